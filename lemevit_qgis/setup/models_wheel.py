"""Models wheel of a set-up: which one, how large, and the words with which pip installs it.

It comes from where the runtime comes from. From a folder or bundle any is taken; from the package index the one whose
digest is locked, once there is a lock: no wheel is published before.
"""

from __future__ import annotations

import re
from pathlib import Path

from .._runtime import folders
from ..worker_client import managed_runtimes

LOCK = managed_runtimes.LOCKS / "models.txt"
PATTERN = f"{folders.MODELS_PACKAGE}-*.whl"
_SIZE = re.compile(r"^# bytes: (\d+)$", re.MULTILINE)


def is_published(lock: Path | None = None) -> bool:
    """Return whether the package index has the models of this plugin version."""
    return (lock or LOCK).is_file()


def download_mb(lock: Path | None = None) -> float:
    """Return the megabytes of the published wheel, 0 if there is none."""
    found = _SIZE.search((lock or LOCK).read_text(encoding="utf-8")) if is_published(lock) else None
    return int(found.group(1)) / 1e6 if found else 0.0


def requirement(wheels: Path | None, lock: Path | None = None) -> list[str]:
    """Return the words of ``pip install`` that name the models wheel, none if there is no wheel.

    Args:
        wheels: folder of the runtime's wheels, ``None`` for the package index.
        lock: the published wheel with its digest, the plugin's own by default.
    """
    if wheels is not None:
        return [str(path) for path in sorted(wheels.glob(PATTERN))[-1:]]
    return ["--require-hashes", "-r", str(lock or LOCK)] if is_published(lock) else []


def command(python: str) -> list[str]:
    """Return the command that installs the published wheel into the environment of ``python``."""
    words = ["install", "--no-input", "--disable-pip-version-check", "--no-color", "--no-deps"]
    return [python, "-I", "-m", "pip", *words, "--only-binary", ":all:", *requirement(None)]
