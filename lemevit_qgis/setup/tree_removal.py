"""Folders removed a few files at a time, so that whoever removes them can do something else in between."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import time
from collections.abc import Iterator
from pathlib import Path


def removal(folder: Path) -> Iterator[None]:
    """Removes ``folder``, yielding after every entry; what cannot be removed stays."""
    for parent, folders, files in os.walk(folder, topdown=False):
        for name in files:
            _remove(os.path.join(parent, name), os.unlink)
            yield
        for name in folders:
            path = os.path.join(parent, name)
            _remove(path, os.unlink if os.path.islink(path) else os.rmdir)
            yield
    _remove(str(folder), os.rmdir)


def _remove(path: str, remove) -> None:  # noqa: ANN001 - os.unlink or os.rmdir
    try:
        remove(path)
    except PermissionError:  # read-only on Windows
        with contextlib.suppress(OSError):
            os.chmod(path, stat.S_IWRITE)
            remove(path)
    except OSError:
        return


def go_on(work: Iterator[None], seconds: float) -> bool:
    """Do a part of ``work`` for about ``seconds``; whether there is more."""
    end = time.monotonic() + seconds
    for _ in work:
        if time.monotonic() > end:
            return True
    return False


def aside(folder: Path, trash: Path) -> Path:
    """Give ``folder`` the name of something to be thrown away; returns where it is then."""
    try:
        os.replace(folder, trash)
    except OSError:  # a file of it is open (Windows): it is removed where it is
        return folder
    return trash


def swap_in(new: Path, folder: Path, trash: Path) -> None:
    """Let ``new`` take the name ``folder``; what had it becomes ``trash``. Either all of it happens or nothing.

    Raises:
        OSError: a file of either is held open (Windows).
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


def remove_now(folder: Path) -> None:
    """Remove a folder at once."""
    shutil.rmtree(folder, ignore_errors=True)
