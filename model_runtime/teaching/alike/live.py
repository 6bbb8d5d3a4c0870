"""The step that says how like some clicks the cells of a window are. Vectors of blocks are kept for the next step.

Blocks, cells and the measure are those of ``embed`` and ``similar``; only the mean is of the cells seen so far.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...errors import ExamplesTooFew, ModelError, ModelNotFound
from ...geo.grid import Grid, Window
from ...store.find import ModelFile, scan_models
from ...tiles.chips import load_chip
from ...tiles.plan import Tile
from ...tiles.predictor import Tally
from ...writers.raster import RasterWriter
from ..features.cache import EMPTY
from ..features.candidates import AUTO, SCENES, Candidates
from ..labels.label_layer import LabelLayer, read_labels
from ..labels.strokes import Strokes, burned
from ..live import MOST_PIXELS, middle_of
from ..request import TeachRequest
from ..view import RasterView, request_window
from .cells import Block, blocks, cell_grid, chip_side, pooled
from .examples import Likeness, Samples, likeness_to

if TYPE_CHECKING:
    from ...jobs.context import RunContext
    from ..session import TeachSession

CELL = 16
"""Pixels of a cell, or the network's own where that is larger."""
MADE_FOR_IT = "features"
"""Task of networks that give nothing but features."""

Floats = NDArray[np.float32]


class CellVectors:
    """Vectors of the cells of a raster, computed block by block where they are asked for.

    Args:
        session: with the raster, and the store of what was computed.
        name: of the network.
    """

    def __init__(self, session: TeachSession, name: str) -> None:
        self._session, self._name = session, name
        self._source = session.candidates.source(name)
        self._stride = self._source.maps[-1].stride
        self.cell = max(CELL, self._stride)
        self.view: RasterView = session.views[0]
        self.grid: Grid = cell_grid(self.view.grid, self.cell)

    def read(self, shown: Window, drawn: list[Strokes], context: RunContext) -> tuple[Floats, list[Floats]]:
        """Vectors ``(channel, row, col)`` of a window of cells, and ``(n, channel)`` of each kind of examples.

        They are NaN where there is no data.
        """
        channels = self._source.maps[-1].channels
        window = np.full((channels, shown.height, shown.width), np.nan, dtype=np.float32)
        examples = [np.full((len(part), channels), np.nan, dtype=np.float32) for part in drawn]
        every = blocks(self.view.grid, self.cell, self._stride)
        touched = [
            block for block in every if _overlap(block, shown) or any(_inside(block, part).any() for part in drawn)
        ]
        with self.view.source() as source:
            for number, block in enumerate(touched):
                context.cancellation.check()
                done = {"done": number, "total": len(touched), "fraction": number / len(touched)}
                context.emit({"event": "progress", "stage": "alike", **done})
                vectors = self._of(block, source)
                if vectors is None:
                    continue
                overlap = _overlap(block, shown)
                if overlap is not None:
                    here, there = overlap
                    window[(slice(None), *there)] = vectors[(slice(None), *here)]
                for part, own in zip(drawn, examples):
                    inside = _inside(block, part)
                    own[inside] = vectors[:, part.rows[inside] - block.row, part.cols[inside] - block.col].T
        return window, examples

    def _of(self, block: Block, source: Any) -> Floats | None:  # noqa: ANN401 - Source
        key = ("cells", self._name, self.view.key, self.cell, block.row, block.col)
        kept: Any = self._session.cache.get(key)
        if kept is None:
            tile = Tile(0, 0, block.row_off, block.col_off, block.height, block.width)
            side = chip_side(self.cell, self._stride)
            chip = load_chip(tile, source.read, self._session.card, (side, side), Tally(), None, source.is_empty)
            if chip.pixels is None or chip.valid is None:
                kept = EMPTY
            else:
                maps = self._source.run(chip.pixels)
                kept = (pooled(maps[-1], chip.valid, block, self.cell, self._stride),)
            self._session.cache.put(key, kept)
        return None if kept is EMPTY else kept[0]


