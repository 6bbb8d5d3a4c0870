"""Training data from disk into memory: scenes, image/mask folders and pairs of dates. No augmentation, no batching.

Layouts (docs/training.md): scenes are ``<split>.txt`` lines ``path label`` beside ``<split>.zip`` or a plain folder,
and ``classes.txt``; segmentation is ``images/<stem>.{jpg,png,tif}``, ``masks/<stem>.png`` with 8-bit class ids and
``<split>.txt`` with stems; pairs of dates are ``A/``, ``B/``, ``label/`` and ``list/<split>.txt``, or GeoTIFFs by area.
Images are RGB (pairs: any bands) uint8 ``(row, col, band)``; masks uint8 ``(row, col)``.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import DatasetInvalid
from .images import IMAGE_SUFFIXES, fitted, read_pixels, read_rgb, reduced


@dataclass(frozen=True)
class Scenes:
    """Scene classification split: equally sized images ``(n, row, col, 3)`` uint8 and labels ``(n,)`` int64."""

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    class_names: tuple[str, ...]


@dataclass(frozen=True)
class SegmentationImages:
    """Segmentation split: image ``(row, col, band)`` and mask ``(row, col)`` uint8 pairs of any size.

    Of pairs of dates an image holds the bands of the first date, then those of the second.
    """

    images: list[NDArray[np.uint8]]
    masks: list[NDArray[np.uint8]]
    stems: tuple[str, ...]


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        raise DatasetInvalid(f"{path} is missing", "Each split needs a text file naming its images (docs/training.md).")
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def load_scenes(folder: Path, split: str, reduce: int = 1) -> Scenes:
    """Read one split of a scene data set.

    Args:
        folder: of the data set.
        split: ``train`` or ``val``.
        reduce: side of the block of pixels that is averaged into one.

    Raises:
        DatasetInvalid: a file is missing or unreadable, or a label is outside ``classes.txt``.
    """
    names = tuple(_lines(folder / "classes.txt"))
    rows = [line.rsplit(maxsplit=1) for line in _lines(folder / f"{split}.txt")]
    archive_path = folder / f"{split}.zip"
    archive = zipfile.ZipFile(archive_path) if archive_path.is_file() else None
    images: list[NDArray[np.uint8]] = []
    for name, _ in rows:
        data = archive.read(name) if archive else (folder / name).read_bytes()
        image = reduced(read_rgb(data, f"{folder / name}"), reduce)
        images.append(fitted(image, images[0].shape[0]) if images else image)
    labels = np.array([int(label) for _, label in rows], dtype=np.int64)
    if labels.size == 0 or labels.min() < 0 or labels.max() >= len(names):
        raise DatasetInvalid(f"{folder / split}.txt has labels outside 0..{len(names) - 1}")
    return Scenes(np.stack(images), labels, names)


def image_names(folder: Path, split: str) -> tuple[str, ...]:
    """Names of the images of a split with masks, or of its pairs of dates, in the order in which they are read.

    Raises:
        DatasetInvalid: the list is missing.
    """
    if (folder / f"{split}_label.tif").is_file():
        return tuple(label.stem for _, _, label in _pairs_of_area(folder, split))
    listed = folder / "list" / f"{split}.txt"
    return tuple(_lines(listed if listed.is_file() else folder / f"{split}.txt"))


def load_segmentation(folder: Path, split: str) -> SegmentationImages:
    """Read one split of a segmentation data set.

    Raises:
        DatasetInvalid: a file is missing or unreadable, or image and mask differ in size.
    """
    images, masks, stems = [], [], image_names(folder, split)
    for stem in stems:
        found = [folder / "images" / f"{stem}{suffix}" for suffix in IMAGE_SUFFIXES]
        path = next((candidate for candidate in found if candidate.is_file()), None)
        mask_path = folder / "masks" / f"{stem}.png"
        if path is None or not mask_path.is_file():
            raise DatasetInvalid(f"Image or mask of {stem!r} is missing in {folder}")
        image = read_rgb(path.read_bytes(), str(path))
        mask = _one_band(read_pixels(mask_path))
        if mask.shape != image.shape[:2]:
            raise DatasetInvalid(f"{mask_path} is {mask.shape}, its image is {image.shape[:2]} (rows, columns)")
        images.append(image)
        masks.append(mask.astype(np.uint8))
    return SegmentationImages(images, masks, stems)


def load_pairs(folder: Path, split: str, read_bands: tuple[int, ...] = (), bands: int = 3) -> SegmentationImages:
    """Read one split of a change data set, both dates of a pair stacked along the bands.

    Two layouts: ``A/STEM.*``, ``B/STEM.*`` (before, after), ``label/STEM.png`` and ``list/SPLIT.txt`` with stems; or
    GeoTIFFs ``AREA_t1_*.tif``, ``AREA_t2_*.tif``, ``AREA_label.tif``, where a split is the name of an area.

    Args:
        folder: of the data set.
        split: name of a list, or of an area.
        read_bands: bands to take from each date, 1-based; empty: the first ``bands``.
        bands: how many.

    Raises:
        DatasetInvalid: a file is missing or unreadable, or the two dates or the label differ in size.
    """
    chosen = read_bands or tuple(range(1, bands + 1))
    images, masks = [], []
    found = _pairs_of_area(folder, split) if (folder / f"{split}_label.tif").is_file() else _listed_pairs(folder, split)
    for before, after, label in found:
        dates, mask = [_bands(path, chosen) for path in (before, after)], _bands(label, (1,), as_values=False)[..., 0]
        if not dates[0].shape == dates[1].shape == (*mask.shape, len(chosen)):
            sizes = ", ".join(f"{array.shape[0]} x {array.shape[1]}" for array in (*dates, mask))
            raise DatasetInvalid(f"{before}, {after.name} and {label.name} differ in size: {sizes} (rows x columns)")
        images.append(np.concatenate(dates, axis=-1))
        masks.append(mask)
    return SegmentationImages(images, masks, tuple(label.stem for _, _, label in found))


def _listed_pairs(folder: Path, split: str) -> list[tuple[Path, Path, Path]]:
    return [
        (_one(folder / "A", f"{stem}.*"), _one(folder / "B", f"{stem}.*"), _one(folder / "label", f"{stem}.*"))
        for stem in image_names(folder, split)
    ]


def _pairs_of_area(folder: Path, area: str) -> list[tuple[Path, Path, Path]]:
    return [(_one(folder, f"{area}_t1_*.tif"), _one(folder, f"{area}_t2_*.tif"), folder / f"{area}_label.tif")]


def _one(folder: Path, pattern: str) -> Path:
    paths = [path for path in folder.glob(pattern) if path.suffix.lower() in IMAGE_SUFFIXES]
    if len(paths) != 1:
        raise DatasetInvalid(f"{folder} has {len(paths)} images named {pattern}, not one")
    return paths[0]


def _bands(path: Path, chosen: tuple[int, ...], *, as_values: bool = True) -> NDArray[np.uint8]:
    """8 bit bands of a file, ``(row, col, band)``, of labels the numbers of classes."""
    pixels = read_pixels(path, as_values=as_values)
    if pixels.dtype != np.uint8 or max(chosen) > pixels.shape[2]:
        raise DatasetInvalid(f"{path} has {pixels.shape[2]} bands of {pixels.dtype}; wanted are 8 bit bands {chosen}")
    return np.ascontiguousarray(pixels[..., [band - 1 for band in chosen]])


def _one_band(pixels: NDArray[Any]) -> NDArray[Any]:
    return pixels[..., 0] if pixels.shape[2] == 1 else pixels
