"""Claim of the folder of runtimes for one set-up: locked, tidied, room on the disk, the environment of the steps."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from ...errors import tr
from ...number_texts import whole
from ...worker_client import managed_runtimes
from ...worker_client.environment import scrubbed
from ...worker_client.network_settings import pip_network
from ..base_python import library_folder
from ..deferred_removal import DeferredRemoval
from ..plan import LIBRARIES_VARIABLE, SetupPlan, SetupRefused, available_mb, setup_environment


class Claim:
    """Claim on the folder of one set-up after the other.

    Args:
        removal: of what earlier set-ups left there.
    """

    def __init__(self, removal: DeferredRemoval) -> None:
        self._removal = removal
        self._lock: QLockFile | None = None

    def take(self, plan: SetupPlan) -> dict[str, str]:
        """Lock and tidy the folder of a plan, and return the environment of its steps.

        Raises:
            SetupRefused: another set-up has it, it cannot be written, or the disk is too full.
            OSError: it cannot be made.
        """
        root = plan.folder.parent
        root.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(root / "setup.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            if lock.error() == QLockFile.LockError.PermissionError:
                raise SetupRefused("setup.folder", str(root))
            raise SetupRefused("setup.busy", str(root))
        self._lock = lock
        for folder in managed_runtimes.leftovers(root):
            self._removal.remove(folder)
        _check_disk(plan)
        return _environment(plan)

    def release(self) -> None:
        """Let others have the folder."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def _environment(plan: SetupPlan) -> dict[str, str]:
    inherited = scrubbed(os.environ)
    network = {} if plan.source else pip_network(inherited, plan.folder.parent)
    environment = setup_environment(inherited, network, plan.source is not None)
    libraries = library_folder(plan.base)
    if libraries:
        environment[LIBRARIES_VARIABLE] = str(libraries)
    return environment


def _check_disk(plan: SetupPlan) -> None:
    needs = {plan.folder.parent: plan.disk_mb * 1.05, Path(tempfile.gettempdir()): plan.download_mb}
    for folder, needed in needs.items():
        available = available_mb(folder)
        if available < needed:
            text = tr("{}: {} MB needed, {} MB free").format(folder, whole(needed), whole(available))
            raise SetupRefused("setup.disk", text)
