"""Estimate the shift between two dates from a few windows of both. Pure.

Phase correlation (Kuglin and Hines 1975) of gradient magnitudes, which stay where brightness changes sign; the peaks of
all windows are added, then refined below a pixel by a matrix Fourier transform (Guizar-Sicairos et al. 2008). Units:
pixels; a shift is ``(col, row)``: where the second date shows what the first has at 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LARGEST_SHARE = 0.25
"""Largest shift that is looked for, as a share of a window's side."""
FINE = 50
"""Steps a pixel of the refined peak."""
CLEAR_PEAK = 8.0
"""Peak over the deviation of the surface below which nothing is said. Unrelated scenes stay under 6.6."""
CUTOFF = 0.22
"""Deviation of the Gaussian low-pass in cycles a pixel: what is finer is interpolation and noise."""

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Shift:
    """Estimated shift of the second date, in pixels along columns and rows.

    ``clarity`` is the peak's height.
    """

    cols: float
    rows: float
    clarity: float

    @property
    def length(self) -> float:
        """Distance in pixels."""
        return float(np.hypot(self.cols, self.rows))


def estimate_shift(before: list[Floats], after: list[Floats]) -> Shift | None:
    """The common shift of windows of both dates, ``None`` where they show no clear one.

    Args:
        before: windows ``(band, row, col)``, all of one size, without NaN.
        after: the same windows of the second date.
    """
    if not before or min(before[0].shape[1:]) < 16:
        return None
    spectrum = np.sum([_phase(*pair) for pair in zip(before, after)], axis=0)
    surface = np.fft.ifft2(spectrum).real
    height, width = surface.shape
    limits = int(height * LARGEST_SHARE), int(width * LARGEST_SHARE)
    rows, cols = np.fft.fftfreq(height, 1 / height), np.fft.fftfreq(width, 1 / width)
    near = (np.abs(rows) <= limits[0])[:, None] & (np.abs(cols) <= limits[1])[None]
    peak = np.unravel_index(np.argmax(np.where(near, surface, -np.inf)), surface.shape)
    clarity = float(surface[peak] / surface.std()) if surface.std() > 0 else 0.0
    if clarity < CLEAR_PEAK:
        return None
    row, col = _refined(spectrum, float(rows[peak[0]]), float(cols[peak[1]]))
    return Shift(col, row, clarity)


def _phase(before: Floats, after: Floats) -> NDArray[np.complex128]:
    """Phase of the cross spectrum of two windows, low-passed."""
    height, width = before.shape[1:]
    taper = np.hanning(height + 2)[1:-1, None] * np.hanning(width + 2)[None, 1:-1]
    spectra = []
    for window in (before, after):
        edges = _edges(window)
        spectra.append(np.fft.fft2((edges - edges.mean()) * taper))
    cross = np.conj(spectra[0]) * spectra[1]
    size = np.abs(cross)
    phase = np.divide(cross, size, out=np.zeros_like(cross), where=size > size.max() * 1e-9)
    frequency2 = np.fft.fftfreq(height)[:, None] ** 2 + np.fft.fftfreq(width)[None] ** 2
    return np.asarray(phase * np.exp(-frequency2 / (2 * CUTOFF**2)))


def _edges(window: Floats) -> Floats:
    """Gradient magnitude ``(row, col)``, each band by its own deviation so that none drowns the others."""
    total = np.zeros(window.shape[1:])
    for band in window:
        down, right = np.gradient(band)
        magnitude = np.hypot(down, right)
        if magnitude.std() > 0:
            total += np.minimum(magnitude / magnitude.std(), 4)
    return total


def _refined(spectrum: NDArray[np.complex128], row: float, col: float) -> tuple[float, float]:
    """The peak within a pixel of ``(row, col)``, by evaluating the inverse transform between pixels."""
    height, width = spectrum.shape
    offsets = np.arange(-FINE, FINE + 1) / FINE
    by_row = np.exp(2j * np.pi * np.outer(row + offsets, np.fft.fftfreq(height)))
    by_col = np.exp(2j * np.pi * np.outer(np.fft.fftfreq(width), col + offsets))
    surface = (by_row @ spectrum @ by_col).real
    best = np.unravel_index(np.argmax(surface), surface.shape)
    return row + float(offsets[best[0]]), col + float(offsets[best[1]])
