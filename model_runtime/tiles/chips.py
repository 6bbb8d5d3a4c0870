"""From a raster's tiles to chips, and an array through a model as a job does it. No files, no threads here."""

from __future__ import annotations

from contextlib import closing
from typing import Any, Callable, Protocol

import numpy as np
from numpy.typing import NDArray

from ..backends.base import Backend
from ..backends.normalize import fill_chip
from ..cards.card import ModelCard
from ..postprocess.activation import activate, temper
from ..postprocess.decision import every_class
from .blend import Blender, MemoryCarry
from .pipeline import ahead
from .plan import Tile, plan_tiles, tile_settings
from .predictor import Chip, Predictor, Tally

TileMask = Callable[[Tile], "NDArray[np.bool_] | None"]
Scores = NDArray[np.float32]


class WindowReader(Protocol):
    """Reads pixels ``(band, row, col)`` and a valid mask ``(row, col)`` of a window."""

    def __call__(
        self, row_off: int, col_off: int, height: int, width: int
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]: ...


def load_chip(
    tile: Tile,
    read: WindowReader,
    card: ModelCard,
    shape: tuple[int, int],
    tally: Tally,
    aoi: TileMask | None = None,
    is_empty: WindowReader | Callable[[int, int, int, int], bool] | None = None,
) -> Chip:
    """Read one tile and prepare it.

    Counts it as skipped where nothing is to predict.

    Args:
        tile: where.
        read: see ``WindowReader``.
        card: what invalid pixels are filled with.
        shape: rows and columns the network gets.
        tally: counts.
        aoi: pixels that are asked for; ``None``: all.
        is_empty: True for a window that surely holds no valid pixel; asked before reading.
    """
    window = (tile.row_off, tile.col_off, tile.height, tile.width)
    inside = aoi(tile) if aoi else None
    if inside is not None and not inside.any():
        tally.skipped_aoi += 1
        return Chip(tile, None, None)
    if is_empty is not None and is_empty(*window):
        tally.skipped_nodata += 1
        return Chip(tile, None, None)
    pixels, valid = read(*window)
    wanted = valid if inside is None else valid & inside
    if not wanted.any():
        tally.skipped_nodata += 1
        return Chip(tile, None, None)
    return Chip(tile, fill_chip(pixels, valid, card, shape), wanted)


def predict_array(
    pixels: NDArray[Any],
    valid: NDArray[np.bool_],
    backend: Backend,
    card: ModelCard,
    *,
    tile: int | None = None,
    overlap: int | None = None,
    batch: int | None = None,
) -> Scores:
    """Segmentation scores of an array, tiled and blended as a job does.

    Args:
        pixels: ``(band, row, col)`` in the model's bands and gsd.
        valid: ``(row, col)``.
        backend: the loaded model.
        card: its card.
        tile: side in pixels; ``None``: the card's.
        overlap: shared pixels; ``None``: the card's.
        batch: tiles a model call; ``None``: automatic.

    Returns:
        ``(class, row, col)`` float32 after activation and temperature; NaN where nothing was predicted.
    """
    side, shared = tile_settings(card, backend.info.fixed_tile, tile, overlap)
    plan = plan_tiles(pixels.shape[1], pixels.shape[2], side, shared)
    predictor = Predictor(backend, batch)
    shape = chip_shape(backend, card, plan.tile(0), side, pixels.dtype)
    blender = Blender(plan, backend.info.activation, MemoryCarry(), activates_all=True)
    found = np.full((len(card.classes), *pixels.shape[1:]), np.nan, dtype=np.float32)

    def read(row_off: int, col_off: int, height: int, width: int) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        window = (slice(row_off, row_off + height), slice(col_off, col_off + width))
        return pixels[(slice(None), *window)].copy(), valid[window]

    def load(wanted: Tile) -> Chip:
        return load_chip(wanted, read, card, shape, predictor.tally)

    with closing(ahead(plan.tiles(), load)) as chips:
        for chip, scores in predictor.run(chips):
            block = blender.add(chip.tile, scores)
            (top, bottom), (left, right) = plan.rows.final(chip.tile.row), plan.cols.final(chip.tile.col)
            if block is not None:
                found[:, top:bottom, left:right] = every_class(block, card)
    return temper(found, card.temperature)


def chip_shape(backend: Backend, card: ModelCard, tile: Tile, side: int, dtype: np.dtype[Any]) -> tuple[int, int]:
    """Rows and columns the network gets for tiles like ``tile``.

    A raster smaller than the tile goes in as it is, so that no padding reaches any value; only where the network
    insists on a size, or cannot take one that small, the chip is mirrored up to ``side``.
    """
    own = (tile.height, tile.width)
    if own == (side, side) or backend.info.fixed_tile is not None:
        return (side, side)
    return own if takes(backend, card, own, dtype) else (side, side)


def takes(backend: Backend, card: ModelCard, shape: tuple[int, int], dtype: np.dtype[Any]) -> bool:
    """True if the network answers a chip of ``shape`` with finite scores of that shape."""
    from ..errors import ModelOutput

    rng = np.random.default_rng(0)
    chip = rng.integers(0, 100, size=(1, card.chip_bands, *shape)).astype(dtype)
    try:
        scores = backend.predict(chip)
    except ModelOutput:
        return False
    return bool(np.isfinite(activate(scores.swapaxes(0, 1).copy(), backend.info.activation)).all())
