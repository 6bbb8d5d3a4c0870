"""Valid mask of a window from nodata values, masks, alpha and non-finite pixels.

Nodata is found in the pixels just read, compared as GDAL compares (``GDALNoDataMaskBand``), which costs a fraction of
asking GDAL for the mask: that would go over the file's blocks a second time. Mask files and internal masks are read.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import MaskFlags
from rasterio.windows import Window as RasterioWindow

EPSILON = float(np.finfo(np.float32).eps)
NEARBY = 16
"""Steps of float32 around a nodata value that are tried for being equal to it."""

Span = tuple[float, float]


@dataclass(frozen=True)
class Validity:
    """Rules that make a pixel of the mapped bands invalid, beyond not being finite.

    Args:
        bands: mapped bands, 1-based.
        nodata: for each mapped band the closed span of values that are its nodata; ``None``: it has none.
        alpha_bands: bands whose 0 says transparent.
        masked_bands: bands whose GDAL mask is to be read.
    """

    bands: tuple[int, ...]
    nodata: tuple[Span | None, ...]
    alpha_bands: tuple[int, ...]
    masked_bands: tuple[int, ...]

    def mask(self, pixels: NDArray[Any], alphas: NDArray[Any]) -> NDArray[np.bool_]:
        """Valid mask ``(row, col)``: True where every band of ``pixels`` and ``alphas`` ``(band, row, col)`` is."""
        valid = np.ones(pixels.shape[1:], dtype=bool)
        for band, span in zip(pixels, self.nodata):
            if span is None:
                continue
            if span[0] == span[1]:
                valid &= band != span[0]
            else:
                valid &= (band < span[0]) | (band > span[1])
        for band in alphas:
            valid &= band != 0
        if pixels.dtype.kind == "f":
            for band in pixels:
                valid &= np.isfinite(band)
        return valid

    def read_masks(self, source: rasterio.DatasetReader, window: RasterioWindow) -> NDArray[np.bool_] | None:
        """Return GDAL's mask ``(row, col)``, ``None`` where there is none to read."""
        if not self.masked_bands:
            return None
        return np.asarray((source.read_masks(list(self.masked_bands), window=window) != 0).all(axis=0))


def validity_of(source: rasterio.DatasetReader, bands: tuple[int, ...], alpha_bands: tuple[int, ...]) -> Validity:
    """Return the rules that the file declares for its ``bands``."""
    masked: list[int] = []
    unified: set[int] = set()
    for band in dict.fromkeys(bands):
        flags = set(source.mask_flag_enums[band - 1])
        if flags in ({MaskFlags.nodata}, {MaskFlags.all_valid}) or MaskFlags.alpha in flags:
            continue
        masked.append(band)
        if flags == {MaskFlags.per_dataset, MaskFlags.nodata}:
            unified.add(band)  # NODATA_VALUES: only where each band has its value
        if MaskFlags.per_dataset in flags and MaskFlags.nodata not in flags:
            masked = [band]
            break
    nodata = (None if band in unified else source.nodatavals[band - 1] for band in bands)
    spans = tuple(nodata_span(value, source.dtypes[band - 1]) for value, band in zip(nodata, bands))
    return Validity(bands, spans, alpha_bands, tuple(masked))


def nodata_span(nodata: float | None, dtype: str) -> Span | None:
    """The closed span of values of ``dtype`` that GDAL takes for ``nodata``, ``None`` where no finite value is.

    Integers: the value cut to a whole number; none outside the type's range. Floats, of either size: what differs by
    less than four float32 epsilons (``ARE_REAL_EQUAL`` in ``gdal_priv.h``), as files often hold a nodata value that
    another program has rounded. NaN and infinity are not finite, so they are invalid anyway.
    """
    if nodata is None or not math.isfinite(nodata):
        return None
    kind = np.dtype(dtype)
    if kind.kind in "iu":
        value, limits = math.trunc(nodata), np.iinfo(kind)
        return (value, value) if limits.min <= nodata <= limits.max else None
    if abs(nodata) > float(np.finfo(kind).max):
        return None
    if kind == np.float64:
        ratio = (1 + 2 * EPSILON) / (1 - 2 * EPSILON)
        low, high = sorted((nodata / ratio, nodata * ratio))
        return low, high
    edges = [_last_equal(np.float32(nodata), np.float32(towards)) for towards in (-np.inf, np.inf)]
    return edges[0], edges[1]


def _last_equal(nodata: np.float32, towards: np.float32) -> float:
    """The last float32 on the way to ``towards`` that still equals ``nodata``, in float32 arithmetic as in GDAL."""
    edge = nodata
    with np.errstate(over="ignore", under="ignore"):
        for _ in range(NEARBY):
            value = np.nextafter(edge, towards)
            if not np.isfinite(value) or abs(value - nodata) >= np.float32(EPSILON) * abs(value + nodata) * 2:
                break
            edge = value
    return float(edge)
