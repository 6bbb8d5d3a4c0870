"""Classes and probabilities of a window, through the tiles, the blending and the nodes of a run of the saved model."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cancellation import Cancellation
from ..cards.card import ModelCard
from ..geo.grid import Grid, Window
from ..postprocess.activation import temper
from ..postprocess.class_dtype import class_dtype
from ..postprocess.decision import decide
from ..tiles.anchoring import anchored
from ..tiles.blend import Blender, MemoryCarry
from ..tiles.plan import plan_tiles
from .features.source import OpenHead
from .session import Fit, TeachSession
from .taught_model import class_entries_of

MOST_PIXELS = 2048 * 2048
"""Pixels of a window that is mapped at once. Of a larger one the middle is."""

Scores = NDArray[np.float32]


@dataclass(frozen=True)
class LiveMap:
    """A window of the raster as a head sees it.

    Attributes:
        grid: of the window.
        ids: class ids ``(row, col)``, nodata as in a class raster.
        valid: ``(row, col)``.
        probabilities: ``(class, row, col)`` float32, calibrated; only where asked for.
        is_partial: the window is only the middle of what was asked for.
    """

    grid: Grid
    ids: NDArray[Any]
    valid: NDArray[np.bool_]
    probabilities: Scores | None
    is_partial: bool


def live_card(session: TeachSession, fit: Fit, wanted: tuple[Any, ...]) -> ModelCard:
    """The card of a fit: its classes and its calibration."""
    entries = class_entries_of(fit.examples.names, wanted)
    return dataclasses.replace(session.card, classes=entries, temperature=fit.head.temperature)


def live_map(
    session: TeachSession,
    fit: Fit,
    card: ModelCard,
    window: Window,
    cancellation: Cancellation,
    with_probabilities: bool = False,
) -> LiveMap:
    """The map of a window of the first raster.

    Args:
        session: with the raster.
        fit: the head.
        card: of ``live_card``.
        window: of the raster's grid.
        cancellation: asked at each tile.
        with_probabilities: of all classes, too.
    """
    view = session.views[0]
    shown = middle_of(window, MOST_PIXELS)
    whole = view.grid
    tile, overlap = view.plan.rows.tile, view.plan.rows.overlap
    predicted, kept = anchored(whole, whole.cut(shown), tile, overlap)
    plan = plan_tiles(predicted.height, predicted.width, tile, overlap)
    sides = session.sides(view, fit.candidate)
    head = OpenHead(fit.head, session.candidates.maps_of(fit.candidate), *session.candidates.place)
    blender = Blender(plan, "softmax", MemoryCarry(), activates_all=with_probabilities)
    ids = np.full((predicted.height, predicted.width), class_dtype(card)[1], dtype=class_dtype(card)[0])
    valid = np.zeros(ids.shape, dtype=np.bool_)
    found = np.full((len(card.classes), *ids.shape), np.nan, dtype=np.float32) if with_probabilities else None
    with view.source(predicted) as source:
        for entry in plan.tiles():
            cancellation.check()
            _, mask = session.chip(view, entry, source, sides)
            scores = None
            if mask is not None:
                parts = [session.maps(view, name, entry, source, sides) for name in fit.candidate]
                scores = head.run(tuple(values for part in parts for values in part))
            block = blender.add(entry, scores)
            if block is None or mask is None:
                continue
            rows, cols = (slice(*axis.final(at)) for axis, at in ((plan.rows, entry.row), (plan.cols, entry.col)))
            part_valid = mask[: block.shape[1], : block.shape[2]]
            ids[rows, cols], valid[rows, cols] = decide(np.asarray(block), part_valid, card)
            if found is not None:
                found[:, rows, cols] = block
    return _cropped(predicted, kept, ids, valid, found, card, shown != window)


def _cropped(
    grid: Grid,
    kept: Window | None,
    ids: NDArray[Any],
    valid: NDArray[np.bool_],
    found: Scores | None,
    card: ModelCard,
    is_partial: bool,
) -> LiveMap:
    """The window that was asked for, of what its tiles cover."""
    if kept is not None:
        rows, cols = (slice(kept.row_off, kept.row_off + kept.height), slice(kept.col_off, kept.col_off + kept.width))
        grid, ids, valid = grid.cut(kept), ids[rows, cols], valid[rows, cols]
        found = None if found is None else found[:, rows, cols]
    if found is not None:
        found = temper(found, card.temperature)
    return LiveMap(grid, ids, valid, found, is_partial)


def middle_of(window: Window, most: int) -> Window:
    """The window, or its middle with so many pixels."""
    if window.width * window.height <= most:
        return window
    share = (most / (window.width * window.height)) ** 0.5
    width, height = max(1, int(window.width * share)), max(1, int(window.height * share))
    width, height = min(window.width, most // height), min(window.height, most // width)
    left, top = window.col_off + (window.width - width) // 2, window.row_off + (window.height - height) // 2
    return Window(left, top, width, height)
