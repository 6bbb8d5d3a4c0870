"""Identity of a run's inputs as another process sees them: by their place on one machine, else by their content.

A file of the same device, number, size and time on the same machine is the same file. On another machine, or where any
of these differ, its digest is computed, once a process. Standard library and ``guards`` only.
"""

from __future__ import annotations

import os
import platform
import threading
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..cancellation import Cancellation
from .input_identity import DigestThread, identity_of

_known: dict[str, str] = {}
_lock = threading.Lock()


def places_of(rasters: Sequence[Sequence[Path]]) -> list[Any]:
    """This machine, then for each raster where its files lie."""
    return [_machine(), [[_place(path) for path in files] for files in rasters]]


def identity_here(rasters: Sequence[Sequence[Path]], stated: object, cancellation: Cancellation) -> str:
    """The identity of the rasters by content, empty where they are the very files of ``stated``.

    Args:
        rasters: the files of each, as this process finds them.
        stated: ``places_of`` in the process that gave out the work.
        cancellation: asked while digests are computed.

    Raises:
        RasterDamaged, Cancelled: as ``DigestThread.value`` does.
    """
    here = places_of(rasters)
    if here == stated:
        return ""
    key = repr(here)
    with _lock:
        known = _known.get(key)
    if known is None:
        thread = DigestThread(rasters)
        try:
            known = identity_of(thread.value(cancellation))
        finally:
            thread.close()
        with _lock:
            _known[key] = known
    return known


def _machine() -> str:
    """A name that no other machine has, and none after its next start."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return f"{platform.node()} {uuid.getnode():x}"


def _place(path: Path) -> list[Any]:
    try:
        status = os.stat(path)
    except OSError:
        return [str(path)]
    return [os.path.realpath(path), status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns]
