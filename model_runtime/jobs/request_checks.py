"""Checks of a request that need no file: numbers in range, options that fit the task, outputs of different names."""

from __future__ import annotations

import math
from pathlib import Path

from ..errors import ArgumentsInvalid
from ..postprocess.score_layers import LAYERS, check_trust
from ..protocol import JobRequest
from .task import Task


def all_outputs(request: JobRequest, task: Task) -> list[Path]:
    """Return the files a run will write, the main one first."""
    layers = (getattr(request, name) for name in LAYERS)
    names = (request.output, request.polygons, *layers, request.class_raster)
    return [*(Path(name) for name in names if name), *task.extra_outputs(request)]


def check_request(request: JobRequest, task: Task) -> None:
    """Refuse what can be told from the request alone.

    Raises:
        ArgumentsInvalid: naming the option and its value.
    """
    wanted, given = task.kind.dates, len(request.inputs)
    if given != wanted:
        raise ArgumentsInvalid(f"The task {task.name} takes {wanted} raster(s), not {given}.")
    for name, value in (("min-area", request.min_area_m2), ("simplify", request.simplify_m)):
        if not math.isfinite(value) or value < 0:
            raise ArgumentsInvalid(f"--{name} must be 0 or more, it is {value}.")
    for name, size in (("tile", request.tile), ("batch", request.batch)):
        if size is not None and size < 1:
            raise ArgumentsInvalid(f"--{name} must be 1 or more, it is {size}.")
    if request.stretch is not None and not 0 <= request.stretch[0] < request.stretch[1] <= 100:
        raise ArgumentsInvalid(f"--stretch must be two percentiles, 0 <= LOW < HIGH <= 100, it is {request.stretch}.")
    check_trust(request)
    task.check(request)
    outputs = all_outputs(request, task)
    if len(set(outputs)) < len(outputs):
        raise ArgumentsInvalid("Two outputs have the same name.", "Give each output a name of its own.")
