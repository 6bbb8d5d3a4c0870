"""The resume record of a run, beside its output: one file that is also the lock.

    magic | header record | slots | record | record | ...

A record is ``length, crc32 of length and payload, payload``, and no payload is empty, so that zeros are never one. The
first one is a JSON header saying what decides the answer, then comes one for every finished piece of work, appended and
never changed. What is damaged (power loss, a bad disk) is cut off with all that follows: records before it are used.
Where the header is damaged the journal begins anew, another header is refused by name. *Slots* are a few fixed places
for what unfinished work still needs (what tiles left to their neighbours): they are written over, each with its own
check, so that the file grows with the result and not faster.

Data reach the disk every two seconds: a killed process loses nothing, a power failure two seconds.
"""

from __future__ import annotations

import json
import os
import stat
import struct
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Union

from ..errors import JournalDamaged, JournalMismatch, OutputInUse
from ..files import lock_now, writing_error

MARK = b"LEMEVIT-JOURNAL-"
MAGIC = MARK + b"3\n"
SUFFIX = ".lemevit-journal"
SYNC_EVERY_S = 2.0
SLOTS_KEY = "slots"
WHOLE_BYTES = 4096
_HEAD = struct.Struct("<QI")
_SLOT = struct.Struct("<qQI")  # tag + 1, length, crc32

Buffer = Union[bytes, bytearray, memoryview]


def journal_path(output: Path) -> Path:
    """Return the path of the journal of ``output``."""
    return output.with_name(output.name + SUFFIX)


def _opened(path: Path) -> BinaryIO:
    """The journal's file, made where there is none.

    Never what a link of that name leads to.

    Raises:
        JournalDamaged: a link, a folder, a device, or a file that has other names too.
        OutputError: the system refuses.
    """
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise JournalDamaged(f"{path} is no file but a link, a folder or a device.", "Move it away.")
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.fdopen(os.open(path, flags, 0o644), "r+b", buffering=0)
    except OSError as error:
        raise writing_error(error, path) from error
    status = os.fstat(handle.fileno())
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        handle.close()
        raise JournalDamaged(f"{path} is a file that has other names, or none at all.", "Move it away.")
    return handle


def is_journal(handle: BinaryIO) -> bool:
    """True if a file begins as a journal of ours does, of any version, as far as it was written."""
    handle.seek(0)
    return MARK.startswith(handle.read(len(MARK)).rstrip(b"\0"))


def remove_journal(path: Path) -> None:
    """Remove the journal at ``path``, and nothing else of that name."""
    if path.is_symlink() or not path.is_file():
        return
    with path.open("rb") as handle:
        is_ours = is_journal(handle)
    if is_ours:
        path.unlink(missing_ok=True)


def peek_slot(path: Path, index: int, tag: int) -> bytes | None:
    """Return the value of slot ``index`` of the journal at ``path`` without locking it, ``None`` where there is
    none.
    """
    try:
        with path.open("rb") as handle:
            if handle.read(len(MAGIC)) != MAGIC:
                return None
            length, check = _HEAD.unpack(handle.read(_HEAD.size))
            if length > os.fstat(handle.fileno()).st_size:
                return None
            header = handle.read(length)
            if _check(length, header) != check:
                return None
            slot_bytes = json.loads(header)[SLOTS_KEY][1]
            handle.seek(len(MAGIC) + _HEAD.size + length + index * (slot_bytes + _SLOT.size))
            return _slot_data(handle, tag, slot_bytes)
    except (OSError, struct.error, KeyError, IndexError, TypeError, ValueError):
        return None


def _slot_data(handle: BinaryIO, tag: int, limit: int) -> bytes | None:
    head = handle.read(_SLOT.size)
    if len(head) < _SLOT.size:
        return None
    found, length, check = _SLOT.unpack(head)
    if found != tag + 1 or length > limit:  # 0 is a slot that was never written
        return None
    data = handle.read(length)
    return data if len(data) == length and _slot_check(found, length, data) == check else None


def _slot_check(mark: int, length: int, data: Buffer) -> int:
    """CRC-32 of a slot with its head: what zeros a head may have behind its mark are no slot that holds nothing."""
    return zlib.crc32(data, zlib.crc32(struct.pack("<qQ", mark, length)))


