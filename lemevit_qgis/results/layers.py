"""Results of a run as styled, grouped layers of the project, for the main thread."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .._runtime import JobRequest, protocol
from ..compat import set_layer_notes
from ..errors import PluginError, tr
from ..tasks import Output, Task, task_named
from ..tasks.spec import PLAIN, PROBABILITY, RASTER, SUFFIXES, VECTOR
from .metadata import describe
from .score_styles import RAMPS
from .styles import style_layer
from .texts import notes_of

RESULT_PROPERTY = "lemevit/task"
"""Custom property of a result's layer: the task that made it."""
PAIR_PROPERTY = "lemevit/pair"
"""Custom property of the group that holds two dates and what differs between them."""
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


def add_results(
    report: dict[str, Any],
    project: QgsProject,
    request: JobRequest | None = None,
    inputs: Sequence[str] = (),
) -> list[QgsMapLayer]:
    """Add a finished run's outputs to the project: styled, in one group above the rest, with notes.

    Two dates that were compared come into the group below the results, the later one first, so that ticking layers
    off one after the other flips between them.

    Args:
        report: of a run that is done.
        project: gets the layers.
        request: the run's ``JobRequest``; it says which file is which output. Without it the suffix does.
        inputs: ids of the layers of the two dates; without them they are looked for by their files.

    Raises:
        PluginError: an output does not load.
    """
    task = task_named(str(report.get("task") or "segment"))
    outputs = [str(path) for path in report.get("outputs", [])]
    paths = [path for path in outputs if path.lower().endswith((*SUFFIXES[VECTOR], *SUFFIXES[RASTER]))]
    pair = _pair_layers(report, project, inputs) if task.is_pair else []
    group = _group_for(report, project, pair)
    added = []
    for path in sorted(paths, key=lambda item: not item.lower().endswith(SUFFIXES[VECTOR])):
        layer = load_output(path)
        if layer is None:
            raise PluginError("layer.invalid", tr("The result {} could not be loaded as a layer.").format(path), "")
        output = _output_of(task, path, request)
        apply_style(layer, report, output.style)
        project.addMapLayer(layer, False)
        group.insertLayer(len(added), layer).setItemVisibilityChecked(output.style not in HIDDEN)
        added.append(layer)
    _gather(project, group, pair)
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


def _pair_layers(report: dict[str, Any], project: QgsProject, ids: Sequence[str]) -> list[QgsMapLayer]:
    """Layers of the compared rasters, each once, the later date first."""
    if ids:
        found = [project.mapLayer(layer_id) for layer_id in ids]
    else:
        paths = [os.path.abspath(str(entry.get("path", ""))) for entry in report.get("inputs", [])]
        by_path = {os.path.abspath(layer.source().split("|")[0]): layer for layer in project.mapLayers().values()}
        found = [by_path.get(path) for path in paths]
    return list(dict.fromkeys(layer for layer in reversed(found) if layer is not None))


def _group_for(report: dict[str, Any], project: QgsProject, pair: Sequence[QgsMapLayer]) -> QgsLayerTreeGroup:
    """New group on top, or the group that holds both dates."""
    root = project.layerTreeRoot()
    nodes = [root.findLayer(layer.id()) for layer in pair]
    homes = {node.parent() for node in nodes if node is not None}
    if len(homes) == 1:
        home = homes.pop()
        if home.customProperty(PAIR_PROPERTY):
            return home
    group = root.insertGroup(0, _group_name(report))
    if pair:
        group.setCustomProperty(PAIR_PROPERTY, True)
    return group


def _gather(project: QgsProject, group: QgsLayerTreeGroup, pair: Sequence[QgsMapLayer]) -> None:
    """Move the layers of both dates to the end of the group."""
    for layer in pair:
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is None or node.parent() == group:
            continue
        moved = node.clone()
        moved.setItemVisibilityChecked(True)
        moved.setExpanded(False)
        group.addChildNode(moved)
        node.parent().removeChildNode(node)


def _group_name(report: dict[str, Any]) -> str:
    stems = dict.fromkeys(Path(str(entry.get("path", ""))).stem for entry in report.get("inputs") or [{}])
    return f"{' → '.join(stems)} – {(report.get('model') or {}).get('name', '')}"
