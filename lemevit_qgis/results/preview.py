"""The one preview layer, replaced by the next and never saved in a project, for the main thread."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..errors import PluginError, tr
from ..tasks import task_named
from .groups import input_layers
from .layers import apply_style, load_output

NAMED = {"layer-tree-layer": "id", "layer": "id", "individual-layer": "id", "legendlayerfile": "layerid"}
"""Elements of a project file that name a layer, and their attribute that does."""

LEFT_OUT = "lemevit-left-out"
"""Element in place of the layer in a project file."""


class PreviewLayer:
    """Preview of the last settings in a project.

    Args:
        project: shows it.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._id = ""
        self._folder = ""
        project.writeProject.connect(self._leave_out)
        project.writeMapLayer.connect(self._leave_out_layer)

    def layer(self) -> QgsMapLayer | None:
        """Return the layer, ``None`` if there is none."""
        return self._project.mapLayer(self._id) if self._id else None

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
        if self.layer() is not None:
            self._project.removeMapLayer(self._id)
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._id, self._folder = "", ""

    def shut_down(self) -> None:
        """Remove the layer and stop listening to the project."""
        self._project.writeProject.disconnect(self._leave_out)
        self._project.writeMapLayer.disconnect(self._leave_out_layer)
        self.clear()

    def _leave_out_layer(self, layer: QgsMapLayer, element: QDomElement, document: QDomDocument) -> None:
        """Empty the element of the layer, which QGIS appends after this, and give it a name that it does not read."""
        if self._id and layer.id() == self._id:
            while not element.firstChild().isNull():
                element.removeChild(element.firstChild())
            names = [element.attributes().item(number).nodeName() for number in range(element.attributes().count())]
            for name in names:
                element.removeAttribute(name)
            element.setTagName(LEFT_OUT)

    def _leave_out(self, document: QDomDocument) -> None:
        """Take the layer out of the tree and the order of a project that is being written."""
        if self.layer() is None:
            return
        for tag, attribute in NAMED.items():
            for element in _elements(document, tag):
                if element.attribute(attribute) == self._id:
                    _remove(element)
        for element in _elements(document, "item"):  # of the drawing order
            if element.text() == self._id:
                _remove(element)


def _elements(document: QDomDocument, tag: str) -> list[QDomElement]:
    found = document.elementsByTagName(tag)
    return [found.at(number).toElement() for number in range(found.count())]


def _remove(element: QDomElement) -> None:
    element.parentNode().removeChild(element)
