"""The worker's Python with the verb ``models``, in the background: what the model dialogs ask it."""

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


def models_child(words: Sequence[str], parent: QObject, *, downloads: bool = False) -> ChildProcess:
    """The process of ``models WORDS`` on the chosen models folder, not started yet.

    Args:
        words: the action and its arguments.
        parent: owns the process.
        downloads: it will use the network: QGIS's proxy and certificate authorities are handed on.

    Raises:
        PluginError: there is no runtime.
    """
    command = [find_python(settings.runtime_python()), "-I", str(_runtime.RUNTIME_FOLDER), "models", *words]
    if settings.models_folder():
        command += ["--models-dir", settings.models_folder()]
    environment = scrubbed(os.environ)
    if downloads:
        environment.update(download_network(environment, Path(QgsApplication.qgisSettingsDirPath())))
    return ChildProcess(command, environment, parent)
