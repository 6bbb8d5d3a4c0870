"""The resume record of a run, beside its output: one file that is also the lock (``journal_file`` has its layout).

What is damaged (power loss, a bad disk) is cut off with all that follows: records before it are used. Where the header
is damaged the journal begins anew, another header is refused by name. Slots hold what unfinished work still needs (what
tiles left to their neighbours), so that the file grows with the result and not faster.

Data reach the disk every two seconds: a killed process loses nothing, a power failure two seconds.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...errors import JournalDamaged, JournalMismatch, OutputInUse
from ...files import lock_now, writing_error
from .journal_file import (
    HEAD,
    MAGIC,
    MARK,
    SLOT,
    SLOTS_KEY,
    Buffer,
    check_of,
    header_in,
    is_journal,
    is_unbegun,
    journal_path,
    open_file,
    record,
    remove_journal,
    slot_check,
    slot_data,
)

SYNC_EVERY_S = 2.0
WHOLE_BYTES = 4096

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
        self._slot_count, self._slot_bytes = slots[0], slots[1] + SLOT.size
        self._ignored = ignored
        self._file = open_file(self.path)
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
        if (restart and is_journal(self._file)) or is_unbegun(start):
            self.begin_anew()
            return
        if not start.startswith(MARK):
            raise JournalDamaged(f"{self.path} is not the journal of an interrupted run.", "Move that file away.")
        if start != MAGIC:
            raise JournalMismatch(f"{self.path} was written by another version.")
        earlier = self._payload(len(MAGIC), size)
        self.earlier = None if earlier is None else header_in(earlier)
        if earlier is None or self.earlier is None:
            self.is_damaged = bool(self._read(len(MAGIC), HEAD.size).strip(b"\0"))
            self.begin_anew()
            return
        self._compare(self.earlier, header)
        self._slots_at = len(MAGIC) + HEAD.size + len(earlier)
        self._records_at = self._end = self._slots_at + self._slot_count * self._slot_bytes
        while (payload := self._payload(self._end, size)) is not None:
            self._end += HEAD.size + len(payload)
            self.resumed += 1
        if self._end < size:
            self._truncate(self._end)

    def begin_anew(self) -> None:
        """Forget everything.

        The file holds a header and nothing else.
        """
        self._truncate(0)
        self._write(0, [MAGIC, *record(json.dumps(self._whole_header, sort_keys=True).encode())])
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
        if position + HEAD.size > size:
            return None
        length, check = HEAD.unpack(self._read(position, HEAD.size))
        if length == 0 or position + HEAD.size + length > size:
            return None
        payload = self._read(position + HEAD.size, length)
        return payload if len(payload) == length and check_of(length, payload) == check else None

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
        written = record(*parts)
        with self._use:
            self._write(self._end, written)
            self._end = self._file.tell()

    def rewind(self, count: int) -> None:
        """Forget all records but the first ``count``."""
        position = self._records_at
        for _ in range(min(count, self.resumed)):
            payload = self._payload(position, self._end)
            position += HEAD.size + len(payload or b"")
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
            position += HEAD.size + len(payload)

    def put_slot(self, index: int, tag: int, data: Buffer) -> None:
        """Write ``data`` over slot ``index``.

        ``tag`` tells later whose it is.
        """
        length = memoryview(data).nbytes
        head = SLOT.pack(tag + 1, length, slot_check(tag + 1, length, data))
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
                return slot_data(self._file, tag, self._slot_bytes - SLOT.size)
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
