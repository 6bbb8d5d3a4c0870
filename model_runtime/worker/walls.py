"""Walls around a job: what its thread may write and reach, whatever the files that it reads make a library do."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from ..folders import verdicts_folder
from ..protocol import JobRequest, ToolRequest
from ..teaching.request import IMPROVE, TeachRequest
from .teaching import has_torch

SCRATCH_VARIABLES = ("SQLITE_TMPDIR", "CPL_TMPDIR")
"""Variables of the folder where SQLite and GDAL put what does not fit into memory."""


def close_walls(request: JobRequest) -> None:
    """Close GDAL for the rest of the process, and the calling thread to all but the job's own folders.

    A job on a Dask cluster needs sockets, and its processes scratch folders of their own; only GDAL is closed for it.
    """
    from ..guards import gdal_walls, telemetry

    telemetry.remove_leftovers()
    gdal_walls.close_gdal()
    if not request.dask:
        _enter([*writable_folders(request), *_verdicts()])


def close_each_walls(request: JobRequest) -> None:
    """Close GDAL for the rest of the process, and the calling thread to all but the folders of all runs.

    On a Dask cluster only GDAL is closed here, as for one run.
    """
    from ..batch.requests import each_request
    from ..guards import gdal_walls, telemetry

    telemetry.remove_leftovers()
    gdal_walls.close_gdal()
    folders = [folder for one in each_request(request) for folder in writable_folders(one)]
    own = Path(request.report).absolute().parent if request.report else None
    if not request.dask:
        _enter([*dict.fromkeys([*folders, *([own] if own else [])]), *_verdicts()])


def close_tool_walls(request: ToolRequest) -> None:
    """Close GDAL for the rest of the process, and the calling thread to all but the folder of the output."""
    from ..guards import gdal_walls, telemetry
    from ..tools import load_tool

    load_tool(request.task)
    telemetry.remove_leftovers()
    gdal_walls.close_gdal()
    path = Path(request.output)
    folders = [
        Path(os.path.abspath(folder)) for folder in (path, path.parent, path.resolve().parent) if folder.is_dir()
    ]
    _enter(list(dict.fromkeys(folders)))


def close_teaching_walls(request: TeachRequest) -> None:
    """Close GDAL for the rest of the process, and the calling thread to all but the folders of the step's outputs."""
    from ..guards import gdal_walls, telemetry
    from ..teaching import teach as _steps  # noqa: F401 - all of the runtime, before the walls close

    if request.action == IMPROVE and has_torch():
        from ..training.improving import improve as _improve  # noqa: F401

    telemetry.remove_leftovers()
    gdal_walls.close_gdal()
    paths = [Path(path) for path in (request.output, request.report) if path]
    folders = [Path(os.path.abspath(folder)) for path in paths for folder in (path.parent, path.resolve().parent)]
    _enter(list(dict.fromkeys(folders)))


def _enter(folders: list[Path]) -> None:
    """Close the calling thread to all but these folders."""
    from ..guards import system_walls

    if system_walls.enter(folders)["files"] and folders:
        os.environ.update(dict.fromkeys(SCRATCH_VARIABLES, str(folders[0])))


def _verdicts() -> list[Path]:
    """The folder of what trials of engines showed, made where engines were added to the runtime."""
    from ..backends.ort.providers import has_plugins

    if not has_plugins():
        return []
    folder = verdicts_folder()
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return [folder]


def writable_folders(request: JobRequest) -> list[Path]:
    """Folders of everything that the job will write, the main output's first, links followed."""
    from ..jobs.request_checks import written_folders
    from ..tasks import task_of

    return written_folders(request, task_of(request))
