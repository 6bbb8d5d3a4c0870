"""Training data from disk into memory: scene folders and image/mask folders. No augmentation, no batching.

Layouts (docs/training.md): scenes are ``<split>.txt`` lines ``path label`` beside ``<split>.zip`` or a plain folder,
and ``classes.txt``; segmentation is ``images/<stem>.{jpg,png,tif}``, ``masks/<stem>.png`` with 8-bit class ids and
``<split>.txt`` with stems. Images are RGB uint8 ``(row, col, band)``; masks uint8 ``(row, col)``.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..errors import DatasetInvalid

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff")


@dataclass(frozen=True)
class Scenes:
    """Scene classification split: equally sized images ``(n, row, col, 3)`` uint8 and labels ``(n,)`` int64."""

    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    class_names: tuple[str, ...]


@dataclass(frozen=True)
class SegmentationImages:
    """Segmentation split: image ``(row, col, 3)`` and mask ``(row, col)`` uint8 pairs of any size."""

    images: list[NDArray[np.uint8]]
    masks: list[NDArray[np.uint8]]
    stems: tuple[str, ...]


def _lines(path: Path) -> list[str]:
    if not path.is_file():
        raise DatasetInvalid(f"{path} is missing", "Each split needs a text file naming its images (docs/training.md).")
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _rgb(data: bytes, where: str) -> NDArray[np.uint8]:
    try:
        with Image.open(io.BytesIO(data)) as image:
            return np.asarray(image.convert("RGB"))
    except OSError as error:
        raise DatasetInvalid(f"{where} is not a readable image: {error}") from error


def _fit(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    if image.shape[:2] == (side, side):
        return image
    return np.asarray(Image.fromarray(image).resize((side, side), Image.Resampling.BICUBIC))


def _reduced(image: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    return image if factor == 1 else np.asarray(Image.fromarray(image).reduce(factor))


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
        image = _reduced(_rgb(data, f"{folder / name}"), reduce)
        images.append(_fit(image, images[0].shape[0]) if images else image)
    labels = np.array([int(label) for _, label in rows], dtype=np.int64)
    if labels.size == 0 or labels.min() < 0 or labels.max() >= len(names):
        raise DatasetInvalid(f"{folder / split}.txt has labels outside 0..{len(names) - 1}")
    return Scenes(np.stack(images), labels, names)


def load_segmentation(folder: Path, split: str) -> SegmentationImages:
    """Read one split of a segmentation data set.

    Raises:
        DatasetInvalid: a file is missing or unreadable, or image and mask differ in size.
    """
    images, masks, stems = [], [], tuple(_lines(folder / f"{split}.txt"))
    for stem in stems:
        found = [folder / "images" / f"{stem}{suffix}" for suffix in IMAGE_SUFFIXES]
        path = next((candidate for candidate in found if candidate.is_file()), None)
        mask_path = folder / "masks" / f"{stem}.png"
        if path is None or not mask_path.is_file():
            raise DatasetInvalid(f"Image or mask of {stem!r} is missing in {folder}")
        image = _rgb(path.read_bytes(), str(path))
        with Image.open(mask_path) as handle:
            mask = np.asarray(handle)
        if mask.shape != image.shape[:2]:
            raise DatasetInvalid(f"{mask_path} is {mask.shape}, its image is {image.shape[:2]} (rows, columns)")
        images.append(image)
        masks.append(mask.astype(np.uint8))
    return SegmentationImages(images, masks, stems)
