"""Oriented boxes from disk: the DOTA text layout. Images are read when asked for, labels at once. No augmentation.

Layout (docs/training.md): ``images/<stem>.{jpg,png,tif}``, ``labelTxt/<stem>.txt`` with lines
``x1 y1 x2 y2 x3 y3 x4 y4 class difficult`` in pixels, and ``<split>.txt`` with stems. What a line marks as difficult is
neither trained nor counted. Large images are cut first (``detection_tiles``). Images are RGB uint8
``(row, col, band)``.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...errors import DatasetInvalid
from ...postprocess.oriented_boxes import boxes_of, read_dota
from .datasets import _lines
from .images import IMAGE_SUFFIXES, read_rgb, size_of

IMAGES_HELD = 64
"""Decoded images kept in memory. More are read again."""


@dataclass(frozen=True)
class Truth:
    """Labelled objects of one image.

    Attributes:
        boxes: ``(m, 5)`` float64 in obb form, pixels and radians.
        class_ids: ``(m,)`` int64.
        difficult: ``(m,)`` bool; neither trained nor counted.
    """

    boxes: NDArray[np.float64]
    class_ids: NDArray[np.int64]
    difficult: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.class_ids)

    def take(self, which: NDArray[np.bool_]) -> Truth:
        """Some of them, by mask."""
        return Truth(self.boxes[which], self.class_ids[which], self.difficult[which])


@dataclass(frozen=True)
class BoxImages:
    """A detection split: stems, truths, functions that read an image, or its rows and columns only."""

    stems: tuple[str, ...]
    truths: tuple[Truth, ...]
    image: Callable[[int], NDArray[np.uint8]]
    size: Callable[[int], tuple[int, int]]

    def __len__(self) -> int:
        return len(self.stems)


def image_path(folder: Path, stem: str) -> Path:
    """The image file of a stem.

    Raises:
        DatasetInvalid: there is none.
    """
    for suffix in IMAGE_SUFFIXES:
        path = folder / "images" / f"{stem}{suffix}"
        if path.is_file():
            return path
    raise DatasetInvalid(f"Image of {stem!r} is missing in {folder / 'images'}")


def read_truth(path: Path, class_names: tuple[str, ...], label_classes: Mapping[str, str] | None = None) -> Truth:
    """The objects of a label file.

    Args:
        path: of the file.
        class_names: in the order of the network's output.
        label_classes: class of the network by the name in the file, where they differ.

    Raises:
        DatasetInvalid: the file is missing, a line is no box, or a class is not one of ``class_names``.
    """
    if not path.is_file():
        raise DatasetInvalid(f"{path} is missing", "Each image needs a label file; an empty one means no objects.")
    corners, names, difficult = read_dota(path.read_text(encoding="utf-8"), str(path))
    names = [(label_classes or {}).get(name, name) for name in names]
    unknown = sorted(set(names) - set(class_names))
    if unknown:
        raise DatasetInvalid(
            f"{path} names the class {unknown[0]!r}, the recipe has {', '.join(class_names)}",
            "List every class of the set under [[card.classes]], in the order of the network's output, or name its "
            "class of the model under [label_classes].",
        )
    class_ids = np.array([class_names.index(name) for name in names], dtype=np.int64)
    return Truth(boxes_of(corners), class_ids, difficult)


def load_boxes(
    folder: Path, split: str, class_names: tuple[str, ...], label_classes: Mapping[str, str] | None = None
) -> BoxImages:
    """One split of a detection data set.

    Args:
        folder: of the data set.
        split: ``train`` or ``val``.
        class_names: in the order of the network's output.
        label_classes: class of the network by the name in the files, where they differ.

    Raises:
        DatasetInvalid: a file is missing or damaged, or a class is unknown.
    """
    stems = tuple(_lines(folder / f"{split}.txt"))
    paths = [image_path(folder, stem) for stem in stems]
    truths = tuple(read_truth(folder / "labelTxt" / f"{stem}.txt", class_names, label_classes) for stem in stems)

    @functools.lru_cache(maxsize=IMAGES_HELD)
    def image(index: int) -> NDArray[np.uint8]:
        return read_rgb(paths[index].read_bytes(), str(paths[index]))

    def size(index: int) -> tuple[int, int]:
        return size_of(paths[index])

    return BoxImages(stems, truths, image, size)
