"""The tool that turns narrow areas of a class raster (roads, rivers) into lines with length and mean width."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import ArgumentsInvalid, RasterDamaged, RasterDtype
from ..geo.grid import Grid
from ..geo.ground import gsd_m, steps_m
from ..postprocess.centrelines.thinning import rows_around, thinned
from ..postprocess.centrelines.tracing import Line, Pixel, traced
from ..raster.opening import open_dataset
from ..raster.vetting import RasterInfo, inspect_raster
from .writing import check_output, write_layer

STRIP_ROWS = 512
MOST_PX = 200
"""Widest area in pixels. Wider ones have no centre line."""


@dataclass(frozen=True)
class CentrelineOptions:
    """Options of the tool.

    Attributes:
        classes: ids of the classes, such as ``1,3``; empty: all but 0.
        widest_m: wider areas have no line; 0: 50 pixels.
        shortest_m: shorter lines are left out.
    """

    classes: str = ""
    widest_m: float = 0.0
    shortest_m: float = 0.0


def centrelines(
    raster: str, output: str, options: CentrelineOptions, overwrite: bool, check_cancelled: Callable[[], None]
) -> dict[str, Any]:
    """Write centre lines of classes.

    Returns:
        For the report: number, length and class of the lines.

    Raises:
        LemevitError: the raster or an option cannot be used, or the layer cannot be written.
    """
    info = inspect_raster(Path(raster), allow_ungeoreferenced=True)
    if not np.issubdtype(np.dtype(info.dtype), np.integer):
        raise RasterDtype(f"{info.path} holds {info.dtype} values, which are no class ids.", "Choose a class raster.")
    path = check_output(output, overwrite, [info.path])
    pixel_m = gsd_m(info.grid) or 1.0
    most_px = round(options.widest_m / pixel_m) if options.widest_m else 50
    if not 1 <= most_px <= MOST_PX:
        raise ArgumentsInvalid(f"The widest areas have {most_px} pixels; 1 to {MOST_PX} are possible.")
    found: list[tuple[int, Line]] = []
    for class_id in _classes(info, options.classes):
        found += [(class_id, line) for line in traced(_thin_pixels(info, class_id, most_px, check_cancelled))]
    shapes, fields = _features(found, info.grid, pixel_m, _names(info.path))
    is_kept = fields["length_m"] >= options.shortest_m
    shapes, fields = shapes[is_kept], {name: values[is_kept] for name, values in fields.items()}
    write_layer(path, shapes, fields, info.grid.crs, "LineString")
    return {"lines": len(shapes), "length_m": round(float(fields["length_m"].sum()), 3)}


def _classes(info: RasterInfo, text: str) -> list[int]:
    if text:
        words = [word.strip() for word in text.split(",")]
        if not all(word.isdigit() for word in words):
            raise ArgumentsInvalid(f"The classes {text[:40]!r} are no class ids.", "Write them as 1,3.")
        return [int(word) for word in words]
    found: set[int] = set()
    with open_dataset(info.path) as source:
        for _, window in source.block_windows(1):
            values = source.read(1, window=window, masked=True)
            found |= set(np.unique(values.compressed()).tolist())
    return sorted(int(value) for value in found if value)


def _names(path: Path) -> dict[int, str]:
    with rasterio.open(path) as source:
        text = str(source.tags().get("lemevit_classes", ""))
    pairs = (entry.partition(" ") for entry in text.split("; "))
    return {int(number): name for number, _, name in pairs if number.isdigit() and name}


def _thin_pixels(
    info: RasterInfo, class_id: int, most_px: int, check_cancelled: Callable[[], None], rows: int = STRIP_ROWS
) -> dict[Pixel, int]:
    """Pixels of the lines with their depth, strip by strip."""
    around = rows_around(most_px)
    found: dict[Pixel, int] = {}
    with open_dataset(info.path) as source:
        for top in range(0, info.grid.height, rows):
            check_cancelled()
            first, last = max(0, top - around), min(info.grid.height, top + rows + around)
            strip = thinned(_mask(source, class_id, first, last), most_px)
            end = min(rows, info.grid.height - top)
            lines = strip.lines[top - first : top - first + end]
            down, right = np.nonzero(lines)
            depth = strip.depth[down + top - first, right]
            found.update(zip(zip((down + top).tolist(), right.tolist()), depth.tolist()))
    return found


def _mask(source: Any, class_id: int, first: int, last: int) -> NDArray[np.bool_]:  # noqa: ANN401
    window = Window(0, first, source.width, last - first)
    try:
        return np.asarray((source.read(1, window=window) == class_id) & (source.read_masks(1, window=window) > 0))
    except RasterioError as error:
        raise RasterDamaged(f"{source.name} cannot be read at row {first}: {error}") from error


def _features(
    found: list[tuple[int, Line]], grid: Grid, pixel_m: float, names: dict[int, str]
) -> tuple[NDArray[Any], dict[str, NDArray[Any]]]:
    shapes, lengths = np.empty(len(found), dtype=object), np.zeros(len(found))
    for position, (_, line) in enumerate(found):
        shapes[position] = shapely.LineString(np.stack(grid.transform * line.places.T, axis=1))
        lengths[position] = np.hypot(*steps_m(grid, line.places[:-1], line.places[1:])).sum()
    ids = np.array([class_id for class_id, _ in found], dtype=np.int32)
    return shapes, {
        "class_id": ids,
        "class_name": np.array([names.get(int(class_id), f"class {class_id}") for class_id in ids], dtype=object),
        "length_m": np.round(lengths, 3),
        "width_m": np.round(np.array([line.width_px for _, line in found], dtype=np.float64) * pixel_m, 3),
    }
