"""Many rasters or pairs of dates, each for itself: one after the other in one process, or spread over a cluster.

The model is opened once, on a cluster once a worker. A raster that fails is told and the others go on. What was done by
the same request before is not done again.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import (
    ArgumentsInvalid,
    Cancelled,
    DeviceError,
    InputTooSmall,
    LemevitError,
    ModelError,
    OutputDiskFull,
    RunsFailed,
    RuntimeMissing,
)
from ..job import run_job
from ..jobs.context import RunContext
from ..jobs.report import write_report
from ..protocol import JobRequest
from ..remote.documents import is_needed
from ..remote.fetching import tidy
from ..store.find import ModelFile
from .done import has_all, is_done
from .requests import NAME, each_request
from .spread import spread

OF_ALL = (Cancelled, ArgumentsInvalid, OutputDiskFull, RuntimeMissing)
"""Errors that end the series: the next raster would end with the same."""
OF_MODEL = (ModelError, DeviceError)
"""The same, where no raster was mapped yet."""
EVENT_S = 0.2
"""Between two events of progress."""


def run_each(request: JobRequest, context: RunContext | None = None) -> dict[str, Any]:
    """Map each raster, or each pair of dates, for itself.

    Args:
        request: see ``requests.each_request``.
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
        """Carry them out one after the other, or all at once on a cluster.

        Raises:
            ArgumentsInvalid: remote rasters on a cluster.
            LemevitError: one that ends the series.
        """
        self._total = len(requests)
        if self._request.dask:
            self._spread(requests)
            return
        for self._number, request in enumerate(requests):
            self._outer.cancellation.check()
            self._runs.append(self._run(request))
            self._progress(1.0)

    def _spread(self, requests: list[JobRequest]) -> None:
        if any(map(is_needed, requests)):
            raise ArgumentsInvalid("Remote rasters are fetched by one process.", "Leave --dask out.")
        left: list[JobRequest] = []
        for request in requests:
            if self._is_done(request):
                self._runs.append({**_entry(request), "status": "skipped"})
            else:
                left.append(request)
        found: dict[int, dict[str, Any]] = {}
        before = list(self._runs)
        for number, ended in spread(left, str(self._request.dask), self._outer.cancellation):
            if isinstance(ended, LemevitError):
                found[number] = self._failed(left[number], ended)
            else:
                found[number] = self._mapped(left[number], ended)
            self._runs = [*before, *(found[key] for key in sorted(found))]
            self._number = len(self._runs)
            self._progress(0.0)

    def _run(self, request: JobRequest) -> dict[str, Any]:
        try:
            if self._is_done(request):
                return {**_entry(request), "status": "skipped"}
            here = self._context.fetch(request, self._context)
            report = run_job(here, self._context)
            tidy(here)
        except LemevitError as error:
            return self._failed(request, error)
        return self._mapped(request, report)

    def _mapped(self, request: JobRequest, report: dict[str, Any]) -> dict[str, Any]:
        self._last = report
        kept = {key: report[key] for key in ("status", "classes", "outputs", "seconds", "warnings")}
        return {**_entry(request), **kept}

    def _failed(self, request: JobRequest, error: LemevitError) -> dict[str, Any]:
        """The entry of a raster that failed.

        Raises:
            LemevitError: the same, where the next raster would end with it too.
        """
        if isinstance(error, OF_ALL) or (self._is_of_model(error) and not self._count("done")):
            raise error
        self._outer.emit(
            {"event": "warning", "code": error.code, "what": f"{request.inputs[0]}: {error.what}", "fix": error.fix}
        )
        return {**_entry(request), "status": "failed", "error": error.as_dict()}

    @staticmethod
    def _is_of_model(error: LemevitError) -> bool:
        return isinstance(error, OF_MODEL) and not isinstance(error, InputTooSmall)

    def _is_done(self, request: JobRequest) -> bool:
        """True where all outputs are those of this request.

        A server is asked for the header of a remote raster.
        """
        if request.restart or request.dry_run or not has_all(request):
            return False
        unasked = dataclasses.replace(request, dry_run=True, overwrite=True, report=None)
        here = self._context.fetch(unasked, dataclasses.replace(self._context, measures_pace=False))
        same = dataclasses.replace(request, inputs=here.inputs)
        if not is_done(same, self._resolve, self._outer.origins):
            return False
        tidy(same)
        return True

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


def _entry(request: JobRequest) -> dict[str, Any]:
    dates = {"after": request.inputs[1]} if len(request.inputs) > 1 else {}
    return {"input": request.inputs[0], **dates, "output": request.output}
