"""A model on one tile of a real raster, before it is installed: the answer as a picture and in words.

The picture has the tile beside what the model makes of it: classes and the score of the best one, outlines of objects,
bars of the best classes of a scene, or features in false colours. A model of two dates gets the tile and the same tile
turned by half. A raster that does not fit the model, and a model that fails on it, end in words.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...backends import open_backend
from ...backends.base import Backend
from ...backends.normalize import fill_chip
from ...backends.options import BackendOptions
from ...cards.card import ModelCard
from ...cards.kinds import FEATURES
from ...errors import LemevitError
from ...files import write_whole
from ...labels.chips import pictures
from ...postprocess.activation import activate
from ...postprocess.decision import decide, every_class
from ...postprocess.detection import read_rows, suppress
from ...postprocess.oriented_boxes import corners_of
from ...raster.source import environment
from ...store.find import ModelFile
from ...tiles.chips import chip_shape
from ...tiles.plan import plan_tiles, tile_settings
from ..facts import SampleTrial
from . import drawing
from .sample import SampleTile, read_tile

MOST_CLASSES = 8
"""Classes that are named, those with the largest share first."""


@dataclass(frozen=True)
class Sample:
    """A request of a trial.

    Attributes:
        raster: that a tile is read from.
        picture: PNG file to write; its name has passed the gate for written files.
    """

    raster: Path
    picture: Path


@dataclass(frozen=True)
class _Answer:
    """Panels beside the tile, and class name, colour and finding of what they show."""

    panels: list[drawing.Panel]
    classes: list[tuple[str, str, str]]


def try_sample(model: ModelFile, sample: Sample) -> SampleTrial:
    """Run a model on one tile of a raster and write the picture, or say why there is none."""
    try:
        with environment():
            tile = read_tile(model, sample.raster)
            if not tile.valid.any():
                return _none(sample, f"{sample.raster} has no valid pixel where it was looked at.")
            answer = _answered(model, tile)
            seen = drawing.as_seen(tile.pixels, tile.valid, model.card)
            write_whole(sample.picture, _png(drawing.side_by_side([seen, *answer.panels])))
    except LemevitError as error:
        return _none(sample, f"{error.what.rstrip('.')}.")
    rows, cols = tile.valid.shape
    size = "" if tile.gsd_m is None else f" of {tile.gsd_m:.3g} m"
    found = ", ".join(f"{name} {said}" for name, _, said in answer.classes) or "nothing"
    words = f"On {cols} x {rows} pixels{size} of {sample.raster.name} the model finds: {found}."
    return SampleTrial(str(sample.raster), str(sample.picture), words, tuple(answer.classes))


def _none(sample: Sample, reason: str) -> SampleTrial:
    return SampleTrial(str(sample.raster), "", f"No picture of a trial on {sample.raster.name}: {reason}")


def _answered(model: ModelFile, tile: SampleTile) -> _Answer:
    card = model.card
    pixels, valid = tile.pixels, tile.valid
    if card.dates > 1:
        pixels, valid = np.concatenate([pixels, pixels[:, ::-1, ::-1]]), valid & valid[::-1, ::-1]
    options = BackendOptions(device="cpu", dtype=pixels.dtype.name)
    with closing(open_backend(model, options)) as backend:
        side, _ = tile_settings(card, backend.info.fixed_tile, None, None)
        rows, cols = valid.shape
        shape = chip_shape(backend, card, plan_tiles(rows, cols, side, 0).tile(0), side, pixels.dtype)
        chip = fill_chip(pixels.copy(), valid, card, shape)
        scores = backend.predict(chip[None])[0]
        if card.is_dense:
            return _of_pixels(_activated(scores[:, :rows, :cols], backend), valid, card, pixels)
        if card.task == FEATURES:
            parts = scores[:, : -(-rows // card.kind.stride), : -(-cols // card.kind.stride)]
            return _Answer([drawing.of_features(parts, valid)], [("features", "#000000", f"of {len(scores)} channels")])
        if card.kind.has_boxes:
            return _of_boxes(scores, tile, card, side)
        return _of_scene(_activated(scores, backend), valid.shape, card)


def _activated(scores: NDArray[np.float32], backend: Backend) -> NDArray[np.float32]:
    return activate(np.ascontiguousarray(scores), backend.info.activation)


def _of_pixels(scores: NDArray[np.float32], valid: NDArray[np.bool_], card: ModelCard, pixels: NDArray[Any]) -> _Answer:
    ids, usable = decide(scores, valid, card)
    best = every_class(scores, card).max(axis=0)
    panels = [drawing.of_classes(ids, usable, card), drawing.of_scores(best, usable)]
    if card.dates > 1:
        after = pixels[len(card.bands) :]
        panels.insert(0, drawing.as_seen(after, valid, card))
    shares = np.bincount(ids[usable].astype(np.int64), minlength=len(card.classes)) / max(usable.sum(), 1)
    return _Answer(panels, _largest(card, shares, "{:.0%}"))


def _of_scene(scores: NDArray[np.float32], shape: tuple[int, int], card: ModelCard) -> _Answer:
    found = _largest(card, scores, "{:.2f}")
    order = np.argsort(-scores, kind="stable")[: len(found)]
    return _Answer([drawing.of_bars(scores[order].tolist(), [colour for _, colour, _ in found], shape)], found)


def _of_boxes(rows: NDArray[np.float32], tile: SampleTile, card: ModelCard, side: int) -> _Answer:
    read = read_rows(rows, float(card.decode["min_score"]), len(card.classes), side, card.decode)
    found = suppress(read.found, float(card.decode["nms_iou"]))
    colours = [card.classes[class_id].color for class_id in found.class_ids.tolist()]
    seen = drawing.as_seen(tile.pixels, tile.valid, card)
    counts = np.bincount(found.class_ids, minlength=len(card.classes))
    return _Answer([drawing.with_outlines(seen, corners_of(found.boxes), colours)], _largest(card, counts, "{:.0f}"))


def _largest(card: ModelCard, numbers: Sequence[float] | NDArray[Any], form: str) -> list[tuple[str, str, str]]:
    """Name, colour and number of the classes with the largest numbers above 0."""
    order = np.argsort(-np.asarray(numbers), kind="stable")[:MOST_CLASSES].tolist()
    entries = [(card.classes[index], float(numbers[index])) for index in order]
    return [(entry.class_name, entry.color, form.format(number)) for entry, number in entries if number > 0]


def _png(panel: drawing.Panel) -> bytes:
    bands, height, width = panel.shape
    with pictures(), rasterio.MemoryFile() as memory:
        with memory.open(driver="PNG", count=bands, height=height, width=width, dtype="uint8") as image:
            image.write(panel)
        return bytes(memory.read())
