"""A session of teaching: rasters opened once, maps of tiles kept, labels read anew at every step.

Nothing is written here. The steps that write are in ``teach``.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cancellation import Cancellation
from ..cards.card import ModelCard
from ..geo.grid import Grid
from ..geo.ground import gsd_m
from ..geo.stated_crs import stated_crs
from ..raster.bands import map_bands
from ..raster.source import Source, inspect_raster
from ..tiles.chips import load_chip
from ..tiles.plan import Tile
from ..tiles.predictor import Tally
from .choice import chosen_first
from .examples import MOST_PIXELS, Examples, examples_on, thinned, with_data, without_empty
from .features.cache import EMPTY, FeatureCache
from .features.candidates import Candidates
from .features.source import Maps, chip_sides, sampled
from .graphs.filter_graph import FILTERS, MOST_BANDS
from .graphs.parts import GraphPart
from .head import Head, fit_head
from .labels.label_layer import read_labels
from .messages import left_out_messages, refuse_too_few, score_messages
from .request import TeachRequest
from .score import Score, judged
from .taught_model import base_card
from .view import RasterView, band_statistics, chosen_bands, example_windows, mixes

CACHE_BYTES = 512 * 1024 * 1024
MOST_VALUES = 6_000_000
"""Features times pixels that a head is fitted on: with hundreds of features fewer pixels are enough."""
JUDGED_VALUES = 1_500_000
"""The same where kinds of features are compared."""
KEPT_FITS = 8


@dataclass(frozen=True)
class Fit:
    """A head on the examples of a request.

    Attributes:
        candidate: names of the sources.
        head: fitted on all examples.
        score: by strokes left out; ``None``: too few.
        examples: that it was fitted on, with the classes that have any.
        correction: numbers of corrections left out, where a result was corrected.
    """

    candidate: tuple[str, ...]
    head: Head
    score: Score | None
    examples: Examples
    correction: Any = None


class TeachSession:
    """Rasters, sources of features and what was computed of both.

    Args:
        request: names rasters, bands, CRS, device and models; of the rest nothing is kept.
    """

    def __init__(self, request: TeachRequest) -> None:
        crs = stated_crs(request.crs, "crs")
        infos = [inspect_raster(Path(path), request.allow_ungeoreferenced, crs) for path in request.inputs]
        self.bands = chosen_bands(infos, request.bands)
        self.gsd = gsd_m(infos[0].grid)
        self.views = [RasterView(info, self.bands, self.gsd) for info in infos]
        mean, std, covariance = band_statistics(self.views[0])
        self.card: ModelCard = base_card(infos[0], self.bands, mean, std, self.gsd)
        with self.views[0].source() as source:
            self.dtype = source.dtype.name
        mixed = mixes(covariance, std) if len(self.bands) > MOST_BANDS else None
        place = (request.device, request.threads, request.models_dir)
        self.candidates = Candidates(infos[0], self.bands, mean, std, mixed, self.card, self.dtype, *place)
        self.cache = FeatureCache(CACHE_BYTES)
        self._digests: dict[Any, bytes] = {}
        self._fits: OrderedDict[tuple[tuple[str, ...], str], Fit] = OrderedDict()
        self.choice: tuple[str, ...] | None = None
        self.network: str | None = None
        self.objects: tuple[Any, Any] = (None, None)

    # -- maps of tiles ------------------------------------------------------------------------------------------------

    def chip(self, view: RasterView, tile: Tile, source: Source, sides: tuple[int, int]) -> Any:  # noqa: ANN401
        """Pixels and valid mask of a tile whose offsets count on ``source``, ``None`` twice where there is no data."""
        key = ("chip", view.key, _place(view, source.grid, tile), sides)
        kept = self.cache.get(key)
        if kept is None:
            chip = load_chip(tile, source.read, self.card, sides, Tally(), None, source.is_empty)
            kept = EMPTY if chip.pixels is None or chip.valid is None else (chip.pixels, chip.valid)
            self.cache.put(key, kept)
        return (None, None) if kept is EMPTY else kept

    def maps(self, view: RasterView, name: str, tile: Tile, source: Source, sides: tuple[int, int]) -> Any:  # noqa: ANN401
        """Maps of a source of a tile, ``None`` where there is no data."""
        place = (view.key, _place(view, source.grid, tile), sides)
        kept = self.cache.get((name, self._digests.get(place)))
        if kept is None:
            pixels, _ = self.chip(view, tile, source, sides)
            if pixels is None:
                return None
            self._digests[place] = _digest(pixels)
            kept = self.maps_of(name, pixels)
        return kept

    def maps_of(self, name: str, pixels: NDArray[Any]) -> Maps:
        """Maps of a source of a chip, computed once for its pixels, wherever they lie."""
        key = (name, _digest(pixels))
        kept = self.cache.get(key)
        if kept is None:
            kept = self.candidates.source(name).run(pixels)
            self.cache.put(key, kept)
        return kept

    def sides(self, view: RasterView, candidate: tuple[str, ...]) -> tuple[int, int]:
        """Rows and columns of the chips of a raster."""
        sources = [self.candidates.source(name) for name in candidate]
        return chip_sides(sources, view.plan.tile(0), view.plan.rows.tile, len(self.bands), self.dtype)

    # -- examples -----------------------------------------------------------------------------------------------------

    def examples(self, request: TeachRequest, cancellation: Cancellation) -> Examples:
        """The labelled pixels of a request that have data, of the classes that have any.

        Raises:
            ExamplesError: the layer cannot be used, or fewer than two classes have examples.
        """
        found, known = self.labelled(request, cancellation, tuple(entry.name for entry in request.classes))
        refuse_too_few(found, known)
        return without_empty(found)

    def labelled(
        self, request: TeachRequest, cancellation: Cancellation, known: tuple[str, ...]
    ) -> tuple[Examples, int]:
        """The labelled pixels of a request that have data, and the number of features in its layer.

        Args:
            request: with the label layer.
            cancellation: asked at each tile.
            known: classes in their order; others follow them.
        """
        layer = read_labels(request.labels, None, request.class_field, known)
        found = thinned(examples_on(layer, self.views, example_windows(self.views, request)), 4 * MOST_PIXELS)
        valid = np.zeros(len(found), dtype=np.bool_)
        for view, tile, source, which in self.tiles(found, cancellation):
            _, mask = self.chip(view, tile, source, self.sides(view, (FILTERS,)))
            if mask is not None:
                valid[which] = mask[found.rows[which] - tile.row_off, found.cols[which] - tile.col_off]
        return thinned(with_data(found, valid)), len(layer.geometries) + sum(layer.left_out.values())

    def tiles(self, examples: Examples, cancellation: Cancellation) -> Any:  # noqa: ANN401 - iterator
        """View, tile, open source and the pixels of each tile with examples."""
        for number, view in enumerate(self.views):
            own = np.flatnonzero(examples.rasters == number)
            if not len(own):
                continue
            index = view.tiles_of(examples.rows[own], examples.cols[own])
            with view.source() as source:
                for tile_index in np.unique(index).tolist():
                    cancellation.check()
                    yield view, view.plan.tile(tile_index), source, own[index == tile_index]

    def features(
        self, examples: Examples, candidate: tuple[str, ...], cancellation: Cancellation
    ) -> NDArray[np.float32]:
        """Features ``(n, channel)`` of examples, all sources in order."""
        found = np.zeros((len(examples), self.candidates.channels(candidate)), dtype=np.float32)
        for view, tile, source, which in self.tiles(examples, cancellation):
            sides, first = self.sides(view, candidate), 0
            for name in candidate:
                part = self.candidates.source(name).part
                maps = self.maps(view, name, tile, source, sides)
                rows, cols = examples.rows[which] - tile.row_off, examples.cols[which] - tile.col_off
                strides = tuple(entry.stride for entry in part.maps)
                found[which, first : first + part.channels] = sampled(maps, strides, rows, cols)
                first += part.channels
        return found

    # -- steps --------------------------------------------------------------------------------------------------------

    def fit(self, request: TeachRequest, cancellation: Cancellation, examples: Examples | None = None) -> Fit:
        """Read the labels, fit the head and judge it.

        Of the same examples and features the fit of an earlier step is taken.
        """
        examples = examples or self.examples(request, cancellation)
        candidate = self.candidates.wanted(request.features, self.choice)
        examples = self.thinned(examples, candidate)
        key = (candidate, examples.digest())
        if key not in self._fits:
            while len(self._fits) >= KEPT_FITS:
                self._fits.popitem(last=False)
            self._fits[key] = self.fitted(examples, candidate, cancellation)
        self._fits.move_to_end(key)
        return dataclasses.replace(self._fits[key], examples=examples)

    def thinned(self, examples: Examples, candidate: tuple[str, ...]) -> Examples:
        """Examples, fewer of them where there are many features."""
        return thinned(examples, max(MOST_VALUES // self.candidates.channels(candidate), 1000))

    def fitted(
        self, examples: Examples, candidate: tuple[str, ...], cancellation: Cancellation, judges: bool = True
    ) -> Fit:
        """Fit the head on examples, and judge it."""
        features = self.features(examples, candidate, cancellation)
        parts = (features, examples.classes, examples.strokes, examples.grouping, len(examples.names))
        score = judged(*parts) if judges else None
        head = fit_head(features, examples.classes, len(examples.names))
        if score is not None:
            head = dataclasses.replace(head, temperature=score.temperature)
        return Fit(candidate, head, score, examples)

    def compare(
        self,
        request: TeachRequest,
        cancellation: Cancellation,
        tick: Callable[[int, int], None],
        examples: Examples | None = None,
    ) -> list[tuple[tuple[str, ...], Score]]:
        """Judge all candidates by the same strokes, the one to take first, which is kept for ``auto``.

        An empty list where a class has too few strokes.
        """
        examples = examples or self.examples(request, cancellation)
        found: list[tuple[tuple[str, ...], Score]] = []
        candidates = self.candidates.to_compare()
        some = thinned(examples, max(JUDGED_VALUES // max(map(self.candidates.channels, candidates)), 1000))
        for index, candidate in enumerate(candidates):
            cancellation.check()
            tick(index, len(candidates))
            features = self.features(some, candidate, cancellation)
            score = judged(features, some.classes, some.strokes, some.grouping, len(some.names))
            if score is None:
                return []
            found.append((candidate, score))
        found = chosen_first(found, self.candidates.preferred())
        self.choice = found[0][0]
        return found


def session_of_model(request: TeachRequest, card: ModelCard, parts: Sequence[GraphPart]) -> TeachSession:
    """A session with the bands, the scaling, the pixel size and the features of a taught model.

    Raises:
        RasterError, BandsMismatch: the rasters do not fit the model.
    """
    info = inspect_raster(Path(request.inputs[0]), request.allow_ungeoreferenced, stated_crs(request.crs, "crs"))
    session = TeachSession(dataclasses.replace(request, bands=map_bands(info, card, request.bands)))
    session.gsd = card.gsd_m
    session.views = [RasterView(view.info, view.bands, card.gsd_m) for view in session.views]
    session.card = session.candidates.card = card
    for part in parts:
        session.candidates.put(part)
    return session


def fit_warnings(session: TeachSession, fit: Fit) -> list[dict[str, str]]:
    """Warnings about the examples and the number of a fit."""
    return [*left_out_messages(fit.examples.left_out), *score_messages(fit.examples, fit.score, session.gsd)]


def _digest(pixels: NDArray[Any]) -> bytes:
    found = hashlib.sha256(f"{pixels.shape} {pixels.dtype}".encode())
    found.update(np.ascontiguousarray(pixels).data)
    return found.digest()


def _place(view: RasterView, grid: Grid, tile: Tile) -> tuple[int, int, int, int]:
    """Row, column and sides of a tile in the whole raster's grid."""
    left, top = (~view.grid.transform) * (grid.transform.c, grid.transform.f)
    return round(top) + tile.row_off, round(left) + tile.col_off, tile.height, tile.width
