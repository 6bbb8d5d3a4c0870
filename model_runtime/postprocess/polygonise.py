"""Polygons of a class raster, band of rows by band of rows: exactly those of the whole raster, in bounded memory.

Each band is traced by GDAL; ``seams`` joins what continues in the next. One band and the areas that are still open are
held, never the raster. Coordinates are pixels ``(col, row)``, areas square metres.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import OutputDamaged
from ..geo.pixel_areas import PixelAreas
from .decision import CERTAINTY_UNIT
from .outlines import Geometries, Integers, Outlines, joined, traced
from .seams import Seams

BAND_ROWS = 1024
BAND_PIXELS = 2**25
"""Most pixels of a band: GDAL cannot be interrupted while it traces one."""
BAND_CHANGES = 2**21
"""Most places in a band where the class changes along a row or a column: they bound the corners held at once."""
CERTAIN_PIXELS = 2**22
"""Most pixels of a band whose certainty is added up: 8 bytes each."""
BATCH = 20_000
"""Most polygons of a batch."""


@dataclass(frozen=True)
class PolygonBatch:
    """Finished polygons.

    Attributes:
        class_ids: ``(n,)``.
        geometries: ``(n,)`` shapely polygons in pixels ``(col, row)`` of the whole raster.
        area_m2: ``(n,)``, the sum of the true areas of the pixels; NaN where those are unknown.
        pixels: ``(n,)`` number of pixels.
        scores: ``(n,)`` mean probability of the pixels; NaN where there is no certainty raster.
    """

    class_ids: Integers
    geometries: Geometries
    area_m2: NDArray[np.float64]
    pixels: Integers
    scores: NDArray[np.float64]


@dataclass(frozen=True)
class _Measured:
    """Outlines with their sizes.

    ``certainty`` is a sum over pixels, or 0 where unknown.
    """

    outlines: Outlines
    area_m2: NDArray[np.float64]
    pixels: Integers
    certainty: Integers

    def take(self, index: NDArray[Any]) -> _Measured:
        return _Measured(self.outlines.take(index), self.area_m2[index], self.pixels[index], self.certainty[index])

    def batch(self, has_scores: bool) -> PolygonBatch:
        scores = self.certainty / (self.pixels * CERTAINTY_UNIT) if has_scores else np.full(len(self.pixels), np.nan)
        return PolygonBatch(self.outlines.class_ids, self.outlines.polygons(), self.area_m2, self.pixels, scores)


def polygonise(
    path: Path,
    *,
    nodata: int,
    wanted: Collection[int],
    areas: PixelAreas | None,
    min_area_m2: float,
    check_cancelled: Callable[[], None],
    on_rows: Callable[[int], None],
    band_rows: int = BAND_ROWS,
    certainty: Path | None = None,
) -> Iterator[PolygonBatch]:
    """Yield the polygons of 4-connected pixels of one class, in an order that depends on the raster alone.

    The set of polygons is that of ``rasterio.features.shapes`` on the whole raster, whatever ``band_rows`` is: corners
    lie on pixel corners and only where an outline turns. A polygon comes with the first band that shows that it has
    ended; those of a band come by their first pixel, row by row.

    Args:
        path: class raster of one band, uint8 or uint16.
        nodata: value that belongs to no class.
        wanted: class ids that become polygons; others cost nothing.
        areas: true areas of the pixels, or ``None``.
        min_area_m2: smallest area kept; without ``areas`` nothing is left out.
        check_cancelled: called often; what it raises ends the work.
        on_rows: told the number of rows done, after each band.
        band_rows: most rows read at a time.
        certainty: raster of one uint8 band with the probability of each pixel's class, 0..``CERTAINTY_UNIT``.

    Raises:
        OutputDamaged: the raster cannot be read.
    """
    is_wanted = np.zeros(2**16, dtype=bool)
    is_wanted[sorted(wanted)] = True
    is_wanted[nodata] = False
    with ExitStack() as stack:
        source = stack.enter_context(rasterio.open(path))
        certain = stack.enter_context(rasterio.open(certainty)) if certainty else None
        seams = Seams(source.width, source.height)
        is_summed = certain is not None or (areas is not None and not areas.is_by_row)
        pixels = CERTAIN_PIXELS if is_summed else BAND_PIXELS
        for first, ids in _bands(source, max(1, min(band_rows, pixels // source.width))):
            check_cancelled()
            outlines = traced(ids, is_wanted[ids], first, check_cancelled)
            found = _measured(outlines, first, ids.shape, areas, certain)
            finished = _finished(seams, found, first, len(ids), min_area_m2)
            yield from _batches(finished, source.width, certain is not None)
            on_rows(first + len(ids))


def _bands(source: Any, rows: int) -> Iterator[tuple[int, NDArray[Any]]]:  # noqa: ANN401 (rasterio has no types)
    """First row and class ids ``(row, col)`` of band after band.

    A restless one comes in several.
    """
    for top in range(0, source.height, rows):
        ids = _read_rows(source, top, min(rows, source.height - top))
        groups = np.cumsum(_changes(ids)) // BAND_CHANGES
        cuts = [0, *(np.flatnonzero(np.diff(groups)) + 1).tolist(), len(ids)]
        for start, stop in zip(cuts, cuts[1:]):
            yield top + start, ids[start:stop]


def _read_rows(source: Any, top: int, rows: int) -> NDArray[Any]:  # noqa: ANN401
    try:
        return np.asarray(source.read(1, window=Window(0, top, source.width, rows)))
    except RasterioError as error:
        raise OutputDamaged(f"{source.name} cannot be read back at row {top}: {error}") from error


def _changes(ids: NDArray[Any]) -> Integers:
    """``(row,)`` how often the class changes along a row and from the row above."""
    changes = np.count_nonzero(ids[:, 1:] != ids[:, :-1], axis=1)
    changes[1:] += np.count_nonzero(ids[1:] != ids[:-1], axis=1)
    return np.asarray(changes)


def _measured(
    outlines: Outlines,
    first: int,
    shape: tuple[int, ...],
    areas: PixelAreas | None,
    certain: Any,  # noqa: ANN401
) -> _Measured:
    rows, cols = shape
    certainty = np.zeros(len(outlines), dtype=np.int64)
    if certain is not None:
        certainty = outlines.summed(first, _sums(_read_rows(certain, first, rows), np.int64))
    pixels = outlines.measured(first, np.arange(rows + 1, dtype=np.int64))
    if areas is None:
        return _Measured(outlines, np.full(len(outlines), np.nan), pixels, certainty)
    if not areas.is_by_row:
        sums = _sums(areas.block(first, 0, rows, cols), np.float64)
        return _Measured(outlines, outlines.summed(first, sums), pixels, certainty)
    above = np.concatenate([[0.0], np.cumsum(areas.by_row[first : first + rows])])
    return _Measured(outlines, outlines.measured(first, above), pixels, certainty)


def _sums(values: NDArray[Any], dtype: Any) -> NDArray[Any]:  # noqa: ANN401 (a pixel type)
    """``(rows + 1, cols + 1)`` sum of the values above and left of each pixel corner."""
    before = np.zeros((values.shape[0] + 1, values.shape[1] + 1), dtype=dtype)
    np.cumsum(np.cumsum(values, axis=0, dtype=dtype), axis=1, out=before[1:, 1:])
    return before


def _finished(seams: Seams, found: _Measured, first: int, rows: int, min_area_m2: float) -> _Measured:
    """The areas that end in this band and are large enough."""
    is_whole, ended = seams.split(found.outlines, found.pixels, found.area_m2, found.certainty, first, first + rows)
    whole = found.take(np.flatnonzero(is_whole & ~(found.area_m2 < min_area_m2)))  # NaN is never too small
    ended = [area for area in ended if not area.area_m2 < min_area_m2]
    return _Measured(
        joined([whole.outlines, *(area.outline() for area in ended)]),
        np.append(whole.area_m2, [area.area_m2 for area in ended]),
        np.append(whole.pixels, np.array([area.pixels for area in ended], dtype=np.int64)),
        np.append(whole.certainty, np.array([area.certainty for area in ended], dtype=np.int64)),
    )


def _batches(finished: _Measured, width: int, has_scores: bool) -> Iterator[PolygonBatch]:
    order = np.argsort(finished.outlines.first_pixels(width))
    for start in range(0, len(order), BATCH):
        yield finished.take(order[start : start + BATCH]).batch(has_scores)
