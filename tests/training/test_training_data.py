"""Data, labels, scores and augmentation of the trainer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from model_runtime.errors import DatasetInvalid, RecipeInvalid
from model_runtime.training.data import augment, pillow_images, raster_images
from model_runtime.training.data.datasets import load_scenes, load_segmentation
from model_runtime.training.data.images import reduced
from model_runtime.training.data.labels import training_labels
from model_runtime.training.evaluation import metrics
from model_runtime.training.loop import learning_rate_factor
from model_runtime.training.recipe_files import load_recipe
from model_runtime.training.recipes import Augmentation

ROOT = Path(__file__).resolve().parents[2]


def make_segmentation(folder: Path, count: int = 3, side: int = 64) -> Path:
    """Left half class 0 (dark), right half class 1 (bright)."""
    (folder / "images").mkdir(parents=True)
    (folder / "masks").mkdir()
    rng = np.random.default_rng(0)
    for index in range(count):
        image = rng.integers(0, 60, (side, side, 3), dtype=np.uint8)
        mask = np.zeros((side, side), np.uint8)
        image[:, side // 2 :] += 180
        mask[:, side // 2 :] = 1
        Image.fromarray(image).save(folder / "images" / f"s{index}.png")
        Image.fromarray(mask).save(folder / "masks" / f"s{index}.png")
    names = "\n".join(f"s{index}" for index in range(count))
    for split in ("train", "val"):
        (folder / f"{split}.txt").write_text(names)
    (folder / "classes.txt").write_text("dark\nbright\n")
    return folder


def test_segmentation_pairs_are_read_as_written(tmp_path: Path) -> None:
    pairs = load_segmentation(make_segmentation(tmp_path / "d"), "train")
    assert pairs.stems == ("s0", "s1", "s2")
    assert pairs.images[0].shape == (64, 64, 3)
    np.testing.assert_array_equal(pairs.masks[0][:, 32:], 1)


def test_a_missing_mask_and_a_mask_of_another_size_are_named(tmp_path: Path) -> None:
    folder = make_segmentation(tmp_path / "d")
    Image.fromarray(np.zeros((10, 12), np.uint8)).save(folder / "masks" / "s1.png")
    with pytest.raises(DatasetInvalid, match=r"s1\.png is \(10, 12\)"):
        load_segmentation(folder, "train")
    (folder / "masks" / "s0.png").unlink()
    with pytest.raises(DatasetInvalid, match="'s0'"):
        load_segmentation(folder, "train")
    with pytest.raises(DatasetInvalid, match=r"test\.txt"):
        load_segmentation(folder, "test")


def test_scene_labels_must_be_classes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    Image.fromarray(np.zeros((8, 8, 3), np.uint8)).save(tmp_path / "a" / "x.png")
    (tmp_path / "classes.txt").write_text("one\ntwo\n")
    (tmp_path / "train.txt").write_text("a/x.png 1\n")
    scenes = load_scenes(tmp_path, "train")
    assert scenes.labels.tolist() == [1]
    (tmp_path / "train.txt").write_text("a/x.png 2\n")
    with pytest.raises(DatasetInvalid, match=r"outside 0\.\.1"):
        load_scenes(tmp_path, "train")


def test_dropped_and_ignored_labels_are_neither_trained_nor_scored() -> None:
    mask = np.array([[0, 1, 2, 6]], np.uint8)
    assert training_labels(mask, 1, 6).tolist() == [[255, 0, 1, 255]]
    matrix = metrics.confusion_matrix(training_labels(mask, 1, 6), np.array([[1, 0, 0, 1]]), 2)
    assert matrix.tolist() == [[1, 0], [1, 0]]


def test_scores_by_hand() -> None:
    matrix = np.array([[6, 2], [1, 3]])
    found = metrics.scores(matrix, ("a", "b"), "segment")
    assert found["overall_accuracy"] == 0.75
    assert found["iou"] == {"a": round(6 / 9, 4), "b": 0.5}
    assert found["miou"] == pytest.approx((6 / 9 + 0.5) / 2, abs=1e-4)
    assert metrics.scores(matrix, ("a", "b"), "classify")["recall"] == {"a": 0.75, "b": 0.75}


@pytest.mark.parametrize("seed", range(5))
def test_image_and_mask_see_the_same_geometry(seed: int) -> None:
    rng = torch.Generator().manual_seed(seed)
    settings = Augmentation(scale=(0.6, 1.6), rotate_degrees=40)
    mask = (torch.rand(1, 1, 8, 8, generator=rng) > 0.5).float()
    mask = torch.nn.functional.interpolate(mask, scale_factor=16)
    matrices = augment.affine_matrices(1, settings, (0.5, 0.5), rng)
    image = augment.resample(mask, matrices, 64)
    labels = augment.resample(mask, matrices, 64, mode="nearest")
    # Away from borders between the cells both are exactly the same.
    settled = (image < 0.01) | (image > 0.99)
    assert settled.float().mean() > 0.6
    assert torch.equal(image[settled].round(), labels[settled])


def test_colours_stay_in_range_and_geometry_is_untouched() -> None:
    rng = torch.Generator().manual_seed(0)
    images = torch.rand(4, 3, 16, 16, generator=rng)
    changed = augment.colour(images, Augmentation(brightness=0.5, contrast=0.5), rng)
    assert changed.shape == images.shape
    assert 0 <= changed.min() <= changed.max() <= 1
    assert not torch.equal(changed, images)


def test_the_learning_rate_warms_up_and_falls_to_a_hundredth() -> None:
    factors = [learning_rate_factor(step / 100, 0.1) for step in range(101)]
    assert factors[0] == 0.01
    assert factors[10] == pytest.approx(1.0)
    assert factors[:11] == sorted(factors[:11])
    assert factors[10:] == sorted(factors[10:], reverse=True)
    assert factors[-1] == pytest.approx(0.01)


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "recipes").glob("*.toml")), ids=lambda path: path.stem)
def test_every_recipe_of_the_project_reads(path: Path) -> None:
    recipe = load_recipe(path)
    assert recipe.name == path.stem
    assert recipe.card["licence"]
    assert recipe.card["attribution"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("name = ", "cannot be read"),
        ('base="none.toml"\nname="a"', "none.toml cannot be read"),
        ('name="a"\ntask="segment"\ndataset="d"\nlearning_rate=1', "learning_rate"),
        ('name="a"\ntask="draw"\ndataset="d"', "'draw'"),
        ('name="a"\ntask="segment"', "dataset"),
        ('name="a"\ntask="segment"\ndataset="d"\ncrop=0', "crop"),
        ('name="a"\ntask="segment"\ndataset="d"\n[augment]\nzoom=2', "zoom"),
    ],
)
def test_a_recipe_that_cannot_be_followed_says_why(tmp_path: Path, text: str, mention: str) -> None:
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(RecipeInvalid, match=mention):
        load_recipe(tmp_path / "r.toml")


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1"])
def test_images_are_read_as_pillow_reads_them(tmp_path: Path, mode: str) -> None:
    drawn = np.random.default_rng(0).integers(0, 256, (41, 30, 3), dtype=np.uint8)
    Image.fromarray(drawn).convert(mode).save(tmp_path / "a.png")
    data = (tmp_path / "a.png").read_bytes()
    wanted = pillow_images.read_rgb(data, "a.png")
    np.testing.assert_array_equal(raster_images.read_rgb(data, "a.png"), wanted)
    for reader in (raster_images, pillow_images):
        assert reader.size_of(tmp_path / "a.png") == (41, 30)
        bands = 1 if mode == "1" else len(mode)
        assert reader.read_pixels(tmp_path / "a.png").shape == (41, 30, bands)
    for factor in (2, 4):
        np.testing.assert_array_equal(reduced(wanted, factor), np.asarray(Image.fromarray(wanted).reduce(factor)))


def test_a_photo_is_read_and_made_square_as_by_pillow(tmp_path: Path) -> None:
    rows, cols = np.mgrid[0:90, 0:120]
    drawn = np.stack([rows * 2, cols * 2, 255 - rows - cols], axis=-1).astype(np.uint8)
    Image.fromarray(drawn).save(tmp_path / "a.jpg", quality=90)
    data = (tmp_path / "a.jpg").read_bytes()
    wanted, found = pillow_images.read_rgb(data, "a.jpg"), raster_images.read_rgb(data, "a.jpg")
    difference = np.abs(found.astype(int) - wanted)
    assert (difference.max() <= 8, difference.mean() < 1) == (True, True)  # two decoders of one standard
    squares = raster_images.fitted(wanted, 64).astype(int) - pillow_images.fitted(wanted, 64)
    assert np.abs(squares).max() <= 8
    for reader in (raster_images, pillow_images):
        with pytest.raises(DatasetInvalid, match=r"b\.png is not a readable image"):
            reader.read_rgb(b"no image", "b.png")
