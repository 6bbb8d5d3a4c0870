"""A run, from request to report: plan -> read -> predict -> merge -> write. The story on one screen.

The parts are elsewhere: ``job_plan`` decides, ``raster`` reads, ``predict`` tiles and blends, ``segment_job``,
``classify_job`` and ``detect_job`` write. Whatever happens, inputs stay as they are, an older output stays until a
verified new one takes its place, and an unfinished run leaves only its journal.
"""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from . import backends, model_store
from .alignment import Shift
from .anchoring import wanted_pixels
from .augmentation import augmented
from .backends.base import Backend
from .classify_job import run_classify
from .detect_job import run_detect
from .errors import Cancelled, DeviceOutOfMemory, LemevitError, OutputError
from .estimate import Estimate, estimate_run
from .georeference import gsd_m
from .job_journal import open_journal, open_strip_journal
from .job_notes import note_device, note_pair, note_plan, note_tally
from .job_plan import JobPlan, all_outputs, plan_job
from .job_state import JobState
from .journal import Journal
from .model_store import ModelFile
from .pair_check import check_radiometry, look, moved
from .pair_source import PairSource
from .predict import Chip, Predictor, chip_shape, load_chip, tile_settings
from .protocol import JobRequest
from .provenance import provenance
from .raster import Source, environment
from .report import DigestThread, Progress, Report, write_report
from .segment_job import certainty_path, run_segment
from .segment_predict import predict_strip
from .segment_records import remove_strips, strip_output
from .stretch import Stretch, percentile_stretch
from .tiling import Tile, TilePlan, plan_tiles
from .writers.outputs import check_space, remove_partial

RUNNERS = {"segment": run_segment, "classify": run_classify, "detect": run_detect, "change": run_segment}


def open_source(plan: JobPlan) -> Source | PairSource:
    """What the tiles are read from: a raster, or two dates on the grid of the first."""
    if plan.second is None:
        return Source(plan.info, plan.bands, plan.grid)
    return PairSource((plan.info, plan.bands), (plan.second.info, plan.second.bands), plan.grid)


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
        The run report, status ``done``, or ``planned`` of a dry run. It is also written to ``request.report``.

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
        with contextlib.suppress(OutputError):  # what ended the run matters more than what keeps its report away
            _write_report(request, values)
        raise
    values = report.finish("planned" if request.dry_run else "done")
    try:
        _write_report(request, values)
    except OutputError as error:  # the results are in place: the run is done
        report.warn(error.code, error.what, error.fix)
    return values


def _write_report(request: JobRequest, values: dict[str, Any]) -> None:
    if request.report and Path(request.report).parent.is_dir():
        write_report(values, Path(request.report))


def run_part(
    request: JobRequest,
    rows: tuple[int, int],
    header: dict[str, Any],
    emit: Callable[[dict[str, Any]], None],
    is_cancelled: Callable[[], bool],
    open_backend: Callable[..., Backend],
) -> dict[str, Any]:
    """Predict a strip of a request's tiles into a journal of its own; nothing else is written.

    Args:
        request: the whole job.
        rows: first and one past the last row of tiles.
        header: of the whole job's journal.
        emit: takes progress events.
        is_cancelled: polled.
        open_backend: loads the model.

    Returns:
        The report of the strip.
    """
    report = Report(request.task, emit)
    with environment():
        plan = plan_job(dataclasses.replace(request, overwrite=True), model_store.resolve_model, report)
        with open_source(plan) as source:
            run = JobRun(plan, source, None, report, Progress(emit), is_cancelled, open_backend)
            try:
                run.strip(rows, header)
            finally:
                run.close()
    return report.finish("done")


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
    digest = DigestThread(*(info.path for info in plan.rasters))
    try:
        with open_source(plan) as source:
            run = JobRun(plan, source, digest, report, progress, is_cancelled, open_backend)
            try:
                run.go()
            finally:
                run.close()
    finally:
        digest.close()


