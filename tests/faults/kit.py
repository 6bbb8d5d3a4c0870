"""What every failure owes the user: a code, what and fix, inputs and older outputs as they were, nothing left behind.

``nth_failure`` breaks the n-th operation of a door to the disk: old state or new, never between. ``sampled`` chooses
the n to try out of all operations of a run: the first and the last of each kind, and ten more by a fixed seed.
"""

from __future__ import annotations

import fnmatch
import hashlib
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyogrio.raw
import pytest
import rasterio.io

import model_runtime
from model_runtime.errors import LemevitError
from model_runtime.jobs.resume import journal_file

JOURNALS = "*.lemevit-journal"
RUNTIME = str(Path(model_runtime.__file__).parent)


def snapshot(folder: Path) -> dict[str, str]:
    """Every file below ``folder`` with the time it was changed and the digest of its bytes."""
    return {
        str(path.relative_to(folder)): f"{path.stat().st_mtime_ns} {hashlib.sha256(path.read_bytes()).hexdigest()}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def assert_named(error: LemevitError, code: str, *mentions: str) -> None:
    """The error has this code, says what and how to fix it, and names ``mentions``."""
    assert error.code == code, str(error)
    assert error.what
    assert error.fix
    for mention in mentions:
        assert mention in str(error), f"{mention!r} is not in: {error}"


def assert_left_only(folder: Path, before: dict[str, str], *allowed: str) -> None:
    """Every file of ``before`` is as it was (bytes and time), and new is only what ``allowed`` patterns match."""
    after = snapshot(folder)
    new = set(after) - set(before)
    assert {name: after.get(name) for name in before} == before
    assert [name for name in sorted(new) if not any(fnmatch.fnmatch(name, pattern) for pattern in allowed)] == []


def assert_failed_well(folder: Path, code: str, act: Callable[[], Any], *mentions: str, left: str = "") -> LemevitError:
    """``act`` is refused with ``code``, names ``mentions``, and changes no file below ``folder``.

    ``left`` is a pattern of files that may be new, such as ``JOURNALS``. No process is left either.
    """
    before = {name: state for name, state in snapshot(folder).items() if not fnmatch.fnmatch(name, left)}
    running = descendants(os.getpid())  # of other tests: Python's resource tracker, say
    with pytest.raises(LemevitError) as caught:
        act()
    assert_named(caught.value, code, *mentions)
    assert_left_only(folder, before, *([left] if left else []))
    assert not set(descendants(os.getpid())) - set(running)
    return caught.value


def outcome(act: Callable[[], Any]) -> tuple[Any, LemevitError | None]:
    """The report of a run that succeeds, else the named error with which it ends."""
    try:
        return act(), None
    except LemevitError as error:
        return None, error


def descendants(pid: int) -> list[int]:
    """Living processes below ``pid``, as /proc tells; empty where there is no /proc."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = entry.read_text().rsplit(")", 1)[1].split()[:2]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if state != "Z":
            children.setdefault(int(parent), []).append(int(entry.parent.name))
    found: list[int] = []
    waiting = [pid]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return found


def is_running(pid: int) -> bool:
    """Whether the process lives (a zombie does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def seconds_until_gone(pid: int, limit_s: float) -> float:
    """How long the process still lived; fails when it lives longer than ``limit_s``."""
    began = time.monotonic()
    while is_running(pid):
        assert time.monotonic() - began < limit_s, f"process {pid} still runs after {limit_s} s"
        time.sleep(0.02)
    return time.monotonic() - began


def operations(door: str, act: Callable[[], Any]) -> list[str]:
    """Kinds of the operations that ``act`` sends through ``door``, in their order; none fails."""
    with nth_failure(door, 0, OSError()) as state:
        act()
    return state.kinds


def caller() -> str:
    """The functions of the runtime that led to the operation, outermost first: what kind of operation it is."""
    frame, names = sys._getframe(1), []
    while frame is not None:
        if frame.f_code.co_filename.startswith(RUNTIME):
            names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
        frame = frame.f_back
    return " > ".join(reversed(names))


def sampled(kinds: list[str], more: int = 10) -> list[int]:
    """Numbers of the operations to break, 1-based: the first and last of each kind, and some more by a fixed seed."""
    numbers = range(1, len(kinds) + 1)
    first = {kind: n for n, kind in reversed(list(zip(numbers, kinds)))}
    last = dict(zip(kinds, numbers))
    chosen = {*first.values(), *last.values()}
    others = [n for n in numbers if n not in chosen]
    return sorted(chosen | set(random.Random(0).sample(others, min(more, len(others)))))


@dataclass
class Door:
    """The operations that went through a door, each by its kind; ``has_failed`` once the n-th came."""

    fail_at: int
    error: Exception
    kinds: list[str] = field(default_factory=list)
    has_failed: bool = False

    @property
    def count(self) -> int:
        return len(self.kinds)

    def pass_one(self) -> None:
        """Called before each operation."""
        self.kinds.append(caller())
        if self.count == self.fail_at:
            self.has_failed = True
            raise self.error

    def watch(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """``function``, with the door before it."""

        def watched(*args: Any, **options: Any) -> Any:
            self.pass_one()
            return function(*args, **options)

        return watched


class _WatchedFile:
    """A file whose ``write`` goes through a door; everything else is the file's."""

    def __init__(self, file: Any, door: Door) -> None:
        self._file, self.write = file, door.watch(file.write)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


class _WatchedOs:
    """The module ``os`` for the journal: what it opens or writes goes through a door."""

    def __init__(self, door: Door) -> None:
        self._door, self.write = door, door.watch(os.write)

    def fdopen(self, *args: Any, **options: Any) -> Any:
        return _WatchedFile(os.fdopen(*args, **options), self._door)

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)


@contextmanager
def nth_failure(door: str, n: int, error: Exception) -> Iterator[Door]:
    """The ``n``-th operation through ``door`` (1-based) raises ``error``; the others work.

    Args:
        door: ``read`` and ``write`` (rasters), ``vector`` (GeoPackages), ``fsync``, ``replace``, ``journal``.
        n: which operation; 0 for none.
        error: what the library or the system would raise there.
    """
    state = Door(n, error)
    with pytest.MonkeyPatch.context() as patch:
        if door == "read":
            patch.setattr(rasterio.io.DatasetReader, "read", state.watch(rasterio.io.DatasetReader.read))
        elif door == "write":
            patch.setattr(rasterio.io.DatasetWriter, "write", state.watch(rasterio.io.DatasetWriter.write))
        elif door == "vector":
            patch.setattr(pyogrio.raw, "write", state.watch(pyogrio.raw.write))
        elif door in ("fsync", "replace"):
            patch.setattr(os, door, state.watch(getattr(os, door)))
        elif door == "journal":
            patch.setattr(journal_file, "os", _WatchedOs(state))
        else:
            raise ValueError(door)
        yield state
