"""The environments that the plugin made: where they lie, which of them counts, which are old. Needs no QGIS.

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
    """A complete environment of ours; ``digest`` is that of its lock, ``made`` an ISO time."""

    folder: Path
    python: Path
    flavour: str
    digest: str
    made: str


def default_root() -> Path:
    """Where environments lie unless the user says otherwise: beside the user's models."""
    return folders.user_models_folder().parent / "runtimes"


def lock_of(flavour: str) -> Path:
    """The lock of a flavour."""
    return LOCKS / f"runtime-{flavour}.txt"


def lock_digest(lock: Path) -> str:
    """Eight digits that change when what the lock says changes (not with the line ends of a system)."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:8]


def folder_name(version: tuple[int, int], digest: str) -> str:
    """Name of the environment for a Python version and a lock; short, for the path limit of Windows."""
    return f"runtime-{version[0]}.{version[1]}-{digest}"


def python_of(folder: Path, system: str = sys.platform) -> Path:
    """The interpreter of a virtual environment."""
    return folder / "Scripts" / "python.exe" if system == "win32" else folder / "bin" / "python"


def site_packages(folder: Path, version: tuple[int, int], system: str = sys.platform) -> Path:
    """Where the packages of a virtual environment lie."""
    library = folder / "Lib" if system == "win32" else folder / "lib" / f"python{version[0]}.{version[1]}"
    return library / "site-packages"


def write_marker(folder: Path, flavour: str, digest: str, made: str) -> None:
    """Say in an environment what it is; the last thing before it takes its name."""
    values = {"flavour": flavour, "lock": digest, "made": made}
    (folder / MARKER).write_text(json.dumps(values) + "\n", encoding="utf-8")


def read_runtime(folder: Path, system: str = sys.platform) -> ManagedRuntime | None:
    """The environment in ``folder``, ``None`` where it is not complete or the Python it was made from is gone."""
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
    """Complete environments below ``root``, newest first."""
    if not root.is_dir():
        return []
    folders = [entry for entry in root.iterdir() if entry.name.startswith("runtime-") and not entry.suffix == PARTIAL]
    found = [runtime for runtime in map(read_runtime, folders) if runtime is not None]
    return sorted(found, key=lambda runtime: runtime.made, reverse=True)


def current_digests() -> dict[str, str]:
    """Digest of the lock of every flavour that this version of the plugin has."""
    return {flavour: lock_digest(lock_of(flavour)) for flavour in FLAVOURS if lock_of(flavour).is_file()}


def is_current(runtime: ManagedRuntime) -> bool:
    """Whether an environment was made from a lock of this version of the plugin."""
    return runtime.digest in current_digests().values()


def best(root: Path) -> ManagedRuntime | None:
    """The environment to use: the newest of this version of the plugin, else the newest of an older one."""
    found = installed(root)
    current = [runtime for runtime in found if is_current(runtime)]
    return next(iter(current or found), None)


def removable(root: Path) -> list[Path]:
    """Folders of environments that are not used any more: all but the best, broken ones included."""
    if not root.is_dir():
        return []
    kept = best(root)
    folders = [entry for entry in root.iterdir() if entry.name.startswith("runtime-") and entry.is_dir()]
    return sorted(entry for entry in folders if not entry.suffix == PARTIAL and (kept is None or entry != kept.folder))


def leftovers(root: Path) -> list[Path]:
    """What a set-up left that could not tidy up behind itself."""
    if not root.is_dir():
        return []
    return sorted(entry for entry in root.iterdir() if entry.suffix == PARTIAL or entry.name.startswith(TRASH))
