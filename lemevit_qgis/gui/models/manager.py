"""Dialog of installed and available models.

The worker's Python lists, removes, downloads and verifies (``models list``, ``catalogue``, ``remove``, ``fetch``);
here are widgets and what they say. Nothing waits, and nothing is downloaded without consent.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...errors import PluginError, sentence, tr
from ...number_texts import decimal
from ...setup import models_wheel
from ...worker_client.answers import answer_in
from ...worker_client.child_process import ChildProcess
from ...worker_client.verbs import models_child
from ..narrow_screen import fit_screen
from ..plain_label import PlainLabel
from .adding import ModelAdder
from .tables import InstalledTable, OfferedTable

STEPS = 1000
Then = Callable[[ChildProcess, dict[str, Any]], None]
"""Called with a process that has ended and its error, empty after success."""


class ModelManager(QDialog):
    """Dialog to remove added models and to download models of the catalogue.

    ``changed`` is emitted with the name and task of a new model, or with empty texts.
    """

    changed = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.installed, self.offered = InstalledTable(), OfferedTable()
        self.adder = ModelAdder(self)
        self.add_button = QPushButton(tr("Add"))
        self.add_button.setMenu(self.adder.menu(self.add_button))
        self.add_button.setToolTip(tr("Add model files, a folder of them, an offline bundle or a models wheel"))
        self.remove_button = self._button(tr("Remove…"), self.remove)
        self.download_button = self._button(tr("Download…"), self.download)
        self.cancel_button = self._button(tr("Cancel download"), self.cancel)
        self.cancel_button.setToolTip(tr("Stop the download; the next one continues from there"))
        self.progress_bar = QProgressBar()
        self.progress_bar.setRange(0, STEPS)
        self.progress_bar.setAccessibleName(tr("Progress of the download"))
        self.state_label = PlainLabel()
        self.state_label.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self._child: ChildProcess | None = None
        self._is_cancelled, self._began, self._first = False, 0.0, 0
        self._said = ""
        self._lay_out()
        self.adder.said.connect(self._on_adder)
        self.adder.added.connect(self._on_added)
        for table in (self.installed, self.offered):
            table.currentItemChanged.connect(self._show_buttons)
        self._show_buttons()
        self.refresh()

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(tr("Installed models")))
        layout.addWidget(self.installed, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        layout.addLayout(row)
        layout.addWidget(PlainLabel(tr("Models to download")))
        layout.addWidget(self.offered, 1)
        row = QHBoxLayout()
        row.addWidget(self.progress_bar, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.download_button)
        layout.addLayout(row)
        layout.addWidget(self.state_label)
        layout.addWidget(self.buttons)
        fit_screen(self, 720, 560)

    # Lists

    def refresh(self, said: str = "") -> None:
        """List installed and available models in the background, then show ``said``."""
        self._said = said
        self._start(["list"], self._show_installed, tr("Reading the list of models…"))

    def _show_installed(self, child: ChildProcess, error: dict[str, Any]) -> None:
        if error:
            self.state_label.setText(sentence(error))
            return
        self.installed.fill(child.rows())
        self._start(["catalogue", *self._catalogue()], self._show_offered, tr("Reading the list of models…"))

    def _show_offered(self, child: ChildProcess, error: dict[str, Any]) -> None:
        if error:
            self.offered.clear()
            self.state_label.setText(sentence(error))
            return
        unpublished = self.offered.fill(child.answer().get("models") or [])
        more = tr("{} more models are not published yet.").format(unpublished) if unpublished else ""
        self.state_label.setText(" ".join(text for text in (self._said, more) if text))

    @staticmethod
    def _catalogue() -> list[str]:
        return ["--catalogue", settings.catalogue()] if settings.catalogue() else []

    def _show_buttons(self, *_: Any) -> None:  # noqa: ANN401 - items of the signal, read from the tables
        is_busy = self._child is not None or self.adder.is_busy()
        own, offer = self.installed.entry(), self.offered.entry()
        self.remove_button.setEnabled(not is_busy and bool(own.get("removable")))
        tip = tr("Delete the model's file from your models folder")
        if own and not own.get("removable"):
            tip = tr("Models of the plugin cannot be removed")
        self.remove_button.setToolTip(tip)
        self.add_button.setEnabled(not is_busy)
        self.download_button.setEnabled(not is_busy and bool(offer.get("source")) and not offer.get("installed"))
        self.download_button.setToolTip(tr("Download, verify and install the model"))
        self.cancel_button.setEnabled(is_busy and self._began > 0)

    # Actions

    def agrees(self, text: str) -> bool:
        """Ask the user for consent."""
        box = QMessageBox(self)
        box.setWindowTitle(self.windowTitle())
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)  # texts of a catalogue are shown literally
        box.setText(text)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        return box.exec() == QMessageBox.StandardButton.Yes

    def remove(self) -> None:
        """Remove the model of the current row after consent."""
        entry = self.installed.entry()
        name = str(entry.get("name", ""))
        if not entry.get("removable") or not self.agrees(tr("Remove the model {}? Its file is deleted.").format(name)):
            return

        def then(_: ChildProcess, error: dict[str, Any]) -> None:
            if error:
                self.state_label.setText(sentence(error))
                return
            self.changed.emit("", "")
            self.refresh()

        self._start(["remove", name], then, tr("Removing…"))

    def download(self) -> None:
        """Download the model of the current row after consent."""
        entry = self.offered.entry()
        if not entry.get("source") or entry.get("installed"):
            return
        if entry["source"] == "wheel":
            self._download_wheel()
            return
        text = tr(
            "Download {} ({} MB) from {}?\nLicence: {}.\nThe file is verified by its SHA-256 before it is added."
        ).format(
            entry["name"],
            decimal(float(entry["size"]) / 1e6, 1),
            urlsplit(str(entry["url"])).hostname,
            entry["licence"],
        )
        if entry.get("is_other"):
            text += "\n" + tr("It replaces the installed model of the same name.")
        if not self.agrees(text):
            self.state_label.setText(tr("Nothing was downloaded."))
            return
        self._is_cancelled, self._began, self._first = False, time.monotonic(), -1
        words = ["fetch", str(entry["name"]), "--yes", *self._catalogue()]
        words += ["--overwrite"] if entry.get("is_other") else []
        self._start(words, self._on_downloaded, tr("Downloading…"), downloads=True)

    def _download_wheel(self) -> None:
        text = tr("Download all models ({} MB) from the package index?\nTheir file is verified by its SHA-256.")
        if self.agrees(text.format(decimal(models_wheel.download_mb(), 1))):
            self.adder.install_wheel()
            self._show_buttons()
        else:
            self.state_label.setText(tr("Nothing was downloaded."))

    def _on_adder(self, text: str) -> None:
        self.state_label.setText(text)
        self._show_buttons()

    def _on_added(self, name: str, task: str) -> None:
        self.changed.emit(name, task)
        self.refresh(self.state_label.text())

    def cancel(self) -> None:
        """Stop the download and keep its bytes."""
        if self._child is not None and self._began:
            self._is_cancelled = True
            self._child.kill()

    def _on_line(self, line: str) -> None:
        event = answer_in(line)
        if isinstance(event, dict) and event.get("event") == "progress":
            self._show_progress(int(event["done"]), int(event["total"]))

    def _show_progress(self, done: int, total: int) -> None:
        if self._first < 0:  # bytes of an earlier try do not count for the speed
            self._first, self._began = done, time.monotonic()
        self.progress_bar.setValue(round(STEPS * done / max(total, 1)))
        text = tr("{} of {} MB").format(decimal(done / 1e6, 1), decimal(total / 1e6, 1))
        seconds, came = time.monotonic() - self._began, done - self._first
        if came > 0 and seconds > 1:
            text += ", " + tr("{} s left").format(round((total - done) * seconds / came))
        self.state_label.setText(text)

    def _on_downloaded(self, child: ChildProcess, error: dict[str, Any]) -> None:
        self._began = 0.0
        self.progress_bar.setValue(0)
        if self._is_cancelled:
            self.state_label.setText(tr("Cancelled. The next download continues from here."))
        elif error:
            self.state_label.setText(sentence(error))
        else:
            done = child.answer()
            name = str(done.get("name", ""))
            self.changed.emit(name, str(done.get("task", "")))
            self.refresh(tr("{} was added.").format(name))
        self._show_buttons()

    # Processes

    def _start(self, words: list[str], then: Then, text: str, *, downloads: bool = False) -> None:
        if self._child is not None:
            return
        try:
            child = models_child(words, self, downloads=downloads)
        except PluginError as error:
            self._began = 0.0
            self.state_label.setText(str(error))
            return
        if downloads:
            child.said.connect(self._on_line)
        child.ended.connect(lambda _: self._on_end(child, then))
        self._child = child
        self.state_label.setText(text)
        self._show_buttons()
        child.start()

    def _on_end(self, child: ChildProcess, then: Then) -> None:
        self._child = None
        self.state_label.setText("")
        then(child, child.error())
        self._show_buttons()
        child.deleteLater()

    def done(self, result: int) -> None:
        """Close the dialog and end a process that is under way."""
        if self._child is not None:
            self._child.end_now()
            self._child = None
        self.adder.end_now()
        super().done(result)
