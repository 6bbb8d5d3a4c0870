"""Files that appear whole or not at all, a full disk told on every system, digests of files. Standard library only."""

from __future__ import annotations

import contextlib
import errno
import glob
import hashlib
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from .errors import Cancelled, LemevitError, OutputDamaged, OutputDiskFull, OutputError, OutputUnwritable

PARTIAL = ".lemevit-partial"
"""In the name of every file that is not complete yet."""
PROBE_BYTES = 1024 * 1024
CHUNK_BYTES = 4 * 1024 * 1024
LEFTOVER_S = 600
"""Age of an unfinished file that no process writes any more: such files are written at once."""
SHORT_DIGEST = 12
"""Digits of a SHA-256 that are shown to people."""
FULL_NAMES = ("ENOSPC", "EDQUOT", "EFBIG")
"""Names of a disk, a quota and a file system that take no more: the numbers differ from system to system."""
FULL_WINDOWS = (39, 112, 1295)
"""ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL, ERROR_DISK_QUOTA_EXCEEDED."""
_FAILING = "The disk, or the connection to it, fails: check it, or choose another folder."
_READ_ONLY = "The disk is read-only: choose another folder."
_TOO_LONG = "Choose a shorter name: with what is written on the way, the file system takes no longer one."
_IN_USE = "Close the file in other programs, or choose another name."
FIXES = {
    "EIO": _FAILING,
    "ENXIO": _FAILING,
    "ENODEV": _FAILING,
    "ESTALE": _FAILING,
    "ENOTCONN": _FAILING,
    "EHOSTDOWN": _FAILING,
    "ETIMEDOUT": _FAILING,
    "EROFS": _READ_ONLY,
    "ENAMETOOLONG": _TOO_LONG,
    "EBUSY": _IN_USE,
    "ETXTBSY": _IN_USE,
}
"""Remedy of a system error, by its name, else the folder may not be written to."""
FIXES_WINDOWS = {
    **dict.fromkeys((21, 23, 29, 31, 55, 59, 64, 121, 1117, 1167), _FAILING),
    19: _READ_ONLY,
    **dict.fromkeys((111, 206), _TOO_LONG),
    **dict.fromkeys((32, 33), _IN_USE),
}
"""The same by the numbers of Windows: not ready, CRC, write fault, general failure, network gone, I/O device, write
protect, name too long, sharing and lock violation."""
_FIX_WORDS = {
    "read-only file system": _READ_ONLY,
    "file name too long": _TOO_LONG,
    "input/output error": _FAILING,
}
_FULL_WORDS = ("no space left", "disk is full", "file too large", "disk quota", "write error", "disk i/o error")


def partial_path(target: Path) -> Path:
    """The temporary sibling of ``target``.

    Keeps the suffix, so that drivers accept it.
    """
    return target.with_name(f"{target.stem}{PARTIAL}{target.suffix}")


@contextlib.contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A temporary sibling to write.

    It takes the name ``target`` once the block has ended well, and goes otherwise.

    Raises:
        OutputDiskFull, OutputUnwritable: what stood there is as it was.
    """
    partial = target.with_name(f".{target.name}.{os.getpid()}{PARTIAL}")  # two processes may write the same file
    _remove_leftovers(target)
    try:
        yield partial
        put_in_place(partial, target)
    except LemevitError:
        raise
    except OSError as error:
        raise writing_error(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def _remove_leftovers(target: Path) -> None:
    """Remove what processes that were killed left beside ``target``, once it is old: others may write it from afar."""
    for path in target.parent.glob(f".{glob.escape(target.name)}.*{PARTIAL}"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > LEFTOVER_S:
                path.unlink()


def write_whole(target: Path, data: bytes) -> None:
    """Write ``data`` under ``target`` in one step: complete and read back, or not at all.

    Raises:
        OutputDamaged: what was read back differs.
        OutputDiskFull, OutputUnwritable: what stood there is as it was.
    """
    with whole_file(target) as partial:
        partial.write_bytes(data)
        if partial.read_bytes() != data:
            raise OutputDamaged(f"{target} does not read back as it was written.")


def put_in_place(partial: Path, target: Path) -> None:
    """Flush ``partial`` to disk and let it take the name ``target``.

    Raises:
        OutputDiskFull, OutputUnwritable: what stood there is as it was.
    """
    try:
        with partial.open("rb+") as handle:
            os.fsync(handle.fileno())
        os.replace(partial, target)
    except OSError as error:
        raise writing_error(error, target) from error


def is_disk_full(error: BaseException) -> bool:
    """True if the number of a system error says that the disk, the quota or the file system takes no more."""
    full = {getattr(errno, name) for name in FULL_NAMES if hasattr(errno, name)}
    return getattr(error, "errno", None) in full or getattr(error, "winerror", None) in FULL_WINDOWS


def writing_error(error: Exception, path: Path) -> OutputError:
    """The named error for a write to ``path`` that failed: a full disk, with what is free, or an unwritable file."""
    text = str(error).lower()
    if is_disk_full(error) or any(words in text for words in _FULL_WORDS) or _cannot_grow(path):
        return OutputDiskFull(f"{path} could not be written to its end; {_free(path.parent)} available there.")
    said = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return OutputUnwritable(f"{path} cannot be written: {said}.", _fix(error, text))


def _fix(error: Exception, text: str) -> str:
    """Return the advice for an error other than a full disk, empty where the class knows best."""
    number = getattr(error, "errno", None)
    name = errno.errorcode.get(number, "") if isinstance(number, int) else ""
    known = FIXES_WINDOWS.get(getattr(error, "winerror", None) or 0) or FIXES.get(name)
    return known or next((fix for words, fix in _FIX_WORDS.items() if words in text), "")


def _free(folder: Path) -> str:
    try:
        return f"{shutil.disk_usage(folder).free / 1e6:.0f} MB are"
    except OSError:
        return "nothing is known to be"


@contextlib.contextmanager
def named_writing(path: Path, *kinds: type[Exception]) -> Iterator[None]:
    """A block whose system errors, and errors of ``kinds``, become the named error for a write to ``path``.

    Raises:
        OutputDiskFull, OutputUnwritable: see ``writing_error``.
    """
    caught: tuple[type[Exception], ...] = (OSError, *kinds)
    try:
        yield
    except LemevitError:
        raise
    except caught as error:
        raise writing_error(error, path) from error


def _cannot_grow(path: Path) -> bool:
    """True if a partial file, which will be removed anyway, is on a full disk: GDAL and SQLite often do not say why."""
    if PARTIAL not in path.name or not os.path.exists(path):
        return False
    try:
        with path.open("ab") as handle:
            handle.write(bytes(PROBE_BYTES))
    except OSError as error:
        return is_disk_full(error)
    return False


def file_digest(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> str:
    """SHA-256 of a file, hexadecimal.

    Raises:
        Cancelled: while reading.
    """
    digest = hashlib.sha256()
    with path.open("rb") as handle:
        while chunk := handle.read(CHUNK_BYTES):
            if is_cancelled():
                raise Cancelled
            digest.update(chunk)
    return digest.hexdigest()


def lock_now(handle: BinaryIO) -> bool:
    """Lock an open file against other processes until it is closed, and return whether that was possible."""
    if sys.platform == "win32":
        import msvcrt

        try:
            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
