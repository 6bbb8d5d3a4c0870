"""Places of results among the layers of a project, for the main thread."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QTime

from ..errors import tr
from ..tasks import task_named
from .texts import words

PAIR_PROPERTY = "lemevit/pair"
"""Custom property of the group that holds two dates and what differs between them."""


def input_layers(report: dict[str, Any], project: QgsProject, ids: Sequence[str] = ()) -> list[QgsMapLayer]:
    """Return the project's layers of the rasters that a run read, each once, in their order.

    Args:
        report: of the run.
        project: that may have them.
        ids: of the layers; without them they are looked for by their files.
    """
    found = [project.mapLayer(layer_id) for layer_id in ids]
    if not ids:
        paths = [os.path.abspath(str(entry.get("path", ""))) for entry in report.get("inputs") or []]
        by_path = {os.path.abspath(layer.source().split("|")[0]): layer for layer in project.mapLayers().values()}
        found = [by_path.get(path) for path in paths]
    return list(dict.fromkeys(layer for layer in found if layer is not None))


def group_title(report: dict[str, Any], names: Sequence[str]) -> str:
    """Return the title of a run's results: ``crop: Building (buildings-tiny), 14:05``.

    A model of one class is named by it, else by what the task makes.
    """
    task = task_named(str(report.get("task") or "segment"))
    classes = [entry for entry in report.get("classes") or [] if not entry.get("background")]
    main = task.main_output
    what = words(str(classes[0]["class_name"])) if len(classes) == 1 else tr(main.layer_name or main.label)
    model = str((report.get("model") or {}).get("name", ""))
    time = QTime.currentTime().toString("HH:mm")
    return f"{' → '.join(dict.fromkeys(names))}: {what} ({model}), {time}"


def group_for(project: QgsProject, sources: Sequence[QgsMapLayer], title: str, is_pair: bool) -> QgsLayerTreeGroup:
    """Return a new group directly above the input, or the one that holds both dates already.

    Args:
        project: gets the group.
        sources: the input layers.
        title: of a new group.
        is_pair: whether two dates were compared, which come into the group themselves.
    """
    root = project.layerTreeRoot()
    nodes = [node for node in (root.findLayer(layer.id()) for layer in sources) if node is not None]
    homes = {node.parent() for node in nodes}
    if is_pair and len(homes) == 1 and next(iter(homes)).customProperty(PAIR_PROPERTY):
        return homes.pop()
    home, row = (nodes[-1].parent(), nodes[-1].parent().children().index(nodes[-1])) if nodes else (root, 0)
    group = home.insertGroup(row, title)
    if is_pair:
        group.setCustomProperty(PAIR_PROPERTY, True)
    return group


def gather(project: QgsProject, group: QgsLayerTreeGroup, layers: Sequence[QgsMapLayer]) -> None:
    """Move layers to the end of the group."""
    for layer in layers:
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is None or node.parent() == group:
            continue
        moved = node.clone()
        moved.setItemVisibilityChecked(True)
        moved.setExpanded(False)
        group.addChildNode(moved)
        node.parent().removeChildNode(node)
