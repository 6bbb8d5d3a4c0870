"""Telemetry of libraries: off before they are loaded, and what it left behind removed.

ONNX Runtime's builds for Linux and macOS keep a device number and a queue of events in the user's cache and offer them
to a host of Microsoft, from the moment the module is imported. A variable of the environment stops that, and a call for
a program that had imported the module before. Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

VARIABLE = "ORT_DISABLE_TELEMETRY"
LEFT = (
    "deviceid",
    "deviceid.lock",
    "onnxruntime.db",
    "onnxruntime.db-journal",
    "onnxruntime.db-wal",
    "onnxruntime.db-shm",
    "onnxruntime.db.ses",
)
_FOLDER = Path("Microsoft", "DeveloperTools", ".onnxruntime")


def switch_off() -> None:
    """Keep ONNX Runtime silent, imported already or not."""
    os.environ[VARIABLE] = "1"
    loaded = sys.modules.get("onnxruntime")
    disable = getattr(loaded, "disable_telemetry_events", None)
    if disable is not None:
        disable()


def remove_leftovers() -> None:
    """Remove the device number and the queue that earlier runs left.

    Nothing else, and no folder with more in it.
    """
    for caches in _caches():
        folder = caches / _FOLDER
        if folder.is_symlink() or not folder.is_dir():
            continue
        with contextlib.suppress(OSError):
            for name in LEFT:
                (folder / name).unlink(missing_ok=True)
            for empty in (folder, folder.parent, folder.parent.parent):
                empty.rmdir()


def _caches() -> Iterator[Path]:
    home = Path(os.path.expanduser("~"))
    if sys.platform == "darwin":
        yield home / "Library" / "Application Support"
        yield home / "Library" / "Caches"
    yield Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
