"""A run of the panel as an entry of Processing's history, from where it can be run again. Main thread only."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext

from .._runtime import JobRequest
from ..compat import add_to_history
from ..tasks import task_named
from ..tasks.spec import FLAG


def parameters_of(request: JobRequest) -> dict[str, Any]:
    """The parameters with which the task's algorithm builds the same request; defaults are left out."""
    task = task_named(request.task)
    values: dict[str, Any] = {
        **dict(zip((entry.parameter for entry in task.inputs), request.inputs)),
        "MODEL": request.model,
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
    """As Processing spells it: x first; in the CRS of the first raster where none is named."""
    if request.extent is None:
        return None
    xmin, ymin, xmax, ymax = request.extent
    text = f"{xmin:.17g},{xmax:.17g},{ymin:.17g},{ymax:.17g}"
    return f"{text} [{request.extent_crs}]" if request.extent_crs else text


def note_run(request: JobRequest) -> None:
    """Add a finished run to the history; nothing happens where the provider is not registered."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"lemevit:{task_named(request.task).algorithm}")
    if algorithm is not None:
        add_to_history(algorithm, parameters_of(request), QgsProcessingContext())
