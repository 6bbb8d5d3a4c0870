"""Masks: an image of class numbers for each image, as in the training data of segmentation (docs/training.md)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize, shapes

from ..objects import Chip, LabelObject
from .reading import Found, files_in

FOLDER, NAMES = "masks", "classes.txt"
MOST_CLASSES = 254


def mask_of(chip: Chip) -> NDArray[np.uint8]:
    """Class of each pixel ``(row, col)``: 0 is background, the first class is 1.

    Later objects lie on earlier ones.
    """
    drawn = [(entry.shape, entry.class_id + 1) for entry in chip.objects]
    if not drawn:
        return np.zeros((chip.height, chip.width), np.uint8)
    return np.asarray(rasterize(drawn, (chip.height, chip.width), dtype="uint8"))


def texts(chips: list[Chip], classes: list[str]) -> dict[str, str]:
    """The list of classes, one a line, background first."""
    return {NAMES: "".join(f"{name}\n" for name in ("background", *classes))}


def read(folder: Path, read_mask: Any) -> Found:  # noqa: ANN401 - a function of a path
    """Objects by the name of their image: 4-connected areas of one class."""
    found: dict[str, list[LabelObject]] = {}
    for path in files_in(folder / FOLDER, ".png"):
        mask = read_mask(path)
        found[path.stem] = [
            LabelObject(int(value) - 1, shapely.Polygon(shape["coordinates"][0], shape["coordinates"][1:]))
            for shape, value in shapes(mask, mask=mask > 0, connectivity=4)
        ]
    return Found([], found)
