"""Diagnostics report with versions, devices, errors and settings, without personal names.

``report_text`` is pure; ``host_facts`` asks QGIS. The device probe is the runtime's own selfcheck, run by the caller.
"""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from .. import errors, settings
from .._runtime import RUNTIME_FOLDER
from ..worker_client import environment, managed_runtimes

LOG_LINES = 40
_CREDENTIALS = re.compile(r"(?<=://)[^/\s@]+(?=@)")


def plugin_version() -> str:
    """Return the version in ``metadata.txt``."""
    for folder in (Path(__file__).resolve().parent, RUNTIME_FOLDER.parent):
        metadata = folder / "metadata.txt"
        if metadata.is_file():
            found = re.search(r"^version=(.+)$", metadata.read_text(encoding="utf-8"), re.MULTILINE)
            return found.group(1).strip() if found else "0"
    return "0"


def host_facts() -> dict[str, str]:
    """Return versions and settings of this QGIS."""
    return {
        "plugin": plugin_version(),
        "QGIS": str(Qgis.QGIS_VERSION),
        "Qt": QT_VERSION_STR,
        "QGIS's Python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "processors": str(os.cpu_count()),
        "QGIS's Python prefix": sys.base_prefix,
        "runtime, named": settings.runtime_python() or os.environ.get(environment.PYTHON_VARIABLE, "") or "-",
        "runtimes folder": str(environment.runtimes_root()),
        "runtimes made here": ", ".join(_made()) or "-",
        "models folder": settings.models_folder() or os.environ.get("LEMEVIT_MODELS_DIR", "") or "-",
        "device": settings.device(),
    }


def _made() -> list[str]:
    found = managed_runtimes.installed(environment.runtimes_root())
    return [
        f"{runtime.folder.name} ({runtime.flavour}{'' if managed_runtimes.is_current(runtime) else ', older'})"
        for runtime in found
    ]


def report_text(
    facts: Mapping[str, str], findings: Mapping[str, Any], last_error: Mapping[str, Any], log: str, home: str, user: str
) -> str:
    """Format the report.

    Args:
        facts: name to value, of QGIS's side.
        findings: what the runtime's selfcheck said; empty where it could not be run.
        last_error: ``code``, ``what``, ``fix`` of the last error that was shown.
        log: of the last set-up; its end is taken.
        home: the user's folder, which becomes ``~``.
        user: the user's name, which is taken out.
    """
    lines = ["LeMeViT diagnostics", "", *(f"{name}: {value}" for name, value in facts.items()), "", "[runtime]"]
    if findings:
        packages = findings.get("packages") or {}
        lines.append(f"works: {'yes' if findings.get('ok') else 'no'}")
        lines += [f"{name}: {findings.get(name, '-')}" for name in ("executable", "python", "version", "protocol")]
        lines.append("devices: " + (", ".join(findings.get("devices") or []) or "-"))
        lines.append("packages: " + ", ".join(f"{name} {value}" for name, value in packages.items()))
        lines += [f"problem: {problem}" for problem in findings.get("problems") or []]
    else:
        lines.append("not set up, or it does not start")
    lines += ["", "[last error]"]
    lines += [f"{last_error['code']}: {last_error.get('what', '')}"] if last_error.get("code") else ["none"]
    tail = log.strip().splitlines()[-LOG_LINES:]
    if tail:
        lines += ["", "[last set-up]", *tail]
    return redact("\n".join(lines) + "\n", home, user)


def redact(text: str, home: str, user: str) -> str:
    """Remove the user's folder and name, and credentials in addresses, from ``text``."""
    text = _CREDENTIALS.sub("…", text)
    for spelling in sorted({home, home.replace("\\", "/"), home.replace("\\", "\\\\")}, key=len, reverse=True):
        if len(spelling) > 1:
            text = re.sub(r"(?<![\w.-])" + re.escape(spelling) + r"(?![\w-])", "~", text, flags=re.IGNORECASE)
    if len(user) > 1:
        text = re.sub(rf"(?<![\w.-]){re.escape(user)}(?![\w.-])", "USER", text, flags=re.IGNORECASE)
    return text


def collect(findings: Mapping[str, Any]) -> str:
    """Return the report of this QGIS and session."""
    log_file = environment.runtimes_root() / "setup.log"
    try:
        log = log_file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        log = ""
    home = str(Path.home())
    return report_text(host_facts(), findings, errors.last_error(), log, home, Path(home).name)
