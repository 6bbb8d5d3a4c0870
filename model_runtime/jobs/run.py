"""One planned run: backend, tiles, stretch, journal, in the order in which they are needed.

See ``job``.
"""

from __future__ import annotations

import contextlib
import time
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.errors import RasterioError

from ..backends.augmented import augmented
from ..backends.base import Backend
from ..backends.options import ATTENTION, BackendOptions
from ..errors import DeviceOutOfMemory, ModelMismatch, ModelOutput, OutputError
from ..files import named_writing
from ..geo.alignment import Shift
from ..geo.ground import gsd_m
from ..postprocess.score_layers import score_layers
from ..raster.base import PixelSource
from ..raster.pair import PairSource
from ..raster.pair_sampling import check_radiometry, look, moved
from ..raster.source import environment
from ..raster.values.look import check_values
from ..raster.values.stretch import Stretch, stretch_of
from ..tiles.anchoring import wanted_pixels
from ..tiles.chips import chip_shape, load_chip
from ..tiles.plan import Tile
from ..tiles.predictor import Chip, Predictor
from ..writers.outputs import check_space, remove_partial
from .estimate import Estimate, estimate_run
from .provenance import provenance
from .report_notes import note_device, note_pair, note_plan, note_stretch, note_tally, reading
from .request_checks import all_outputs
from .resume.header import check_strip, open_journal, open_strip_journal
from .resume.journal import Journal
from .state import Job, JobState
from .task import Task


