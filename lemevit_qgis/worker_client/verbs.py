"""Verbs of the runtime beside ``worker``: child processes for ``models`` and ``selfcheck``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject

from .. import _runtime, settings
from .child_process import ChildProcess
from .environment import find_python, scrubbed
from .network_settings import download_network


def models_child(
    words: Sequence[str], parent: QObject | None = None, *, python: str = "", downloads: bool = False
) -> ChildProcess:
    """Prepare the process of ``models WORDS --json`` on the chosen models folder.

    Args:
        words: the action and its arguments.
        parent: owner of the process.
        python: interpreter of the runtime, if not the one in use.
        downloads: hand on QGIS's proxy and certificate authorities.

    Raises:
        PluginError: there is no runtime.
    """
    program = python or find_python(settings.runtime_python())
    command = [program, "-I", str(_runtime.RUNTIME_FOLDER), "models", *words, "--json"]
    if settings.models_folder():
        command += ["--models-dir", settings.models_folder()]
    environment = scrubbed(os.environ)
    if downloads:
        environment.update(download_network(environment, Path(QgsApplication.qgisSettingsDirPath())))
    return ChildProcess(command, environment, parent)


def selfcheck_command(python: str) -> list[str]:
    """Return the command of the runtime's selfcheck with this Python."""
    return [python, "-I", str(_runtime.RUNTIME_FOLDER), "selfcheck", "--json"]
