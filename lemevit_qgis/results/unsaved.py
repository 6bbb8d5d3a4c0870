"""A layer that a project shows and never saves, for the main thread."""

from __future__ import annotations

from qgis.core import QgsLayerTree, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtXml import QDomDocument, QDomElement

NAMED = {"layer-tree-layer": "id", "layer": "id", "individual-layer": "id", "legendlayerfile": "layerid"}
"""Elements of a project file that name a layer, and their attribute that does."""

LEFT_OUT = "lemevit-left-out"
"""Element in place of the layer in a project file."""

_orders: dict[int, tuple[bool, list[QgsMapLayer]]] = {}
"""Drawing orders of projects that are being written, as they were before unsaved layers were taken out."""


class UnsavedLayer:
    """One layer of a project that is left out of its file.

    Args:
        project: shows it.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._id = ""
        project.writeProject.connect(self._leave_out)
        project.writeMapLayer.connect(self._leave_out_layer)
        project.projectSaved.connect(self._restore_order)

    def layer(self) -> QgsMapLayer | None:
        """Return the layer, ``None`` if there is none."""
        return self._project.mapLayer(self._id) if self._id else None

    def clear(self) -> None:
        """Remove the layer."""
        if self.layer() is not None:
            self._project.removeMapLayer(self._id)
        self._id = ""

    def shut_down(self) -> None:
        """Remove the layer and stop listening to the project."""
        self._project.writeProject.disconnect(self._leave_out)
        self._project.writeMapLayer.disconnect(self._leave_out_layer)
        self._project.projectSaved.disconnect(self._restore_order)
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
        self._leave_out_of_order()

    def _leave_out_of_order(self) -> None:
        """Take the layer out of the drawing order until the file is written: QGIS appends the order after this."""
        root = self._project.layerTreeRoot()
        _orders.setdefault(id(self._project), (root.hasCustomLayerOrder(), root.customLayerOrder()))
        _set_order(root, True, [layer for layer in root.layerOrder() if layer.id() != self._id])
        QTimer.singleShot(0, self._restore_order)  # for a file that could not be written

    def _restore_order(self) -> None:
        before = _orders.pop(id(self._project), None)
        if before is not None:
            _set_order(self._project.layerTreeRoot(), *before)


def _set_order(root: QgsLayerTree, is_custom: bool, order: list[QgsMapLayer]) -> None:
    """Set a drawing order, of which nothing else takes note."""
    root.blockSignals(True)
    root.setHasCustomLayerOrder(is_custom)
    root.setCustomLayerOrder(order)
    root.blockSignals(False)


def _elements(document: QDomDocument, tag: str) -> list[QDomElement]:
    found = document.elementsByTagName(tag)
    return [found.at(number).toElement() for number in range(found.count())]


def _remove(element: QDomElement) -> None:
    element.parentNode().removeChild(element)
