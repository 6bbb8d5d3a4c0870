"""Registration of provider, panel and menu, and its reversal."""

from __future__ import annotations

import sys
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from . import settings, translation
from ._runtime import RESOURCES
from .compat import QAction
from .errors import tr
from .processing import provider as processing_provider

MENU = "LeMeViT"


class LemevitPlugin:
    """Plugin object that QGIS creates.

    ``qgis_process`` calls ``initProcessing`` only.
    """

    def __init__(self, iface: Any) -> None:  # noqa: ANN401 - absent in qgis_process
        self._iface = iface
        self.provider: processing_provider.LemevitProvider | None = None
        self.dock: Any = None
        self.action: QAction | None = None
        self.toolbar: QToolBar | None = None
        self._translator: Any = None
        self.options_action: QAction | None = None
        self.review: Any = None
        self.review_action: QAction | None = None
        self.options: Any = None
        self._screen: Any = None

    def initProcessing(self) -> None:  # noqa: N802
        if self._translator is None:
            self._translator = translation.install()
        self.provider = processing_provider.LemevitProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802
        from .gui import dock, narrow_screen, options_page  # not loaded by qgis_process
        from .gui.review import dock as review_dock

        self.initProcessing()
        self.dock = dock.LemevitDock(self._iface, self._iface.mainWindow())
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.action = QAction(QIcon(str(RESOURCES / "icons" / "lemevit.svg")), tr("LeMeViT"), self._iface.mainWindow())
        self.action.setToolTip(tr("Maps from imagery with deep learning"))
        self.action.setCheckable(True)
        self.dock.setToggleVisibilityAction(self.action)
        self._screen = narrow_screen.NarrowScreen(self._iface.mainWindow())
        self.dock.visibilityChanged.connect(self._screen.keep)
        self._iface.addPluginToRasterMenu(MENU, self.action)
        self._add_review(review_dock.ReviewDock(self._iface, self._iface.mainWindow()))
        self.options_action = QAction(tr("Options…"), self._iface.mainWindow())
        self.options_action.setToolTip(tr("Runtime, models, device and threads"))
        self.options_action.triggered.connect(self._show_options)
        self._iface.addPluginToRasterMenu(MENU, self.options_action)
        self.options = options_page.OptionsFactory(self.dock.take_settings)
        self._iface.registerOptionsWidgetFactory(self.options)
        self.toolbar = self._iface.addToolBar(MENU)
        self.toolbar.setObjectName("LemevitToolBar")
        self.toolbar.addAction(self.action)

    def _add_review(self, review: Any) -> None:  # noqa: ANN401 - a class that qgis_process does not load
        """Add the dock of the review, hidden, and its action."""
        self.review = review
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, review)
        review.hide()
        review.teach_wanted.connect(self.dock.teach_with)
        self.review_action = QAction(tr("Review…"), self._iface.mainWindow())
        self.review_action.setToolTip(tr("Accept, reject and correct the objects of a result"))
        self.review_action.setCheckable(True)
        review.setToggleVisibilityAction(self.review_action)
        self._iface.addPluginToRasterMenu(MENU, self.review_action)

    def _show_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), settings.OPTIONS_PAGE)

    def unload(self) -> None:
        """End running jobs and remove everything that was registered."""
        if self.options is not None:
            self._iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.options_action is not None:
            self._iface.removePluginRasterMenu(MENU, self.options_action)
            self.options_action.deleteLater()
            self.options_action = None
        if self.review_action is not None:
            self._iface.removePluginRasterMenu(MENU, self.review_action)
            self.review_action.deleteLater()
            self.review_action = None
        if self.review is not None:
            self.review.shut_down()
            self._iface.removeDockWidget(self.review)
            self.review.deleteLater()
            self.review = None
        if self.toolbar is not None:
            self._iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        if self.action is not None:
            self._iface.removePluginRasterMenu(MENU, self.action)
            for menu in self._iface.mainWindow().findChildren(QMenu):
                if menu.title() == MENU and menu.isEmpty():  # QGIS takes it out of the Raster menu, but keeps it
                    menu.deleteLater()
            self.action.deleteLater()
            self.action = None
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._screen.keep)
            self._screen.keep(False)
            self._screen = None
            self.dock.shut_down()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        translation.remove(self._translator)
        self._translator = None
        _name_modules()


def _name_modules() -> None:
    """Import every loaded module of the plugin by its name: QGIS unloads those that it has seen imported."""
    package = __name__.split(".")[0]
    for name in [name for name in sys.modules if name.split(".")[0] == package]:
        __import__(name, fromlist=["__name__"])
