"""Runtimes set up by the plugin: their folders, the current one, and old ones.

One folder per Python version and lock, ``ROOT/runtime-3.11-1a2b3c4d``, outside the plugin, so that it survives the
plugin's update. It gets that name when it is complete and has run the worker; ``.partial`` and ``.trash`` are not
environments.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .._runtime import RESOURCES, folders

MARKER = "lemevit-runtime.json"
PARTIAL = ".partial"
TRASH = ".trash"
LOCKS = RESOURCES / "requirements"
FLAVOURS = ("cpu", "cuda")


@dataclass(frozen=True)
class ManagedRuntime:
    """Complete runtime with the digest of its lock file and an ISO time."""

    folder: Path
    python: Path
    flavour: str
    digest: str
    made: str


def default_root() -> Path:
    """Return the default folder of runtimes, beside the user's models."""
    return folders.user_models_folder().parent / "runtimes"


def lock_of(flavour: str) -> Path:
    """Return the lock file of a flavour."""
    return LOCKS / f"runtime-{flavour}.txt"


def lock_digest(lock: Path) -> str:
    """Return eight digits of a lock file's content, the same for all line ends."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:8]


def folder_name(version: tuple[int, int], digest: str) -> str:
    """Return the folder name for a Python version and a lock, short for Windows' path limit."""
    return f"runtime-{version[0]}.{version[1]}-{digest}"


def python_of(folder: Path, system: str = sys.platform) -> Path:
    """Return the interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if system == "win32" else folder / "bin" / "python"


def site_packages(folder: Path, version: tuple[int, int], system: str = sys.platform) -> Path:
    """Return the package folder of a virtual environment."""
    library = folder / "Lib" if system == "win32" else folder / "lib" / f"python{version[0]}.{version[1]}"
    return library / "site-packages"


def packages_of(python: Path, system: str = sys.platform) -> list[Path]:
    """Return the package folders of the environment that an interpreter belongs to."""
    root = python.parent if system == "win32" and python.parent.name != "Scripts" else python.parent.parent
    pattern = "Lib/site-packages" if system == "win32" else "lib/python3*/site-packages"
    return sorted(root.glob(pattern))


def write_marker(folder: Path, flavour: str, digest: str, made: str) -> None:
    """Write the facts of a runtime into it, as the last step before its rename."""
    values = {"flavour": flavour, "lock": digest, "made": made}
    (folder / MARKER).write_text(json.dumps(values) + "\n", encoding="utf-8")


def read_runtime(folder: Path, system: str = sys.platform) -> ManagedRuntime | None:
    """Read the runtime in ``folder``, ``None`` if it is incomplete or its base Python is gone."""
    python = python_of(folder, system)
    try:
        values: dict[str, Any] = json.loads((folder / MARKER).read_text(encoding="utf-8"))
        lines = (folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return None
    homes = [line.partition("=")[2].strip() for line in lines if line.partition("=")[0].strip() == "home"]
    is_sound = python.is_file() and bool(homes) and os.path.isdir(homes[0]) and isinstance(values, dict)
    if not is_sound:
        return None
    return ManagedRuntime(
        folder, python, str(values.get("flavour")), str(values.get("lock")), str(values.get("made", ""))
    )


def installed(root: Path) -> list[ManagedRuntime]:
    """Return complete runtimes below ``root``, newest first."""
    if not root.is_dir():
        return []
    folders = [entry for entry in root.iterdir() if entry.name.startswith("runtime-") and not entry.suffix == PARTIAL]
    found = [runtime for runtime in map(read_runtime, folders) if runtime is not None]
    return sorted(found, key=lambda runtime: runtime.made, reverse=True)


def current_digests() -> dict[str, str]:
    """Return the lock digests of this plugin version by flavour."""
    return {flavour: lock_digest(lock_of(flavour)) for flavour in FLAVOURS if lock_of(flavour).is_file()}


def is_current(runtime: ManagedRuntime) -> bool:
    """Return whether a runtime was made from a lock of this plugin version."""
    return runtime.digest in current_digests().values()


def best(root: Path) -> ManagedRuntime | None:
    """Return the newest runtime of this plugin version, else the newest of an older one."""
    found = installed(root)
    current = [runtime for runtime in found if is_current(runtime)]
    return next(iter(current or found), None)


def removable(root: Path) -> list[Path]:
    """Return the folders of unused runtimes, broken ones included."""
    if not root.is_dir():
        return []
    kept = best(root)
    folders = [entry for entry in root.iterdir() if entry.name.startswith("runtime-") and entry.is_dir()]
    return sorted(entry for entry in folders if not entry.suffix == PARTIAL and (kept is None or entry != kept.folder))


def leftovers(root: Path) -> list[Path]:
    """Return the remains of interrupted set-ups."""
    if not root.is_dir():
        return []
    return sorted(entry for entry in root.iterdir() if entry.suffix == PARTIAL or entry.name.startswith(TRASH))
