"""Footer of the panel: buttons, progress and status of a run, always in sight."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..compat import QAction
from ..errors import tr
from .help_pages import HelpDialog
from .plain_label import PlainLabel

PROGRESS_STEPS = 1000
SHOWN_WARNINGS = 3
"""More would push the form out of a small window. All of them are in the log of the job."""


class RunBar(QWidget):
    """Buttons of a run, a progress bar, and labels for status and warnings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warnings: list[str] = []
        self.run_button = QPushButton(tr("Run"))
        self.run_button.setToolTip(tr("Process the area in the background"))
        self._make_menu()
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Stop the run; a new run with the same settings continues it"))
        self.cancel_button.setEnabled(False)
        self.progress_bar = QProgressBar()
        self.progress_bar.setRange(0, PROGRESS_STEPS)
        self.progress_bar.setAccessibleName(tr("Progress of the run"))
        self.progress_bar.hide()
        self.status_label = PlainLabel(tr("Ready"))
        self.warning_label = PlainLabel()
        self.warning_label.setAccessibleName(tr("Warnings of the run"))
        self.warning_label.hide()
        self.help_button = QToolButton()
        self.help_button.setText("?")
        self.help_button.setToolTip(tr("Open the help: quick start, tasks, models, troubleshooting"))
        self.help_button.setAccessibleName(tr("LeMeViT help"))
        self.help_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.help_button.clicked.connect(self.show_help)
        self._lay_out()

    def _make_menu(self) -> None:
        self.menu_button = QToolButton()
        self.menu_button.setArrowType(Qt.ArrowType.DownArrow)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setToolTip(tr("Preview, estimate or queue"))
        self.menu_button.setAccessibleName(tr("Preview, estimate or queue"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(self.menu_button)
        menu.setToolTipsVisible(True)
        self.preview_action = self._action(
            menu, tr("Preview"), tr("Process only the centre of the map view, as a temporary layer")
        )
        self.estimate_action = self._action(
            menu,
            tr("Estimate"),
            tr("Check the inputs and estimate time, disk space and memory, without writing files"),
        )
        self.queue_action = self._action(menu, tr("Add to queue"), tr("Run after the jobs in the queue"))
        self.queue_action.setEnabled(False)
        self.many_action = self._action(
            menu, tr("Many rasters…"), tr("Map a folder or several rasters, each for itself or as one mosaic")
        )
        self.many_action.triggered.connect(self.show_many)
        self.menu_button.setMenu(menu)

    @staticmethod
    def _action(menu: QMenu, text: str, tooltip: str) -> QAction:
        action = menu.addAction(text)
        action.setToolTip(tooltip)
        return action

    def _lay_out(self) -> None:
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        run = QHBoxLayout()
        run.setSpacing(0)
        run.addWidget(self.run_button, 1)
        run.addWidget(self.menu_button)
        self.menu_button.setFixedHeight(self.run_button.sizeHint().height())
        buttons = QHBoxLayout()
        buttons.addLayout(run, 2)
        buttons.addWidget(self.cancel_button, 1)
        buttons.addWidget(self.help_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 6)
        layout.addWidget(line)
        layout.addLayout(buttons)
        for widget in (self.progress_bar, self.status_label, self.warning_label):
            layout.addWidget(widget)
        for label in (self.status_label, self.warning_label):
            label.setWordWrap(True)

    def show_many(self) -> None:
        """Open the algorithm for many rasters."""
        import processing  # of QGIS, which loads it after plugins like this one

        dialog = processing.createAlgorithmDialog("lemevit:manyrasters")
        if dialog is not None:
            dialog.show()

    def show_help(self) -> None:
        """Open the help beside the panel."""
        self.help = HelpDialog(parent=self)
        self.help.show()

    def show_running(self, is_running: bool, can_start: bool) -> None:
        """Enable the buttons for this state and reset the progress."""
        self.allow(is_running, can_start)
        self.cancel_button.setEnabled(is_running)
        self.progress_bar.setValue(0)
        self.progress_bar.setVisible(is_running)
        if is_running:
            self.status_label.setText(tr("Starting…"))
            self.clear_warnings()

    def allow(self, is_running: bool, can_start: bool, reason: str = "") -> None:
        """Enable what can be started.

        Args:
            is_running: whether a run is under way, after which others can be queued.
            can_start: whether the form can be run.
            reason: tooltip of a button that cannot be pressed, empty for the usual one.
        """
        self.run_button.setEnabled(can_start and not is_running)
        self.run_button.setToolTip(reason or tr("Process the area in the background"))
        for action in (self.preview_action, self.estimate_action):
            action.setEnabled(can_start and not is_running)
        self.queue_action.setEnabled(can_start and is_running)

    def clear_warnings(self) -> None:
        """Remove the warnings of the run before."""
        self._warnings = []
        self.warning_label.clear()
        self.warning_label.hide()

    def add_warning(self, text: str) -> None:
        """Show a warning until the next run starts."""
        self._warnings.append(tr("Warning: {}").format(text))
        more = len(self._warnings) - SHOWN_WARNINGS
        said = [tr("{} more warnings are in the log of the job.").format(more)] if more > 0 else []
        self.warning_label.setText("\n".join([*self._warnings[:SHOWN_WARNINGS], *said]))
        self.warning_label.show()

    def show_fraction(self, fraction: float, text: str) -> None:
        """Show the progress, 0 to 1, and a status text."""
        self.progress_bar.setValue(int(PROGRESS_STEPS * fraction))
        self.status_label.setText(text)

    def bind(self, **slots: Any) -> None:  # noqa: ANN401 - slots
        """Connect the slots ``run``, ``preview``, ``estimate``, ``queue`` and ``cancel``."""
        self.run_button.clicked.connect(lambda: slots["run"]())
        self.cancel_button.clicked.connect(lambda: slots["cancel"]())
        self.preview_action.triggered.connect(lambda: slots["preview"]())
        self.estimate_action.triggered.connect(lambda: slots["estimate"]())
        self.queue_action.triggered.connect(lambda: slots["queue"]())
