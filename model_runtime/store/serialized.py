"""List the names that a Python pickle would import, from its opcodes. Nothing is ever unpickled, imported or run.

This names the danger in an error message; it is not a boundary. The boundary is that no pickle is opened at all.
"""

from __future__ import annotations

import io
from collections import deque

MAX_SCAN_BYTES = 16 * 1024 * 1024
MAX_OPCODES = 200_000
"""The pickle of a checkpoint has some ten thousand."""
MAX_NAMES = 50
TOO_LONG = "more operations than are looked at"
"""Stands among the names of a pickle that was not read to its end."""

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


class NotAPickle(ValueError):
    """The bytes are no pickle."""


def imported_names(data: bytes) -> list[str]:
    """``module.name`` of everything the pickle(s) in ``data`` would import, in order, without repeats.

    Raises:
        NotAPickle: no pickle that runs to its STOP opcode.
    """
    # Its name begins like that of a module which runs code; it lists opcodes and unpickles nothing.
    import pickletools  # nosec B403

    stream = io.BytesIO(data[:MAX_SCAN_BYTES])
    names = _Names()
    try:
        while True:
            for opcode, argument, _ in pickletools.genops(stream):
                names.take(opcode.name, argument)
                if names.count > MAX_OPCODES:
                    return [TOO_LONG, *names.found]
            if not data.startswith(b"\x80", stream.tell()):  # else another pickle follows
                return list(names.found)[:MAX_NAMES]
    except ValueError as error:
        if stream.tell() >= MAX_SCAN_BYTES:  # it goes on where nobody looks
            return [TOO_LONG, *names.found]
        raise NotAPickle(f"no pickle: {error}") from error


class _Names:
    """Names that opcodes import so far.

    A name may be made of two strings that were pushed or fetched before.
    """

    def __init__(self) -> None:
        self.found: dict[str, None] = {}
        self.count = 0
        self._strings = deque(["?", "?"], 2)
        self._memo: dict[int, str] = {}

    def take(self, opcode: str, argument: object) -> None:
        self.count += 1
        if opcode in ("GLOBAL", "INST"):
            self.found[str(argument).replace(" ", ".")] = None
        elif opcode == "STACK_GLOBAL":
            self.found[".".join(self._strings)] = None
        elif opcode.endswith("PUT") and isinstance(argument, int):
            self._memo[argument] = self._strings[-1]
        elif opcode == "MEMOIZE":
            self._memo[len(self._memo)] = self._strings[-1]
        elif opcode.endswith("GET") and isinstance(argument, int):
            self._strings.append(self._memo.get(argument, "?"))
        elif isinstance(argument, str):
            self._strings.append(argument)


def unusual_names(names: list[str]) -> list[str]:
    """Those of ``names`` that rebuilding plain tensors does not need."""
    return [name for name in names if not name.startswith(TENSOR_NAMES) and not _is_torch_storage(name)]


def _is_torch_storage(name: str) -> bool:
    return name.startswith("torch.") and name.endswith(("Storage", "Tensor", "Size", "device"))
