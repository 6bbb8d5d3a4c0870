"""Which Python runs the worker, and the environment it gets. Never QGIS's own interpreter, never QGIS's variables."""

from __future__ import annotations

import os
from collections.abc import Mapping

from ..errors import PluginError, tr

PYTHON_VARIABLE = "LEMEVIT_PYTHON"
# QGIS's launchers set these for QGIS's own libraries; in the worker they would load data and code of other versions.
REMOVED = {
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONEXECUTABLE",
    "PYTHONUSERBASE",
    "VIRTUAL_ENV",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "QGIS_PREFIX_PATH",
    "QGIS_PLUGINPATH",
    "QT_PLUGIN_PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
}
REMOVED_PREFIXES = ("DYLD_",)
FIXED = {"PYTHONIOENCODING": "utf-8", "PYTHONSAFEPATH": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def scrubbed(environment: Mapping[str, str]) -> dict[str, str]:
    """The worker's environment made from QGIS's."""
    kept = {
        name: value
        for name, value in environment.items()
        if name.upper() not in REMOVED and not name.upper().startswith(REMOVED_PREFIXES)
    }
    return {**kept, **FIXED}


def find_python(setting: str, environment: Mapping[str, str] = os.environ) -> str:
    """The Python of the inference runtime: the setting, else the variable ``LEMEVIT_PYTHON``.

    Raises:
        PluginError: neither is set (``runtime.not_configured``), or there is no program (``runtime.not_found``).
    """
    path = setting or environment.get(PYTHON_VARIABLE, "")
    if not path:
        raise PluginError(
            "runtime.not_configured",
            tr("The inference runtime is not set up: no Python with ONNX Runtime is chosen."),
            tr("Choose it in the LeMeViT panel (Set Python…), or set the variable LEMEVIT_PYTHON."),
        )
    if not os.path.isfile(path) or not os.access(path, os.X_OK):
        raise PluginError(
            "runtime.not_found",
            tr("There is no Python program at {}.").format(path),
            tr("Choose the Python of the inference runtime in the LeMeViT panel (Set Python…)."),
        )
    return path
