"""Adding an engine to the runtime, and taking it out: unpacked aside, renamed, then tried on a model.

    unpack wheels -> pip --target -> take the name -> selfcheck --try MODEL

Every step is a child process. Whoever shows an offer asks the user.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .._runtime import folders
from ..errors import tr
from ..number_texts import whole
from ..worker_client import managed_runtimes
from ..worker_client.child_process import ChildProcess
from ..worker_client.environment import scrubbed
from ..worker_client.network_settings import pip_network
from ..worker_client.verbs import selfcheck_command
from .deferred_removal import DeferredRemoval, remove_tree
from .engines import Offer, add_command, outdated
from .error_codes import classify
from .error_texts import setup_error
from .plan import available_mb, child_command, setup_environment


class EngineInstaller(QObject):
    """Adds or removes one engine at a time.

    ``advanced`` is emitted with a text, ``ended`` with an error (``code``, ``what``, ``fix``; empty: none) and what the
    runtime's selfcheck said.
    """

    advanced = pyqtSignal(str)
    ended = pyqtSignal(dict, dict)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: ChildProcess | None = None
        self._offer: Offer | None = None
        self._unpacked: Path | None = None
        self.removal = DeferredRemoval(self)

    def is_running(self) -> bool:
        """Return whether an engine is being added."""
        return self._offer is not None

    def add(self, offer: Offer, runtime: str, model: str, source: Path | None = None) -> None:
        """Add an engine.

        Args:
            offer: the engine.
            runtime: Python of the runtime, which has pip or was made by one that has.
            model: path of the model on which it is tried.
            source: folder or zip of wheels; ``None``: the package index.
        """
        self._offer = offer
        root = folders.providers_folder()
        try:
            root.mkdir(parents=True, exist_ok=True)
            for folder in outdated(root):
                self.removal.remove(folder)
        except OSError as error:
            self._finish(setup_error("setup.folder", str(error)))
            return
        if available_mb(root) < offer.disk_mb:
            text = tr("{}: {} MB needed, {} MB free").format(root, whole(offer.disk_mb), whole(available_mb(root)))
            self._finish(setup_error("setup.disk", text))
            return
        python = _python_with_pip(Path(runtime))
        environment = scrubbed(os.environ)
        network = {} if source else pip_network(environment, root)
        variables = setup_environment(environment, network, source is not None)
        after = _Steps(self, offer, runtime, model, variables)
        if source is not None and source.is_file():
            self._unpacked = root / f"wheels{managed_runtimes.PARTIAL}"
            self.advanced.emit(tr("Unpacking {}").format(source))
            command = child_command(python, "unpack", str(source), str(self._unpacked))
            self._run(command, variables, lambda _: after.fetch(python, self._unpacked))
        else:
            after.fetch(python, source)

    def remove(self, offer: Offer) -> None:
        """Take an engine out."""
        self.removal.remove(offer.folder)
        self.ended.emit({}, {})

    def cancel(self) -> None:
        """Stop, leaving nothing."""
        if self._child is not None:
            self._child.kill()

    def end_now(self) -> None:
        """Stop without a signal, for the plugin's unload."""
        child, self._child = self._child, None
        if child is not None:
            child.end_now()
        self._tidy()
        self._offer = None

    def _run(self, command: list[str], variables: dict[str, str], then: Callable[[ChildProcess], None]) -> None:
        child = ChildProcess(command, variables, self)
        self._child = child
        child.ended.connect(lambda code: self._step_ended(child, code, then))
        child.start()

    def _step_ended(self, child: ChildProcess, code: int, then: Callable[[ChildProcess], None]) -> None:
        self._child = None
        child.deleteLater()
        if code:
            self._finish(setup_error(*classify(child.output, self._unpacked is not None)))
            return
        then(child)

    def _finish(self, error: dict[str, str], findings: dict[str, Any] | None = None) -> None:
        self._tidy()
        self._offer = None
        self.ended.emit(error, findings or {})

    def _tidy(self) -> None:
        for folder in (self._offer.partial if self._offer else None, self._unpacked):
            if folder is not None and folder.exists():
                remove_tree(folder)
        self._unpacked = None


class _Steps:
    """The steps of one addition, in order."""

    def __init__(
        self, owner: EngineInstaller, offer: Offer, runtime: str, model: str, variables: dict[str, str]
    ) -> None:
        self._owner, self._offer, self._runtime = owner, offer, runtime
        self._model, self._variables = model, variables

    def fetch(self, python: Path, wheels: Path | None) -> None:
        """Fetch and unpack the package."""
        self._owner.advanced.emit(tr("Downloading {}").format(self._offer.engine.title))
        self._owner._run(add_command(self._offer, python, wheels), self._variables, self._take_name)

    def _take_name(self, _: ChildProcess) -> None:
        try:
            os.replace(self._offer.partial, self._offer.folder)
        except OSError as error:
            self._owner._finish(setup_error("setup.locked", str(error)))
            return
        if not self._offer.engine.is_for_runs:
            self._owner._finish({})
            return
        self._owner.advanced.emit(tr("Comparing it with the processor"))
        command = [*selfcheck_command(self._runtime), "--try", self._model]
        self._owner._run(command, self._variables, lambda child: self._owner._finish({}, child.answer()))


def _python_with_pip(runtime: Path) -> Path:
    """Return the runtime's Python, or the one it was made from where it has no pip of its own (Debian)."""
    folder = runtime.parent.parent
    if any(folder.glob("[Ll]ib*/**/site-packages/pip/__init__.py")) or any(folder.glob("[Ll]ib/site-packages/pip")):
        return runtime
    try:
        lines = (folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return runtime
    made_from = [line.partition("=")[2].strip() for line in lines if line.partition("=")[0].strip() == "executable"]
    return Path(made_from[0]) if made_from and Path(made_from[0]).is_file() else runtime
