"""The file of a journal: its layout in bytes, opened and removed without following links.

    magic | header record | slots | record | record | ...

A record is ``length, crc32 of length and payload, payload``, and no payload is empty, so that zeros are never one. The
first one is a JSON header saying what decides the answer, then comes one for every finished piece of work, appended and
never changed. *Slots* are a few fixed places, each with its own check, that are written over.
"""

from __future__ import annotations

import json
import os
import stat
import struct
import zlib
from pathlib import Path
from typing import Any, BinaryIO, Union

from ...errors import JournalDamaged
from ...files import writing_error

MARK = b"LEMEVIT-JOURNAL-"
MAGIC = MARK + b"3\n"
SUFFIX = ".lemevit-journal"
SLOTS_KEY = "slots"
HEAD = struct.Struct("<QI")  # length, crc32
SLOT = struct.Struct("<qQI")  # tag + 1, length, crc32

Buffer = Union[bytes, bytearray, memoryview]


def journal_path(output: Path) -> Path:
    """Return the path of the journal of ``output``."""
    return output.with_name(output.name + SUFFIX)


def open_file(path: Path) -> BinaryIO:
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
            length, check = HEAD.unpack(handle.read(HEAD.size))
            if length > os.fstat(handle.fileno()).st_size:
                return None
            header = handle.read(length)
            if check_of(length, header) != check:
                return None
            slot_bytes = json.loads(header)[SLOTS_KEY][1]
            handle.seek(len(MAGIC) + HEAD.size + length + index * (slot_bytes + SLOT.size))
            return slot_data(handle, tag, slot_bytes)
    except (OSError, struct.error, KeyError, IndexError, TypeError, ValueError):
        return None


def slot_data(handle: BinaryIO, tag: int, limit: int) -> bytes | None:
    head = handle.read(SLOT.size)
    if len(head) < SLOT.size:
        return None
    found, length, check = SLOT.unpack(head)
    if found != tag + 1 or length > limit:  # 0 is a slot that was never written
        return None
    data = handle.read(length)
    return data if len(data) == length and slot_check(found, length, data) == check else None


def slot_check(mark: int, length: int, data: Buffer) -> int:
    """CRC-32 of a slot with its head: what zeros a head may have behind its mark are no slot that holds nothing."""
    return zlib.crc32(data, zlib.crc32(struct.pack("<qQ", mark, length)))


def is_unbegun(start: bytes) -> bool:
    """True if a file ends within its mark, or has zeros from there: its run was stopped before it had done anything."""
    written = start.rstrip(b"\0")
    return len(written) < len(MAGIC) and MAGIC.startswith(written)


def header_in(payload: bytes) -> dict[str, Any] | None:
    try:
        header = json.loads(payload)
    except ValueError:
        return None
    return header if isinstance(header, dict) else None


def check_of(length: int, *parts: Buffer) -> int:
    """CRC-32 of a record's length and payload."""
    check = zlib.crc32(struct.pack("<Q", length))
    for part in parts:
        check = zlib.crc32(part, check)
    return check


def record(*parts: Buffer) -> list[Buffer]:
    length = sum(memoryview(part).nbytes for part in parts)
    return [HEAD.pack(length, check_of(length, *parts)), *parts]
