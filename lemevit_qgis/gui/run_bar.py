"""Buttons, progress and status of a run."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..errors import tr
from .help_pages import HelpDialog
from .plain_label import PlainLabel

PROGRESS_STEPS = 1000


class RunBar(QWidget):
    """Buttons of a run, a progress bar, and labels for status and warnings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run_button = QPushButton(tr("Run"))
        self.run_button.setToolTip(tr("Process the area in the background"))
        self.preview_button = QPushButton(tr("Preview"))
        self.preview_button.setToolTip(tr("Process only the centre of the map view, as a temporary layer"))
        self.estimate_button = QPushButton(tr("Estimate"))
        self.estimate_button.setToolTip(
            tr("Check the inputs and estimate time, disk space and memory, without writing files")
        )
        self.queue_button = QPushButton(tr("Add to queue"))
        self.queue_button.setToolTip(tr("Run after the jobs in the queue"))
        self.queue_button.setEnabled(False)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Stop the run; a new run with the same settings continues it"))
        self.cancel_button.setEnabled(False)
        self.progress_bar = QProgressBar()
        self.progress_bar.setRange(0, PROGRESS_STEPS)
        self.progress_bar.setAccessibleName(tr("Progress of the run"))
        self.status_label = PlainLabel(tr("Ready"))
        self.status_label.setWordWrap(True)
        self.warning_label = PlainLabel()
        self.warning_label.setWordWrap(True)
        self.warning_label.setAccessibleName(tr("Warnings of the run"))
        self.warning_label.hide()
        self.help_button = QToolButton()
        self.help_button.setText("?")
        self.help_button.setToolTip(tr("Open the help: quick start, tasks, models, troubleshooting"))
        self.help_button.setAccessibleName(tr("LeMeViT help"))
        self.help_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.help_button.clicked.connect(self.show_help)
        buttons = QHBoxLayout()
        for button in (
            self.run_button,
            self.queue_button,
            self.preview_button,
            self.estimate_button,
            self.cancel_button,
        ):
            buttons.addWidget(button)
        buttons.addWidget(self.help_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.progress_bar)
        layout.addWidget(self.status_label)
        layout.addWidget(self.warning_label)

    def show_help(self) -> None:
        """Open the help beside the panel."""
        self.help = HelpDialog(parent=self)
        self.help.show()

    def show_running(self, is_running: bool, can_start: bool) -> None:
        """Enable the buttons for this state and reset the progress."""
        for button in (self.run_button, self.preview_button, self.estimate_button):
            button.setEnabled(can_start and not is_running)
        self.queue_button.setEnabled(can_start and is_running)
        self.cancel_button.setEnabled(is_running)
        self.progress_bar.setValue(0)
        if is_running:
            self.status_label.setText(tr("Starting…"))
            self.warning_label.clear()
            self.warning_label.hide()

    def add_warning(self, text: str) -> None:
        """Show a warning until the next run starts."""
        shown = self.warning_label.text()
        self.warning_label.setText("\n".join(part for part in (shown, tr("Warning: {}").format(text)) if part))
        self.warning_label.show()

    def show_fraction(self, fraction: float, text: str) -> None:
        """Show the progress, 0 to 1, and a status text."""
        self.progress_bar.setValue(int(PROGRESS_STEPS * fraction))
        self.status_label.setText(text)
