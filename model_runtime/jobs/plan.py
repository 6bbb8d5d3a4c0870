"""The plan of a run: everything decided before the long part. Values only.

``jobs.planning`` decides them.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..cards.card import ModelCard
from ..geo.grid import Bounds, Grid, Window
from ..input_values import STORED
from ..protocol import JobRequest
from ..raster.aoi import AreaOfInterest
from ..raster.source import RasterInfo
from ..raster.values.choice import BandValues
from ..store.find import ModelFile
from ..tiles.plan import TilePlan
from .pair_plan import SecondDate


@dataclass(frozen=True)
class JobPlan:
    """Everything that a run needs to know before it reads a pixel.

    Attributes:
        request: what was asked for.
        info: the raster; of a pair, the earlier date.
        model: with its card and the sizes that its graph fixes.
        bands: 1-based bands of ``info`` in the model's order.
        grid: what is predicted, in pixels of the model's or the raster's gsd.
        tiles: of ``grid``.
        asked: left, top, right, bottom of the extent asked for, in pixels of ``grid``, which may be wider.
        values: how the values of each raster become the model's pixels.
        aoi: area of interest.
        second: the later date of a pair.
        kept: pixels of ``grid`` that a class raster covers (``None``: all); the others are there for their tiles' sake.
    """

    request: JobRequest
    info: RasterInfo
    model: ModelFile
    bands: tuple[int, ...]
    grid: Grid
    tiles: TilePlan
    asked: Bounds
    values: tuple[BandValues, ...]
    aoi: AreaOfInterest | None = None
    second: SecondDate | None = None
    kept: Window | None = None

    @property
    def output_grid(self) -> Grid:
        """Grid of a class raster."""
        return self.grid if self.kept is None else self.grid.cut(self.kept)

    @property
    def card(self) -> ModelCard:
        """The model's card."""
        return self.model.card

    @property
    def rasters(self) -> list[RasterInfo]:
        """The input rasters, the earlier date first."""
        return [self.info] if self.second is None else [self.info, self.second.info]

    @property
    def is_stored(self) -> bool:
        """True if pixels reach the model as the files have them."""
        return all(values.kind == STORED for values in self.values)

    @property
    def chip_bands(self) -> tuple[int, ...]:
        """The 1-based bands of a chip, those of the second date after those of the first."""
        return self.bands if self.second is None else self.bands + self.second.bands
