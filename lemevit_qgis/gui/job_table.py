"""Table of the panel's jobs with their states and actions."""

from __future__ import annotations

import json
import math
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..errors import PluginError, coded_sentence, description, literal_tip, tr
from ..number_texts import percent
from ..results import layers
from ..results.texts import progress_text
from ..runs.job import CANCELLED, DONE, FAILED, INTERRUPTED, RUNNING, WAITING, Job
from ..runs.queue import JobQueue
from .narrow_screen import fit_screen
from .outcome_view import done_text, zoom_to
from .wrapped import WrappedButton

ROWS_SHOWN = 3


class JobTable(QgsCollapsibleGroupBox):
    """Group box with one row per job and buttons for the current row, hidden without jobs.

    ``failed`` is emitted with the error of a result that could not be shown.
    """

    failed = pyqtSignal(dict)

    def __init__(self, iface: Any, queue: JobQueue, parent: QWidget | None = None) -> None:  # noqa: ANN401
        super().__init__(tr("Jobs"), parent)
        self._iface, self._queue = iface, queue
        self._items: dict[str, QTreeWidgetItem] = {}
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Job"), tr("State")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("Jobs: running, waiting, finished and interrupted"))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.header().resizeSection(0, 20 * self.tree.fontMetrics().averageCharWidth())
        self.tree.setMinimumHeight((ROWS_SHOWN + 1) * self.tree.fontMetrics().height() * 3 // 2)
        self.cancel_button = self._button(
            tr("Cancel job"), tr("Stop the job, or remove it from the queue"), self._cancel
        )
        self.resume_button = self._button(
            tr("Resume"), tr("Continue the job from its last finished tile"), self._resume
        )
        self.remove_button = self._button(
            tr("Remove"), tr("Remove the job from the list and delete its unfinished work"), self._remove
        )
        self.log_button = self._button(
            tr("Log"), tr("Show the settings, messages and report of the job"), self._show_log
        )
        self.show_button = self._button(tr("Show result"), tr("Zoom to the result"), self._show_result)
        buttons = QGridLayout()
        in_rows = (self.show_button, self.log_button, self.cancel_button, self.resume_button, self.remove_button)
        for number, button in enumerate(in_rows):
            buttons.addWidget(button, number // 2, number % 2)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree)
        layout.addLayout(buttons)
        self.tree.currentItemChanged.connect(self._show_buttons)
        queue.changed.connect(self.refresh)
        self.refresh()

    def _button(self, text: str, tooltip: str, act: Any) -> WrappedButton:  # noqa: ANN401 - a slot
        button = WrappedButton(text)
        button.setToolTip(tooltip)
        button.clicked.connect(act)
        return button

    def chosen(self) -> Job | None:
        """Return the job of the current row."""
        item = self.tree.currentItem()
        key = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((job for job in self._queue.jobs if job.key == key), None)

    def choose(self, job: Job) -> None:
        """Make the row of ``job`` the current one."""
        self.tree.setCurrentItem(self._items[job.key])

    def refresh(self) -> None:
        """Update rows and buttons from the queue."""
        keys = [job.key for job in self._queue.jobs]
        if keys != list(self._items):
            current = self.chosen() if set(keys) <= set(self._items) else None  # a new job becomes the current one
            self.tree.clear()
            self._items = {key: QTreeWidgetItem(self.tree) for key in keys}
            for job in self._queue.jobs:
                self._items[job.key].setData(0, Qt.ItemDataRole.UserRole, job.key)
            if keys:
                self.choose(current if current in self._queue.jobs and current is not None else self._queue.jobs[-1])
        for job in self._queue.jobs:
            item = self._items[job.key]
            item.setText(0, job.title)
            item.setToolTip(0, literal_tip(job.output))
            item.setText(1, state_text(job))
            item.setToolTip(1, literal_tip(state_text(job)))
        self.setVisible(bool(keys))
        self._show_buttons()

    def _show_buttons(self, *_: Any) -> None:  # noqa: ANN401 - the items, not needed
        job = self.chosen()
        state = job.state if job is not None else ""
        self.cancel_button.setEnabled(state in (RUNNING, WAITING))
        self.resume_button.setEnabled(
            state in (INTERRUPTED, CANCELLED, FAILED) and job is not None and job.request is not None
        )
        self.remove_button.setEnabled(state not in ("", RUNNING))
        self.log_button.setEnabled(job is not None)
        self.show_button.setEnabled(state == DONE and job is not None)

    def _cancel(self) -> None:
        job = self.chosen()
        if job is not None:
            self._queue.cancel(job)

    def _resume(self) -> None:
        job = self.chosen()
        if job is not None:
            self._queue.resume(job)

    def _remove(self) -> None:
        job = self.chosen()
        if job is not None:
            self._queue.remove(job)

    def _show_result(self) -> None:
        """Zoom to the results, which are loaded again if their layers were removed from the project."""
        job = self.chosen()
        if job is None or job.outcome is None or zoom_to(self._iface, job.result_ids):
            return
        try:
            shown = layers.add_results(job.outcome.report, QgsProject.instance(), job.request, job.layer_ids)
        except PluginError as error:
            self.failed.emit(error.as_dict())
            return
        job.result_ids = [layer.id() for layer in shown]
        zoom_to(self._iface, job.result_ids)

    def _show_log(self) -> None:
        job = self.chosen()
        if job is not None:
            self.show_log(job)

    def show_log(self, job: Job) -> None:
        """Open the log of a job beside the panel."""
        self.log_dialog = LogDialog(job, self)
        self.log_dialog.show()


class LogDialog(QDialog):
    """Dialog with the log of a job, as text to read and copy."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(job.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(log_text(job))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Log of the job"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        fit_screen(self, 640, 420)


def state_text(job: Job) -> str:
    """Describe the state of a job, with progress, speed and device."""
    if job.state == WAITING:
        return tr("Waiting")
    if job.state == RUNNING:
        return progress_text(job.event) if job.event else tr("Starting…")
    if job.state == INTERRUPTED:
        return tr("Interrupted at {}").format(percent(math.floor(100 * job.fraction) / 100))
    report = job.outcome.report if job.outcome is not None else {}
    if job.state == DONE:
        return done_text(report)
    if job.state == CANCELLED:
        return tr("Cancelled at {}").format(percent(math.floor(100 * job.fraction) / 100))
    error = (job.outcome.error if job.outcome is not None else None) or {}
    return tr("Failed: {}").format(description(error))


def log_text(job: Job) -> str:
    """Return the request, error, warnings and report of a job, and the last lines of its worker."""
    parts = [f"{job.title}\n{state_text(job)}"]
    outcome = job.outcome
    if outcome is not None and outcome.error:
        code, what, fix = (str(outcome.error.get(key, "")) for key in ("code", "what", "fix"))
        parts.append(f"{code}: {what}\n{fix}")
    if outcome is not None and outcome.warnings:
        parts.append(tr("Warnings") + "\n" + "\n".join(map(coded_sentence, outcome.warnings)))
    if job.request is not None:
        parts.append(tr("Settings") + "\n" + job.request.to_line())
    if outcome is not None and outcome.report:
        parts.append(tr("Report") + "\n" + json.dumps(outcome.report, indent=2, ensure_ascii=False))
    if outcome is not None and outcome.log:
        parts.append(tr("Messages of the worker") + "\n" + outcome.log)
    return "\n\n".join(parts)
