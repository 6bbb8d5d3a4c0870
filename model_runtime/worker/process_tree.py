"""End of a process with all that it started, and with its scratch folder. Standard library only.

A worker makes itself the head of a process group, so that QGIS can end the whole group, and ends what is left of it
itself. On Windows the plugin ends the tree (``taskkill /T``).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

LOOKS = 3
"""Times that the tree is looked for again: a process may start another while it is ended."""
TERMINATION_S = 0.1
SCRATCH = ".lemevit-scratch-"
"""Begin of the names of scratch folders."""
_scratch: set[Path] = set()


def lead_group() -> None:
    """Make this process the head of a group of its own, where a terminal does not feed it."""
    if sys.platform == "win32" or os.isatty(0):
        return
    with contextlib.suppress(OSError):  # it is one already, as the head of a session
        os.setpgid(0, 0)


@contextlib.contextmanager
def scratch_in(folder: Path) -> Iterator[Path]:
    """A scratch folder in a folder, which goes at the end, also at that of a process that does not answer a cancel.

    What a killed process left there goes first.
    """
    for left in folder.glob(f"{SCRATCH}*"):
        shutil.rmtree(left, ignore_errors=True)
    scratch = Path(tempfile.mkdtemp(prefix=SCRATCH, dir=folder))
    _scratch.add(scratch)
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
        _scratch.discard(scratch)


def end_below() -> None:
    """End every process that this one started, and what those started, and remove scratch folders."""
    _end_processes()
    for scratch in list(_scratch):
        shutil.rmtree(scratch, ignore_errors=True)


def _end_processes() -> None:
    if sys.platform == "linux":
        for _ in range(LOOKS):
            below = _below()
            for number in below:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(number, signal.SIGKILL)
            if not below:
                return
    elif sys.platform != "win32" and os.getpgrp() == os.getpid():
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.killpg(0, signal.SIGTERM)
        time.sleep(TERMINATION_S)


def _below() -> list[int]:
    """Processes of the tree below this one and of the group that it leads, those that have ended already left out."""
    own = os.getpid()
    parents: dict[int, tuple[int, int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            with contextlib.suppress(OSError, ValueError, IndexError):
                # The name in parentheses may hold anything; fields are counted after it.
                state, parent, group = Path("/proc", entry, "stat").read_text().rpartition(")")[2].split()[:3]
                if state not in "ZX":
                    parents[int(entry)] = (int(parent), int(group))
    leads = os.getpgrp() == own
    below = {own}
    grows = True
    while grows:
        more = {number for number, (parent, group) in parents.items() if parent in below or (leads and group == own)}
        grows = not more <= below
        below |= more
    return sorted(below - {own})
