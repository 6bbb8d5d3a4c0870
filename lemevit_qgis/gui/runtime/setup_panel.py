"""Set-up of the inference runtime in the panel: consent, progress, errors and advice.

Nothing is fetched and no process is started before a button is pressed. To embed it:

    panel = SetupPanel(self)
    panel.finished.connect(self.check_runtime)  # the path of the Python that is ready

and call ``shut_down()`` when the plugin goes.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...errors import PluginError, remember_error, tr
from ...number_texts import whole
from ...setup import base_python, diagnostics
from ...setup.error_texts import setup_error
from ...setup.install.installer import Installer
from ...setup.install.outcome import SetupOutcome
from ...setup.plan import SetupPlan, SetupRefused, child_command, make_plan
from ...setup.plan_texts import plan_text, ready_text
from ...worker_client import managed_runtimes
from ...worker_client.child_process import ChildProcess
from ...worker_client.environment import find_python, runtimes_root, scrubbed
from ...worker_client.verbs import selfcheck_command
from ..plain_label import PlainLabel
from ..wrapped import WrappedButton
from .more_menu import MoreMenu

STEPS = 1000


class SetupPanel(QWidget):
    """Widget to set up the inference runtime.

    ``finished`` is emitted with the path of a tested Python, then ``trial_wanted`` if the button promised a trial, and
    ``engines_changed`` after an engine was added or removed.
    """

    finished = pyqtSignal(str)
    trial_wanted = pyqtSignal()
    engines_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan: SetupPlan | None = None
        self._base: tuple[Path, tuple[int, int]] | None = None
        self._source: Path | None = None
        self._is_ready = False
        self._probe: ChildProcess | None = None
        self._offers_trial = self._is_trial = False
        self.installer = Installer(self)
        self.installer.advanced.connect(self._on_advance)
        self.installer.ended.connect(self._on_end)
        self._make_widgets()
        self.installer.removal.emptied.connect(self.more_menu.show_old)
        self._lay_out()
        self.refresh()

    def _make_widgets(self) -> None:
        self.state_label = PlainLabel()
        self.plan_label = PlainLabel()
        self.status_label = PlainLabel()
        for label in (self.state_label, self.plan_label, self.status_label):
            label.setWordWrap(True)
        self.flavour_combo = QComboBox()
        self.flavour_combo.addItem(tr("For the processor"), "cpu")
        self.flavour_combo.addItem(tr("For an NVIDIA GPU and the processor"), "cuda")
        self.flavour_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.flavour_combo.setMinimumContentsLength(10)
        self.flavour_combo.setToolTip(tr("The runtime for a GPU needs a current NVIDIA driver; it is much larger"))
        self.flavour_combo.currentIndexChanged.connect(self.refresh)
        self.start_button = WrappedButton()
        self.start_button.clicked.connect(self.start)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.installer.cancel)
        self.menu_button = QToolButton()
        self.menu_button.setText(tr("More"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._make_menu()
        self.progress_bar = QProgressBar()
        self.progress_bar.setRange(0, STEPS)
        for widget, name in (
            (self.flavour_combo, tr("Kind of runtime")),
            (self.start_button, tr("Set the runtime up")),
            (self.progress_bar, tr("Progress of the set-up")),
            (self.menu_button, tr("More about the runtime")),
        ):
            widget.setAccessibleName(name)

    def _make_menu(self) -> None:
        self.more_menu = MoreMenu(self.menu_button)
        self.more_menu.python_chosen.connect(self.use_python)
        self.more_menu.source_chosen.connect(self.use_source)
        self.more_menu.removal_wanted.connect(self._remove_old)
        self.more_menu.report_wanted.connect(self.copy_report)
        self.more_menu.engines.told.connect(self.status_label.setText)
        self.more_menu.engines.changed.connect(self.engines_changed)
        self.menu_button.setMenu(self.more_menu)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.start_button, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.menu_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state_label)
        layout.addLayout(buttons)  # above the details, so that a small screen shows it
        for widget in (self.progress_bar, self.status_label, self.flavour_combo, self.plan_label):
            layout.addWidget(widget)
        layout.addStretch(1)

    # ---- display

    def refresh(self, *_: Any) -> None:  # noqa: ANN401 - the index, not needed
        """Show the state of the runtime and the size of a set-up, without starting it."""
        try:
            python = find_python(settings.runtime_python())
            self.state_label.setText(tr("The inference runtime: {}").format(python))
            self._is_ready = True
        except PluginError as error:
            self.state_label.setText(error.what)
            self._is_ready = False
        self._make_plan()
        self._show_running(self.installer.is_running())
        self.more_menu.show_old()

    def _make_plan(self) -> None:
        self.plan = None
        try:
            base, version = self._base or self._own_base()
            flavour = str(self.flavour_combo.currentData())
            self.plan = make_plan(base, version, flavour, runtimes_root(), self._source)
        except SetupRefused as refused:
            error = setup_error(refused.code, refused.detail)
            self.plan_label.setText(f"{error['what']} {error['fix']}")
            return
        self.plan_label.setText(plan_text(self.plan))

    @staticmethod
    def _own_base() -> tuple[Path, tuple[int, int]]:
        host = base_python.this_host(QCoreApplication.applicationFilePath())
        base = base_python.find_base(host)
        if base is None:
            raise SetupRefused("setup.no_base_python", str(host.prefix))
        return base, host.version

    def _show_running(self, is_running: bool) -> None:
        self.cancel_button.setVisible(is_running)
        self.progress_bar.setVisible(is_running)
        self.start_button.setEnabled(not is_running and self.plan is not None and self._probe is None)
        self.flavour_combo.setEnabled(not is_running)
        self.menu_button.setEnabled(not is_running)
        if self.plan is None or self.plan.source is not None:
            self.start_button.setText(tr("Set up and try") if self._offers_trial else tr("Set up"))
        else:
            text = tr("Set up and try ({} MB)") if self._offers_trial else tr("Download {} MB and set up")
            text = tr("Set up again ({} MB)") if self._is_ready else text
            self.start_button.setText(text.format(whole(self.plan.download_mb)))
        tip = tr("Downloads the runtime, then maps the sample image") if self._offers_trial else ""
        self.start_button.setToolTip(tip)
        self.more_menu.show_source(self._source)
        self.more_menu.engines.fill()

    def offer_trial(self, is_offered: bool) -> None:
        """Let the button also promise a trial with the sample image, or not."""
        if is_offered != self._offers_trial and not self.installer.is_running():
            self._offers_trial = is_offered
            self._show_running(False)

    # ---- actions

    def start(self) -> None:
        """Start the shown set-up, for which pressing the button is the consent."""
        if self.plan is None or self.installer.is_running():
            return
        self._is_trial = self._offers_trial
        self.progress_bar.setValue(0)
        self.status_label.setText("")
        self._show_running(True)
        self.installer.start(self.plan)

    def use_source(self, source: Path | None) -> None:
        """Use packages from a folder or zip of wheels, or from the package index (``None``)."""
        self._source = source
        self.refresh()

    def use_python(self, path: str) -> None:
        """Use a Python as the runtime if it is complete, or else as the base of a new one."""
        self._ask(selfcheck_command(path), lambda child: self._on_named(path, child))

    def copy_report(self) -> None:
        """Run the selfcheck and copy the diagnostics report to the clipboard."""
        try:
            python = find_python(settings.runtime_python())
        except PluginError:
            self._copy({})
            return
        self._ask(selfcheck_command(python), lambda child: self._copy(child.answer()))

    def shut_down(self) -> None:
        """End all processes and remove unfinished work, for the plugin's unload."""
        if self._probe is not None:
            self._probe.end_now()
        self.installer.end_now()
        self.more_menu.engines.shut_down()

    def _remove_old(self) -> None:
        for folder in managed_runtimes.removable(runtimes_root()):
            self.installer.removal.remove(folder)
        self.more_menu.show_old()

    # ---- results

    def _ask(self, command: list[str], then: Any) -> None:  # noqa: ANN401 - a function of the child
        if self._probe is not None:
            return
        self._probe = ChildProcess(command, scrubbed(os.environ), self)
        self._probe.ended.connect(lambda _: self._answered(then))
        self._show_running(False)
        self._probe.start()

    def _answered(self, then: Any) -> None:  # noqa: ANN401
        child, self._probe = self._probe, None
        if child is not None:
            child.deleteLater()
            then(child)
            self._show_running(self.installer.is_running())

    def _on_named(self, path: str, child: ChildProcess) -> None:
        if child.answer().get("ok"):
            settings.set_runtime_python(path)
            self.status_label.setText(tr("This Python has all required packages."))
            self.refresh()
            self.finished.emit(path)
            return
        self._ask(child_command(Path(path), "probe"), lambda probe: self._on_probed(path, probe))

    def _on_probed(self, path: str, child: ChildProcess) -> None:
        version = child.answer().get("version") or []
        if len(version) < 2:
            self._show_error(setup_error("setup.not_started", f"{path} {child.output.strip()[-200:]}"))
            return
        self._base = (Path(path), (int(version[0]), int(version[1])))
        self.status_label.setText(tr("Packages are missing in this Python. A new runtime will be created from it."))
        self.refresh()

    def _copy(self, findings: dict[str, Any]) -> None:
        QApplication.clipboard().setText(diagnostics.collect(findings))
        self.status_label.setText(tr("The diagnostics report is on the clipboard."))

    def _on_advance(self, fraction: float, text: str) -> None:
        self.progress_bar.setValue(max(int(STEPS * fraction), self.progress_bar.value()))
        self.status_label.setText(text)

    def _on_end(self, outcome: SetupOutcome) -> None:
        if outcome.status == "done":
            settings.set_runtime_python("")  # the new runtime is used from now on
            text = ready_text(outcome.findings.get("devices") or [], self.flavour_combo.currentData())
            if outcome.models_problem:
                text += " " + tr("The models were not installed: {}").format(outcome.models_problem)
            self.status_label.setText(text)
            self.refresh()
            self.finished.emit(outcome.python)
            if self._is_trial:
                self.trial_wanted.emit()
            return
        self.refresh()
        self._show_error(outcome.error or {})
        if outcome.status == "failed":
            self.start_button.setText(tr("Try again"))

    def _show_error(self, error: dict[str, str]) -> None:
        if error.get("code") != "setup.cancelled":
            remember_error(error)
        self.status_label.setText(f"{error.get('what', '')} {error.get('fix', '')}".strip())
