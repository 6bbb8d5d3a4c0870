"""A look at a few windows: do the values of a raster lie in the range that is to become 0 to 255?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray

from ...cancellation import Cancellation
from ...errors import RasterDtype
from ...input_values import REFLECTANCE
from ..base import PixelSource
from ..vetting import RasterInfo
from .choice import REFLECTANCE_UNITS, BandValues

WINDOW = 128
"""Side of a sampled window in pixels of the grid."""
ALONG = 4
"""Windows along each axis."""
TOLD_SHARE, REFUSED_SHARE = 0.5, 0.9
"""Shares of a band's pixels beyond the range that are told, and from which a range that nobody chose is refused."""
OFFSET = 1000.0
"""Added to the values of Sentinel-2 since processing baseline 04.00, unless the download took it off."""
FIX = "Choose other input values (--stretch), such as values:LOW,HIGH or percentiles 2,98."
CHOOSE = "Say by yourself what the values are, with --stretch: reflectance, values:LOW,HIGH or percentiles 2,98."


def check_values(
    source: PixelSource,
    rasters: Sequence[tuple[RasterInfo, BandValues, Sequence[str]]],
    cancellation: Cancellation,
    warn: Callable[[str, str, str], None],
) -> None:
    """Warn of ranges that do not fit the pixels.

    Args:
        source: the open raster, or both dates, on the grid of the run.
        rasters: of the source, each with its values and the names of the model's bands.
        cancellation: asked once a window.
        warn: takes code, what and fix.

    Raises:
        RasterDtype: a range that follows from the pixel type alone lies beside nearly all pixels.
        RasterDamaged: a window cannot be decoded.
        Cancelled: as asked.
    """
    if not any(values.is_doubtful for _, values, _ in rasters):
        return
    pixels, first = _sample(source, cancellation), 0
    for info, values, names in rasters:
        own, first = pixels[first : first + len(names)], first + len(names)
        if values.is_doubtful and own.size:
            _judge(info, values, names, own, warn)


def _sample(source: PixelSource, cancellation: Cancellation) -> NDArray[Any]:
    """Valid pixels ``(band, n)`` of windows on a lattice."""
    grid, found = source.grid, []
    height, width = min(WINDOW, grid.height), min(WINDOW, grid.width)
    for row in _starts(grid.height, height):
        for col in _starts(grid.width, width):
            cancellation.check()
            pixels, valid = source.read(row, col, height, width)
            found.append(pixels[:, valid])
    return np.concatenate(found, axis=1)


def _starts(length: int, side: int) -> list[int]:
    count = min(ALONG, -(-length // side))
    return sorted({int(start) for start in np.linspace(0, length - side, count)})


def _judge(
    info: RasterInfo,
    values: BandValues,
    names: Sequence[str],
    pixels: NDArray[Any],
    warn: Callable[[str, str, str], None],
) -> None:
    worst, said = 0.0, ""
    for band, (name, (low, high)) in zip(pixels, zip(names, values.ranges)):
        for share, where, edge in (
            (float((band > high).mean()), "above", high),
            (float((band < low).mean()), "below", low),
        ):
            if share > worst:
                worst, said = share, f"{share:.0%} of the sampled pixels of band {name} lie {where} {edge:g}"
    said = f"{info.path}: {said}, so that they become one value."
    if worst > REFUSED_SHARE and not values.is_chosen:
        kind = f"Its {info.dtype} values were taken for reflectance times {REFLECTANCE_UNITS:.0f}"
        raise RasterDtype(f"{said} {kind}, which they do not seem to be.", CHOOSE)
    if worst > TOLD_SHARE:
        warn("raster.values", said, FIX)
    elif values.kind == REFLECTANCE and values.ranges[0][1] > OFFSET and pixels.min() >= OFFSET:
        low, high = values.ranges[0]
        warn(
            "raster.values",
            f"{info.path}: no sampled pixel is below {OFFSET:.0f}: the values seem to hold the offset of Sentinel-2 "
            "products since baseline 04.00.",
            f"If they do, take it off: --stretch values:{low + OFFSET:g},{high + OFFSET:g}.",
        )
