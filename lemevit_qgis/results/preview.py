"""The one preview layer, replaced by the next and never saved in a project, for the main thread."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsMapLayer, QgsProject

from ..errors import PluginError, tr
from ..tasks import task_named
from .groups import input_layers
from .layers import apply_style, load_output
from .unsaved import UnsavedLayer


class PreviewLayer(UnsavedLayer):
    """Preview of the last settings in a project.

    Args:
        project: shows it.
    """

    def __init__(self, project: QgsProject) -> None:
        super().__init__(project)
        self._folder = ""

    def show(self, report: dict[str, Any], inputs: Sequence[str] = ()) -> list[QgsMapLayer]:
        """Show a preview directly above its input, in place of the one before.

        Args:
            report: of the run, whose output has a folder of its own, which is removed with the layer.
            inputs: ids of the input layers.

        Raises:
            PluginError: the file does not load.
        """
        self.clear()
        path = str(report["outputs"][0])
        layer = load_output(path)
        if layer is None:
            raise PluginError("layer.invalid", tr("The result {} could not be loaded as a layer.").format(path), "")
        layer.setName(tr("Preview: {}").format((report.get("model") or {}).get("name", "")))
        apply_style(layer, report, task_named(str(report.get("task") or "segment")).main_output.style)
        self._project.addMapLayer(layer, False)
        root = self._project.layerTreeRoot()
        nodes = [root.findLayer(source.id()) for source in input_layers(report, self._project, inputs)]
        home, row = root, 0
        for node in nodes:
            if node is not None:
                home, row = node.parent(), node.parent().children().index(node)
        home.insertLayer(row, layer)
        self._id, self._folder = layer.id(), os.path.dirname(path)
        return [layer]

    def clear(self) -> None:
        """Remove the layer and its file."""
        super().clear()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = ""
