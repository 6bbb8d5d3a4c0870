"""A run, from request to report: plan -> read -> predict -> merge -> write. The story on one screen.

The parts are elsewhere: ``jobs.planning`` decides, ``jobs.run`` drives, ``raster`` reads, ``tiles`` predicts, and the
task's room in ``tasks`` writes. Whatever happens, inputs stay as they
are, an older output stays until a verified new one takes its place, and an unfinished run leaves only its journal.
"""

from __future__ import annotations

import contextlib
import dataclasses
from typing import Any

from .errors import Cancelled, LemevitError, OutputError
from .guards.input_identity import DigestThread, files_read
from .guards.same_place import identity_here
from .jobs.context import RunContext
from .jobs.plan import JobPlan
from .jobs.planning import plan_job
from .jobs.report import Progress, Report, write_report
from .jobs.run import JobRun
from .jobs.state import Job
from .protocol import JobRequest
from .raster.base import PixelSource
from .raster.pair import PairSource
from .raster.source import Source, environment
from .tasks import task_of


def open_source(plan: JobPlan) -> PixelSource:
    """Return the source of the tiles: a raster, or two dates on the grid of the first."""
    if plan.second is None:
        return Source(plan.info, plan.bands, plan.grid)
    return PairSource((plan.info, plan.bands), (plan.second.info, plan.second.bands), plan.grid)


def run_job(request: JobRequest, context: RunContext | None = None) -> dict[str, Any]:
    """Run a request to its end.

    Args:
        request: what to do.
        context: takes events and cancels; ``None``: nobody listens.

    Returns:
        The run report, status ``done``, or ``planned`` of a dry run. It is also written to ``request.report``.

    Raises:
        LemevitError: refused, failed or cancelled; the exception's ``report`` attribute holds the report.
    """
    context = context or RunContext()
    report = Report(request.task, context.emit)
    report.values["output"] = request.output
    report.origins = context.origins
    try:
        with environment():
            _run(request, report, Progress(context.emit), context)
    except LemevitError as error:
        values = report.finish("cancelled" if isinstance(error, Cancelled) else "failed")
        values["error"] = error.as_dict()
        error.report = values  # type: ignore[attr-defined]
        with contextlib.suppress(OutputError):  # what ended the run matters more than what keeps its report away
            _write_report(report)
        raise
    values = report.finish("planned" if request.dry_run else "done")
    try:
        _write_report(report)
    except OutputError as error:  # the results are in place: the run is done
        report.warn(error.code, error.what, error.fix)
    return values


def _write_report(report: Report) -> None:
    if report.path is not None:
        write_report(report.values, report.path)


def run_part(
    request: JobRequest,
    rows: tuple[int, int],
    header: dict[str, Any],
    context: RunContext,
) -> dict[str, Any]:
    """Predict a strip of a request's tiles into a journal of its own.

    Nothing else is written.

    Args:
        request: the whole job.
        rows: first and one past the last row of tiles.
        header: of the whole job's journal.
        context: of the strip.

    Returns:
        The report of the strip, with the ``identity`` of what it read where that is not the very files of the job.
    """
    report = Report(request.task, context.emit)
    with environment():
        task = task_of(request)
        plan = plan_job(dataclasses.replace(request, overwrite=True), task, context.resolve_model, report)
        with open_source(plan) as source:
            run = JobRun(Job(plan, report, Progress(context.emit), context), task, source)
            try:
                run.strip(rows, header)
            finally:
                run.close()
        read = [files_read(info.path, info.files) for info in plan.rasters]
        report.values["identity"] = identity_here(read, header.get("places"), context.cancellation)
    return report.finish("done")


def _run(request: JobRequest, report: Report, progress: Progress, context: RunContext) -> None:
    progress.tick("plan", 0, 1, (0.0, 0.02))
    task = task_of(request)
    plan = plan_job(request, task, context.resolve_model, report, context.cancellation.check)
    digest = DigestThread(files_read(info.path, info.files) for info in plan.rasters)
    try:
        with open_source(plan) as source:
            run = JobRun(Job(plan, report, progress, context, digest, run_part), task, source)
            try:
                run.go()
            finally:
                run.close()
        if not request.dry_run:
            progress.tick("verify", 1, 1, (1.0, 1.0))
    finally:
        digest.close()
