"""The resume record of a run, beside its output: one append-only file that is also the lock.

Records are ``length, crc32, payload``: first a JSON header saying what decides the answer, then one payload a finished
band of rows. A torn last record (power loss) is cut off; a changed header is refused by name.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from .errors import JournalDamaged, JournalMismatch, OutputInUse

MAGIC = b"LEMEVIT-JOURNAL-1\n"
_HEAD = struct.Struct("<QI")


def journal_path(output: Path) -> Path:
    """Where the journal of ``output`` lies."""
    return output.with_name(output.name + ".lemevit-journal")


def _lock(handle: BinaryIO) -> bool:
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


class Journal:
    """Opened and locked for one run.

    Args:
        output: the run's main output.
        header: everything that decides the answer; compared with that of an interrupted run.
        restart: discard an earlier journal.

    Raises:
        OutputInUse: another run holds it.
        JournalMismatch: an interrupted run had other settings; the first differences are named.
        JournalDamaged: the file is not a journal of ours.
    """

    def __init__(self, output: Path, header: dict[str, Any], restart: bool) -> None:
        self.path = journal_path(output)
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        self._file = os.fdopen(descriptor, "r+b", buffering=0)
        if not _lock(self._file):
            self._file.close()
            raise OutputInUse(f"Another run is writing {output}.")
        is_started = False
        try:
            self._start(header, restart)
            is_started = True
        finally:
            if not is_started:
                self._file.close()

    def _start(self, header: dict[str, Any], restart: bool) -> None:
        size = os.fstat(self._file.fileno()).st_size
        self.records: list[tuple[int, int]] = []
        if restart or size == 0:
            self._file.truncate(0)
            self._file.seek(0)
            self._file.write(MAGIC)
            self._append(json.dumps(header, sort_keys=True).encode())
            return
        self._file.seek(0)
        if self._file.read(len(MAGIC)) != MAGIC:
            raise JournalDamaged(f"{self.path} is not the journal of an interrupted run.", "Move that file away.")
        records, end = self._scan(size)
        if not records:
            raise JournalDamaged(f"{self.path} has no readable header.")
        self._compare(json.loads(self._payload(records[0])), header)
        self.records = records[1:]
        self._file.truncate(end)

    def _scan(self, size: int) -> tuple[list[tuple[int, int]], int]:
        """Positions ``(offset, length)`` of the whole records, and where they end."""
        found, position = [], len(MAGIC)
        while position + _HEAD.size <= size:
            self._file.seek(position)
            length, check = _HEAD.unpack(self._file.read(_HEAD.size))
            if position + _HEAD.size + length > size or zlib.crc32(self._file.read(length)) != check:
                break
            found.append((position + _HEAD.size, length))
            position += _HEAD.size + length
        return found, position

    def _payload(self, record: tuple[int, int]) -> bytes:
        self._file.seek(record[0])
        return self._file.read(record[1])

    def _compare(self, earlier: dict[str, Any], header: dict[str, Any]) -> None:
        changed = [key for key in sorted({*earlier, *header}) if earlier.get(key) != header.get(key)]
        if changed:
            shown = "; ".join(f"{key} was {earlier.get(key)!r}, is {header.get(key)!r}" for key in changed[:3])
            raise JournalMismatch(f"An interrupted run of {self.path.name} had other settings: {shown}.")

    def _append(self, payload: bytes) -> None:
        self._file.seek(0, os.SEEK_END)
        self._file.write(_HEAD.pack(len(payload), zlib.crc32(payload)) + payload)
        os.fsync(self._file.fileno())

    def append(self, payload: bytes) -> None:
        """Record one finished band; on disk when this returns."""
        self._append(payload)

    def replay(self) -> Iterator[bytes]:
        """The payloads of the interrupted run, in order."""
        for record in self.records:
            yield self._payload(record)

    def close(self, discard: bool) -> None:
        """Release the lock; ``discard`` removes the file (the run is complete)."""
        if discard and sys.platform != "win32":
            self.path.unlink(missing_ok=True)
        self._file.close()
        if discard:
            self.path.unlink(missing_ok=True)
