"""A run, from request to report: plan -> read -> predict -> merge -> write. The story on one screen.

The parts are elsewhere: ``job_plan`` decides, ``raster`` reads, ``predict`` tiles and blends, ``segment_job`` and
``classify_job`` write. Whatever happens, inputs stay as they are, an older output stays until a verified new one takes
its place, and an unfinished run leaves only its journal.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import backends, model_store
from .backends.base import Backend
from .classify_job import run_classify
from .errors import Cancelled, LemevitError
from .job_plan import JobPlan, all_outputs, plan_job
from .job_state import JobState
from .journal import Journal
from .model_store import ModelFile
from .predict import Chip, Predictor, load_chip, tile_settings
from .protocol import JobRequest
from .raster import Source, environment
from .report import Progress, Report, file_digest, write_report
from .segment_job import run_segment
from .tiling import Tile, TilePlan, plan_tiles
from .version import product_version
from .writers.outputs import check_space, remove_partial

RUNNERS = {"segment": run_segment, "classify": run_classify}
BYTES_A_PIXEL = 1.5


def run_job(
    request: JobRequest,
    *,
    emit: Callable[[dict[str, Any]], None],
    is_cancelled: Callable[[], bool],
    resolve_model: Callable[[str, str | None], ModelFile] = model_store.resolve_model,
    open_backend: Callable[..., Backend] = backends.open_backend,
) -> dict[str, Any]:
    """Run a request to its end.

    Args:
        request: what to do.
        emit: takes progress and warning events.
        is_cancelled: polled between steps; True ends the run within two seconds.
        resolve_model: finds and vets a model.
        open_backend: loads it on a device.

    Returns:
        The run report, status ``done``. It is also written to ``request.report``.

    Raises:
        LemevitError: refused, failed or cancelled; the exception's ``report`` attribute holds the report.
    """
    report = Report(request.task, emit)
    try:
        with environment():
            _run(request, report, Progress(emit), is_cancelled, resolve_model, open_backend)
    except LemevitError as error:
        values = report.finish("cancelled" if isinstance(error, Cancelled) else "failed")
        values["error"] = error.as_dict()
        error.report = values  # type: ignore[attr-defined]
        _write_report(request, values)
        raise
    values = report.finish("done")
    _write_report(request, values)
    return values


def _write_report(request: JobRequest, values: dict[str, Any]) -> None:
    if request.report and Path(request.report).parent.is_dir():
        write_report(values, Path(request.report))


def _run(
    request: JobRequest,
    report: Report,
    progress: Progress,
    is_cancelled: Callable[[], bool],
    resolve_model: Callable[[str, str | None], ModelFile],
    open_backend: Callable[..., Backend],
) -> None:
    progress.tick("plan", 0, 1, (0.0, 0.02))
    plan = plan_job(request, resolve_model, report)
    backend = open_backend(plan.model, device=request.device, threads=request.threads, backend=request.backend)
    try:
        if is_cancelled():
            raise Cancelled("The run was cancelled.")
        tiles = _tiles(plan, backend)
        digest = file_digest(plan.info.path, is_cancelled)
        _note_plan(report, plan, backend, digest)
        _check_space(plan)
        _journaled(plan, tiles, backend, digest, report, progress, is_cancelled)
    finally:
        backend.close()


def _tiles(plan: JobPlan, backend: Backend) -> TilePlan:
    request = plan.request
    side, overlap = tile_settings(plan.card, backend, request.tile, request.overlap)
    if request.task == "classify":
        overlap = 0
    return plan_tiles(plan.grid.height, plan.grid.width, side, overlap)


def _note_plan(report: Report, plan: JobPlan, backend: Backend, digest: str) -> None:
    report.values["inputs"][0].update(sha256=digest, bands=list(plan.bands))
    report.values["model"] = {"name": plan.card.name, "sha256": plan.model.sha256}
    report.values["device"] = {
        "requested": plan.request.device,
        "used": backend.device,
        "reason": backend.device_reason,
    }
    report.values["backend"], report.values["precision"] = backend.name, backend.precision


def _check_space(plan: JobPlan) -> None:
    """A safe upper guess: class rasters hardly compress worse than this, probabilities are four bytes a class."""
    pixels = plan.grid.width * plan.grid.height
    if plan.request.task == "segment":
        check_space(Path(plan.request.output), int(pixels * BYTES_A_PIXEL))
    if plan.request.probabilities:
        check_space(Path(plan.request.probabilities), pixels * 4 * len(plan.card.classes))


def _journaled(
    plan: JobPlan,
    tiles: TilePlan,
    backend: Backend,
    digest: str,
    report: Report,
    progress: Progress,
    is_cancelled: Callable[[], bool],
) -> None:
    journal = Journal(Path(plan.request.output), _header(plan, tiles, digest), plan.request.restart)
    is_done = False
    try:
        for output in all_outputs(plan.request):
            remove_partial(output)
        with Source(plan.info, plan.bands, plan.grid) as source:
            state = _state(plan, tiles, backend, source, journal, report, progress, is_cancelled)
            try:
                RUNNERS[plan.request.task](state)
                is_done = True
            finally:
                _note_tally(report, state)
    finally:
        journal.close(discard=is_done)
        for output in all_outputs(plan.request):
            remove_partial(output)


def _header(plan: JobPlan, tiles: TilePlan, digest: str) -> dict[str, Any]:
    """Everything that decides the answer; batch, threads and device do not."""
    request = plan.request
    stat = os.stat(plan.info.path)
    aoi = Path(request.aoi.partition("|")[0]) if request.aoi else None
    return {
        "version": product_version(),
        "task": request.task,
        "raster": digest,
        "raster_bytes": stat.st_size,
        "weights": plan.model.sha256,
        "bands": list(plan.bands),
        "tile": tiles.rows.tile,
        "overlap": tiles.rows.overlap,
        "grid": [plan.grid.width, plan.grid.height, *tuple(plan.grid.transform)[:6]],
        "gsd": request.gsd or "model",
        "aoi": file_digest(aoi, lambda: False) if aoi else None,
        "probabilities": bool(request.probabilities),
    }


def _state(
    plan: JobPlan,
    tiles: TilePlan,
    backend: Backend,
    source: Source,
    journal: Journal,
    report: Report,
    progress: Progress,
    is_cancelled: Callable[[], bool],
) -> JobState:
    predictor = Predictor(backend, plan.card, plan.request.batch, is_cancelled)
    side = tiles.rows.tile
    progress.device, progress.pixels_a_tile = backend.device, (side - tiles.rows.overlap) ** 2
    aoi = plan.aoi

    def mask(tile: Tile) -> Any:  # noqa: ANN401 - boolean array
        return aoi.mask(tile, plan.grid) if aoi else None

    def load(tile: Tile) -> Chip:
        began = time.monotonic()
        with environment():
            chip = load_chip(tile, source.read, plan.card, side, predictor.tally, mask if aoi else None)
        report.values["seconds"]["read"] += time.monotonic() - began
        return chip

    return JobState(plan, tiles, predictor, load, journal, progress, report, is_cancelled)


def _note_tally(report: Report, state: JobState) -> None:
    tally = state.predictor.tally
    report.values["batch"] = tally.batch
    report.values["seconds"]["infer"] = tally.seconds
    report.values["pixels"]["nonfinite"] = tally.nonfinite
    report.values["tiles"].update(
        predicted=tally.predicted,
        skipped_nodata=tally.skipped_nodata,
        skipped_aoi=tally.skipped_aoi,
        retried=tally.retried,
    )
    for note in tally.notes:
        report.warn("device.out_of_memory", f"The device ran {note}.", "Choose a smaller batch next time.")
    if tally.nonfinite:
        report.warn(
            "model.nonfinite",
            f"The model {state.plan.card.name} gave NaN or infinite scores for {tally.nonfinite} pixels, now nodata.",
            "Check the raster's values there, or choose another model.",
        )
