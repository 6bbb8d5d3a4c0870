"""``qgis.gui`` for the plugin's panel: QGIS's own widgets as plain ones of PyQt6, with the calls that it makes."""

from __future__ import annotations

import enum
from typing import Any

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QComboBox, QDockWidget, QGroupBox, QHBoxLayout, QLineEdit, QMainWindow, QToolBar, QWidget

from .core import Anything, Qgis, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsVectorLayer


class QgsDockWidget(QDockWidget):
    def setToggleVisibilityAction(self, action: QAction) -> None:  # noqa: N802
        action.toggled.connect(self.setVisible)


class QgsCollapsibleGroupBox(QGroupBox):
    collapsedStateChanged = pyqtSignal(bool)  # noqa: N815

    def setCollapsed(self, is_collapsed: bool) -> None:  # noqa: N802
        self.setFlat(is_collapsed)

    def isCollapsed(self) -> bool:  # noqa: N802
        return self.isFlat()


class QgsFileWidget(QWidget):
    fileChanged = pyqtSignal(str)  # noqa: N815

    class StorageMode(enum.IntEnum):
        GetFile, GetDirectory, GetMultipleFiles, SaveFile = range(4)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        QHBoxLayout(self).addWidget(self._edit)
        self._edit.textChanged.connect(self.fileChanged)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("set"):
            return lambda *_: None
        raise AttributeError(name)

    def setStorageMode(self, mode: QgsFileWidget.StorageMode) -> None:  # noqa: N802
        QgsFileWidget.StorageMode(mode)

    def setFilter(self, text: str) -> None:  # noqa: N802
        self._edit.setPlaceholderText(text)

    def filePath(self) -> str:  # noqa: N802
        return self._edit.text()

    def setFilePath(self, path: str) -> None:  # noqa: N802
        self._edit.setText(path)

    def lineEdit(self) -> QLineEdit:  # noqa: N802
        return self._edit


class QgsMapLayerComboBox(QComboBox):
    layerChanged = pyqtSignal(object)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[type, ...] = (QgsMapLayer,)
        self.currentIndexChanged.connect(lambda *_: self.layerChanged.emit(self.currentLayer()))

    def setFilters(self, filters: QgsMapLayerProxyModel.Filter) -> None:  # noqa: N802
        is_raster = bool(filters & QgsMapLayerProxyModel.Filter.RasterLayer)
        self._kinds = (QgsRasterLayer,) if is_raster else (QgsVectorLayer,)
        self._fill()
        QgsProject.instance().legendLayersAdded.connect(self._fill)

    def _fill(self, *_: Any) -> None:
        for layer in QgsProject.instance().layers:
            if isinstance(layer, self._kinds) and self.findData(layer) < 0:
                self.addItem(layer.name(), layer)

    def currentLayer(self) -> QgsMapLayer | None:  # noqa: N802
        return self.currentData()

    def setLayer(self, layer: QgsMapLayer | None) -> None:  # noqa: N802
        self.setCurrentIndex(self.findData(layer))

    def setAllowEmptyLayer(self, is_allowed: bool) -> None:  # noqa: N802
        if is_allowed:
            self.insertItem(0, "", None)


class QgsMapTool(QObject):
    deactivated = pyqtSignal()

    def __init__(self, _canvas: Any = None) -> None:
        super().__init__()

    def setCursor(self, _cursor: Any) -> None:  # noqa: N802
        pass

    def deactivate(self) -> None:
        pass


class QgsMapMouseEvent(Anything):
    pass


class QgsMapToolExtent(QgsMapTool):
    extentChanged = pyqtSignal(object)  # noqa: N815

    def __init__(self, canvas: Any) -> None:
        super().__init__()


class QgsProcessingMultipleInputDialog(Anything):
    """Processing's choice of several layers."""


class QgsRubberBand(Anything):
    pass


class QgsVertexMarker(Anything):
    class IconType(enum.IntEnum):
        ICON_CROSS, ICON_X = 1, 2


class QgsGui(Anything):
    @staticmethod
    def nativePlatformInterface() -> Any:  # noqa: N802
        return Anything()


class QgsMapCanvas(QWidget):
    extentsChanged = pyqtSignal()  # noqa: N815
    destinationCrsChanged = pyqtSignal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self._tool: QgsMapTool | None = None

    def __getattr__(self, name: str) -> Any:
        return lambda *_: Anything()

    def mapTool(self) -> QgsMapTool | None:  # noqa: N802
        return self._tool

    def setMapTool(self, tool: QgsMapTool) -> None:  # noqa: N802
        self._tool = tool

    def unsetMapTool(self, _tool: QgsMapTool) -> None:  # noqa: N802
        self._tool = None


class QgsMessageBar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, Qgis.MessageLevel]] = []

    widgetRemoved = pyqtSignal(object)  # noqa: N815

    def createMessage(self, _title: str, text: str) -> QWidget:  # noqa: N802
        item = QWidget(self)
        QHBoxLayout(item)
        item.text = text
        return item

    def pushWidget(self, item: QWidget, level: Qgis.MessageLevel, _seconds: int = 0) -> None:  # noqa: N802
        self.shown.append((item.text, Qgis.MessageLevel(level)))

    def popWidget(self, item: QWidget) -> bool:  # noqa: N802
        item.deleteLater()
        self.widgetRemoved.emit(item)
        return True

    def pushMessage(self, _title: str, text: str, level: Qgis.MessageLevel, _seconds: int = 5) -> None:  # noqa: N802
        self.shown.append((text, Qgis.MessageLevel(level)))


class QgsOptionsPageWidget(QWidget):
    pass


class QgsOptionsWidgetFactory(QObject):
    def setTitle(self, title: str) -> None:  # noqa: N802
        self.title = title


class QgisInterface(QObject):
    """What a plugin gets from QGIS, with a real main window of Qt."""

    currentLayerChanged = pyqtSignal(object)  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self._window, self._canvas, self._bar = QMainWindow(), QgsMapCanvas(), QgsMessageBar()
        self.menu: list[QAction] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: Anything()

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self._window

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self._canvas

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self._bar

    def addDockWidget(self, area: Any, dock: QDockWidget) -> None:  # noqa: N802
        self._window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:  # noqa: N802
        self._window.removeDockWidget(dock)

    def addPluginToRasterMenu(self, _name: str, action: QAction) -> None:  # noqa: N802
        self.menu.append(action)

    def removePluginRasterMenu(self, _name: str, action: QAction) -> None:  # noqa: N802
        self.menu.remove(action)

    def addToolBar(self, name: str) -> QToolBar:  # noqa: N802
        return self._window.addToolBar(name)

    def activeLayer(self) -> QgsMapLayer | None:  # noqa: N802
        return None
