"""Results of an earlier run of a series that need not be made again."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pyogrio
import rasterio
from pyogrio.errors import DataLayerError, DataSourceError

from ..errors import LemevitError, OutputError
from ..guards.input_identity import files_read
from ..guards.vector_files import vetted_vector
from ..jobs.plan import JobPlan
from ..jobs.planning import plan_job
from ..jobs.provenance import provenance
from ..jobs.report import Report
from ..jobs.request_checks import all_outputs
from ..protocol import JobRequest, layer_name
from ..raster.opening import environment, open_dataset
from ..store.find import ModelFile
from ..tasks import task_of


def has_all(request: JobRequest) -> bool:
    """True if all outputs of a request are there, of whatever run."""
    return all(path.is_file() for path in all_outputs(request, task_of(request)))


def is_done(
    request: JobRequest,
    resolve_model: Callable[[str, str | None], ModelFile],
    origins: dict[str, dict[str, Any]],
) -> bool:
    """True where all outputs are those of this request and younger than all that is read.

    Args:
        request: over files; those of remote rasters are empty copies.
        resolve_model: finds and vets the model.
        origins: of the copies, with the last change of what they are copies of.
    """
    task = task_of(request)
    unasked = dataclasses.replace(request, overwrite=True, report=None)
    try:
        with environment():
            plan = plan_job(unasked, task, resolve_model, Report(request.task, lambda event: None))
    except OutputError:
        return False
    outputs = all_outputs(request, task)
    oldest = min(path.stat().st_mtime for path in outputs)
    if any(changed > oldest for changed in _changes(plan, origins)):
        return False
    wanted = provenance(plan)
    return all(_has_origin(path, wanted) for path in outputs)


def _changes(plan: JobPlan, origins: dict[str, dict[str, Any]]) -> list[float]:
    """Times of the last change of everything that is read, as far as they are known."""
    found = []
    for info in plan.rasters:
        for path in files_read(info.path, info.files):
            if str(path) in origins:
                said = _time(str(origins[str(path)]["fetched"]["changed"]))
                found += [] if said is None else [said.timestamp()]
            elif path.exists():
                found.append(path.stat().st_mtime)
    return found


def _time(text: str) -> datetime | None:
    """The time that a server says, ``None`` where it says none."""
    try:
        return parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None


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
