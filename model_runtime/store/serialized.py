"""Which names a Python pickle would import, read from its opcodes. Nothing is ever unpickled, imported or run.

This names the danger in an error message; it is not a boundary. The boundary is that no pickle is opened at all.
Opcodes and their arguments follow the Python documentation of the pickle virtual machine (protocols 0 to 5).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

MAX_SCAN_BYTES = 64 * 1024 * 1024
MAX_OPERATIONS = 500_000
"""Half a second's worth; the weights of a thousand tensors take a twentieth."""
TOO_LONG = "more.than_is_looked_at"
"""Stands for what comes after the limit: no name that a tensor needs."""
MAX_NAMES = 50

# What rebuilding plain tensors needs; everything else a pickle asks for is named first.
TENSOR_NAMES = (
    "collections.OrderedDict",
    "torch._utils.",
    "torch._tensor.",
    "torch.storage.",
    "torch.nn.parameter.",
    "torch.serialization._get_layout",
    "numpy.core.multiarray._reconstruct",
    "numpy.ndarray",
    "numpy.dtype",
)

_FIXED = {
    b"K": 1, b"M": 2, b"J": 4, b"G": 8, b"h": 1, b"q": 1, b"j": 4, b"r": 4,
    b"\x80": 1, b"\x82": 1, b"\x83": 2, b"\x84": 4, b"\x95": 8,
}  # fmt: skip
_LINE = frozenset((b"F", b"I", b"L", b"S", b"V", b"P", b"g", b"p"))
_COUNTED = {
    b"U": "<B", b"T": "<i", b"X": "<I", b"\x8c": "<B", b"\x8d": "<Q",
    b"C": "<B", b"B": "<I", b"\x8e": "<Q", b"\x96": "<Q", b"\x8a": "<B", b"\x8b": "<i",
}  # fmt: skip
_STRINGS = frozenset((b"U", b"T", b"X", b"\x8c", b"\x8d"))
_BARE = frozenset(
    bytes((code,)) for code in b".(012NQ^Rabde]slou)t}\x81\x85\x86\x87\x88\x89\x8f\x90\x91\x92\x93\x94\x97\x98"
)


class NotAPickle(ValueError):
    """The bytes are no pickle."""


def imported_names(data: bytes) -> list[str]:
    """``module.name`` of everything the pickle(s) in ``data`` would import, in order, without repeats.

    Raises:
        NotAPickle: no pickle that runs to its STOP opcode.
    """
    names: list[str] = []
    strings: list[str] = []
    memo: list[str] = []
    finished = False
    for number, (code, argument) in enumerate(_operations(data[:MAX_SCAN_BYTES])):
        if number >= MAX_OPERATIONS:
            return [*dict.fromkeys(names)][:MAX_NAMES] + [TOO_LONG]
        if code in _STRINGS:
            strings.append(argument.decode("utf-8", "replace"))
        elif code == b"V" or code == b"S":
            strings.append(argument.decode("latin-1").strip("'\""))
        elif code == b"\x94" or code in (b"q", b"r", b"p"):
            memo.append(strings[-1] if strings else "?")
        elif code in (b"h", b"j"):
            index = int.from_bytes(argument, "little")
            strings.append(memo[index] if index < len(memo) else "?")
        elif code in (b"c", b"i"):
            names.append(argument.decode("latin-1").replace("\n", "."))
        elif code == b"\x93":
            names.append(".".join(["?", "?", *strings][-2:]))
        elif code == b".":
            finished = True
    if not finished:
        raise NotAPickle("no pickle: it never stops")
    return list(dict.fromkeys(names))[:MAX_NAMES]


def unusual_names(names: list[str]) -> list[str]:
    """Those of ``names`` that rebuilding plain tensors does not need."""
    return [name for name in names if not name.startswith(TENSOR_NAMES) and not _is_torch_storage(name)]


def _is_torch_storage(name: str) -> bool:
    return name.startswith("torch.") and name.endswith(("Storage", "Tensor", "Size", "device"))


def _operations(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Every opcode with its raw argument, through pickles that follow one another, up to other bytes."""
    position = 0
    while position < len(data):
        code = data[position : position + 1]
        argument, position = _argument(data, code, position + 1)
        yield code, argument
        if code == b"." and data[position : position + 1] != b"\x80":
            return
    raise NotAPickle("no pickle: it ends inside")


def _argument(data: bytes, code: bytes, start: int) -> tuple[bytes, int]:
    """The argument of the opcode ``code`` and the position after it."""
    if code in _BARE:
        return b"", start
    if code in _FIXED:
        end = start + _FIXED[code]
    elif code in _COUNTED:
        size = struct.calcsize(_COUNTED[code])
        if start + size > len(data):
            raise NotAPickle("no pickle: it ends inside")
        count = struct.unpack_from(_COUNTED[code], data, start)[0]
        start += size
        end = start + count
    elif code in _LINE or code in (b"c", b"i"):
        end = data.find(b"\n", start)
        if end >= 0 and code in (b"c", b"i"):
            end = data.find(b"\n", end + 1)
        if end < 0:
            raise NotAPickle("no pickle: it ends inside")
        return data[start:end], end + 1
    else:
        raise NotAPickle(f"no pickle: unknown opcode {code!r}")
    if not start <= end <= len(data):
        raise NotAPickle("no pickle: it ends inside")
    return data[start:end], end
