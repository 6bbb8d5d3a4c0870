"""Damage to bytes, texts and JSON values, drawn from one random generator: the same seed gives the same inputs."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

NUMBERS = (0, -1, 1, 2**31 - 1, 2**31, 2**32, 2**63, 2**64, -(2**63), 1e308, -1e308, 1e-9, 0.5, 10**30)
ODD = (
    None, True, False, "", " ", "\0", "a\0b", "\ud800", "\udfff\ud800", "é", "中" * 300, "x" * 5000, "../../a",
    "/dev/zero", "file:///etc/passwd", "NaN", "1e999", "-0", "\u202e", "𝔘", "%s%n", "{0}", "null", "[]",
    [], {}, [[]], [[[[[[]]]]]],
    [None], {"": None}, {"a": {"a": {"a": {}}}}, float("nan"), float("inf"), float("-inf"),
)  # fmt: skip
TOKENS = (
    b"\0" * 8, b"\xff" * 8, b"\x80", b"\xed\xa0\x80", b"\xf0\x9f", b"\r\n", b"nan", b"-inf", b"1e400",
    b"99999999999999999999",
    b"\x7f\xff\xff\xff", b"\x80\x00\x00\x00", b"\xff\xff\xff\xff", b"II*\0", b"PK\x03\x04", b"<", b"]]>", b"&#0;", b"{",
    b"[" * 200, b"(" * 200, b"\\u0000", b"\\ud800", b"\"", b"POLYGON", b"%", b"../",
)  # fmt: skip
Mutation = Callable[[random.Random, bytearray], None]


def _flip(source: random.Random, data: bytearray) -> None:
    for _ in range(source.choice((1, 1, 2, 8, 40))):
        data[source.randrange(len(data))] ^= 1 << source.randrange(8)


def _byte(source: random.Random, data: bytearray) -> None:
    for _ in range(source.choice((1, 2, 10))):
        data[source.randrange(len(data))] = source.choice((0, 1, 0x7F, 0x80, 0xFF, source.randrange(256)))


def _cut(source: random.Random, data: bytearray) -> None:
    del data[source.randrange(len(data)) :]


def _drop(source: random.Random, data: bytearray) -> None:
    start = source.randrange(len(data))
    del data[start : start + source.choice((1, 2, 7, 64, 1000))]


def _repeat(source: random.Random, data: bytearray) -> None:
    start = source.randrange(len(data))
    piece = data[start : start + source.choice((1, 4, 50, 500))]
    data[start:start] = piece * source.choice((1, 2, 20))


def _zeros(source: random.Random, data: bytearray) -> None:
    start = source.randrange(len(data))
    count = min(source.choice((1, 4, 16, 512, 4096)), len(data) - start)
    data[start : start + count] = bytes(count)


def _number(source: random.Random, data: bytearray) -> None:
    start, width = source.randrange(len(data)), source.choice((2, 4, 8))
    value = source.choice(
        (0, 1, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1, source.getrandbits(64))
    )
    data[start : start + width] = (value % 2 ** (8 * width)).to_bytes(width, source.choice(("little", "big")))


def _token(source: random.Random, data: bytearray) -> None:
    start = source.randrange(len(data))
    token = source.choice(TOKENS)
    data[start : start + source.choice((0, len(token)))] = token


def _swap(source: random.Random, data: bytearray) -> None:
    first, second = sorted(source.randrange(len(data)) for _ in range(2))
    middle = (first + second) // 2
    data[first:second] = data[middle:second] + data[first:middle]


MUTATIONS: tuple[Mutation, ...] = (_flip, _byte, _cut, _drop, _repeat, _zeros, _number, _token, _swap)


def damaged(source: random.Random, data: bytes) -> bytes:
    """The bytes with one to four kinds of damage."""
    found = bytearray(data)
    for _ in range(source.choice((1, 1, 2, 4))):
        if found:
            source.choice(MUTATIONS)(source, found)
    return bytes(found)


def damaged_value(source: random.Random, value: Any) -> Any:
    """A copy of a JSON value in which some parts are others, gone, doubled or moved."""
    copied = json.loads(json.dumps(value))
    for _ in range(source.choice((1, 1, 2, 3))):
        copied = _changed(source, copied)
    return copied


def _changed(source: random.Random, value: Any) -> Any:
    places = list(_places(value))
    if not places:
        return copy.deepcopy(source.choice(ODD))
    holder, key = source.choice(places)
    action = source.randrange(6)
    if action == 0 and isinstance(holder, dict):
        del holder[key]
    elif action == 1 and isinstance(holder, dict):
        holder[source.choice(("", "x", "\ud800", "a" * 300, "__class__"))] = holder.get(key)
    elif action == 2 and isinstance(holder, list):
        holder *= source.choice((0, 2, 50))
    elif action == 3:
        holder[key] = source.choice(NUMBERS)
    elif action == 4 and isinstance(holder[key], str):
        holder[key] = _text(source, holder[key])
    else:
        holder[key] = copy.deepcopy(source.choice(ODD))
    return value


def _text(source: random.Random, text: str) -> str:
    start = source.randrange(len(text) + 1)
    return (
        text[:start] + source.choice(("", "\0", "\ud800", "\n", "'", '"', "é", "9" * 400, "-", "\u202e")) + text[start:]
    )


def _places(value: Any) -> Any:
    pending = [value]
    while pending:
        holder = pending.pop()
        keys = (
            list(holder) if isinstance(holder, dict) else list(range(len(holder))) if isinstance(holder, list) else []
        )
        for key in keys:
            yield holder, key
            pending.append(holder[key])
