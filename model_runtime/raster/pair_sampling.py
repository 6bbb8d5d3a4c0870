"""A look at both dates before the run: are they aligned, in the same units, and there at all? Reads a few windows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ..cancellation import Cancellation
from ..errors import PairRadiometry
from ..geo.alignment import Shift, estimate_shift
from ..geo.grid import Grid
from .pair import PairSource

WINDOW = 256
"""Side of a sampled window in pixels of the common grid."""
ALONG = 3
"""Windows along each axis."""
LEAST_VALID = 0.95
"""Share of a window that must be valid in both dates for it to be compared."""
REFUSED_RATIO, WARNED_RATIO = 8.0, 3.0
"""Ratios of the dates' brightness (98th percentile) that are refused, and that are told."""
WARNED_SHIFT_PX = 1.0


@dataclass
class PairLook:
    """Statistics of a few windows of both dates.

    Attributes:
        shift: of the second date; ``None`` where no clear one is found.
        windows: number of windows compared.
        brightness: 98th percentile of each date's valid pixels, ``None`` where it has none in any window.
    """

    shift: Shift | None = None
    windows: int = 0
    brightness: list[float | None] = field(default_factory=lambda: [None, None])


def look(source: PairSource, cancellation: Cancellation) -> PairLook:
    """Sample windows on a lattice over the common grid.

    Raises:
        RasterDamaged: a window cannot be decoded.
        Cancelled: as asked.
    """
    grid, found = source.grid, PairLook()
    height, width = min(WINDOW, grid.height), min(WINDOW, grid.width)
    pairs: list[tuple[NDArray[Any], NDArray[Any]]] = []
    samples: list[list[NDArray[Any]]] = [[], []]
    for row in _starts(grid.height, height):
        for col in _starts(grid.width, width):
            cancellation.check()
            dates = source.read_dates(row, col, height, width)
            for values, (pixels, valid) in zip(samples, dates):
                values.append(np.abs(pixels[:, valid].astype(np.float32)).max(axis=0))
            common = dates[0][1] & dates[1][1]
            if common.mean() >= LEAST_VALID:
                pairs.append((_filled(dates[0][0], common), _filled(dates[1][0], common)))
    found.windows = len(pairs)
    found.shift = estimate_shift([pair[0] for pair in pairs], [pair[1] for pair in pairs])
    for date, values in enumerate(samples):
        flat = np.concatenate(values)
        found.brightness[date] = float(np.percentile(flat, 98)) if flat.size else None
    return found


def _starts(length: int, side: int) -> list[int]:
    count = min(ALONG, -(-length // side))
    return sorted({int(start) for start in np.linspace(0, length - side, count)})


def _filled(pixels: NDArray[Any], valid: NDArray[np.bool_]) -> NDArray[np.float64]:
    values = pixels.astype(np.float64)
    if not valid.all():
        values[:, ~valid] = values[:, valid].mean(axis=1)[:, None]
    return values


def check_radiometry(seen: PairLook, paths: tuple[str, str], warn: Callable[[str, str, str], None]) -> None:
    """Catch dates in different units, and a date that seems to be empty.

    Raises:
        PairRadiometry: one is many times brighter than the other.
    """
    for value, path in zip(seen.brightness, paths):
        if value is None:
            warn("pair.no_data", f"None of the sampled windows of {path} holds a valid pixel.", "Check the raster.")
    first, second = seen.brightness
    if not first or not second:
        return
    ratio = max(first / second, second / first)
    said = f"The dates differ {ratio:.1f} times in brightness: {first:.4g} in {paths[0]}, {second:.4g} in {paths[1]}"
    if ratio > REFUSED_RATIO:
        raise PairRadiometry(f"{said}. They are probably not in the same units.")
    if ratio > WARNED_RATIO:
        warn("pair.brightness", f"{said}.", "Compare the dates' units, haze and season, or use --stretch 2,98.")


def moved(grid: Grid, shift: Shift) -> Grid:
    """Return the grid on which the second date must be read so that the shift is gone."""
    transform = grid.transform * Affine.translation(shift.cols, shift.rows)
    return Grid(grid.width, grid.height, transform, grid.crs)
