"""Entries of Processing's history for runs of the panel, for the main thread."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext

from .._runtime import JobRequest
from ..compat import add_to_history
from ..tasks import task_named
from ..tasks.spec import FLAG


def parameters_of(request: JobRequest) -> dict[str, Any]:
    """Return parameters of the task's algorithm for the same request, without defaults."""
    task = task_named(request.task)
    values: dict[str, Any] = {
        **dict(zip((entry.parameter for entry in task.inputs), request.inputs)),
        "MODEL_FILE" if os.path.isfile(request.model) else "MODEL": request.model,
        "GSD": request.gsd,
        "TILE": request.tile,
        "OVERLAP": request.overlap,
        "BATCH": request.batch,
        "THREADS": request.threads or None,
        "DEVICE": None if request.device == "auto" else request.device,
        "AOI": request.aoi,
        "REPORT": request.report,
        "EXTENT": _extent(request),
    }
    for entry in task.inputs:
        bands = getattr(request, entry.bands_field)
        values[entry.bands_parameter] = ",".join(map(str, bands)) if bands else None
    for option in task.options:
        value = getattr(request, option.field)
        is_default = value == option.default or (option.kind == FLAG and not value and not option.default)
        values[option.parameter] = None if is_default else value
    for output in task.outputs:
        values[output.parameter] = getattr(request, output.field)
    return {name: value for name, value in values.items() if value is not None}


def _extent(request: JobRequest) -> str | None:
    """Extent in the notation of Processing, x first."""
    if request.extent is None:
        return None
    xmin, ymin, xmax, ymax = request.extent
    text = f"{xmin:.17g},{xmax:.17g},{ymin:.17g},{ymax:.17g}"
    return f"{text} [{request.extent_crs}]" if request.extent_crs else text


def note_run(request: JobRequest) -> None:
    """Add a finished run to the history, if the provider is registered."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"lemevit:{task_named(request.task).algorithm}")
    if algorithm is not None:
        add_to_history(algorithm, parameters_of(request), QgsProcessingContext())
