"""A limit on the memory of this process while a graph is opened or run.

Sizes inside a graph may follow from pixels or loops, which nobody can know before. One that asks for more than the
computer has fails by itself then, before the system ends processes. Linux only (``RLIMIT_DATA``, which counts what the
process may write to); elsewhere a block runs without a limit.
"""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

SHARE = 0.8
"""Of the memory that is free."""
LEAST_BYTES = 2 * 1024**3
"""Always granted, whatever is free: systems with swap hold more than is free."""
LOOK_S = 1.0
"""Seconds for which a look at the free memory holds: it takes longer than the limit itself."""
KILOBYTE = 1024

_lock = threading.Lock()
_inside = 0
"""Blocks that are under way: a limit lies on the whole process, so the first sets it and the last takes it off."""
_before: tuple[int, int] | None = None
_limit: tuple[int, float] | None = None
"""Bytes, and when they were looked up."""


@contextlib.contextmanager
def limited_memory() -> Iterator[None]:
    """A block in which the process may take most of the free memory, and no more."""
    global _inside
    if not sys.platform.startswith("linux"):
        yield
        return
    with _lock:
        _inside += 1
        if _inside == 1:
            _close()
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0:
                _open()


def _close() -> None:
    global _before
    import resource

    limit, _before = _allowed(), None
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if limit is None or (soft != resource.RLIM_INFINITY and soft <= limit):
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
        _before = (soft, hard)


def _allowed() -> int | None:
    """Bytes that the process may hold, ``None`` where the system does not tell."""
    global _limit
    now = time.monotonic()
    if _limit is not None and now - _limit[1] < LOOK_S:
        return _limit[0]
    taken, free = _kilobytes("/proc/self/status", "VmData"), _kilobytes("/proc/meminfo", "MemAvailable")
    if taken is None or free is None:
        return None
    _limit = (taken * KILOBYTE + max(int(free * KILOBYTE * SHARE), LEAST_BYTES), now)
    return _limit[0]


def _open() -> None:
    import resource

    if _before is not None:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_DATA, _before)


def _kilobytes(path: str, name: str) -> int | None:
    """A number of a table of the kernel, ``None`` where it has none."""
    try:
        lines = Path(path).read_text(encoding="ascii", errors="replace").splitlines()
        return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), None)
    except (OSError, ValueError, IndexError):
        return None
