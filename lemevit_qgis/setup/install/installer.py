"""Installation of the runtime: built aside from locked packages, tested, then swapped in.

    check the disk -> look at the Python -> unpack wheels -> venv -> pip -> models -> selfcheck -> take the name

Every step is a child process; the event loop goes on. A cancel, a failure and the end of QGIS leave nothing but what
stood there before; only the models may fail alone. Does not decide to start: whoever shows the plan asks the user.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...errors import tr
from ...worker_client import managed_runtimes
from ...worker_client.child_process import NOT_STARTED, ChildProcess
from ...worker_client.verbs import selfcheck_command
from .. import models_wheel
from ..deferred_removal import DeferredRemoval, remove_tree
from ..error_codes import classify
from ..error_texts import setup_error
from ..plan import SetupPlan, SetupRefused, child_command, pip_command, venv_command
from ..swap import swap_in, trash_beside
from .claim import Claim
from .outcome import SetupOutcome
from .pip_progress import PipProgress

SWAP_TRIES = 40
SWAP_PAUSE_MS = 250
COUNT_PAUSE_MS = 500
LOG_NAME = "setup.log"
LOG_CHARS = 200_000
START_OF_PIP, END_OF_PIP, END_OF_MODELS = 0.08, 0.92, 0.96


class Installer(QObject):
    """Installer of one runtime at a time.

    ``advanced`` is emitted with the fraction 0..1 and a text, ``ended`` once with a ``SetupOutcome``.
    """

    advanced = pyqtSignal(float, str)
    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan: SetupPlan | None = None
        self._child: ChildProcess | None = None
        self._is_cancelled = False
        self._log = ""
        self._facts: dict[str, Any] = {}
        self._findings: dict[str, Any] = {}
        self._models_problem = ""
        self._environment: dict[str, str] = {}
        self._swap_tries = 0
        self.removal = DeferredRemoval(self)
        self._claim = Claim(self.removal)
        self._count_timer = QTimer(self)
        self._count_timer.setInterval(COUNT_PAUSE_MS)
        self._count_timer.timeout.connect(self._count)
        self._progress = PipProgress(1.0, 1)

    def is_running(self) -> bool:
        """Return whether a set-up is under way."""
        return self._plan is not None

    def start(self, plan: SetupPlan) -> None:
        """Start a set-up, after which ``ended`` is emitted."""
        self._plan, self._is_cancelled, self._swap_tries, self._log = plan, False, 0, ""
        self._facts, self._findings, self._models_problem = {}, {}, ""
        try:
            self._environment = self._claim.take(plan)
        except SetupRefused as refused:
            self._fail(refused.code, refused.detail)
            return
        except OSError as error:
            code, detail = classify(str(error))
            self._fail("setup.folder" if code == "setup.failed" else code, detail)
            return
        self._advance(0.01, tr("Checking {}").format(plan.base))
        self._run(child_command(plan.base, "probe"), self._after_probe)

    def cancel(self) -> None:
        """Stop at once, with the status ``cancelled``."""
        if self._plan is None or self._is_cancelled:
            return
        self._is_cancelled = True
        if self._child is not None:
            self._child.kill()
        else:
            self._finish(SetupOutcome("cancelled", error=setup_error("setup.cancelled", "")))

    def end_now(self) -> None:
        """Stop without a signal and remove unfinished work, for the plugin's unload."""
        child, self._child = self._child, None
        if child is not None:
            child.end_now()
        if self._plan is not None:
            for folder in (self._plan.partial, self._plan.unpacked):
                remove_tree(folder)
        self._plan = None
        self._count_timer.stop()
        self._claim.release()

    # ---- the steps

    def _after_probe(self, child: ChildProcess) -> None:
        plan = self._now()
        self._facts = child.answer()
        version = tuple(self._facts.get("version") or ())[:2]
        if len(version) != 2:
            self._fail("setup.not_started", f"{plan.base} {child.output.strip()[-200:]}")
            return
        if version != plan.version or self._facts.get("bits") != 64:
            self._fail("setup.wrong_python", f"Python {version[0]}.{version[1]}, {self._facts.get('bits')} bit")
        elif not self._facts.get("venv"):
            self._fail("setup.no_ensurepip", str(plan.base))
        elif not self._facts.get("ssl") and plan.source is None:
            self._fail("setup.no_ssl", str(plan.base))
        elif plan.needs_unpacking:
            self._advance(0.02, tr("Unpacking {}").format(plan.source))
            command = child_command(plan.base, "unpack", str(plan.source), str(plan.unpacked))
            self._run(command, self._after_unpacking)
        else:
            self._after_unpacking(child)

    def _after_unpacking(self, _: ChildProcess) -> None:
        plan = self._now()
        self._advance(0.04, tr("Creating the environment"))
        self._run(venv_command(plan, bool(self._facts.get("ensurepip"))), self._after_venv)

    def _after_venv(self, _: ChildProcess) -> None:
        plan = self._now()
        try:
            command = pip_command(plan, self._facts)
        except SetupRefused as refused:
            self._fail(refused.code, refused.detail)
            return
        self._progress = PipProgress(plan.download_mb, plan.wheels)
        self._count_timer.start()
        self._advance(START_OF_PIP, tr("Downloading packages"))
        self._run(command, self._after_pip, self._on_pip_line)

    def _on_pip_line(self, line: str) -> None:
        if self._progress.feed(line):
            self._show_pip()

    def _count(self) -> None:
        """Count unpacked packages, about which pip writes nothing."""
        if self._plan is not None and self._progress.is_installing:
            folder = managed_runtimes.site_packages(self._plan.partial, self._plan.version)
            if self._progress.installed(sum(1 for name in os.listdir(folder) if name.endswith(".dist-info"))):
                self._show_pip()

    def _show_pip(self) -> None:
        progress = self._progress
        text = tr("Unpacking the packages") if progress.is_installing else tr("Downloading {}").format(progress.package)
        self._advance(START_OF_PIP + (END_OF_PIP - START_OF_PIP) * progress.fraction, text)

    def _after_pip(self, child: ChildProcess) -> None:
        plan = self._now()
        requirement = models_wheel.requirement(plan.wheels_folder)
        if not requirement:
            self._after_models(child)
            return
        self._advance(END_OF_PIP, tr("Installing the models"))
        command = pip_command(plan, self._facts, requirement)
        self._run(command, self._after_models, accepts_failure=True)

    def _after_models(self, child: ChildProcess) -> None:
        plan = self._now()
        if child.code:  # the runtime works without them, and other ways lead to models
            code, detail = classify(child.output, plan.source is not None)
            self._models_problem = setup_error(code, detail)["what"]
        self._advance(END_OF_MODELS, tr("Testing the runtime"))
        self._run(selfcheck_command(str(plan.python)), self._after_selfcheck, accepts_failure=True)

    def _after_selfcheck(self, child: ChildProcess) -> None:
        self._findings = child.answer()
        problems = self._findings.get("problems") or []
        if not self._findings.get("ok"):
            code, detail = classify("\n".join(problems) or child.output)
            known = code if code in ("setup.vc_runtime", "setup.blocked") else "setup.selfcheck"
            self._fail(known, "; ".join(problems)[:300] or detail)
            return
        self._advance(0.98, tr("Finishing"))
        self._swap()

    def _swap(self) -> None:
        if self._plan is None or self._is_cancelled:
            return
        plan = self._plan
        made = datetime.now(timezone.utc).isoformat(timespec="seconds")
        try:
            managed_runtimes.write_marker(plan.partial, plan.flavour, plan.folder.name.rsplit("-", 1)[1], made)
            trash = trash_beside(plan.folder)
            swap_in(plan.partial, plan.folder, trash)
            self.removal.remove(trash)
        except OSError as error:  # a virus scanner still reads it (Windows)
            self._swap_tries += 1
            if self._swap_tries < SWAP_TRIES:
                QTimer.singleShot(SWAP_PAUSE_MS, self._swap)
                return
            self._fail("setup.locked", str(error))
            return
        self._advance(1.0, tr("Ready"))
        python = str(managed_runtimes.python_of(plan.folder))
        self._finish(SetupOutcome("done", python, None, self._findings, models_problem=self._models_problem))

    # ---- processes

    def _now(self) -> SetupPlan:
        if self._plan is None:
            raise RuntimeError("no set-up is under way")
        return self._plan

    def _run(
        self,
        command: Sequence[str],
        then: Callable[[ChildProcess], None],
        on_line: Callable[[str], None] | None = None,
        accepts_failure: bool = False,
    ) -> None:
        """Start a step, after whose success ``then`` is called."""
        child = ChildProcess(command, self._environment, self)
        self._child = child
        self._note("$ " + " ".join(command))
        child.said.connect(self._note)
        if on_line is not None:
            child.said.connect(on_line)
        child.ended.connect(lambda code: self._step_ended(child, code, then, accepts_failure))
        child.start()

    def _step_ended(
        self, child: ChildProcess, code: int, then: Callable[[ChildProcess], None], accepts_failure: bool
    ) -> None:
        self._child = None
        self._count_timer.stop()
        child.deleteLater()
        if self._is_cancelled:
            self._finish(SetupOutcome("cancelled", error=setup_error("setup.cancelled", "")))
        elif code == NOT_STARTED:
            self._fail("setup.not_started", child.output.strip())
        elif code and not accepts_failure:
            self._fail(*classify(child.output, self._now().source is not None))
        else:
            then(child)

    def _note(self, line: str) -> None:
        self._log = (self._log + line + "\n")[-LOG_CHARS:]

    def _advance(self, fraction: float, text: str) -> None:
        self.advanced.emit(fraction, text)

    def _fail(self, code: str, detail: str) -> None:
        self._finish(SetupOutcome("failed", error=setup_error(code, detail), findings=self._findings))

    def _finish(self, outcome: SetupOutcome) -> None:
        plan, self._plan = self._plan, None
        self._count_timer.stop()
        outcome.log = self._log
        if plan is not None:
            for folder in (plan.partial, plan.unpacked):
                self.removal.remove(folder)
            self._write_log(plan.folder.parent)
        self._claim.release()
        self.ended.emit(outcome)

    def _write_log(self, root: Path) -> None:
        try:
            (root / LOG_NAME).write_text(self._log, encoding="utf-8")
        except OSError as error:
            self._note(str(error))
