"""What a run will do, decided before the long part: request, raster, model and outputs vetted together."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..cards.card import ModelCard
from ..errors import ArgumentsInvalid, ModelTask
from ..geo.grid import Bounds, Grid, Window, extent_window, gsd_m
from ..postprocess.score_layers import LAYERS, check_trust
from ..protocol import TASKS, JobRequest
from ..raster.aoi import AreaOfInterest
from ..raster.source import RasterInfo, inspect_raster, map_bands, prediction_grid
from ..store.find import ModelFile
from ..tasks.detect.settings import check_detection, context_px, dota_path
from ..tiles.anchoring import anchored, has_pixels_like
from ..tiles.chips import tile_settings
from ..writers.outputs import check_output, refuse_inputs
from ..writers.vector import check_layer
from .committed_outputs import placed_before
from .pair_plan import SecondDate, coarser_gsd_m, plan_second_date
from .report import Report

OUTPUT_SUFFIXES = {
    "segment": (".tif", ".tiff"),
    "classify": (".gpkg",),
    "detect": (".gpkg",),
    "change": (".tif", ".tiff"),
}
SIDE_SUFFIXES = {".gpkg": (".gpkg",), ".txt": (".txt",)}
INPUTS = {"change": 2}
ANCHORED = ("segment", "change")
"""Tasks whose tiles lie where they lie in a run of the whole raster, whatever extent is asked for."""

Context = Callable[[Grid, Window], Window]


@dataclass(frozen=True)
class JobPlan:
    """Everything decided: ``grid`` is what is predicted, in pixels of the model's or the raster's gsd.

    ``second`` is the later date of a pair; ``info`` and ``bands`` are then of the earlier one. ``kept`` are the pixels
    of ``grid`` that a class raster covers (``None``: all); the others are there for their tiles' sake.
    """

    request: JobRequest
    info: RasterInfo
    model: ModelFile
    bands: tuple[int, ...]
    grid: Grid
    aoi: AreaOfInterest | None
    second: SecondDate | None = None
    kept: Window | None = None

    @property
    def output_grid(self) -> Grid:
        """What a class raster covers."""
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
    def chip_bands(self) -> tuple[int, ...]:
        """The 1-based bands of a chip, those of the second date after those of the first."""
        return self.bands if self.second is None else self.bands + self.second.bands


def plan_job(request: JobRequest, resolve_model: Callable[[str, str | None], ModelFile], report: Report) -> JobPlan:
    """Vet and plan; cheap checks first, no pixel is read.

    Raises:
        LemevitError: any refusal; nothing has been written.
    """
    _check_request(request)
    placed = placed_before(Path(request.output))
    for output in all_outputs(request):
        _check_one_output(request, output, request.overwrite or str(output) in placed)
    info = inspect_raster(Path(request.inputs[0]), request.allow_ungeoreferenced)
    model = resolve_model(request.model, request.models_dir)
    if model.card.task != request.task:
        raise ModelTask(f"The model {model.card.name} is made for '{model.card.task}', not for '{request.task}'.")
    bands = map_bands(info, model.card, request.bands, is_stretched=request.stretch is not None)
    aoi = AreaOfInterest(request.aoi, info.grid.crs) if request.aoi else None
    second, window = None, Window(0, 0, info.grid.width, info.grid.height)
    if request.task == "change":
        second, window = plan_second_date(request, info, bands, model.card, report)
    for output in all_outputs(request):
        for raster in (info, second.info) if second else (info,):
            refuse_inputs(output, raster.files)
    wanted = _wanted_gsd(request, model.card)
    context = _context(request, model.card, gsd_m(info.grid), wanted)
    grid = _grid(request, info.grid.cut(window), aoi, context)
    if wanted is None and second is not None and request.gsd != "native":
        wanted = coarser_gsd_m(info.grid, second.info.grid)
    predicted, kept = prediction_grid(grid, gsd_m(grid), wanted), None
    whole = info.grid.cut(window)
    whole = prediction_grid(whole, gsd_m(whole), wanted)
    if request.task in ANCHORED and has_pixels_like(whole, predicted):
        tile, overlap = tile_settings(model.card, None, request.tile, request.overlap)
        predicted, kept = anchored(whole, _grid(request, whole, aoi, context), tile, overlap)
    plan = JobPlan(request, info, model, bands, predicted, aoi, second, kept)
    _note_grid(plan, grid, report)
    return plan


def all_outputs(request: JobRequest) -> list[Path]:
    """The files a run will write, the main one first."""
    layers = (getattr(request, name) for name in LAYERS)
    names = (request.output, request.polygons, *layers, request.class_raster)
    dota = dota_path(request)
    return [Path(name) for name in names if name] + ([dota] if dota else [])


def _check_request(request: JobRequest) -> None:
    if request.task not in TASKS:
        raise ArgumentsInvalid(f"There is no task {request.task[:40]!r}; there are {', '.join(TASKS)}.")
    wanted, given = INPUTS.get(request.task, 1), len(request.inputs)
    if given != wanted:
        raise ArgumentsInvalid(f"The task {request.task} takes {wanted} raster(s), not {given}.")
    for name, value in (("min-area", request.min_area_m2), ("simplify", request.simplify_m)):
        if not math.isfinite(value) or value < 0:
            raise ArgumentsInvalid(f"--{name} must be 0 or more, it is {value}.")
    for name, size in (("tile", request.tile), ("batch", request.batch)):
        if size is not None and size < 1:
            raise ArgumentsInvalid(f"--{name} must be 1 or more, it is {size}.")
    if request.stretch is not None and not 0 <= request.stretch[0] < request.stretch[1] <= 100:
        raise ArgumentsInvalid(f"--stretch must be two percentiles, 0 <= LOW < HIGH <= 100, it is {request.stretch}.")
    check_detection(request)
    check_trust(request)
    if request.task == "classify" and request.overlap:
        raise ArgumentsInvalid(f"Scene cells do not overlap; --overlap {request.overlap} has no meaning for classify.")
    if request.dask and request.task != "segment":
        raise ArgumentsInvalid(f"--dask is for segment; {request.task} runs in one process.")
    outputs = all_outputs(request)
    if len(set(outputs)) < len(outputs):
        raise ArgumentsInvalid("Two outputs have the same name.", "Give each output a name of its own.")


def _check_one_output(request: JobRequest, output: Path, overwrite: bool) -> None:
    if output == Path(request.output):
        suffixes = OUTPUT_SUFFIXES[request.task]
    else:
        suffixes = SIDE_SUFFIXES.get(output.suffix.lower(), (".tif", ".tiff"))
    others = [Path(request.aoi.partition("|")[0])] if request.aoi else []
    check_output(output, [*(Path(name) for name in request.inputs), *others], suffixes, overwrite)
    if output.suffix.lower() == ".gpkg":
        check_layer(output, overwrite)


def _grid(request: JobRequest, grid: Grid, aoi: AreaOfInterest | None, context: Context) -> Grid:
    """The raster's own pixels that are asked for, with the context they need."""
    if request.extent is not None:
        grid = grid.cut(context(grid, extent_window(grid, request.extent, _crs(request.extent_crs))))
    if aoi is not None:
        grid = grid.cut(context(grid, extent_window(grid, aoi.bounds, None)))
    return grid


