"""Exchange of folders by renaming, so that an environment appears whole or not at all. Pure, without QGIS."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from ..worker_client import managed_runtimes


def trash_beside(folder: Path) -> Path:
    """Return a free name beside ``folder``, under which it can be removed later."""
    return folder.with_name(f"{managed_runtimes.TRASH}-{os.getpid()}-{datetime.now().timestamp():.6f}")


def move_aside(folder: Path) -> Path:
    """Rename ``folder`` to a name for removal and return its new path, or the old one if a file of it is open."""
    trash = trash_beside(folder)
    try:
        os.replace(folder, trash)
    except OSError:  # Windows keeps folders of open files: it is removed where it is
        return folder
    return trash


def swap_in(new: Path, folder: Path, trash: Path) -> None:
    """Rename ``new`` to ``folder``, and an earlier ``folder`` to ``trash``, both or neither.

    Raises:
        OSError: a file in one of the folders is held open (Windows).
    """
    had_one = folder.exists()
    if had_one:
        os.replace(folder, trash)
    try:
        os.replace(new, folder)
    except OSError:
        if had_one:
            os.replace(trash, folder)
        raise