class JobRun:
    """One planned run: the backend, the tiles, the journal, in the order in which they are needed."""

    def __init__(self, job: Job, task: Task, source: PixelSource) -> None:
        self.job, self.task, self.source = job, task, source
        self.plan, self.report, self.context = job.plan, job.report, job.context
        self._stretch: Stretch | None = None
        self._moved: Shift | None = None
        self.backend = self._open(job.plan.request.device)

    @property
    def dtype(self) -> np.dtype[Any]:
        """Dtype of the pixels that the model is given."""
        return self.source.dtype if self.plan.is_stored else np.dtype(np.float32)

    def _open(self, device: str) -> Backend:
        request = self.plan.request
        options = BackendOptions(
            device=device,
            threads=request.threads,
            backend=request.backend,
            dtype=self.dtype.name,
            precision=request.precision,
            extra=(ATTENTION,) if request.attention else (),
            tile=self.plan.tiles.rows.tile,
        )
        backend = self.context.open_backend(self.plan.model, options)
        self.plan.model.release()  # a cached session took no bytes
        tile = self.plan.tiles.rows.tile
        fixed = backend.info.fixed_tile
        if fixed not in (None, tile):
            backend.close()
            raise ModelMismatch(
                f"{self.plan.model.path}: the model as loaded takes tiles of {fixed} pixels only, the run "
                f"was planned with {tile}."
            )
        return augmented(backend, request, self.plan.card)

    def close(self) -> None:
        """Free the device."""
        self.backend.close()

    def go(self) -> None:
        """Decide the rest, run, and note what happened."""
        plan, report = self.plan, self.report
        self.context.cancellation.check()
        note_plan(report, plan, self.backend)
        self._note_scores()
        report.values["origin"] = provenance(plan)
        try:
            shape, estimate = self._sized()
        except DeviceOutOfMemory as error:
            self._fall_back(error)
            shape, estimate = self._sized()
        report.values["estimate"] = estimate.as_dict()
        check_space(Path(plan.request.output), int(estimate.disk_mb * 1e6))
        told = {"estimate": estimate.as_dict(), "reading": reading(plan)}
        self.job.progress.tick("plan", 1, 1, (0.0, 0.02), **told)
        self.context.cancellation.check()
        if isinstance(self.source, PairSource):
            self._look_at_pair(self.source)
        rasters = [(info, values, plan.card.bands) for info, values in zip(plan.rasters, plan.values)]
        check_values(self.source, rasters, self.context.cancellation, report.warn)
        if plan.request.dry_run:
            return
        self._find_stretch()
        digest, cancellation = self.job.digest, self.context.cancellation
        with named_writing(Path(plan.request.output)):
            journal = open_journal(plan, self.task, estimate.channels, digest, cancellation, report, self._moved)
        self._journaled(self._state(shape, journal, estimate.channels))

    def _note_scores(self) -> None:
        """Scores that are no probabilities: the classes are right all the same, what is made of probabilities is not.

        Raises:
            ModelOutput: rasters of them are wanted.
        """
        note, card = self.backend.info.score_note, self.plan.card
        if not note:
            return
        what = f"The scores of {card.name} on a trial chip: {note}."
        fix = "Import the model again with --set activation=softmax (or sigmoid)."
        if score_layers(self.plan.request, card):
            raise ModelOutput(f"{what} Rasters of probabilities, confidence and the like would be wrong.", fix)
        self.report.warn("model.scores", f"{what} Classes are those of the largest score.", fix)

    def _sized(self) -> tuple[tuple[int, int], Estimate]:
        """Rows and columns of a chip, and what the run will take.

        The model is tried on one chip for it.
        """
        shape = self._chip_shape()
        return shape, estimate_run(
            self.plan, self.task, self.source, self.backend, shape, self.dtype, self.context.tried
        )

    def strip(self, rows: tuple[int, int], header: dict[str, Any]) -> None:
        """Predict some rows of tiles into a journal of their own, which stays."""
        shape = self._chip_shape()
        if isinstance(self.source, PairSource) and "moved" in header:
            cols, rows_off = header["moved"]
            self._move(self.source, Shift(cols, rows_off, clarity=1.0))
        self._find_stretch()
        channels = int(header["channels"])
        check_strip(self.plan, self.task, channels, header)
        journal = open_strip_journal(self.plan, channels, rows, header)
        try:
            state = self._state(shape, journal, channels)
            self.task.run_strip(state, rows)
            note_tally(self.report, state)
        finally:
            journal.close(discard=False)

    def _look_at_pair(self, source: PairSource) -> None:
        """Catch dates that do not go together before the long part, and move the second where that is wanted."""
        request, report = self.plan.request, self.report
        seen = look(source, self.context.cancellation)
        if self.plan.is_stored:
            check_radiometry(seen, (request.inputs[0], request.inputs[1]), report.warn)
        is_aligned = request.align and seen.shift is not None
        note_pair(report, seen, gsd_m(self.plan.grid), is_aligned)
        if is_aligned and seen.shift is not None:
            self._move(source, seen.shift)

    def _move(self, source: PairSource, shift: Shift) -> None:
        self._moved = shift
        source.move_after(moved(self.plan.grid, shift))

    def _find_stretch(self) -> None:
        if not self.plan.is_stored:
            self._stretch = stretch_of(self.plan.values, self.source, self.context.cancellation)
            note_stretch(self.report, self.plan, self._stretch)

    def _chip_shape(self) -> tuple[int, int]:
        tiles = self.plan.tiles
        return chip_shape(self.backend, self.plan.card, tiles.tile(0), tiles.rows.tile, self.dtype)

    def _fall_back(self, error: DeviceOutOfMemory) -> Backend:
        """The CPU in place of a GPU that cannot hold one tile, unless the GPU was asked for by name."""
        request = self.plan.request
        if (
            self.backend.info.device == "cpu"
            or request.device != "auto"
            or request.precision in ("float16", "bfloat16")
        ):
            raise error
        self.report.warn(
            "device.fallback",
            f"{self.backend.info.device} cannot hold a single tile, the run goes on on the CPU: {error.what}",
            "Choose a smaller tile to stay on the GPU.",
        )
        self.backend.close()
        self.backend = self._open("cpu")
        note_device(self.report, self.plan, self.backend)
        return self.backend

    def _journaled(self, state: JobState) -> None:
        request, journal = self.plan.request, state.journal
        written = [*all_outputs(request, self.task), *self.task.scratch(request)]
        is_done = False
        try:
            for output in written:
                remove_partial(output)
            try:
                with named_writing(Path(request.output), RasterioError, DataSourceError, DataLayerError):
                    self.task.run(state)
                is_done = True
            finally:
                note_tally(self.report, state)
        finally:
            self._tidy(journal, written, is_done)

    def _tidy(self, journal: Journal, written: list[Path], is_done: bool) -> None:
        """Remove what is needed no more.

        What the disk does not let go of changes nothing about the run.
        """
        request = self.plan.request
        try:
            with named_writing(journal.path):
                journal.close(discard=is_done)
                if is_done and request.dask:
                    self.task.discard_strips(request)
        except OutputError as error:
            if is_done:
                self.report.warn(error.code, error.what, "The results are complete: remove the journal by hand.")
        for output in written:
            with contextlib.suppress(OutputError):
                remove_partial(output)

    def _state(self, shape: tuple[int, int], journal: Journal, channels: int) -> JobState:
        plan, report = self.plan, self.report
        predictor = Predictor(
            self.backend,
            plan.request.batch,
            self.context.cancellation,
            self._fall_back,
            keep_on_device=plan.card.is_dense,
        )
        rows = plan.tiles.rows
        self.job.progress.device, self.job.progress.pixels_a_tile = self.backend.info.device, rows.stride**2

        def load(tile: Tile) -> Chip:
            began = time.monotonic()
            with environment():
                chip = load_chip(tile, self._read, plan.card, shape, predictor.tally, mask, self.source.is_empty)
            report.values["seconds"]["read"] += time.monotonic() - began
            return chip

        is_all = plan.kept is None and plan.aoi is None
        mask = None if is_all else partial(wanted_pixels, plan.grid, plan.kept, plan.aoi)
        return JobState(self.job, predictor, load, journal, channels, shape)

    def _read(self, row_off: int, col_off: int, height: int, width: int) -> tuple[Any, Any]:
        pixels, valid = self.source.read(row_off, col_off, height, width)
        return (pixels if self._stretch is None else self._stretch.apply(pixels)), valid
