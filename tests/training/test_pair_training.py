"""Pairs of dates in the trainer: how they are read, what augmentation keeps, what the score says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from PIL import Image

from model_runtime.errors import DatasetInvalid, RecipeInvalid
from model_runtime.training.data import augment
from model_runtime.training.data.datasets import load_pairs
from model_runtime.training.data.labels import training_labels
from model_runtime.training.evaluation import metrics
from model_runtime.training.recipe_files import load_recipe
from model_runtime.training.recipes import Augmentation

PAIR_RECIPE = 'name="a"\ntask="change"\ndataset="d"\n'


def make_pairs(folder: Path, count: int = 3, side: int = 64) -> Path:
    """Noise before; after, the left or the right half has become bright, and that half is labelled 255."""
    rng = np.random.default_rng(0)
    for name in ("A", "B", "label", "list"):
        (folder / name).mkdir(parents=True)
    for index in range(count):
        before = rng.integers(0, 60, (side, side, 3), dtype=np.uint8)
        after, mask = rng.integers(0, 60, (side, side, 3), dtype=np.uint8), np.zeros((side, side), np.uint8)
        half = slice(0, side // 2) if index % 2 else slice(side // 2, side)
        after[:, half] += 180
        mask[:, half] = 255
        for name, array in (("A", before), ("B", after), ("label", mask)):
            Image.fromarray(array).save(folder / name / f"p{index}.png")
    for split in ("train", "val"):
        (folder / "list" / f"{split}.txt").write_text("\n".join(f"p{index}" for index in range(count)))
    return folder


def write_tif(path: Path, bands: np.ndarray) -> None:
    profile = {"driver": "GTiff", "count": bands.shape[0], "height": bands.shape[1], "width": bands.shape[2]}
    with rasterio.open(
        path, "w", dtype="uint8", crs="EPSG:32650", transform=rasterio.Affine(30, 0, 0, 0, -30, 0), **profile
    ) as out:
        out.write(bands)


def test_both_dates_are_stacked_before_first(tmp_path: Path) -> None:
    pairs = load_pairs(make_pairs(tmp_path / "d"), "train")
    assert pairs.stems == ("p0", "p1", "p2")
    assert pairs.images[0].shape == (64, 64, 6)
    np.testing.assert_array_equal(pairs.images[0][..., :3], np.asarray(Image.open(tmp_path / "d" / "A" / "p0.png")))
    np.testing.assert_array_equal(pairs.images[0][..., 3:], np.asarray(Image.open(tmp_path / "d" / "B" / "p0.png")))
    np.testing.assert_array_equal(pairs.masks[0][:, 32:], 255)


def test_a_palette_is_a_label_and_no_image(tmp_path: Path) -> None:
    """One with gaps, so that its indices are no colours."""
    folder = make_pairs(tmp_path / "d")

    def palette(name: str) -> None:
        path = folder / name / "p0.png"
        with Image.open(path) as image:
            reduced = image.convert("L").point(lambda value: value // 255).convert("P")
        reduced.putpalette([0, 0, 0, 200, 30, 30])
        reduced.save(path)

    palette("label")
    assert set(np.unique(load_pairs(folder, "train").masks[0])) == {0, 1}
    palette("A")
    with pytest.raises(DatasetInvalid, match="p0.png is a palette image"):
        load_pairs(folder, "train")


def test_areas_of_geotiffs_are_splits_and_bands_are_chosen_by_number(tmp_path: Path) -> None:
    for date, first in (("t1_2000-01-31", 0), ("t2_2003", 100)):
        write_tif(
            tmp_path / f"delta_{date}.tif",
            np.arange(first, first + 6, dtype=np.uint8)[:, None, None] * np.ones((1, 5, 7), np.uint8),
        )
    write_tif(tmp_path / "delta_label.tif", np.array([[[0, 1, 2, 2, 2, 1, 0]] * 5], np.uint8))
    pairs = load_pairs(tmp_path, "delta", (5, 4, 3))
    assert pairs.images[0][2, 3].tolist() == [4, 3, 2, 104, 103, 102]
    assert training_labels(pairs.masks[0], 1, None)[0].tolist() == [255, 0, 1, 1, 1, 0, 255]
    with pytest.raises(DatasetInvalid, match=r"6 bands of uint8; wanted are 8 bit bands \(7,\)"):
        load_pairs(tmp_path, "delta", (7,))


def test_dates_of_different_size_and_missing_dates_are_named(tmp_path: Path) -> None:
    folder = make_pairs(tmp_path / "d")
    Image.fromarray(np.zeros((10, 12, 3), np.uint8)).save(folder / "B" / "p1.png")
    with pytest.raises(DatasetInvalid, match=r"p1\.png.* differ in size: 64 x 64, 10 x 12, 64 x 64"):
        load_pairs(folder, "train")
    (folder / "B" / "p0.png").unlink()
    with pytest.raises(DatasetInvalid, match=r"B has 0 images named p0\.\*"):
        load_pairs(folder, "train")
    with pytest.raises(DatasetInvalid, match=r"test\.txt"):
        load_pairs(folder, "test")


def test_the_change_value_is_class_1_and_ignored_labels_stay_ignored() -> None:
    mask = np.array([[0, 255, 7]], np.uint8)
    assert training_labels(mask, 0, None, 255).tolist() == [[0, 1, 0]]
    assert training_labels(mask, 0, 7, 255).tolist() == [[0, 1, 255]]


def pairs_alike(count: int, side: int, rng: torch.Generator) -> torch.Tensor:
    date = torch.rand(count, 3, side, side, generator=rng) * 0.6 + 0.2
    return torch.cat([date, date], dim=1)


def test_both_dates_get_the_same_colours_but_for_a_small_part_of_their_own() -> None:
    rng = torch.Generator().manual_seed(0)
    pairs = pairs_alike(8, 16, rng)
    strong = Augmentation(brightness=0.2, contrast=0.2, saturation=0.2, band_gain=0.1, own_colour=0.0)
    before, after = augment.colour_dates(pairs, strong, rng).chunk(2, dim=1)
    assert torch.equal(before, after)
    assert (before - pairs[:, :3]).abs().mean() > 0.02
    own = Augmentation(brightness=0.2, contrast=0.2, saturation=0.2, band_gain=0.1, own_colour=0.3)
    before, after = augment.colour_dates(pairs, own, rng).chunk(2, dim=1)
    assert 0.002 < (before - after).abs().mean() < (before - pairs[:, :3]).abs().mean()


def test_colours_do_not_mix_pairs_or_dates() -> None:
    rng = torch.Generator().manual_seed(0)
    pairs = torch.zeros(2, 6, 8, 8)
    pairs[1, 3:] = 0.5
    changed = augment.colour_dates(pairs, Augmentation(brightness=0.3, contrast=0.0, saturation=0.0), rng)
    assert not changed[0].any()
    assert not changed[1, :3].any()
    assert changed[1, 3:].min() > 0.2


def test_some_pairs_are_swapped_whole_and_the_others_left() -> None:
    rng = torch.Generator().manual_seed(0)
    pairs = torch.cat([torch.zeros(64, 2, 4, 4), torch.ones(64, 2, 4, 4)], dim=1)
    found = augment.swapped(pairs, rng)
    first = found[:, :2].flatten(1)
    assert bool((first == first[:, :1]).all())
    assert 16 < int(first[:, 0].sum()) < 48
    assert torch.equal(found[:, 2:], 1 - found[:, :2])


def test_a_shift_is_at_most_what_is_asked_for() -> None:
    rng = torch.Generator().manual_seed(0)
    matrices = augment.affine_matrices(50, Augmentation(), (0.5, 0.5), rng)
    moved = (augment.shifted(matrices, 1.5, 64, rng) - matrices)[:, :, 2] * 32
    assert 1.2 < moved.abs().max() <= 1.5001


def test_f1_is_of_one_matrix_over_all_pixels() -> None:
    # Two images: one all wrong and small, one good and large; the mean of their F1 would be 0.42.
    total = np.array([[80, 1], [3, 16]]) + np.array([[0, 1], [1, 0]])
    found = metrics.scores(total, ("no change", "change"), "change")
    assert found["precision"] == pytest.approx(16 / 18, abs=1e-4)
    assert found["recall"] == pytest.approx(16 / 20, abs=1e-4)
    assert found["f1"] == pytest.approx(2 * 16 / (18 + 20), abs=1e-4)
    assert found["iou"]["change"] == pytest.approx(16 / 22, abs=1e-4)
    nothing = metrics.scores(np.array([[9, 0], [0, 0]]), ("no change", "change"), "change")
    assert nothing["f1"] == 0.0


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (PAIR_RECIPE + 'head="upernet"', "'upernet'"),
        (PAIR_RECIPE + 'bands=["swir","nir"]', "mean must have one value for each of 2 bands"),
        (PAIR_RECIPE + "read_bands=[1,2]", "read_bands"),
        ('name="a"\ntask="segment"\ndataset="d"\nchange_value=255', "task change"),
        ('name="a"\ntask="segment"\ndataset="d"\nhead="bit"', "'bit'"),
    ],
)
def test_a_pair_recipe_that_cannot_be_followed_says_why(tmp_path: Path, text: str, mention: str) -> None:
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(RecipeInvalid, match=mention):
        load_recipe(tmp_path / "r.toml")