OPTIONS = {
    "grid": "extent",
    "kept": "extent",
    "weights": "model",
    "raster_bytes": "raster",
    "channels": "model",
    "moved": "align",
}
"""Names that people use for a setting whose value tells them little."""


def _shown(key: str, was: Any, now: Any) -> str:  # noqa: ANN401 - JSON values
    if key in OPTIONS:
        return f"{OPTIONS[key]} is another"
    return f"{key} was {was!r}, is {now!r}"


class Journal:
    """Opened and locked for one run.

    Records may be appended by one thread and slots used by another.

    Args:
        output: the run's main output.
        header: everything that decides the answer; compared with that of an interrupted run.
        restart: discard an earlier journal.
        slots: number of slots and bytes of each.
        ignored: keys of ``header`` that are noted but not compared.

    Attributes:
        resumed: records of the interrupted run.
        earlier: its header; ``None`` where the journal begins anew.
        is_damaged: an interrupted run left a journal whose header cannot be read, so that it begins anew.

    Raises:
        OutputInUse: another run holds it.
        JournalMismatch: an interrupted run had other settings or another version; the first differences are named.
        JournalDamaged: the file is not a journal of ours.
    """

    def __init__(
        self,
        output: Path,
        header: dict[str, Any],
        restart: bool,
        slots: tuple[int, int] = (0, 0),
        ignored: tuple[str, ...] = (),
    ) -> None:
        self.path = journal_path(output)
        self.header = header
        self._slot_count, self._slot_bytes = slots[0], slots[1] + _SLOT.size
        self._ignored = ignored
        self._file = _opened(self.path)
        if not lock_now(self._file):
            self._file.close()
            raise OutputInUse(f"Another run is writing {output}.")
        self._synced = time.monotonic()
        self._use = threading.Lock()
        self.resumed = 0
        self.earlier: dict[str, Any] | None = None
        self.is_damaged = False
        is_started = False
        try:
            self._start({**header, SLOTS_KEY: list(slots)}, restart)
            is_started = True
        finally:
            if not is_started:
                self._file.close()

    def _start(self, header: dict[str, Any], restart: bool) -> None:
        self._whole_header = header
        size = os.fstat(self._file.fileno()).st_size
        start = self._read(0, len(MAGIC))
        if (restart and is_journal(self._file)) or _is_unbegun(start):
            self.begin_anew()
            return
        if not start.startswith(MARK):
            raise JournalDamaged(f"{self.path} is not the journal of an interrupted run.", "Move that file away.")
        if start != MAGIC:
            raise JournalMismatch(f"{self.path} was written by another version.")
        earlier = self._payload(len(MAGIC), size)
        self.earlier = None if earlier is None else _header_in(earlier)
        if earlier is None or self.earlier is None:
            self.is_damaged = bool(self._read(len(MAGIC), _HEAD.size).strip(b"\0"))
            self.begin_anew()
            return
        self._compare(self.earlier, header)
        self._slots_at = len(MAGIC) + _HEAD.size + len(earlier)
        self._records_at = self._end = self._slots_at + self._slot_count * self._slot_bytes
        while (payload := self._payload(self._end, size)) is not None:
            self._end += _HEAD.size + len(payload)
            self.resumed += 1
        if self._end < size:
            self._truncate(self._end)

    def begin_anew(self) -> None:
        """Forget everything.

        The file holds a header and nothing else.
        """
        self._truncate(0)
        self._write(0, [MAGIC, *_record(json.dumps(self._whole_header, sort_keys=True).encode())])
        self._slots_at = self._file.tell()
        self._records_at = self._end = self._slots_at + self._slot_count * self._slot_bytes
        self.earlier, self.resumed = None, 0

    def _truncate(self, size: int) -> None:
        try:
            self._file.truncate(size)
        except OSError as error:
            raise writing_error(error, self.path) from error

    def _read(self, position: int, size: int) -> bytes:
        try:
            self._file.seek(position)
            return self._file.read(size)
        except OSError as error:
            raise JournalDamaged(f"{self.path} cannot be read: {error.strerror}.") from error

    def _payload(self, position: int, size: int) -> bytes | None:
        """The record at ``position``, or ``None`` where there is no whole one."""
        if position + _HEAD.size > size:
            return None
        length, check = _HEAD.unpack(self._read(position, _HEAD.size))
        if length == 0 or position + _HEAD.size + length > size:
            return None
        payload = self._read(position + _HEAD.size, length)
        return payload if len(payload) == length and _check(length, payload) == check else None

    def _compare(self, earlier: dict[str, Any], header: dict[str, Any]) -> None:
        keys = sorted({*earlier, *header} - {*self._ignored})
        changed = [key for key in keys if earlier.get(key) != header.get(key)]
        if changed:
            shown = "; ".join(dict.fromkeys(_shown(key, earlier.get(key), header.get(key)) for key in changed))
            raise JournalMismatch(f"An interrupted run of {self.path.name} had other settings: {shown}.")

    def _write(self, position: int, parts: list[Buffer]) -> None:
        self._file.seek(position)
        for part in parts:
            view = memoryview(part).cast("B")
            while len(view):
                try:
                    view = view[self._file.write(view) :]
                except OSError as error:
                    raise writing_error(error, self.path) from error
        if time.monotonic() - self._synced > SYNC_EVERY_S:
            self.sync()

    def sync(self) -> None:
        """Bring everything to disk."""
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise writing_error(error, self.path) from error
        self._synced = time.monotonic()

    def append(self, *parts: Buffer) -> None:
        """Record one finished piece of work.

        A killed process does not lose it.
        """
        record = _record(*parts)
        with self._use:
            self._write(self._end, record)
            self._end = self._file.tell()

    def rewind(self, count: int) -> None:
        """Forget all records but the first ``count``."""
        position = self._records_at
        for _ in range(min(count, self.resumed)):
            payload = self._payload(position, self._end)
            position += _HEAD.size + len(payload or b"")
        self._end, self.resumed = position, min(count, self.resumed)
        if position < os.fstat(self._file.fileno()).st_size:
            self._truncate(position)

    def replay(self) -> Iterator[bytes]:
        """The payloads of the interrupted run, in order.

        Do not append meanwhile.
        """
        position = self._records_at
        while position < self._end:
            payload = self._payload(position, self._end)
            if payload is None:
                raise JournalDamaged(f"{self.path} cannot be read back.")
            yield payload
            position += _HEAD.size + len(payload)

    def put_slot(self, index: int, tag: int, data: Buffer) -> None:
        """Write ``data`` over slot ``index``.

        ``tag`` tells later whose it is.
        """
        length = memoryview(data).nbytes
        head = _SLOT.pack(tag + 1, length, _slot_check(tag + 1, length, data))
        is_small = length <= WHOLE_BYTES
        # In one write where that costs nothing: what the slot held before is lost only when the new data are there.
        parts: list[Buffer] = [b"".join((head, data))] if is_small else [head, data]
        with self._use:
            self._write(self._slots_at + index * self._slot_bytes, parts)

    def slot(self, index: int, tag: int) -> bytes | None:
        """Return the value of slot ``index`` under ``tag``, ``None`` when it holds something else or is damaged."""
        with self._use:
            try:
                self._file.seek(self._slots_at + index * self._slot_bytes)
                return _slot_data(self._file, tag, self._slot_bytes - _SLOT.size)
            except OSError:
                return None

    def close(self, discard: bool) -> None:
        """Release the lock.

        ``discard`` removes the file (the run is complete).
        """
        try:
            if discard and sys.platform != "win32":
                remove_journal(self.path)
        finally:
            self._file.close()
        if discard and sys.platform == "win32":
            remove_journal(self.path)


def _is_unbegun(start: bytes) -> bool:
    """True if a file ends within its mark, or has zeros from there: its run was stopped before it had done anything."""
    written = start.rstrip(b"\0")
    return len(written) < len(MAGIC) and MAGIC.startswith(written)


def _header_in(payload: bytes) -> dict[str, Any] | None:
    try:
        header = json.loads(payload)
    except ValueError:
        return None
    return header if isinstance(header, dict) else None


def _check(length: int, *parts: Buffer) -> int:
    """CRC-32 of a record's length and payload."""
    check = zlib.crc32(struct.pack("<Q", length))
    for part in parts:
        check = zlib.crc32(part, check)
    return check


def _record(*parts: Buffer) -> list[Buffer]:
    length = sum(memoryview(part).nbytes for part in parts)
    return [_HEAD.pack(length, _check(length, *parts)), *parts]
