"""Environment variables of child processes, derived from those of QGIS.

QGIS's launchers set variables for QGIS's own libraries; in a child with libraries of its own they would load data and
code of other versions.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

REMOVED = {
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONEXECUTABLE",
    "PYTHONUSERBASE",
    "PYTHONSTARTUP",
    "__PYVENV_LAUNCHER__",
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
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT")
FIXED = {
    "PYTHONIOENCODING": "utf-8",
    "PYTHONSAFEPATH": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "ORT_DISABLE_TELEMETRY": "1",
}


def qgis_folder(application: str, system: str = sys.platform) -> str:
    """Return the installation folder of QGIS on Windows and macOS, empty elsewhere."""
    if not application or system not in ("win32", "darwin"):
        return ""
    return str(Path(application).parent.parent)


def scrubbed(environment: Mapping[str, str], qgis: str = "", system: str = sys.platform) -> dict[str, str]:
    """Return the environment variables of a child process.

    Args:
        environment: QGIS's.
        qgis: the folder QGIS is installed in; its directories leave the search path on Windows, and certificates that
            lie in it or nowhere are not handed on.
        system: ``sys.platform``.
    """
    roots = [os.path.realpath(root) for root in (qgis, environment.get("OSGEO4W_ROOT", "")) if root]
    kept = {}
    for name, value in environment.items():
        upper = name.upper()
        if upper in REMOVED or upper.startswith(REMOVED_PREFIXES):
            continue
        if upper in CERTIFICATES and (not os.path.exists(value) or _lies_in(value, roots)):
            continue
        if upper == "PATH" and system == "win32":
            value = ";".join(entry for entry in value.split(";") if not _lies_in(entry, roots))
        kept[name] = value
    return {**kept, **FIXED}


def _lies_in(path: str, roots: list[str]) -> bool:
    if not path:
        return False
    real = os.path.normcase(os.path.realpath(path))
    return any(real == root or real.startswith(root.rstrip("\\/") + os.sep) for root in map(os.path.normcase, roots))
