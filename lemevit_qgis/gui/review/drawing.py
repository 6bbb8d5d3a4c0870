"""Drawing of missing objects into the reviewed layer, with the tools of QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal


class Drawing(QObject):
    """Editing of one layer after the other.

    ``editing_changed`` is emitted when editing starts or stops, ``saved`` with the ids of the features that were added,
    after the layer has saved them.
    """

    editing_changed = pyqtSignal()
    saved = pyqtSignal(object)

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(parent)
        self._iface = iface
        self._layer: QgsVectorLayer | None = None
        self._drawn: list[int] = []

    def follow(self, layer: QgsVectorLayer) -> None:
        """Begin with a layer."""
        layer.committedFeaturesAdded.connect(self._on_drawn)
        layer.afterCommitChanges.connect(self._on_saved)
        layer.editingStarted.connect(self._on_editing)
        layer.editingStopped.connect(self._on_editing)
        self._layer = layer

    def leave(self) -> None:
        """Take leave of the layer."""
        if self._layer is not None:
            self._layer.committedFeaturesAdded.disconnect(self._on_drawn)
            self._layer.afterCommitChanges.disconnect(self._on_saved)
            self._layer.editingStarted.disconnect(self._on_editing)
            self._layer.editingStopped.disconnect(self._on_editing)
        self.forget()

    def forget(self) -> None:
        """Let go of a layer that is being deleted."""
        self._layer, self._drawn = None, []

    def is_editing(self) -> bool:
        """Return whether the layer is being edited."""
        return self._layer is not None and self._layer.isEditable()

    def toggle(self) -> None:
        """Begin editing with the tools of QGIS, or save what was drawn."""
        if self._layer is None:
            return
        if self._layer.isEditable():
            self._layer.commitChanges()
            return
        self._layer.startEditing()
        self._iface.setActiveLayer(self._layer)
        self._iface.actionAddFeature().trigger()

    def _on_editing(self) -> None:
        self.editing_changed.emit()

    def _on_drawn(self, layer_id: str, features: list[Any]) -> None:
        """Remember what was drawn: while changes are being saved, the layer takes no others."""
        self._drawn = sorted(feature.id() for feature in features)

    def _on_saved(self) -> None:
        drawn, self._drawn = self._drawn, []
        if drawn:
            self.saved.emit(drawn)
