"""Device of a run, known before it starts from the runtime's selfcheck."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from .. import settings
from ..errors import PluginError, tr
from ..number_texts import short
from ..worker_client.child_process import ChildProcess
from ..worker_client.environment import find_python, scrubbed
from ..worker_client.verbs import selfcheck_command
from .plain_label import PlainLabel

WORTH = 1.1
"""As ``backends.ort.choice``: from this speed on, auto takes another engine than the processor's own."""


class DeviceNote(QWidget):
    """Line with the device that a run would use, and *Why?* where that is no GPU.

    ``found`` is emitted with the names of the devices on which a session has run.
    """

    found = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.reason_label = PlainLabel(), PlainLabel()
        self.why_button = QToolButton()
        self.why_button.setText(tr("Why?"))
        self.why_button.setCheckable(True)
        self.why_button.setAutoRaise(True)
        self.why_button.setToolTip(tr("Show why no GPU is used"))
        self.why_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.why_button.toggled.connect(self.reason_label.setVisible)
        row = QHBoxLayout()
        row.addWidget(self.label, 1)
        row.addWidget(self.why_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.reason_label)
        for label in (self.label, self.reason_label):
            label.setWordWrap(True)
        self.reason_label.hide()
        self._child: ChildProcess | None = None
        self._asked = ""
        self.show_findings({})

    def text(self) -> str:
        """Return what the line says."""
        return self.label.text()

    def ask(self) -> None:
        """Ask the runtime in the background, once for each Python."""
        try:
            python = find_python(settings.runtime_python())
        except PluginError:
            self.show_findings({})
            return
        if python == self._asked or self._child is not None:
            return
        self._asked = python
        child = ChildProcess(selfcheck_command(python), scrubbed(os.environ), self)
        child.ended.connect(lambda _: self._answered(child))
        self._child = child
        child.start()

    def ask_again(self) -> None:
        """Ask the runtime although its Python is the same: an engine was added or removed."""
        self._asked = ""
        self.ask()

    def _answered(self, child: ChildProcess) -> None:
        self._child = None
        findings = child.answer()
        child.deleteLater()
        self.show_findings(findings)
        self.found.emit([str(name) for name in findings.get("devices") or []])

    def show_findings(self, findings: dict[str, Any]) -> None:
        """Show the findings of a selfcheck."""
        self.findings = findings
        text, reason = device_text(findings), reason_text(findings)
        self.label.setText(text)
        self.reason_label.setText(reason)
        self.why_button.setVisible(bool(reason))
        self.setVisible(bool(text))

    def shut_down(self) -> None:
        """End a process that is under way."""
        if self._child is not None:
            self._child.end_now()
            self._child = None


def device_text(findings: dict[str, Any]) -> str:
    """Describe the device that ``auto`` selects, empty without findings."""
    best = best_text(findings)
    if best:
        return best
    devices = [str(name) for name in findings.get("devices") or []]
    gpus = [name for name in devices if name.startswith("cuda")]
    if gpus:
        return tr("Runs on the GPU ({})").format(gpus[0])
    if "cpu" not in devices:
        return ""
    is_without_runtime = "without CUDA" in str((findings.get("device_reasons") or {}).get("cuda:0", ""))
    return tr("Runs on the processor (no GPU runtime)") if is_without_runtime else tr("Runs on the processor (no GPU)")


def reason_text(findings: dict[str, Any]) -> str:
    """Return why no GPU is used, and what to do, empty if one is used."""
    devices = [str(name) for name in findings.get("devices") or []]
    reason = str((findings.get("device_reasons") or {}).get("cuda:0", "")).rstrip(".")
    has_gpu = any(name.startswith("cuda") for name in devices)
    if not reason or not devices or has_gpu or best_text(findings):
        return ""
    way = tr("With an NVIDIA GPU, set up the runtime for it under Inference runtime.")
    return f"{reason[:1].upper()}{reason[1:]}. {way}"


def best_text(findings: dict[str, Any]) -> str:
    """Describe the fastest engine of the newest trial with the processor's answer, empty if none is faster."""
    tried = [one for one in findings.get("tried") or [] if one.get("agrees") and float(one.get("ratio", 0)) >= WORTH]
    newest = [one for one in tried if one.get("model") == tried[0].get("model")]
    if not newest:
        return ""
    best = max(newest, key=lambda one: float(one["ratio"]))
    text = tr("{}: {} times as fast as the processor, same classes (measured {})")
    return text.format(best.get("name", ""), short(float(best["ratio"]), 2), _when(str(best.get("measured", ""))))


def _when(measured: str) -> str:
    """Return the day of a time in UTC, or that it is recent."""
    try:
        passed = datetime.now(timezone.utc) - datetime.fromisoformat(measured)
    except (ValueError, TypeError):
        return measured[:10]
    return tr("just now") if passed < timedelta(minutes=10) else measured[:10]
