"""Checks of a request before anything is opened: numbers in range, options that fit the task, every file it writes.

The report passes the gate first. It is written whatever happens next where it takes the place of nothing, or of the
report of an unfinished run of the same output; else once all files that are read are known (``check_read``).
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from pathlib import Path

from ..destinations import (
    Destination,
    check_destinations,
    check_place,
    is_own_report,
    may_belong,
    refuse_inputs,
    refuse_meetings,
)
from ..errors import ArgumentsInvalid, OutputUnwritable, shown
from ..guards.elsewhere import refuse_elsewhere
from ..postprocess.score_layers import LAYERS, check_trust
from ..protocol import OUTLINES, JobRequest
from ..raster.values.choice import asked_values
from ..writers.outputs import destination_of
from ..writers.vector import check_layer
from .report import Report
from .resume.journal_file import journal_path
from .resume.slots import committed_before
from .task import Task

RASTER_SUFFIXES: tuple[str, ...] = (".tif", ".tiff")
VECTOR_SUFFIXES: tuple[str, ...] = (".gpkg",)

MAX_TILE, MAX_BATCH, MAX_THREADS = 16_384, 4096, 1024
"""More than any machine has use for. Each would take memory or threads before it failed by itself."""


def all_outputs(request: JobRequest, task: Task) -> list[Path]:
    """Return the files a run will write, the main one first."""
    layers = (getattr(request, name) for name in LAYERS)
    names = (request.output, request.polygons, *layers, request.class_raster)
    return [*(Path(name) for name in names if name), *task.extra_outputs(request)]


def written_folders(request: JobRequest, task: Task) -> list[Path]:
    """Folders of everything that a run will write, the main output's first, links followed."""
    outputs = [*all_outputs(request, task), *([Path(request.report)] if request.report else [])]
    folders = [Path(os.path.abspath(folder)) for path in outputs for folder in (path.parent, path.resolve().parent)]
    return list(dict.fromkeys(folders))


def check_request(request: JobRequest, task: Task) -> None:
    """Refuse what can be told from the request alone.

    Raises:
        ArgumentsInvalid: naming the option and its value.
        RasterDriverRefused: a raster is no local file.
    """
    check_inputs(request, task)
    for name in request.inputs:
        refuse_elsewhere(name)
    numbers = {
        "min-area": request.min_area_m2,
        "simplify": request.simplify_m,
        "outline-tolerance": request.outline_tolerance_m,
    }
    for name, value in numbers.items():
        if not math.isfinite(value) or value < 0:
            raise ArgumentsInvalid(f"--{name} must be 0 or more, it is {value}.")
    for name, size, most in (("tile", request.tile, MAX_TILE), ("batch", request.batch, MAX_BATCH)):
        if size is not None and not 1 <= size <= most:
            raise ArgumentsInvalid(f"--{name} must be 1 to {most}, it is {size}.")
    if not 0 <= request.threads <= MAX_THREADS:
        raise ArgumentsInvalid(f"--threads must be 0 to {MAX_THREADS}, it is {request.threads}.")
    asked_values(request.stretch)
    if request.outlines not in OUTLINES:
        raise ArgumentsInvalid(f"--outlines must be one of {', '.join(OUTLINES)}, it is {shown(request.outlines)}.")
    check_trust(request)
    task.check(request)
    outputs = all_outputs(request, task)
    if len(set(outputs)) < len(outputs):
        raise ArgumentsInvalid("Two outputs have the same name.", "Give each output a name of its own.")


def check_inputs(request: JobRequest, task: Task) -> None:
    """Refuse a number of inputs that the task does not take.

    Raises:
        ArgumentsInvalid: naming both numbers.
    """
    wanted, given = task.kind.dates, len(request.inputs)
    if given != wanted and (wanted > 1 or given == 0):
        raise ArgumentsInvalid(f"The task {task.name} takes {wanted} raster(s), not {given}.")


def check_report(request: JobRequest, task: Task, report: Report) -> None:
    """Refuse a report that would cost a file.

    Nothing else was looked at.

    Args:
        request: of the run.
        task: that it names.
        report: gets its path where it can be written whatever happens next.

    Raises:
        OutputError: it cannot be where it is asked for.
    """
    asked = _report(request)
    if asked is None:
        return
    refuse_inputs([asked], _named(request))
    for output in _destinations(request, task):
        refuse_meetings([output, asked])
    check_place(asked)
    is_new = not os.path.lexists(asked.path) and not may_belong(asked.path)
    if is_new or is_own_report(asked.path, request.output):
        report.path = asked.path


def check_outputs(request: JobRequest, task: Task) -> None:
    """Refuse outputs that would cost a file, or that cannot be written.

    No input was opened.

    Raises:
        OutputError: naming the file.
    """
    outputs = _destinations(request, task)
    read = _named(request)
    refuse_inputs(outputs, read)
    for output in outputs:
        _check_suffix(request, task, output.path)
    check_destinations(outputs, read)
    for output in outputs:
        if output.path.suffix.lower() == ".gpkg":
            check_layer(output.path, request.overwrite or str(output.path) in committed_before(Path(request.output)))


def check_read(request: JobRequest, task: Task, read: Sequence[Path], report: Report) -> None:
    """Refuse what would cost one of the files that are read, now that all of them are known.

    Args:
        request: of the run.
        task: that it names.
        read: rasters with all they are made of, and the model.
        report: gets its path.

    Raises:
        OutputIsInput: naming both.
    """
    asked, report.path = _report(request), None
    if asked is not None:
        refuse_inputs([asked], read)
        report.path = asked.path
    refuse_inputs(_destinations(request, task), read)


def _report(request: JobRequest) -> Destination | None:
    if not request.report:
        return None
    path = Path(request.report)
    return Destination(path, "report", request.overwrite or is_own_report(path, request.output))


def _destinations(request: JobRequest, task: Task) -> list[Destination]:
    """Every output, the main one with the journal.

    A GeoPackage is asked for consent by layer, not as a file.
    """
    main = Path(request.output)
    committed = committed_before(main)
    found = []
    for path in all_outputs(request, task):
        can_replace = request.overwrite or str(path) in committed or path.suffix.lower() == ".gpkg"
        found.append(destination_of(path, "output", can_replace))
    touched = [journal_path(main), *(file for path in task.scratch(request) for file in _scratch(path))]
    found[0] = Destination(main, found[0].name, found[0].can_replace, (*found[0].touched, *touched))
    return found


def _scratch(path: Path) -> tuple[Path, ...]:
    return destination_of(path, "", True).touched


def _named(request: JobRequest) -> list[Path]:
    """Files that are read, as far as the request names them."""
    files = [*request.inputs, *([request.aoi.partition("|")[0]] if request.aoi else [])]
    files += [request.model] if os.path.isfile(request.model) else []
    return [Path(name) for name in files]


def _check_suffix(request: JobRequest, task: Task, output: Path) -> None:
    """The option decides what a file is, its name has to say the same."""
    if output in task.extra_outputs(request):
        return
    what, suffixes = "output", RASTER_SUFFIXES
    if output == Path(request.output):
        suffixes = task.suffixes
    elif request.polygons and output == Path(request.polygons):
        what, suffixes = "file of polygons", VECTOR_SUFFIXES
    if output.suffix.lower() not in suffixes:
        raise OutputUnwritable(f"The {what} {output} must end in {' or '.join(suffixes)}.", "Choose another file name.")
