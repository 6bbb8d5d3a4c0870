"""Search for the Python program of QGIS in the folders of its installation.

Never ``sys.executable``: on Windows and macOS that is QGIS itself, and starting it opens a second QGIS. What is found
here only makes environments; the worker runs in one of those.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

PROGRAM_NAME = re.compile(r"python(\d+(\.\d+)?)?(\.exe)?", re.IGNORECASE)


@dataclass(frozen=True)
class Host:
    """Installation of the running interpreter.

    Attributes:
        system: ``sys.platform``.
        version: major and minor version of the interpreter.
        prefix: ``sys.base_prefix``.
        base_executable: ``sys._base_executable``; may be QGIS itself, or empty.
        application: the program of this process (QGIS).
    """

    system: str
    version: tuple[int, int]
    prefix: Path
    base_executable: str
    application: str


def this_host(application: str) -> Host:
    """Return the host of this process, whose program is ``application``."""
    base = str(getattr(sys, "_base_executable", "") or "")
    return Host(sys.platform, (sys.version_info[0], sys.version_info[1]), Path(sys.base_prefix), base, application)


def candidates(host: Host) -> list[Path]:
    """Return possible paths of the interpreter's program, likeliest first."""
    places = {"win32": _windows, "darwin": _macos}.get(host.system, _unix)(host)
    if host.base_executable:
        places.append(Path(host.base_executable))
    return list(dict.fromkeys(path for path in places if PROGRAM_NAME.fullmatch(path.name)))


def _windows(host: Host) -> list[Path]:
    """OSGeo4W and the standalone installer (``apps/Python312``), and conda (the prefix itself)."""
    folder = f"Python{host.version[0]}{host.version[1]}"
    homes = [host.prefix]
    if host.application:
        homes += [parent / "apps" / folder for parent in list(Path(host.application).parents)[:3]]
    return [home / name for home in homes for name in ("python.exe", "python3.exe")]


def _macos(host: Host) -> list[Path]:
    """Folders of the application bundle, or of the prefix for Homebrew and conda."""
    exact = f"python{host.version[0]}.{host.version[1]}"
    homes = []
    if host.application:
        contents = Path(host.application).parent.parent
        versions = contents / "Frameworks" / "Python.framework" / "Versions"
        homes = [contents / "MacOS" / "bin", contents / "MacOS", contents / "Frameworks" / "bin"]
        homes += [versions / exact[len("python") :] / "bin", versions / "Current" / "bin"]
        homes += [contents / "Resources" / "python" / "bin"]
    homes.append(host.prefix / "bin")
    return [home / name for home in homes for name in (exact, "python3")]


def _unix(host: Host) -> list[Path]:
    exact = f"python{host.version[0]}.{host.version[1]}"
    return [home / "bin" / name for home in (host.prefix, Path("/usr")) for name in (exact, "python3")]


def find_base(host: Host) -> Path | None:
    """Return the first candidate that is a program, or ``None``."""
    for path in candidates(host):
        if path.is_file() and os.access(path, os.X_OK):
            return path
    return None


def library_folder(base: Path) -> Path | None:
    """Return OSGeo4W's ``bin``, with the libraries of the ``ssl`` module, or ``None``.

    Its interpreter does not find them by itself, and pip then cannot open a connection.
    """
    for parent in list(base.parents)[1:3]:
        if any((parent / "bin").glob("libssl*.dll")):
            return parent / "bin"
    return None
