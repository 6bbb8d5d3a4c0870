"""LeMeViT's runtime: models over rasters, outside QGIS. Importing it is free: standard library only, nothing loaded.

From Python, the same request as every other door builds:

    from model_runtime import JobRequest, run
    report = run(JobRequest("segment", ("scene.tif",), "buildings-tiny", "buildings.tif", polygons="buildings.gpkg"))
    print(report["classes"])

``run`` raises the errors of ``model_runtime.errors``; ``python -m model_runtime --help`` is the command line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .protocol import JobRequest

__all__ = ["JobRequest", "run"]


def run(
    request: JobRequest, *, emit: Callable[[dict[str, Any]], None] | None = None, walls: bool = False
) -> dict[str, Any]:
    """The run report of the finished job.

    Args:
        request: what to do; relative paths count from the working directory.
        emit: called with every progress and warning event of ``protocol``; with ``walls`` from another thread.
        walls: run in a thread that can write to the folders of the outputs only and reach no network (Linux). Drivers
            of GDAL stay as the caller has them (docs/decisions/0050).

    Raises:
        LemevitError: the job was refused or failed; ``code``, ``what`` and ``fix`` say why.
    """
    from .job import run_job
    from .jobs.context import RunContext

    context = RunContext(emit) if emit else RunContext()
    if not walls or request.dask:
        return run_job(request, context)
    from .guards.system_walls import walled
    from .worker.walls import writable_folders

    return walled(lambda: run_job(request, context), writable_folders(request))


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562
    if name == "JobRequest":
        from .protocol import JobRequest

        return JobRequest
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
