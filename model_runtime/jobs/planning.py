"""Plan a run before the long part: request, raster, model and outputs vetted together."""

from __future__ import annotations

import math
from typing import Callable

from ..cards.card import ModelCard
from ..errors import ArgumentsInvalid, ModelTask
from ..geo.grid import Bounds, Grid, Window, extent_window
from ..geo.ground import gsd_m
from ..geo.stated_crs import stated_crs
from ..protocol import JobRequest
from ..raster.aoi import AreaOfInterest, never
from ..raster.mosaic.inspect import inspect_rasters
from ..raster.source import map_bands, prediction_grid
from ..raster.values.choice import asked_values, choose_values
from ..store.find import ModelFile
from ..tiles.anchoring import anchored, has_pixels_like
from ..tiles.plan import plan_tiles, tile_settings
from .pair_plan import coarser_gsd_m, plan_second_date
from .plan import JobPlan
from .report import Report
from .report_notes import note_inputs
from .request_checks import all_outputs, check_outputs, check_read, check_report, check_request
from .task import Task

Context = Callable[[Grid, Window], Window]


def plan_job(
    request: JobRequest,
    task: Task,
    resolve_model: Callable[[str, str | None], ModelFile],
    report: Report,
    check_cancelled: Callable[[], None] = never,
) -> JobPlan:
    """Vet and plan.

    Cheap checks first, no pixel is read.

    Args:
        request: what to do.
        task: that it names.
        resolve_model: finds and vets the model.
        report: takes the inputs and warnings.
        check_cancelled: called between the steps of an area.

    Raises:
        LemevitError: any refusal; nothing has been written.
    """
    check_report(request, task, report)
    check_request(request, task)
    check_outputs(request, task)
    crs = stated_crs(request.crs, "--crs")
    info = inspect_rasters(
        request.inputs if task.kind.dates == 1 else request.inputs[:1],
        request.allow_ungeoreferenced,
        crs,
        request.overlaps,
        all_outputs(request, task),
    )
    model = resolve_model(request.model, request.models_dir)
    if model.card.task != task.name:
        raise ModelTask(f"The model {model.card.name} is made for '{model.card.task}', not for '{task.name}'.")
    tile, overlap = tile_settings(model.card, model.graph.fixed_tile, request.tile, request.overlap)
    overlap = task.overlap_px(overlap)
    bands = map_bands(info, model.card, request.bands)
    values = [choose_values(info, bands, model.card, asked_values(request.stretch, 0, task.kind.dates))]
    aoi = AreaOfInterest(request.aoi, info.grid.crs, info.grid, check_cancelled) if request.aoi else None
    second, window = None, Window(0, 0, info.grid.width, info.grid.height)
    if task.kind.dates > 1:
        second, window = plan_second_date(request, info, bands, model.card, report)
        values.append(choose_values(second.info, second.bands, model.card, asked_values(request.stretch, 1)))
    rasters = (info, second.info) if second else (info,)
    check_read(request, task, [model.path, *(file for raster in rasters for file in raster.files)], report)
    wanted = _wanted_gsd(request, model.card)
    context = _context(task.margin_px(overlap), gsd_m(info.grid), wanted)
    grid = _grid(request, info.grid.cut(window), aoi, context)
    if wanted is None and second is not None and request.gsd != "native":
        wanted = coarser_gsd_m(info.grid, second.info.grid)
    predicted, kept = prediction_grid(grid, gsd_m(grid), wanted), None
    whole = info.grid.cut(window)
    whole = prediction_grid(whole, gsd_m(whole), wanted)
    if task.is_anchored and has_pixels_like(whole, predicted):
        predicted, kept = anchored(whole, _grid(request, whole, aoi, context), tile, overlap)
    tiles = plan_tiles(predicted.height, predicted.width, tile, overlap)
    asked = _asked_bounds(request, info.grid, predicted)
    plan = JobPlan(request, info, model, bands, predicted, tiles, asked, tuple(values), aoi, second, kept)
    if aoi is not None:
        aoi.check_pixels(plan.output_grid)
    grids = [grid, *(info.grid for info in plan.rasters[1:])]
    note_inputs(list(zip(plan.rasters, grids)), plan.grid, model.card, report)
    return plan


def _grid(request: JobRequest, grid: Grid, aoi: AreaOfInterest | None, context: Context) -> Grid:
    """The raster's own pixels that are asked for, with the context they need."""
    if request.extent is not None:
        grid = grid.cut(
            context(grid, extent_window(grid, request.extent, stated_crs(request.extent_crs, "--extent-crs")))
        )
    if aoi is not None:
        grid = grid.cut(context(grid, aoi.window(grid)))
    return grid


def _context(margin: int, own_gsd_m: float | None, wanted_gsd_m: float | None) -> Context:
    """Return what makes a window wider by ``margin`` pixels of the predicted gsd, clipped to the grid."""
    if own_gsd_m is not None and wanted_gsd_m is not None:
        margin = math.ceil(margin * wanted_gsd_m / own_gsd_m)

    def widened(grid: Grid, window: Window) -> Window:
        left, top = max(window.col_off - margin, 0), max(window.row_off - margin, 0)
        right = min(window.col_off + window.width + margin, grid.width)
        bottom = min(window.row_off + window.height + margin, grid.height)
        return Window(left, top, right - left, bottom - top)

    return widened


def _asked_bounds(request: JobRequest, whole: Grid, predicted: Grid) -> Bounds:
    """Return left, top, right, bottom of the extent asked for, in pixels of the predicted grid."""
    window = Window(0, 0, whole.width, whole.height)
    if request.extent is not None:
        window = extent_window(whole, request.extent, stated_crs(request.extent_crs, "--extent-crs"))
    to_grid = ~predicted.transform * whole.transform
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
