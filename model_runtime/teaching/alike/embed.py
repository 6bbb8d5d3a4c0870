"""The tool that writes a raster as vectors of a network: a cell every n pixels, pooled, of the length one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...cards.card import ModelCard
from ...destinations import check_destinations
from ...errors import ArgumentsInvalid, ModelError
from ...jobs.context import RunContext
from ...jobs.resume.journal import Journal
from ...raster.opening import environment
from ...raster.source import Source, inspect_raster
from ...store.find import ModelFile, resolve_model
from ...tiles.chips import load_chip
from ...tiles.plan import Tile
from ...tiles.predictor import Tally
from ...writers.outputs import destination_of
from ...writers.raster import RasterWriter
from ..features.source import FeatureSource
from ..graphs.network_maps import NoMaps, cut_maps
from ..taught_model import base_card
from ..view import RasterView, band_statistics, chosen_bands
from .cells import Block, blocks, cell_grid, chip_side, pooled, rows_at_once
from .options import EmbedOptions
from .records import opened_journal, record_of, vectors_of

CELL = 32
MOST_CELL = 4096
TAG = "lemevit_embedding"


@dataclass(frozen=True)
class _Plan:
    """A raster and the network that sees it."""

    view: RasterView
    card: ModelCard
    source: FeatureSource
    cell: int
    stride: int


def embed(raster: str, output: str, options: EmbedOptions, overwrite: bool, context: RunContext) -> dict[str, Any]:
    """Write the vectors of a raster's cells.

    Returns:
        For the report: rows, columns and bands, the cells with data, and the network with its digest.

    Raises:
        LemevitError: the raster, the model or an option cannot be used, or the output cannot be written.
    """
    with environment():
        info = inspect_raster(Path(raster), allow_ungeoreferenced=True)
        out = embedding_path(output)
        if not options.model:
            raise ArgumentsInvalid("No model is named.", "Name one: --model overhead-tiny.")
        model = resolve_model(options.model, options.models_dir or None)
        check_destinations([destination_of(out, "output", overwrite)], [*info.files, model.path])
        plan = _planned(RasterView(info, chosen_bands([info], _bands(options.bands)), None), model, options)
        grid, width = cell_grid(info.grid, plan.cell), plan.source.maps[-1].channels
        part = plan.source.part
        writer = RasterWriter(out, grid, "float32", float("nan"), width, rows_at_once(plan.cell), half=True)
        is_whole = False
        journal = opened_journal(out, {"raster": repr(plan.view.key), "model": part.sha256, "cell_px": plan.cell})
        try:
            known = _written(plan, writer, journal, context)
            tags = {"model": part.name, "sha256": part.sha256, "licence": part.licence, "cell_px": plan.cell}
            writer.describe_origin({TAG: json.dumps(tags)})
            writer.close()
            context.cancellation.check()
            writer.put_in_place()
            is_whole = True
        finally:
            journal.close(discard=is_whole)
            writer.discard()
    size = {"rows": grid.height, "cols": grid.width, "bands": width, "cell_px": plan.cell}
    return {**size, "cells": known, "model": {"name": part.name, "sha256": part.sha256}}


def embedding_path(output: str) -> Path:
    """The path of a raster that is written.

    Raises:
        ArgumentsInvalid: no GeoTIFF.
    """
    if Path(output).suffix.lower() not in (".tif", ".tiff"):
        raise ArgumentsInvalid(f"{output} does not end in .tif.", "Choose a file that ends in .tif.")
    return Path(output)


def _bands(text: str) -> tuple[int, ...] | None:
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not all(word.isdigit() for word in words):
        raise ArgumentsInvalid(f"The bands {text[:40]!r} are no band numbers.", "Write them as 1,2,3.")
    return tuple(int(word) for word in words) or None


def _planned(view: RasterView, model: ModelFile, options: EmbedOptions) -> _Plan:
    """The network for a raster, and the size of the cells.

    Raises:
        ModelError: the model gives no maps for the raster.
        ArgumentsInvalid: the size does not fit to the network's cells.
    """
    mean, std, _ = band_statistics(view)
    try:
        part = cut_maps(model, view.info, view.bands, mean, std)
    except NoMaps as error:
        raise ModelError(f"{options.model} gives no features here: {error}.", "Choose another model.") from error
    stride = part.maps[-1].stride
    cell = options.cell or max(CELL, stride)
    if cell % stride or not stride <= cell <= MOST_CELL:
        what = f"Cells of {cell} pixels do not fit: {part.name} sees cells of {stride} pixels here."
        raise ArgumentsInvalid(what, f"Choose a multiple of {stride}, at most {MOST_CELL}.")
    card = base_card(view.info, view.bands, mean, std, view.gsd)
    with view.source() as opened:
        dtype = opened.dtype.name
    return _Plan(view, card, FeatureSource(part, card, dtype, options.device, options.threads), cell, stride)


def _written(plan: _Plan, writer: RasterWriter, journal: Journal, context: RunContext) -> int:
    """The vectors of all blocks, put into the raster: those of an interrupted run first.

    Returns the number of cells that have one.
    """
    grid, known, row, channels = plan.view.grid, 0, 0, plan.source.maps[-1].channels
    earlier = journal.replay()
    count = -(-grid.height // plan.cell)
    with plan.view.source() as source:
        for block in blocks(grid, plan.cell, plan.stride):
            context.cancellation.check()
            if block.row != row:
                row = block.row
                writer.finish_rows(row)
                context.emit(_progress(row, count))
            record = next(earlier, None)
            if record is None:
                record = record_of(_vectors(plan, block, source))
                journal.append(record)
            vectors = vectors_of(record, channels, block)
            if vectors is not None:
                known += int(np.isfinite(vectors[0]).sum())
                writer.put(block.row, block.col, vectors)
    context.emit(_progress(count, count))
    return known


def _progress(done: int, total: int) -> dict[str, Any]:
    return {"event": "progress", "stage": "embed", "done": done, "total": total, "fraction": done / total}


def _vectors(plan: _Plan, block: Block, source: Source) -> NDArray[np.float32] | None:
    """Vectors of the cells of a block, ``None`` where there is no data."""
    tile = Tile(0, 0, block.row_off, block.col_off, block.height, block.width)
    side = chip_side(plan.cell, plan.stride)
    chip = load_chip(tile, source.read, plan.card, (side, side), Tally(), None, source.is_empty)
    if chip.pixels is None or chip.valid is None:
        return None
    return pooled(plan.source.run(chip.pixels)[-1], chip.valid, block, plan.cell, plan.stride)
