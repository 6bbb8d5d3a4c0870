"""Episodes: filters, the ridge head, what is shown and asked, sets of every layout, one step of the recipe."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from onnxruntime import InferenceSession
from PIL import Image
from safetensors.torch import save_file

from model_runtime.errors import DatasetInvalid, RecipeInvalid
from model_runtime.networks.registry import build_network
from model_runtime.store.find import open_model
from model_runtime.teaching import filters
from model_runtime.training import commands
from model_runtime.training.episodes.draw import draw_episode
from model_runtime.training.episodes.filter_bank import FilterBank
from model_runtime.training.episodes.ridge import RidgeHead, ridge
from model_runtime.training.episodes.sets import EpisodeSet, load_set
from model_runtime.training.episodes.strokes import disc, draw_questions, draw_strokes, regrouped
from model_runtime.training.episodes.trainee import _drawn
from model_runtime.training.export.weights import load_backbone, read_metadata, read_state
from model_runtime.training.loop import choose_place
from model_runtime.training.recipe_files import load_recipe
from model_runtime.training.recipes import Augmentation
from model_runtime.training.train import train
from tests.data.shallow import LEAST, shallow_tiny

RECIPES = Path(__file__).resolve().parents[2] / "resources" / "recipes"


def picture(rows: int, cols: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).random((3, rows, cols), dtype=np.float32)


def blurred(image: np.ndarray, row: int, col: int, sigma: float) -> np.ndarray:
    """A Gaussian at one pixel, tap by tap, edges repeated."""
    reach = int(np.ceil(3 * sigma))
    taps = [np.exp(-0.5 * (i / sigma) ** 2) for i in range(-reach, reach + 1)]
    total = np.zeros(len(image))
    for i, down in zip(range(-reach, reach + 1), taps):
        for j, right in zip(range(-reach, reach + 1), taps):
            r, c = (min(max(p, 0), n - 1) for p, n in ((row + i, image.shape[1]), (col + j, image.shape[2])))
            total += image[:, r, c] * down * right
    return total / sum(taps) ** 2


@pytest.mark.parametrize(("row", "col"), [(9, 11), (0, 0), (18, 3)])
def test_smoothing_laplacian_and_gradient_are_what_their_definitions_say(row: int, col: int) -> None:
    image, sigma = picture(20, 23), 2.0
    maps = filters.filter_maps(image)
    assert maps.shape == (filters.count(3), 20, 23) == (43, 20, 23)
    start = 3 + 10  # after the bands and the first scale
    np.testing.assert_allclose(maps[start : start + 3, row, col], blurred(image, row, col, sigma), atol=1e-5)
    inside = (min(max(row, 1), 18), min(max(col, 1), 21))
    steps = ((0, 0), (0, 1), (0, -1), (1, 0), (-1, 0))
    near = {d: blurred(image, inside[0] + d[0], inside[1] + d[1], sigma) for d in steps}
    laplacian = sigma**2 * (sum(near.values()) - 5 * near[0, 0])
    np.testing.assert_allclose(maps[start + 3 : start + 6, inside[0], inside[1]], laplacian, atol=1e-4)
    slope = [sigma * (near[d].mean() - near[-d[0], -d[1]].mean()) / 2 for d in ((0, 1), (1, 0))]
    assert maps[start + 6, inside[0], inside[1]] == pytest.approx(np.hypot(*slope), abs=2e-4)


def test_the_structure_tensor_tells_edges_from_noise_and_their_size() -> None:
    stripes = np.broadcast_to(np.sin(np.arange(64) * 0.4).astype(np.float32), (3, 64, 64))
    larger, smaller, coherence = filters.filter_maps(np.ascontiguousarray(stripes))[10:13, 20:40, 20:40]
    assert coherence.min() > 0.95
    assert smaller.max() < 0.02 < larger.min()
    assert filters.filter_maps(picture(64, 64))[12, 20:40, 20:40].mean() < 0.6


@pytest.mark.parametrize("shape", [(3, 33, 41), (1, 8, 8), (4, 40, 17)])
def test_torch_and_numpy_filter_alike(shape: tuple[int, int, int]) -> None:
    image = np.random.default_rng(1).random(shape, dtype=np.float32)
    found = FilterBank()(torch.from_numpy(image)[None])[0].numpy()
    np.testing.assert_allclose(found, filters.filter_maps(image), atol=2e-4)


def test_the_ridge_head_is_the_solution_of_the_weighted_least_squares() -> None:
    rng = np.random.default_rng(2)
    x, y, penalty = rng.standard_normal((60, 7)), np.repeat([0, 1, 2], [40, 15, 5]), 0.03
    weight = np.array([1 / 40, 1 / 15, 1 / 5])[y] / 3
    # As an ordinary least squares problem: rows by the roots of their weights, and rows of the penalty.
    rows = np.concatenate([x * np.sqrt(weight)[:, None], np.sqrt(penalty) * np.eye(7)])
    targets = np.concatenate([(np.eye(3)[y] - 1 / 3) * np.sqrt(weight)[:, None], np.zeros((7, 3))])
    wanted = np.linalg.lstsq(rows, targets, rcond=None)[0]
    found = ridge(torch.from_numpy(x), torch.from_numpy(y), 3, torch.tensor(penalty, dtype=torch.float64))
    np.testing.assert_allclose(found.numpy(), wanted, atol=1e-10)


def test_features_are_trained_through_the_head() -> None:
    torch.manual_seed(0)
    head = RidgeHead(5)
    features = torch.randn(30, 4, requires_grad=True)
    filtered, classes = torch.randn(30, 5), torch.arange(30) % 2
    joined = head.joined(features, filtered, filtered.mean(0), filtered.std(0))
    loss = torch.nn.functional.cross_entropy(head.logits(joined[:20], classes[:20], 2, joined[20:]), classes[20:])
    loss.backward()
    assert features.grad is not None
    assert (features.grad.abs().sum(dim=1) > 0).all()  # those of the strokes as well as those asked
    assert head.log_penalty.grad is not None


@pytest.mark.parametrize("seed", range(5))
def test_what_is_asked_was_not_shown_and_what_is_unknown_is_neither(seed: int) -> None:
    rng = np.random.default_rng(seed)
    labels = rng.choice([0, 1, 2, 255], size=(40, 50), p=[0.5, 0.3, 0.1, 0.1]).astype(np.uint8)
    shown = draw_strokes(labels, 3, strokes=6, radius=3.0, rng=rng)
    asked = draw_questions(labels, 3, each=100, rng=rng, shown=shown)
    places = [set(zip(part.rows.tolist(), part.cols.tolist())) for part in (shown, asked)]
    assert places[0].isdisjoint(places[1])
    for part in (shown, asked):
        np.testing.assert_array_equal(labels[part.rows, part.cols], part.classes)
        assert set(part.classes.tolist()) == {0, 1, 2}
    assert len(disc(3.0)) == 29
    assert np.bincount(shown.classes)[2] <= 6 * 29


def test_classes_are_chosen_joined_and_left_out_but_never_mixed() -> None:
    rng = np.random.default_rng(3)
    labels = rng.choice([0, 1, 2, 3, 4, 5, 255], size=(60, 60)).astype(np.uint8)
    seen = set()
    for _ in range(60):
        found, groups = regrouped(labels, rng, least=50)
        seen.add(len(groups))
        assert len({value for group in groups for value in group}) == sum(map(len, groups))
        for index, group in enumerate(groups):
            np.testing.assert_array_equal(found == index, np.isin(labels, group))
        assert (found[labels == 255] == 255).all()
    assert seen >= {2, 3, 4, 5}
    assert regrouped(np.full((9, 9), 255, np.uint8), rng, least=1)[1] == []


def quarters(side: int = 96) -> tuple[np.ndarray, np.ndarray]:
    """An image whose colour is its class, with a corner that nobody labelled."""
    labels = np.zeros((side, side), np.uint8)
    labels[:, side // 2 :] = 1
    labels[side // 2 :, side // 2 :] = 2
    labels[:10, :10] = 255
    colours = np.zeros((256, 3), np.uint8)
    colours[:3] = [[200, 40, 40], [40, 200, 40], [40, 40, 200]]
    return colours[labels], labels


def test_views_keep_pixels_and_labels_together() -> None:
    image, labels = quarters()
    one = EpisodeSet("made", [image, image], [labels, labels], ("a", "a"))
    still = Augmentation(scale=(0.8, 1.6), brightness=0, contrast=0, saturation=0, band_gain=0, own_colour=0)
    rng = torch.Generator().manual_seed(4)
    for _ in range(8):
        episode = draw_episode(one, 64, still, rng)
        assert episode is not None
        for view, labels_of_view in zip(episode.images.numpy(), episode.labels):
            colour = view.argmax(axis=0)
            for class_id in range(episode.number):
                own = colour[labels_of_view == class_id]
                assert len(own) == 0 or len(np.unique(own)) <= 2  # a class, or two that became one
        assert set(np.unique(episode.labels[0])) - {255} == set(range(episode.number))


def save(path: Path, array: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(array).save(path)


def made_tree(root: Path) -> list[str]:
    """A small set of every layout."""
    image, labels = quarters()
    for stem in ("a_1", "a_2"):
        for name in ("masks", "points", "boxes"):
            save(root / name / "images" / f"{stem}.png", image)
        save(root / "masks" / "masks" / f"{stem}.png", labels)
        save(root / "pairs" / "B" / f"{stem}.png", image)
        save(root / "pairs" / "label" / f"{stem}.png", np.where(labels == 1, 255, 0).astype(np.uint8))
        save(root / "split" / "train" / "images" / f"{stem}.png", image)
        save(root / "split" / "train" / "masks" / f"{stem}.png", labels)
        save(root / "split" / "val" / "images" / f"{stem}.png", image)
        save(root / "split" / "val" / "masks" / f"{stem}.png", labels)
        (root / "boxes" / "labelTxt").mkdir(exist_ok=True)
        lines = "20 20 60 20 60 50 20 50 car 0\n70 70 90 70 90 90 70 90 bus 1\n"
        (root / "boxes" / "labelTxt" / f"{stem}.txt").write_text(lines)
    (root / "points" / "points.json").write_text(json.dumps({"a_1": [[30.0, 40.0]], "a_2": [[50.0, 50.0]]}))
    (root / "masks" / "classes.json").write_text(json.dumps({"ignore_index": 0, "classes": []}))
    (root / "pairs" / "list").mkdir()
    (root / "scenes").mkdir()
    (root / "scenes" / "classes.txt").write_text("x\ny\nz\n")
    for split in ("train", "val"):
        for folder in ("masks", "points", "boxes", "pairs/list"):
            (root / folder / f"{split}.txt").write_text("a_1\na_2\n")
        with zipfile.ZipFile(root / "scenes" / f"{split}.zip", "w") as archive:
            for index in range(6):
                save(root / "scene.png", np.full((32, 32, 3), 40 * index, np.uint8))
                archive.write(root / "scene.png", f"{index}.png")
        (root / "scenes" / f"{split}.txt").write_text("".join(f"{i}.png {i % 3}\n" for i in range(6)))
    return ["masks", "points", "boxes", "pairs", "split", "scenes"]


def test_every_layout_is_read_and_what_is_not_known_is_ignored(tmp_path: Path) -> None:
    names = made_tree(tmp_path)
    sets = {name: load_set(tmp_path / name, "train") for name in names}
    assert all(len(one.images) == len(one.labels) and len(one.images) >= 2 for one in sets.values())
    assert set(np.unique(sets["masks"].labels[0])) == {1, 2, 255}  # id 0 means "unlabelled" there
    assert set(np.unique(sets["split"].labels[0])) == {0, 1, 2, 255}
    assert set(np.unique(sets["pairs"].labels[0])) == {0, 1}
    point = sets["points"].labels[0]
    assert (point[40, 30], point[40, 36], point[40, 45]) == (1, 255, 0)  # on it, in doubt, beside it
    box = sets["boxes"].labels[0]
    assert (box[35, 40], box[20, 20], box[80, 80], box[5, 5]) == (2, 255, 255, 0)  # car, edge, difficult, ground
    assert sets["scenes"].is_scenes
    with pytest.raises(DatasetInvalid, match="no layout"):
        load_set(tmp_path / "points" / "images", "train")


def tiny_recipe(folder: Path, names: list[str], extra: str = "") -> Path:
    path = folder / "e.toml"
    sets, shares = ", ".join(f'"{name}"' for name in names), ", ".join("1.0" for _ in names)
    path.write_text(
        f'name = "e"\ntask = "episodes"\nsets = [{sets}]\nset_shares = [{shares}]\nfeature_channels = 16\n'
        f"crop = 64\nbatch = 2\nchips_per_epoch = 4\nepochs = 1\nmeta_diversity = 0.1\n{extra}\n"
    )
    return path


@shallow_tiny(LEAST)
@pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")
def test_a_recipe_trains_on_every_layout_from_a_shipped_model(tmp_path: Path) -> None:
    names = made_tree(tmp_path)
    shipped = read_state(RECIPES.parent / "models" / "scenes-eurosat-tiny.onnx")
    own = build_network("classify", "tiny", 2).state_dict()
    first = {key: shipped.get(key, value) for key, value in own.items()}
    save_file(first, tmp_path / "first.safetensors")
    recipe = tiny_recipe(tmp_path, names, 'init = "first.safetensors"\nleave_out = ["masks"]')
    assert train(recipe, tmp_path, tmp_path / "out", resume=False) == 0
    record = read_metadata(tmp_path / "out" / "weights.safetensors")
    assert record["steps"] == 2
    assert set(record["val"]["sets"]) == set(names)
    taught = [own["right"] for name, own in record["val"]["sets"].items() if name != "masks"]
    assert record["val"]["mean"] == pytest.approx(np.mean(taught), abs=1e-4)
    model = tmp_path / "out" / "e.onnx"
    commands.export(tmp_path / "out" / "weights.safetensors", model)
    card = open_model(model).card
    assert (card.task, card.classes) == ("features", ())
    chip = np.random.default_rng(0).random((1, 3, 64, 96), dtype=np.float32)
    found = InferenceSession(str(model)).run(["features"], {"image": chip})[0]
    assert found.shape == (1, 16, 16, 24)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, rtol=1e-4)
    fresh = build_network("segment", "tiny", 2)
    load_backbone(fresh, tmp_path / "out" / "weights.safetensors")
    trained = read_state(tmp_path / "out" / "weights.safetensors")
    torch.testing.assert_close(fresh.backbone.meta_tokens.data, trained["backbone.meta_tokens"])


@pytest.mark.parametrize("extra", ['leave_out = ["other"]', "set_shares = [1.0]", 'task = "segment"'])
def test_a_recipe_of_episodes_that_does_not_add_up_is_refused(tmp_path: Path, extra: str) -> None:
    path = tiny_recipe(tmp_path, ["a", "b"])
    key = extra.split(" = ")[0]
    lines = [line for line in path.read_text().splitlines() if not line.startswith(key)]
    path.write_text("\n".join([*lines, extra]))
    with pytest.raises(RecipeInvalid):
        load_recipe(path)


def test_the_judged_recipe_is_the_other_without_two_sets() -> None:
    whole, judged = (load_recipe(RECIPES / f"overhead-tiny{end}.toml") for end in ("", "-judged"))
    assert whole.leave_out == ()
    assert judged.leave_out == ("segmentation/dubai", "buildings")
    assert judged.sets == whole.sets


def test_a_set_that_gives_no_episode_is_passed_over(tmp_path: Path) -> None:
    image, labels = quarters()
    blank = EpisodeSet("blank", [image], [np.zeros_like(labels)], ("a",))
    recipe = load_recipe(tiny_recipe(tmp_path, ["a", "b"]))
    made = EpisodeSet("made", [image], [labels], ("a",))
    place = choose_place("cpu", "fp32")
    drawn = _drawn([blank, made], torch.tensor([0.8, 0.2]), recipe, place, torch.Generator().manual_seed(0))
    assert [episode.source for episode in drawn] == ["made"] * recipe.batch
    assert draw_episode(blank, 64, recipe.augment, torch.Generator().manual_seed(0)) is None
