"""What a run will do, decided before the long part: request, raster, model and outputs vetted together."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from rasterio.crs import CRS
from rasterio.errors import CRSError

from .aoi import AreaOfInterest
from .detect_settings import check_detection, dota_path
from .errors import ArgumentsInvalid, ModelTask
from .georeference import Grid, extent_window, gsd_m
from .model_card import ModelCard
from .model_store import ModelFile
from .placed_outputs import placed_before
from .protocol import TASKS, JobRequest
from .raster import RasterInfo, inspect_raster, map_bands, prediction_grid
from .report import Report
from .writers.outputs import check_output, refuse_inputs
from .writers.vector_writer import check_layer

OUTPUT_SUFFIXES = {"segment": (".tif", ".tiff"), "classify": (".gpkg",), "detect": (".gpkg",)}
SIDE_SUFFIXES = {".gpkg": (".gpkg",), ".txt": (".txt",)}


@dataclass(frozen=True)
class JobPlan:
    """Everything decided: ``grid`` is what is predicted, in pixels of the model's or the raster's gsd."""

    request: JobRequest
    info: RasterInfo
    model: ModelFile
    bands: tuple[int, ...]
    grid: Grid
    aoi: AreaOfInterest | None

    @property
    def card(self) -> ModelCard:
        """The model's card."""
        return self.model.card


def plan_job(request: JobRequest, resolve_model: Callable[[str, str | None], ModelFile], report: Report) -> JobPlan:
    """Vet and plan; cheap checks first, no pixel is read.

    Raises:
        LemevitError: any refusal; nothing has been written.
    """
    _check_request(request)
    source = Path(request.inputs[0])
    placed = placed_before(Path(request.output))
    for output in all_outputs(request):
        _check_one_output(request, output, source, request.overwrite or str(output) in placed)
    info = inspect_raster(source, request.allow_ungeoreferenced)
    for output in all_outputs(request):
        refuse_inputs(output, info.files)
    model = resolve_model(request.model, request.models_dir)
    if model.card.task != request.task:
        raise ModelTask(f"The model {model.card.name} is made for '{model.card.task}', not for '{request.task}'.")
    bands = map_bands(info, model.card, request.bands, is_stretched=request.stretch is not None)
    aoi = AreaOfInterest(request.aoi, info.grid.crs) if request.aoi else None
    grid = _grid(request, info, model.card, aoi, report)
    return JobPlan(request, info, model, bands, grid, aoi)


def all_outputs(request: JobRequest) -> list[Path]:
    """The files a run will write, the main one first."""
    names = (request.output, request.polygons, request.probabilities, request.class_raster)
    dota = dota_path(request)
    return [Path(name) for name in names if name] + ([dota] if dota else [])


def _check_request(request: JobRequest) -> None:
    if request.task not in TASKS:
        raise ArgumentsInvalid(f"There is no task {request.task[:40]!r}; there are {', '.join(TASKS)}.")
    if len(request.inputs) != 1:
        raise ArgumentsInvalid(f"The task {request.task} takes one raster, {len(request.inputs)} were given.")
    for name, value in (("min-area", request.min_area_m2), ("simplify", request.simplify_m)):
        if not math.isfinite(value) or value < 0:
            raise ArgumentsInvalid(f"--{name} must be 0 or more, it is {value}.")
    for name, size in (("tile", request.tile), ("batch", request.batch)):
        if size is not None and size < 1:
            raise ArgumentsInvalid(f"--{name} must be 1 or more, it is {size}.")
    if request.stretch is not None and not 0 <= request.stretch[0] < request.stretch[1] <= 100:
        raise ArgumentsInvalid(f"--stretch must be two percentiles, 0 <= LOW < HIGH <= 100, it is {request.stretch}.")
    check_detection(request)
    if request.task == "classify" and request.overlap:
        raise ArgumentsInvalid(f"Scene cells do not overlap; --overlap {request.overlap} has no meaning for classify.")
    if request.dask and request.task != "segment":
        raise ArgumentsInvalid(f"--dask is for segment; {request.task} runs in one process.")
    outputs = all_outputs(request)
    if len(set(outputs)) < len(outputs):
        raise ArgumentsInvalid("Two outputs have the same name.", "Give each output a name of its own.")


def _check_one_output(request: JobRequest, output: Path, source: Path, overwrite: bool) -> None:
    if output == Path(request.output):
        suffixes = OUTPUT_SUFFIXES[request.task]
    else:
        suffixes = SIDE_SUFFIXES.get(output.suffix.lower(), (".tif", ".tiff"))
    others = [Path(request.aoi.partition("|")[0])] if request.aoi else []
    check_output(output, [source, *others], suffixes, overwrite)
    if output.suffix.lower() == ".gpkg":
        check_layer(output, overwrite)


def _grid(request: JobRequest, info: RasterInfo, card: ModelCard, aoi: AreaOfInterest | None, report: Report) -> Grid:
    grid = info.grid
    if request.extent is not None:
        grid = grid.cut(extent_window(grid, request.extent, _crs(request.extent_crs)))
    if aoi is not None:
        grid = grid.cut(extent_window(grid, aoi.bounds, None))
    own = gsd_m(grid)
    wanted = _wanted_gsd(request, card)
    result = prediction_grid(grid, own, wanted)
    if own is None:
        report.warn(
            "raster.no_crs",
            f"{info.path} has no CRS: pixels are taken as they are, the result has none either.",
            "Assign a CRS to get areas and the right place.",
        )
    report.values["inputs"] = [
        {
            "path": str(info.path),
            "crs": grid.crs.to_string() if grid.crs else None,
            "gsd_m": None if own is None else round(own, 6),
            "predicted_gsd_m": None if own is None else round(gsd_m(result) or own, 6),
            "bands": [],
        }
    ]
    predicted = gsd_m(result)
    if predicted is not None and card.gsd_range_m is not None:
        low, high = card.gsd_range_m
        worst = own if own is not None and own > high else predicted
        if not low <= worst <= high:
            report.warn(
                "gsd.outside_range",
                f"{info.path} has pixels of {worst:.3g} m; the model {card.name} was made for {low:g} to {high:g} m.",
                "Take the result with care, or choose a model for this ground sample distance.",
            )
    return result


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
