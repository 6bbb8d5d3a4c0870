"""End of a process with all that it started. Standard library only.

A worker makes itself the head of a process group, so that QGIS can end the whole group, and ends what is left of it
itself. On Windows the plugin ends the tree (``taskkill /T``).
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from pathlib import Path

LOOKS = 3
"""Times that the tree is looked for again: a process may start another while it is ended."""
TERMINATION_S = 0.1


def lead_group() -> None:
    """Make this process the head of a group of its own, where a terminal does not feed it."""
    if sys.platform == "win32" or os.isatty(0):
        return
    with contextlib.suppress(OSError):  # it is one already, as the head of a session
        os.setpgid(0, 0)


def end_below() -> None:
    """End every process that this one started, and what those started."""
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