def _note_grid(plan: JobPlan, asked: Grid, report: Report) -> None:
    """Say in the report what is read and predicted; warn where the place or the gsd is in doubt."""
    predicted = gsd_m(plan.grid)
    owns = [gsd_m(asked), *(gsd_m(info.grid) for info in plan.rasters[1:])]
    report.values["inputs"] = [
        {
            "path": str(info.path),
            "crs": info.grid.crs.to_string() if info.grid.crs else None,
            "gsd_m": None if own is None else round(own, 6),
            "predicted_gsd_m": None if own is None or predicted is None else round(predicted, 6),
            "date": info.date,
            "bands": [],
        }
        for info, own in zip(plan.rasters, owns)
    ]
    if owns[0] is None:
        report.warn(
            "raster.no_crs",
            f"{plan.info.path} has no CRS: pixels are taken as they are, the result has none either.",
            "Assign a CRS to get areas and the right place.",
        )
    if predicted is None or plan.card.gsd_range_m is None:
        return
    low, high = plan.card.gsd_range_m
    for info, own in zip(plan.rasters, owns):
        worst = own if own is not None and own > high else predicted
        if not low <= worst <= high:
            report.warn(
                "gsd.outside_range",
                f"{info.path} has pixels of {worst:.3g} m; the model {plan.card.name} was made for {low:g} to "
                f"{high:g} m.",
                "Take the result with care, or choose a model for this ground sample distance.",
            )


def _context(request: JobRequest, card: ModelCard, own_gsd_m: float | None, wanted_gsd_m: float | None) -> Context:
    """What makes a window wider by the context that the task needs around it; clipped to the grid."""
    margin = context_px(request, card) if request.task == "detect" else 0
    if own_gsd_m is not None and wanted_gsd_m is not None:
        margin = math.ceil(margin * wanted_gsd_m / own_gsd_m)

    def widened(grid: Grid, window: Window) -> Window:
        left, top = max(window.col_off - margin, 0), max(window.row_off - margin, 0)
        right = min(window.col_off + window.width + margin, grid.width)
        bottom = min(window.row_off + window.height + margin, grid.height)
        return Window(left, top, right - left, bottom - top)

    return widened


def asked_bounds(plan: JobPlan) -> Bounds:
    """Left, top, right, bottom of the extent asked for, in pixels of the predicted grid, which may be wider."""
    request, whole = plan.request, plan.info.grid
    window = Window(0, 0, whole.width, whole.height)
    if request.extent is not None:
        window = extent_window(whole, request.extent, _crs(request.extent_crs))
    to_grid = ~plan.grid.transform * whole.transform
    left, top = to_grid * (window.col_off, window.row_off)
    right, bottom = to_grid * (window.col_off + window.width, window.row_off + window.height)
    return left, top, right, bottom


def _wanted_gsd(request: JobRequest, card: ModelCard) -> float | None:
    choice = request.gsd or "model"
    if choice == "model":
        return card.gsd_m
    if choice == "native":
        return None
    try:
        value = float(choice)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or value <= 0:
        raise ArgumentsInvalid(f"--gsd must be model, native or metres above 0, it is {choice[:40]!r}.")
    return value


def _crs(name: str | None) -> CRS | None:
    if name is None:
        return None
    try:
        return CRS.from_user_input(name)
    except (CRSError, ValueError) as error:
        raise ArgumentsInvalid(
            f"--extent-crs {name[:60]!r} is not a known CRS.", "Give one such as EPSG:4326."
        ) from error
