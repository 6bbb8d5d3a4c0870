"""Identity of a raster: every file that is read for it, each with its digest.

A mosaic is its own file and all of its sources; each of them is what lies beside it as well: sidecars, masks, world
files. Overviews are not read. Of a sidecar only that counts which says how pixels are read: QGIS adds statistics to it
whenever it loads the raster.
"""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..cancellation import Cancellation
from ..destinations import belongings
from ..errors import Cancelled, RasterChanged, RasterDamaged
from ..files import file_digest
from .xml_tree import Element, XmlRefused, parse_xml

SIDECAR = ".aux.xml"
NOT_READ = (".ovr", ".rrd", "-shm", ".card.json", ".qix", ".sbn", ".sbx", ".qpj", ".cpg", ".shx", ".dbf")
"""Endings of what lies beside a file and decides no pixel: overviews, and what belongs to files of other kinds."""
POLL_S = 0.2
FEW_FILES = 64
LOOK_EVERY_S = 5.0
"""Up to so many files are looked at after each tile, more of them not more often than this."""


@dataclass(frozen=True)
class InputDigest:
    """A raster's files in the order in which they are found, each with its SHA-256.

    Attributes:
        files: path and digest; the raster's own file first.
        identity: one digest of all that decides what is read.
    """

    files: tuple[tuple[Path, str], ...]
    identity: str


def identity_of(digests: Sequence[InputDigest]) -> str:
    """Identities of a run's rasters in its journal."""
    return " ".join(digest.identity for digest in digests)


def files_read(raster: Path, files: Iterable[Path]) -> tuple[Path, ...]:
    """Every file that is read for a raster, its own first.

    Args:
        raster: its own file.
        files: what it is made of, a mosaic's sources too.
    """
    listed: dict[Path, dict[str, list[str]]] = {}
    found: dict[Path, None] = {raster: None}
    for path in files:
        found.setdefault(path)
        if path.parent not in listed:
            listed[path.parent] = _names(path.parent)
        for beside in belongings(path):
            for name in listed[path.parent].get(beside.name.lower(), ()):
                found.setdefault(path.with_name(name))
    return tuple(path for path in found if path == raster or not path.name.lower().endswith(NOT_READ))


def _names(folder: Path) -> dict[str, list[str]]:
    """Names of the files of a folder, by their small letters."""
    found: dict[str, list[str]] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file():
                    found.setdefault(entry.name.lower(), []).append(entry.name)
    except OSError:  # not to be listed: only what GDAL names is known
        return {}
    return {name: sorted(spellings) for name, spellings in found.items()}


class DigestThread:
    """Computes the digests of all files of rasters while other work goes on, and tells when one of them is changed.

    Args:
        rasters: the files of each.
    """

    def __init__(self, rasters: Iterable[Sequence[Path]]) -> None:
        self._rasters = [tuple(files) for files in rasters]
        self._states = {path: _state(path) for files in self._rasters for path in files}
        self._value: tuple[InputDigest, ...] | None = None
        self._error: Exception | None = None
        self._looked = time.monotonic()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._compute, name="digest", daemon=True)
        self._thread.start()

    def _compute(self) -> None:
        known: dict[Path, tuple[str, str]] = {}
        try:
            for path in self._states:
                known[path] = _digests(path, self._stop.is_set)
            self._value = tuple(_input_digest(files, known) for files in self._rasters)
        except (Cancelled, OSError) as error:
            self._error = error

    def known(self, wait_s: float = 0.0) -> tuple[InputDigest, ...] | None:
        """The digests where they are known, after waiting at most ``wait_s``."""
        if wait_s:
            self._thread.join(wait_s)
        return self._value

    def value(self, cancellation: Cancellation) -> tuple[InputDigest, ...]:
        """The digests.

        Waits for them.

        Raises:
            Cancelled: as asked, while waiting.
            RasterDamaged: a file could not be read to its end.
        """
        while self._thread.is_alive():
            self._thread.join(POLL_S)
            cancellation.check()
        if self._error is not None or self._value is None:
            names = " or ".join(str(files[0]) for files in self._rasters)
            raise RasterDamaged(f"{names} cannot be read to its end: {self._error}.")
        return self._value

    def check_unchanged(self, is_last: bool = False) -> None:
        """Refuse to go on where a file is not what it was when the run began.

        Raises:
            RasterChanged: naming the file.
        """
        now = time.monotonic()
        if not is_last and len(self._states) > FEW_FILES and now - self._looked < LOOK_EVERY_S:
            return
        self._looked = now
        for path, state in self._states.items():
            if not path.name.endswith(SIDECAR) and _state(path) != state:
                raise RasterChanged(f"{path} was changed while it was read.")

    def close(self) -> None:
        """Stop reading."""
        self._stop.set()
        self._thread.join()


def _state(path: Path) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _digests(path: Path, is_cancelled: Callable[[], bool]) -> tuple[str, str]:
    """SHA-256 of a file, and of what of it decides what is read.

    The second is empty where that is nothing.
    """
    if not path.name.endswith(SIDECAR):
        digest = file_digest(path, is_cancelled)
        return digest, digest
    try:
        data = path.read_bytes()
    except FileNotFoundError:  # QGIS removes and writes it as it likes
        return "", ""
    digest = hashlib.sha256(data).hexdigest()
    try:
        counted = _counted(parse_xml(data))
    except XmlRefused:
        return digest, digest
    return digest, hashlib.sha256(counted.encode()).hexdigest() if counted else ""


def _counted(element: Element) -> str:
    """An element of a sidecar as text, without statistics, and without what is empty then."""
    if element.name == "Histograms" or str(element.attributes.get("key", "")).startswith("STATISTICS_"):
        return ""
    inner = "".join(_counted(child) for child in element.children)
    text = element.text.strip()
    is_holder = element.name in ("PAMDataset", "PAMRasterBand", "Metadata")
    if is_holder and not inner and not text:
        return ""
    return f"{element.name}{sorted(element.attributes.items())}{text}[{inner}]"


def _input_digest(files: Sequence[Path], known: dict[Path, tuple[str, str]]) -> InputDigest:
    lines = [f"{known[path][1]} {path.suffix if path != files[0] else ''}" for path in files if known[path][1]]
    identity = hashlib.sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()
    return InputDigest(tuple((path, known[path][0]) for path in files if known[path][0]), identity)
