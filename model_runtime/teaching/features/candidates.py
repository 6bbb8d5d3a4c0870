"""Candidates: the features that a raster can be taught with, by name, and which of them may be compared."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ...cards.card import ModelCard
from ...cards.kinds import FEATURES
from ...errors import ModelError
from ...raster.vetting import RasterInfo
from ...store.find import ModelFile, open_model, resolve_model, scan_models
from ..graphs.filter_graph import BANDS, FILTERS, bands_part, filters_part
from ..graphs.network_maps import NoMaps, cut_maps
from ..graphs.parts import FeatureMap, GraphPart
from .source import FeatureSource

AUTO = "auto"
SCENES = "classify"
"""Task of models that are not compared: with few strokes their hundreds of maps won by chance, and lost elsewhere."""


@dataclass
class Candidates:
    """Sources of features of a raster, each opened when it is first asked for.

    Attributes:
        info: of the raster.
        bands: 1-based, those that are taught with.
        mean, std: of each of these bands.
        mixes: of the bands, for the filters; ``None``: the bands are few.
        card: how pixels become the input of the graphs.
        dtype: numpy name of the pixels.
        device, threads: of sessions.
        models_dir: with installed models.
        refused: names of models without maps for this raster, with the reason.
    """

    info: RasterInfo
    bands: tuple[int, ...]
    mean: NDArray[np.float64]
    std: NDArray[np.float64]
    mixes: NDArray[np.float32] | None
    card: ModelCard
    dtype: str
    device: str
    threads: int
    models_dir: str | None
    refused: dict[str, str] = field(default_factory=dict)
    _sources: dict[str, FeatureSource] = field(default_factory=dict, repr=False)
    _made: tuple[str, ...] = ()

    def source(self, name: str) -> FeatureSource:
        """The source of a name: ``bands``, ``filters``, or an installed model.

        Raises:
            ModelError: no such model, or one that gives no maps for these rasters.
        """
        if name not in self._sources:
            self._sources[name] = self._source_of(self._part(name))
        return self._sources[name]

    def put(self, part: GraphPart) -> None:
        """Take a part as the source of its name, in place of what had the name before."""
        self._sources[part.name] = self._source_of(part)

    def _source_of(self, part: GraphPart) -> FeatureSource:
        return FeatureSource(part, self.card, self.dtype, self.device, self.threads)

    def _part(self, name: str) -> GraphPart:
        if name == BANDS:
            return bands_part(len(self.bands))
        if name == FILTERS:
            return filters_part(len(self.bands), self.mixes)
        try:
            return self._cut(resolve_model(name, self.models_dir))
        except NoMaps as error:
            raise ModelError(f"{name} gives no features here: {error}.", "Choose filters, or another model.") from error

    def _cut(self, model: ModelFile) -> GraphPart:
        return cut_maps(model, self.info, self.bands, self.mean, self.std)

    def to_compare(self) -> list[tuple[str, ...]]:
        """Kinds of features that may be compared: bands, filters, and filters with the maps of each fitting model.

        Models that do not fit are in ``refused`` afterwards, with the reason.
        """
        found: list[tuple[str, ...]] = [(BANDS,), (FILTERS,)]
        for entry in scan_models(self.models_dir):
            if not isinstance(entry, ModelFile) or entry.card.task == SCENES:
                continue
            name = entry.path.stem
            if name not in self._sources and name not in self.refused:
                try:
                    self._sources[name] = self._source_of(self._cut(open_model(entry.path)))
                except NoMaps as error:
                    self.refused[name] = str(error)
            if name in self._sources:
                found.append((FILTERS, name))
        return found

    def made_for_teaching(self) -> tuple[str, ...]:
        """Filters with the first fitting network that was trained to give features, else filters alone."""
        if not self._made:  # looking through all models takes a second
            self._made = self._found_for_teaching()
        return self._made

    def _found_for_teaching(self) -> tuple[str, ...]:
        for entry in scan_models(self.models_dir):
            if isinstance(entry, ModelFile) and entry.card.task == FEATURES and entry.path.stem not in self.refused:
                name = entry.path.stem
                try:
                    if name not in self._sources:
                        self._sources[name] = self._source_of(self._cut(open_model(entry.path)))
                except NoMaps as error:
                    self.refused[name] = str(error)
                else:
                    return (FILTERS, name)
        return (FILTERS,)

    def preferred(self) -> list[tuple[str, ...]]:
        """Kinds of features that serve anywhere: those of networks that were made for it, then filters."""
        made = [(FILTERS, name) for name, source in self._sources.items() if source.part.is_made_for_teaching]
        return [*made, (FILTERS,)]

    def wanted(self, features: str, choice: tuple[str, ...] | None) -> tuple[str, ...]:
        """The sources of a request's ``features``: for ``auto`` the ``choice`` of a comparison, else filters."""
        if features == AUTO:
            return choice or (FILTERS,)
        if features in (BANDS, "none"):
            return (BANDS,)
        if features == FILTERS:
            return (FILTERS,)
        names = [name.strip() for name in features.split(",") if name.strip() not in ("", FILTERS)]
        for name in names:
            self.source(name)
        return (FILTERS, *names)

    def channels(self, candidate: tuple[str, ...]) -> int:
        """Number of features of all sources together."""
        return sum(self.source(name).part.channels for name in candidate)

    @property
    def place(self) -> tuple[str, int]:
        """Device and threads of sessions."""
        return self.device, self.threads

    def maps_of(self, candidate: tuple[str, ...]) -> tuple[FeatureMap, ...]:
        """The maps of all sources in order."""
        return tuple(entry for name in candidate for entry in self.source(name).maps)
