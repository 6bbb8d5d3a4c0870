"""A raster of coloured fields and examples drawn on it, for tests of teaching."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from affine import Affine

from tests.data.make_rasters import NORTH_UP, UTM, write_raster

FIELD = 40
COLOURS = {"forest": (40, 120, 50), "water": (30, 60, 150), "soil": (180, 140, 90)}


def fields(side: int = 240, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Pixels ``(3, side, side)`` uint8 of noisy fields, and their classes ``(side, side)``."""
    rng = np.random.default_rng(seed)
    count = -(-side // FIELD)
    classes = np.kron(rng.integers(0, len(COLOURS), (count, count)), np.ones((FIELD, FIELD), int))[:side, :side]
    colours = np.array(list(COLOURS.values()))[classes].transpose(2, 0, 1)
    return np.clip(colours + rng.normal(0, 12, colours.shape), 0, 255).astype(np.uint8), classes


def taught_raster(path: Path, side: int = 240, seed: int = 0, **changes: Any) -> np.ndarray:
    """Write the fields.

    Returns their classes.
    """
    pixels, classes = fields(side, seed)
    write_raster(path, pixels, **changes)
    return classes


def lines_in(classes: np.ndarray, each: int = 5, seed: int = 1, transform: Affine = NORTH_UP) -> tuple[list, list]:
    """Short lines in the middle of fields, ``each`` of every class: geometries and names."""
    rng = np.random.default_rng(seed)
    middles = np.argwhere(classes[FIELD // 2 :: FIELD, FIELD // 2 :: FIELD] >= 0) * FIELD + FIELD // 2
    shapes, names = [], []
    for number, name in enumerate(COLOURS):
        own = [place for place in middles.tolist() if classes[tuple(place)] == number]
        for row, col in [own[i] for i in rng.permutation(len(own))[:each]]:
            ends = [transform * (col - 5 + 0.5, row + 0.5), transform * (col + 5.5, row + 4.5)]
            shapes.append(shapely.LineString(ends))
            names.append(name)
    return shapes, names


def write_labels(
    path: Path, shapes: list, values: list, field: str = "class", crs: str | None = UTM, driver: str = "GPKG"
) -> Path:
    """Write geometries of any kinds with a field."""
    wkb = np.array([None if shape is None else shapely.to_wkb(shape) for shape in shapes], dtype=object)
    is_number = bool(values) and all(isinstance(value, (int, float)) for value in values)
    column = np.array(values, dtype=None if is_number else object)
    pyogrio.raw.write(
        str(path), wkb, [column], [field], geometry_type="Unknown", crs=crs, driver=driver, layer=path.stem
    )
    return path
