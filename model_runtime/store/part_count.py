"""Number of parts of a serialized ONNX file, counted from its bytes before anything is built of them.

A few bytes are enough for an empty tensor, which takes hundreds once it is parsed: a small file can hold millions. The
walk follows the message types and steps over raw data, so it is short for any honest file.
"""

from __future__ import annotations

from typing import Any

MAX_PARTS = 400_000
"""Fields of a file: an honest one has some thirty a node. More than this takes seconds to look through."""
SMALL_BYTES = 200_000
"""A file below this cannot hold more than is looked through in no time."""
_VARINT, _FIXED64, _LENGTH, _FIXED32 = 0, 1, 2, 5


class TooManyParts(ValueError):
    """More parts than are looked at."""


def count_parts(data: bytes, descriptor: Any) -> int:  # noqa: ANN401 - a descriptor of protobuf
    """Fields of a message and of all messages in it.

    Damaged bytes end the count, they are the parser's to refuse.

    Args:
        data: the serialized message.
        descriptor: its type.

    Raises:
        TooManyParts: more than ``MAX_PARTS``.
    """
    kinds: dict[str, dict[int, Any]] = {}
    pending = [(0, len(data), descriptor)]
    count = 0
    while pending:
        position, stop, kind = pending.pop()
        inner = kinds.get(kind.full_name)
        if inner is None:
            inner = {field.number: field.message_type for field in kind.fields if field.message_type}
            kinds[kind.full_name] = inner
        while position < stop:
            count += 1
            if count > MAX_PARTS:
                raise TooManyParts(f"more than {MAX_PARTS:,} parts")
            tag = data[position]
            if tag < 0x80:  # nearly always
                position += 1
            else:
                tag, position = _varint(data, position, stop)
            wire = tag & 7
            if wire == _LENGTH:
                length = data[position] if position < stop else 0x80
                if length < 0x80:
                    position += 1
                else:
                    length, position = _varint(data, position, stop)
                if tag >> 3 in inner and position + length <= stop:
                    pending.append((position, position + length, inner[tag >> 3]))
                position += length
            elif wire == _VARINT:
                _, position = _varint(data, position, stop)
            elif wire in (_FIXED64, _FIXED32):
                position += 8 if wire == _FIXED64 else 4
            else:
                break
    return count


def _varint(data: bytes, position: int, stop: int) -> tuple[int, int]:
    value = shift = 0
    while position < stop and shift < 70:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
    return 0, stop
