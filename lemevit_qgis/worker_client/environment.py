"""Python of the worker and its environment variables, never those of QGIS itself."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from .. import settings
from ..errors import PluginError, tr
from . import child_environment, managed_runtimes

PYTHON_VARIABLE = "LEMEVIT_PYTHON"
ROOT_VARIABLE = "LEMEVIT_RUNTIMES_DIR"


def scrubbed(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the worker's environment variables from those of QGIS."""
    application = QCoreApplication.applicationFilePath() if QCoreApplication.instance() is not None else ""
    return child_environment.scrubbed(environment, child_environment.qgis_folder(application))


def runtimes_root(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of managed runtimes: setting, ``LEMEVIT_RUNTIMES_DIR`` or user data."""
    chosen = settings.runtimes_folder() or environment.get(ROOT_VARIABLE, "")
    return Path(chosen) if chosen else managed_runtimes.default_root()


def find_python(setting: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return the Python of the inference runtime: the chosen one, else the one set up by the plugin.

    Args:
        setting: the one the user chose; ``LEMEVIT_PYTHON`` counts where it is empty.
        environment: where the variables are looked up.

    Raises:
        PluginError: there is none (``runtime.not_configured``), or the one named is no program (``runtime.not_found``).
    """
    path = setting or environment.get(PYTHON_VARIABLE, "")
    if not path:
        made = managed_runtimes.best(runtimes_root(environment))
        if made is not None:
            return str(made.python)
        raise PluginError(
            "runtime.not_configured",
            tr("The inference runtime is not set up: no Python with ONNX Runtime is chosen."),
            tr("Set it up in the LeMeViT panel, or choose a Python that has it (Choose Python…, LEMEVIT_PYTHON)."),
        )
    if not os.path.isfile(path) or not os.access(path, os.X_OK):
        raise PluginError(
            "runtime.not_found",
            tr("The Python program {} was not found.").format(path),
            tr("Choose the Python of the inference runtime in the LeMeViT panel (Choose Python…)."),
        )
    return path
