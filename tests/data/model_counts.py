"""Counts of the reads, vettings and SHA-256 of model files: the costly steps that must not be repeated."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from model_runtime.store import vetting


@dataclass
class Counts:
    """Paths read, paths vetted, and the hexadecimal digests that were computed, in order."""

    reads: list[Path] = field(default_factory=list)
    vettings: list[Path] = field(default_factory=list)
    digests: list[str] = field(default_factory=list)


_open: list[Counts] = []


def _note_read(event: str, arguments: tuple[Any, ...]) -> None:
    if _open and event == "open" and isinstance(arguments[0], (str, os.PathLike)):
        path, mode = Path(arguments[0]), arguments[1]
        if path.suffix == ".onnx" and mode and "r" in mode and "+" not in mode:
            _open[-1].reads.append(path)


sys.addaudithook(_note_read)  # sees every way of opening a file


class _Digest:
    def __init__(self, data: bytes, counts: Counts, make: Any) -> None:
        self._digest, self._counts = make(data), counts

    def update(self, data: bytes) -> None:
        self._digest.update(data)

    def hexdigest(self) -> str:
        self._counts.digests.append(self._digest.hexdigest())
        return self._counts.digests[-1]


@contextlib.contextmanager
def model_counts() -> Iterator[Counts]:
    """What is done to model files in this process while the context is open."""
    counts, vet, make = Counts(), vetting.vet_onnx, hashlib.sha256

    def counting_vet(data: bytes, path: Path) -> Any:
        counts.vettings.append(path)
        return vet(data, path)

    holders = [module for module in list(sys.modules.values()) if getattr(module, "vet_onnx", None) is vet]
    for module in holders:
        module.vet_onnx = counting_vet  # type: ignore[attr-defined]
    hashlib.sha256 = lambda data=b"": _Digest(data, counts, make)  # type: ignore[assignment]
    _open.append(counts)
    try:
        yield counts
    finally:
        _open.pop()
        hashlib.sha256 = make  # type: ignore[assignment]
        for module in holders:
            module.vet_onnx = vet  # type: ignore[attr-defined]