class JobRun:
    """One planned run: the backend, the tiles, the journal, in the order in which they are needed."""

    def __init__(
        self,
        plan: JobPlan,
        source: Source | PairSource,
        digest: DigestThread | None,
        report: Report,
        progress: Progress,
        is_cancelled: Callable[[], bool],
        open_backend: Callable[..., Backend],
    ) -> None:
        self.plan, self.source, self.digest = plan, source, digest
        self.report, self.progress, self.is_cancelled = report, progress, is_cancelled
        self._open_backend = open_backend
        self._stretch: Stretch | None = None
        self._moved: Shift | None = None
        self.backend = self._open(plan.request.device)

    @property
    def dtype(self) -> np.dtype[Any]:
        """Dtype of the pixels that the model is given."""
        return np.dtype(np.float32) if self.plan.request.stretch else self.source.dtype

    def _open(self, device: str) -> Backend:
        request, options = self.plan.request, {"dtype": self.dtype.name}
        if request.attention:
            options["shows"] = "attention"
        backend = self._open_backend(
            self.plan.model, device=device, threads=request.threads, backend=request.backend, **options
        )
        return augmented(backend, request, self.plan.card)

    def close(self) -> None:
        """Free the device."""
        self.backend.close()

    def go(self) -> None:
        """Decide the rest, run, and note what happened."""
        plan, report = self.plan, self.report
        if self.is_cancelled():
            raise Cancelled("The run was cancelled.")
        tiles = self._tiles()
        note_plan(report, plan, self.backend)
        report.values["origin"] = provenance(plan, tiles)
        try:
            shape, estimate = self._sized(tiles)
        except DeviceOutOfMemory as error:
            self._fall_back(error)
            shape, estimate = self._sized(tiles)
        report.values["estimate"] = estimate.as_dict()
        check_space(Path(plan.request.output), int(estimate.disk_mb * 1e6))
        self.progress.tick("plan", 1, 1, (0.0, 0.02), estimate=estimate.as_dict())
        if self.is_cancelled():
            raise Cancelled("The run was cancelled.")
        if isinstance(self.source, PairSource):
            self._look_at_pair(self.source)
        if plan.request.dry_run:
            return
        self._find_stretch()
        journal = open_journal(plan, tiles, estimate.channels, self.digest, self.is_cancelled, self._moved)
        self._journaled(self._state(tiles, shape, journal, estimate.channels))

    def _sized(self, tiles: TilePlan) -> tuple[tuple[int, int], Estimate]:
        """Rows and columns of a chip, and what the run will take; the model is tried on one chip for it."""
        shape = chip_shape(self.backend, self.plan.card, tiles.tile(0), tiles.rows.tile, self.dtype)
        return shape, estimate_run(self.plan, tiles, self.source, self.backend, shape, self.dtype)

    def strip(self, rows: tuple[int, int], header: dict[str, Any]) -> None:
        """Predict some rows of tiles into a journal of their own, which stays."""
        tiles, output = self._tiles(), strip_output(Path(self.plan.request.output), rows[0])
        shape = chip_shape(self.backend, self.plan.card, tiles.tile(0), tiles.rows.tile, self.dtype)
        self._find_stretch()
        channels = int(header["channels"])
        journal = open_strip_journal(self.plan, tiles, channels, rows, header, output)
        try:
            state = self._state(tiles, shape, journal, channels)
            predict_strip(state, rows, lambda record: None)
            note_tally(self.report, state)
        finally:
            journal.close(discard=False)

    def _look_at_pair(self, source: PairSource) -> None:
        """Catch dates that do not go together before the long part, and move the second where that is wanted."""
        request, report = self.plan.request, self.report
        seen = look(source, self.is_cancelled)
        if not request.stretch:
            check_radiometry(seen, (request.inputs[0], request.inputs[1]), report.warn)
        is_aligned = request.align and seen.shift is not None
        note_pair(report, seen, gsd_m(self.plan.grid), is_aligned)
        if is_aligned and seen.shift is not None:
            self._moved = seen.shift
            source.move_after(moved(self.plan.grid, seen.shift))

    def _find_stretch(self) -> None:
        if self.plan.request.stretch:
            self._stretch = percentile_stretch(
                self.source, *self.plan.request.stretch, self.is_cancelled, lambda done, total: None
            )

    def _tiles(self) -> TilePlan:
        request, grid = self.plan.request, self.plan.grid
        side, overlap = tile_settings(self.plan.card, self.backend.fixed_tile, request.tile, request.overlap)
        return plan_tiles(grid.height, grid.width, side, 0 if request.task == "classify" else overlap)

    def _fall_back(self, error: DeviceOutOfMemory) -> Backend:
        """The CPU in place of a GPU that cannot hold one tile, unless the GPU was asked for by name."""
        if self.backend.device == "cpu" or self.plan.request.device != "auto":
            raise error
        self.report.warn(
            "device.fallback",
            f"{self.backend.device} cannot hold a single tile, the run goes on on the CPU: {error.what}",
            "Choose a smaller tile to stay on the GPU.",
        )
        self.backend.close()
        self.backend = self._open("cpu")
        note_device(self.report, self.plan, self.backend)
        return self.backend

    def _journaled(self, state: JobState) -> None:
        request, journal = self.plan.request, state.journal
        is_done = False
        try:
            for output in [*all_outputs(request), certainty_path(request)]:
                remove_partial(output)
            try:
                RUNNERS[request.task](state)
                is_done = True
            finally:
                note_tally(self.report, state)
        finally:
            journal.close(discard=is_done)
            if is_done and request.dask:
                remove_strips(Path(request.output))
            for output in [*all_outputs(request), certainty_path(request)]:
                remove_partial(output)

    def _state(self, tiles: TilePlan, shape: tuple[int, int], journal: Journal, channels: int) -> JobState:
        plan, report = self.plan, self.report
        predictor = Predictor(self.backend, plan.request.batch, self.is_cancelled, self._fall_back)
        side = tiles.rows.tile
        self.progress.device, self.progress.pixels_a_tile = self.backend.device, (side - tiles.rows.overlap) ** 2

        def load(tile: Tile) -> Chip:
            began = time.monotonic()
            with environment():
                chip = load_chip(tile, self._read, plan.card, shape, predictor.tally, mask, self.source.is_empty)
            report.values["seconds"]["read"] += time.monotonic() - began
            return chip

        is_all = plan.kept is None and plan.aoi is None
        mask = None if is_all else partial(wanted_pixels, plan.grid, plan.kept, plan.aoi)
        return JobState(
            plan,
            tiles,
            predictor,
            load,
            journal,
            self.progress,
            report,
            self.is_cancelled,
            self.digest,
            channels,
            shape,
        )

    def _read(self, row_off: int, col_off: int, height: int, width: int) -> tuple[Any, Any]:
        pixels, valid = self.source.read(row_off, col_off, height, width)
        return (pixels if self._stretch is None else self._stretch.apply(pixels)), valid
