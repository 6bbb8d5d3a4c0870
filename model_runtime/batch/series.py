"""Many rasters, each for itself, one after the other in one process: the model is opened once.

A request of this kind is that of a run with several inputs (files, folders, lists, tile indexes) whose outputs have
``{name}`` in the place of a raster's name. A raster that fails is told and the others go on. What was done by the same
request before is not done again.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyogrio
import rasterio
from pyogrio.errors import DataLayerError, DataSourceError

from ..errors import (
    ArgumentsInvalid,
    Cancelled,
    DeviceError,
    InputTooSmall,
    LemevitError,
    ModelError,
    OutputDiskFull,
    OutputError,
    RunsFailed,
    RuntimeMissing,
)
from ..guards.elsewhere import refuse_elsewhere
from ..guards.input_identity import files_read
from ..guards.vector_files import vetted_vector
from ..job import run_job
from ..jobs.context import RunContext
from ..jobs.planning import plan_job
from ..jobs.provenance import provenance
from ..jobs.report import Report, write_report
from ..jobs.request_checks import all_outputs
from ..postprocess.score_layers import LAYERS
from ..protocol import JobRequest, layer_name
from ..raster.mosaic.find import sheets_named
from ..raster.opening import environment, open_dataset
from ..store.find import ModelFile
from ..tasks import task_of

NAME = "{name}"
"""Stands for the name of a raster, without its suffix, in the outputs of a request."""
NAMED = ("output", "polygons", "class_raster", "dota", "report", *LAYERS)
"""Fields of a request that may hold ``NAME``."""
OF_ALL = (Cancelled, ArgumentsInvalid, OutputDiskFull, RuntimeMissing)
"""Errors that end the series: the next raster would end with the same."""
OF_MODEL = (ModelError, DeviceError)
"""The same, where no raster was mapped yet."""
EVENT_S = 0.2
"""Between two events of progress."""


def each_request(request: JobRequest) -> list[JobRequest]:
    """Return a request for each raster.

    Args:
        request: with several inputs, and ``{name}`` in every output.

    Raises:
        ArgumentsInvalid: no ``{name}``, two dates, a cluster, or two rasters of one name.
        RasterError: a folder, list or index cannot be read.
    """
    if task_of(request).kind.dates > 1 or request.dask:
        what = "--dask" if request.dask else f"the task {request.task}"
        raise ArgumentsInvalid(f"Each raster for itself does not go with {what}.", "Run it once for each.")
    for name in request.inputs:
        refuse_elsewhere(name)
    for field in NAMED:
        value = getattr(request, field)
        if value and field != "report" and NAME not in value:
            raise ArgumentsInvalid(
                f"The {field} {value} is one file for many rasters.", f"Write {NAME} where the raster's name is to be."
            )
    rasters: dict[str, Path] = {}
    for path in sheets_named(request.inputs):
        other = rasters.setdefault(path.stem.casefold(), path)
        if other != path:
            raise ArgumentsInvalid(f"{other} and {path} have one name.", "Map them in two runs, into two folders.")
    return [_request_of(request, path) for path in rasters.values()]


def _request_of(request: JobRequest, raster: Path) -> JobRequest:
    values = {field: getattr(request, field) for field in NAMED}
    named = {field: value.replace(NAME, raster.stem) for field, value in values.items() if value}
    if request.report and NAME not in request.report:
        named["report"] = None
    return dataclasses.replace(request, inputs=(str(raster),), **named)


def run_each(request: JobRequest, context: RunContext | None = None) -> dict[str, Any]:
    """Map each raster for itself.

    Args:
        request: see ``each_request``.
        context: takes events and cancels; its ``open_backend`` should keep loaded models.

    Returns:
        A report with an entry in ``runs`` for each raster, and their ``counts``.

    Raises:
        RunsFailed: some rasters failed; with the report as its attribute.
        LemevitError: the series ended; likewise.
    """
    series = _Series(request, context or RunContext())
    try:
        series.go(each_request(request))
        error: LemevitError | None = series.failure()
    except LemevitError as ended:
        error = ended
    report = series.report(error)
    if error is not None:
        error.report = report  # type: ignore[attr-defined]
        raise error
    return report


class _Series:
    """The runs so far."""

    def __init__(self, request: JobRequest, context: RunContext) -> None:
        self._request, self._outer = request, context
        self._models: dict[tuple[str, str | None], ModelFile] = {}
        self._runs: list[dict[str, Any]] = []
        self._last: dict[str, Any] = {}
        self._began, self._told = time.monotonic(), 0.0
        self._total, self._number = 0, 0
        self._context = dataclasses.replace(context, emit=self._emit, resolve_model=self._resolve)

    def go(self, requests: list[JobRequest]) -> None:
        """Carry them out one after the other."""
        self._total = len(requests)
        for self._number, request in enumerate(requests):
            self._outer.cancellation.check()
            self._runs.append(self._run(request))
            self._progress(1.0)

    def _run(self, request: JobRequest) -> dict[str, Any]:
        entry: dict[str, Any] = {"input": request.inputs[0], "output": request.output}
        try:
            if self._is_done(request):
                return {**entry, "status": "skipped"}
            self._last = run_job(request, self._context)
        except LemevitError as error:
            if isinstance(error, OF_ALL) or (self._is_of_model(error) and not self._count("done")):
                raise
            self._outer.emit(
                {"event": "warning", "code": error.code, "what": f"{request.inputs[0]}: {error.what}", "fix": error.fix}
            )
            return {**entry, "status": "failed", "error": error.as_dict()}
        kept = {key: self._last[key] for key in ("status", "classes", "outputs", "seconds", "warnings")}
        return {**entry, **kept}

    @staticmethod
    def _is_of_model(error: LemevitError) -> bool:
        return isinstance(error, OF_MODEL) and not isinstance(error, InputTooSmall)

    def _is_done(self, request: JobRequest) -> bool:
        """True where all outputs are those of this request and younger than all that is read."""
        task = task_of(request)
        outputs = all_outputs(request, task)
        if request.restart or request.dry_run or not all(path.is_file() for path in outputs):
            return False
        unasked = dataclasses.replace(request, overwrite=True, report=None)
        try:
            with environment():
                plan = plan_job(unasked, task, self._resolve, Report(request.task, lambda event: None))
        except OutputError:
            return False
        oldest = min(path.stat().st_mtime_ns for path in outputs)
        read = [path for info in plan.rasters for path in files_read(info.path, info.files)]
        if any(path.exists() and path.stat().st_mtime_ns > oldest for path in read):
            return False
        wanted = provenance(plan)
        return all(_has_origin(path, wanted) for path in outputs)

    def _resolve(self, name: str, models_dir: str | None) -> ModelFile:
        key = (name, models_dir)
        if key not in self._models:
            self._models[key] = self._outer.resolve_model(name, models_dir)
        return self._models[key]

    def _emit(self, event: dict[str, Any]) -> None:
        if event["event"] != "progress":
            self._outer.emit(event)
        else:
            self._progress(float(event["fraction"]), str(event.get("device") or ""))

    def _progress(self, share: float, device: str = "") -> None:
        now = time.monotonic()
        done = len(self._runs)
        if now - self._told < EVENT_S and done < self._total:
            return
        self._told = now
        fraction = min(1.0, max(done, self._number + share) / self._total)
        fresh = fraction - self._count("skipped") / self._total
        left = (now - self._began) * (1 - fraction) / fresh if fresh > 0 else None
        self._outer.emit(
            {
                "event": "progress",
                "stage": "predict",
                "done": done,
                "total": self._total,
                "fraction": round(fraction, 4),
                "eta_s": None if left is None else round(left, 1),
                "mpx_per_s": None,
                "device": device,
            }
        )

    def _count(self, status: str) -> int:
        return sum(run["status"] == status for run in self._runs)

    def failure(self) -> LemevitError | None:
        """The error of a series some of whose rasters failed."""
        failed = [run for run in self._runs if run["status"] == "failed"]
        if not failed:
            return None
        first = failed[0]
        return RunsFailed(
            f"{len(failed)} of {self._total} rasters failed, the first: {first['input']}: {first['error']['what']}"
        )

    def report(self, error: LemevitError | None) -> dict[str, Any]:
        """The report of the series, also written where one for all is asked for."""
        seconds = {key: round(sum(self._times(key)), 3) for key in ("read", "infer", "write", "polygonise")}
        counts = {key: self._count(key) for key in ("done", "skipped", "failed")}
        ended = "cancelled" if isinstance(error, Cancelled) else "failed"
        values: dict[str, Any] = {
            "status": "done" if error is None else ended,
            "task": self._request.task,
            "inputs": [{"path": path} for path in self._request.inputs],
            "model": self._last.get("model"),
            "device": self._last.get("device"),
            "counts": {"total": self._total, **counts},
            "runs": self._runs,
            "seconds": {**seconds, "total": round(time.monotonic() - self._began, 3)},
            "warnings": [],
            "outputs": [],
            "summary": [
                f"{counts['done']} of {self._total} rasters mapped in {time.monotonic() - self._began:.1f} s, "
                f"{counts['skipped']} were done before, {counts['failed']} failed"
            ],
        }
        if error is not None:
            values["error"] = error.as_dict()
        if self._request.report and NAME not in self._request.report:
            write_report(values, Path(self._request.report))
        return values

    def _times(self, key: str) -> Iterator[float]:
        return (run["seconds"][key] for run in self._runs if "seconds" in run)


def _has_origin(path: Path, wanted: dict[str, str]) -> bool:
    """True if a result says that it comes from the same model, software and parameters."""
    if path.suffix.lower() == ".txt":
        return True
    try:
        if path.suffix.lower() == ".gpkg":
            layer = layer_name(path.stem)
            found = pyogrio.read_info(vetted_vector(str(path)).source, layer=layer)["layer_metadata"] or {}
        else:
            with environment(), open_dataset(path) as source:
                found = source.tags()
    except (LemevitError, DataSourceError, DataLayerError, rasterio.errors.RasterioError):
        return False
    return all(found.get(key) == value for key, value in wanted.items())
