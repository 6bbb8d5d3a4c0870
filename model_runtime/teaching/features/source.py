"""Sources of features, opened: a graph part, its session, and its maps of tiles."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...backends.fit_graph import fit_graph
from ...backends.ort.session import OpenedSession, open_session, session_errors
from ...cards.card import ModelCard
from ...cards.contract import GraphPlan
from ...errors import ModelOutput
from ...guards.memory_limit import limited_memory
from ...tiles.plan import Tile
from ..graphs.head_graph import LOGITS, head_model
from ..graphs.parts import IMAGE, FeatureMap, GraphPart, whole_model
from ..head import Head

Maps = tuple[NDArray[np.float32], ...]


@dataclass
class FeatureSource:
    """A source of maps.

    Attributes:
        part: its graph.
        card: how pixels become ``image``.
        dtype: numpy name of the pixels that it is given.
        device, threads: of the session.
    """

    part: GraphPart
    card: ModelCard
    dtype: str
    device: str
    threads: int
    _opened: OpenedSession | None = field(default=None, repr=False)
    _input: str = ""

    @property
    def name(self) -> str:
        """Of the source."""
        return self.part.name

    @property
    def maps(self) -> tuple[FeatureMap, ...]:
        """That it gives."""
        return self.part.maps

    def run(self, chip: NDArray[Any]) -> Maps:
        """The maps ``(channel, row, col)`` of one chip ``(band, row, col)``."""
        if self._opened is None:
            outputs = [(entry.name, entry.channels) for entry in self.maps]
            model = whole_model([self.part], len(self.card.bands), outputs)
            plan = GraphPlan((IMAGE,), "float", outputs[0][0], None, None)
            fitted = fit_graph(model.SerializeToString(), plan, self.card, self.dtype)
            self._opened = open_session(fitted.data, self.device, self.threads, Path(self.name))
            self._input = fitted.input_name
        names = [entry.name for entry in self.maps]
        try:
            with limited_memory():
                found = self._opened.session.run(names, {self._input: np.ascontiguousarray(chip[None])})
        except session_errors() as error:
            raise ModelOutput(f"The features {self.name} failed on a chip of {chip.shape}: {error}") from error
        return tuple(values[0] for values in found)


class OpenHead:
    """A head as a session on maps.

    Args:
        head: fitted.
        maps: of all sources, in order.
        device, threads: of the session.
    """

    def __init__(self, head: Head, maps: tuple[FeatureMap, ...], device: str, threads: int) -> None:
        self._names = [entry.name for entry in maps]
        data = head_model(head, maps).SerializeToString()
        self._session = open_session(data, device, threads, Path("head")).session

    def run(self, maps: Maps) -> NDArray[np.float32]:
        """Logits ``(class, row, col)``."""
        feed = {name: values[None] for name, values in zip(self._names, maps)}
        found: NDArray[np.float32] = self._session.run([LOGITS], feed)[0][0]
        return found


def sampled(maps: Maps, strides: tuple[int, ...], rows: NDArray[np.int64], cols: NDArray[np.int64]) -> Any:  # noqa: ANN401
    """Features ``(n, channel)`` at pixels of a chip, bilinear between the cells of coarser maps."""
    return np.concatenate([_at(values, stride, rows, cols) for values, stride in zip(maps, strides)], axis=1)


def _at(
    values: NDArray[np.float32], stride: int, rows: NDArray[np.int64], cols: NDArray[np.int64]
) -> NDArray[np.float32]:
    if stride == 1:
        return values[:, rows, cols].T
    found = np.zeros((len(rows), len(values)), dtype=np.float32)
    down, across = (_taps(places, stride, length) for places, length in zip((rows, cols), values.shape[1:]))
    for row, row_share in down:
        for col, col_share in across:
            found += values[:, row, col].T * (row_share * col_share)[:, None]
    return found


def _taps(places: NDArray[np.int64], stride: int, length: int) -> list[tuple[NDArray[np.int64], NDArray[np.float32]]]:
    at = np.clip((places + 0.5) / stride - 0.5, 0, length - 1)
    low = np.floor(at).astype(np.int64)
    share = (at - low).astype(np.float32)
    return [(low, 1 - share), (np.minimum(low + 1, length - 1), share)]


def chip_sides(sources: list[FeatureSource], tile: Tile, side: int, bands: int, dtype: str) -> tuple[int, int]:
    """Rows and columns of a chip: the tile's own where all sources take them, see ``tiles.chips.chip_shape``."""
    own = (tile.height, tile.width)
    if own == (side, side):
        return own
    chip = np.random.default_rng(0).integers(0, 100, size=(bands, *own)).astype(dtype)
    try:
        is_taken = all(np.isfinite(values).all() for source in sources for values in source.run(chip))
    except ModelOutput:
        is_taken = False
    return own if is_taken else (side, side)
