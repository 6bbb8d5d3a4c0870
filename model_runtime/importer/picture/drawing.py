"""Panels of a picture from arrays: what a model sees, classes, scores, boxes. Pure.

No text is drawn. A panel is ``(3, row, col)`` uint8, red, green, blue.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...cards.card import ModelCard

Panel = NDArray[np.uint8]
PAPER = 245
"""Grey of what is not valid, and between panels."""
GAP = 8
"""Pixels between panels."""
SMALLEST = 256
"""Rows of a picture, at least: pixels of smaller tiles are repeated."""
LARGEST = 1024
"""Columns of a panel up to which they are."""
CUTS = (2, 98)
"""Percentiles of a band that become black and white."""
LINE = 2
"""Width of an outline in pixels."""
PURE = ("red", "green", "blue")
LONGEST_PX = 4096
"""Points along the side of a box."""


def as_seen(pixels: NDArray[Any], valid: NDArray[np.bool_], card: ModelCard) -> Panel:
    """The pixels ``(band, row, col)`` in the colours of the bands, or in grey where there are fewer than three."""
    names = [name.lower() for name in card.bands]
    order = [names.index(name) for name in PURE] if set(PURE) <= set(names) else list(range(min(len(names), 3)))
    if len(order) < len(PURE):
        order = order[:1] * len(PURE)
    return _stretched(pixels[order], valid)


def of_features(features: NDArray[np.float32], valid: NDArray[np.bool_]) -> Panel:
    """Features ``(channel, cell row, cell col)`` over the tile, their three main directions as colours."""
    columns = features.reshape(len(features), -1).astype(np.float64)
    columns -= columns.mean(axis=1, keepdims=True)
    _, directions = np.linalg.eigh(columns @ columns.T)
    main = (directions[:, ::-1][:, : len(PURE)].T @ columns).reshape(-1, *features.shape[1:])
    main = main[np.minimum(np.arange(len(PURE)), len(main) - 1)]
    rows, cols = (np.arange(size) * count // size for size, count in zip(valid.shape, features.shape[1:]))
    return _stretched(main[:, rows[:, None], cols[None]], valid)


def _stretched(planes: NDArray[Any], valid: NDArray[np.bool_]) -> Panel:
    """Three planes of any values between the same percentiles of each."""
    panel = np.full((len(PURE), *valid.shape), PAPER, np.uint8)
    for plane, own in zip(panel, planes):
        values = own[valid].astype(np.float64)
        if values.size:
            low, high = np.percentile(values, CUTS)
            plane[valid] = np.clip((values - low) * (255 / max(high - low, 1e-12)), 0, 255)
    return panel


def of_classes(ids: NDArray[Any], usable: NDArray[np.bool_], card: ModelCard) -> Panel:
    """Class ids ``(row, col)`` in the colours of the card."""
    colours = np.array([rgb(entry.color) for entry in card.classes], np.uint8)
    panel = np.full((len(PURE), *ids.shape), PAPER, np.uint8)
    panel[:, usable] = colours[ids[usable]].T
    return panel


def of_scores(scores: NDArray[np.float32], usable: NDArray[np.bool_]) -> Panel:
    """Scores ``(row, col)`` in grey, 0 black and 1 white."""
    shades = np.full(scores.shape, PAPER, np.uint8)
    shades[usable] = np.clip(scores[usable] * 255, 0, 255)
    return np.stack([shades] * len(PURE))


def with_outlines(panel: Panel, corners: NDArray[np.float64], colours: Sequence[str]) -> Panel:
    """A panel with quadrilaterals ``(n, 4, 2)``, columns and rows, drawn over it."""
    drawn = panel.copy()
    rows, cols = panel.shape[1:]
    for shape, colour in zip(corners, colours):
        for start, stop in zip(shape, np.roll(shape, -1, axis=0)):
            steps = min(int(np.abs(stop - start).max()) * 2 + 2, LONGEST_PX)
            points = np.rint(np.linspace(start, stop, steps)).astype(np.int64)
            for shift in range(LINE):
                line = points + shift
                inside = (line >= 0).all(axis=1) & (line[:, 0] < cols) & (line[:, 1] < rows)
                drawn[:, line[inside, 1], line[inside, 0]] = np.array(rgb(colour), np.uint8)[:, None]
    return drawn


def of_bars(shares: Sequence[float], colours: Sequence[str], shape: tuple[int, int]) -> Panel:
    """A bar for each share, 1 as wide as the panel, the first one on top."""
    panel = np.full((len(PURE), *shape), PAPER, np.uint8)
    height = shape[0] // max(len(shares), 1)
    for index, (share, colour) in enumerate(zip(shares, colours)):
        width = int(np.clip(share, 0, 1) * shape[1])
        top = index * height + height // 8
        panel[:, top : top + max(height * 3 // 4, 1), :width] = np.array(rgb(colour), np.uint8)[:, None, None]
    return panel


def side_by_side(panels: Sequence[Panel]) -> Panel:
    """Panels of one height in a row."""
    rows, cols = panels[0].shape[1:]
    times = max(1, min(-(-SMALLEST // rows), LARGEST // cols))
    large = [panel.repeat(times, axis=1).repeat(times, axis=2) for panel in panels]
    gap = np.full((len(PURE), large[0].shape[1], GAP), PAPER, np.uint8)
    parts = [part for panel in large for part in (panel, gap)]
    return np.concatenate(parts[:-1], axis=2)


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of ``#rrggbb``."""
    number = int(colour.lstrip("#")[:6], 16)
    return number >> 16, number >> 8 & 255, number & 255
