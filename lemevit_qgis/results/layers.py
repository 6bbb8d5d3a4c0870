"""Results of a run as styled, grouped layers of the project, for the main thread."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from .._runtime import JobRequest, protocol
from ..compat import set_layer_notes
from ..errors import PluginError, tr
from ..tasks import Output, Task, task_named
from ..tasks.spec import PLAIN, PROBABILITY, RASTER, SUFFIXES, VECTOR
from .groups import gather, group_for, group_title, input_layers
from .metadata import describe
from .score_styles import RAMPS
from .styles import style_layer
from .texts import notes_of

RESULT_PROPERTY = "lemevit/task"
"""Custom property of a result's layer: the task that made it."""
INPUT_PROPERTY, MODEL_PROPERTY = "lemevit/input", "lemevit/model"
"""Custom properties: the raster that it was made from, and the name of the model."""
HIDDEN = (PLAIN, PROBABILITY, *RAMPS)
"""Styles of results that are there but not ticked at first."""


def load_output(path: str) -> QgsMapLayer | None:
    """Load a result file as a layer, ``None`` if that fails."""
    name = Path(path).stem
    if path.lower().endswith(".gpkg"):
        layer: QgsMapLayer = QgsVectorLayer(f"{path}|layername={protocol.layer_name(name)}", name, "ogr")
    else:
        layer = QgsRasterLayer(path, name)
    return layer if layer.isValid() else None


def apply_style(layer: QgsMapLayer, report: dict[str, Any], style: str) -> None:
    """Set style, notes and metadata of a result.

    Args:
        layer: of the result.
        report: of the run.
        style: of ``tasks.spec``.
    """
    style_layer(layer, report.get("classes", []), style, report.get("min_score"), report.get("shown_score"))
    set_layer_notes(layer, notes_of(report))
    describe(layer, report)
    layer.setCustomProperty(RESULT_PROPERTY, str(report.get("task") or "segment"))
    layer.setCustomProperty(
        INPUT_PROPERTY, next((str(entry.get("path", "")) for entry in report.get("inputs") or []), "")
    )
    layer.setCustomProperty(MODEL_PROPERTY, str((report.get("model") or {}).get("name", "")))


def add_results(
    report: dict[str, Any],
    project: QgsProject,
    request: JobRequest | None = None,
    inputs: Sequence[str] = (),
) -> list[QgsMapLayer]:
    """Add a finished run's outputs to the project: styled, in one group above the input, with notes.

    A class raster is not ticked where its polygons are there. Two dates that were compared come into the group below
    the results, the later one first, so that ticking layers off one after the other flips between them.

    Args:
        report: of a run that is done.
        project: gets the layers.
        request: the run's ``JobRequest``; it says which file is which output. Without it the suffix does.
        inputs: ids of the input layers; without them they are looked for by their files.

    Raises:
        PluginError: an output does not load.
    """
    task = task_named(str(report.get("task") or "segment"))
    outputs = [str(path) for path in report.get("outputs", [])]
    paths = [path for path in outputs if path.lower().endswith((*SUFFIXES[VECTOR], *SUFFIXES[RASTER]))]
    sources = input_layers(report, project, inputs)
    names = [layer.name() for layer in sources] or [Path(str(item.get("path"))).stem for item in report["inputs"]]
    group = group_for(project, sources, group_title(report, names), task.is_pair)
    has_polygons = any(path.lower().endswith(SUFFIXES[VECTOR]) for path in paths)
    added = []
    for path in sorted(paths, key=lambda item: not item.lower().endswith(SUFFIXES[VECTOR])):
        layer = load_output(path)
        if layer is None:
            raise PluginError("layer.invalid", tr("The result {} could not be loaded as a layer.").format(path), "")
        output = _output_of(task, path, request)
        layer.setName(tr(output.layer_name or output.label))
        apply_style(layer, report, output.style)
        project.addMapLayer(layer, False)
        is_behind = has_polygons and isinstance(layer, QgsRasterLayer)
        group.insertLayer(len(added), layer).setItemVisibilityChecked(output.style not in HIDDEN and not is_behind)
        added.append(layer)
    if task.is_pair:
        gather(project, group, list(reversed(sources)))
    # The layer panel takes note of a change only, and of none while the group is empty.
    group.setExpanded(False)
    group.setExpanded(True)
    return added


def _output_of(task: Task, path: str, request: JobRequest | None) -> Output:
    """Output of the task that a file belongs to."""
    for output in task.outputs:
        asked = getattr(request, output.field, None)
        if asked and os.path.abspath(asked) == os.path.abspath(path):
            return output
    return next(output for output in task.outputs if path.lower().endswith(SUFFIXES[output.kind]))