def alike(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    """Write how like the examples the cells of a window are, as a raster.

    The labels are the examples; those of background classes are counter-examples.

    Raises:
        LemevitError: no network gives features here, no example lies on data, or the output cannot be written.
    """
    name = request.features
    if name == AUTO:
        name = session.network = session.network or best_network(session.candidates, request.models_dir)
    cells = CellVectors(session, name)
    asked = request_window(cells.view, request)
    shown = _in_cells(middle_of(asked, MOST_PIXELS), cells)
    counter = {entry.name for entry in request.classes if entry.background}
    layers = _by_kind(read_labels(request.labels, None, request.class_field), counter)
    drawn = [burned(layer, cells.grid, 1.0) for layer in layers]
    vectors, own = cells.read(shown, drawn, context)
    samples = [_samples(values, part) for values, part in zip(own, drawn)]
    if samples[0] is None:
        raise ExamplesTooFew("No example lies on pixels with data.", "Click on the raster.")
    known = vectors[:, np.isfinite(vectors).all(axis=0)]
    centre = known.mean(axis=1) if known.size else np.zeros(len(vectors), dtype=np.float32)
    found = likeness_to(centre, samples[0], samples[1])
    grid = _write(Path(request.output or ""), cells.grid.cut(shown), vectors, found, context)
    counts = [0 if entry is None else len(entry.vectors) for entry in samples]
    return {
        "features": name,
        "sentence": "",
        "outputs": [{"path": str(request.output), "kind": "similarity"}],
        "extent": list(grid.bounds()),
        "is_partial": middle_of(asked, MOST_PIXELS) != asked,
        "cell_px": cells.cell,
        **dict(zip(("example_cells", "counter_example_cells"), counts)),
        "told_apart": None if found.right is None else round(found.right, 4),
    }


def best_network(candidates: Candidates, models_dir: str | None) -> str:
    """The installed network that gives maps of the raster, one that was made for that first.

    Raises:
        ModelNotFound: there is none.
    """
    known = [entry for entry in scan_models(models_dir) if isinstance(entry, ModelFile) and entry.card.task != SCENES]
    for entry in sorted(known, key=lambda entry: entry.card.task != MADE_FOR_IT):
        try:
            candidates.source(entry.path.stem)
        except ModelError:
            continue
        return entry.path.stem
    raise ModelNotFound(
        "None of the installed models gives features of this raster.", "Install overhead-tiny, or another model."
    )


def _overlap(block: Block, shown: Window) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
    """Rows and columns of common cells, in the block and in the window, ``None`` where there are none."""
    here, there = [], []
    for first, count, start, length in (
        (block.row, block.rows, shown.row_off, shown.height),
        (block.col, block.cols, shown.col_off, shown.width),
    ):
        low, high = max(first, start), min(first + count, start + length)
        if low >= high:
            return None
        here.append(slice(low - first, high - first))
        there.append(slice(low - start, high - start))
    return (here[0], here[1]), (there[0], there[1])


def _inside(block: Block, drawn: Strokes) -> NDArray[np.bool_]:
    """The pixels of examples whose cells are of a block."""
    rows, cols = drawn.rows - block.row, drawn.cols - block.col
    return (rows >= 0) & (rows < block.rows) & (cols >= 0) & (cols < block.cols)


def _in_cells(window: Window, cells: CellVectors) -> Window:
    """The cells that a window of pixels touches."""
    left, top = window.col_off // cells.cell, window.row_off // cells.cell
    right = -(-(window.col_off + window.width) // cells.cell)
    bottom = -(-(window.row_off + window.height) // cells.cell)
    return Window(left, top, right - left, bottom - top)


def _by_kind(layer: LabelLayer, counter: set[str]) -> list[LabelLayer]:
    """Examples, and counter-examples."""
    is_counter = np.array([name in counter for name in layer.names], dtype=np.bool_)[layer.classes]
    parts = []
    for own in (~is_counter, is_counter):
        classes = np.zeros(int(own.sum()), dtype=np.int64)
        parts.append(LabelLayer(layer.geometries[own], classes, ("example",), layer.crs, Counter()))
    return parts


def _samples(vectors: Floats, drawn: Strokes) -> Samples | None:
    """Examples whose cells have data, ``None`` where there are none."""
    is_known = np.isfinite(vectors).all(axis=1)
    return Samples(vectors[is_known], drawn.strokes[is_known]) if is_known.any() else None


def _write(out: Path, grid: Grid, vectors: Floats, found: Likeness, context: RunContext) -> Grid:
    values = found.of(vectors.reshape(len(vectors), -1).T).reshape(1, grid.height, grid.width)
    writer = RasterWriter(out, grid, "float32", float("nan"), 1, grid.height)
    try:
        writer.describe_bands(["similarity" if found.head is None else "likely_alike"])
        writer.put(0, 0, values)
        writer.close(overviews=False)
        context.cancellation.check()
        writer.put_in_place()
    finally:
        writer.discard()
    return grid
