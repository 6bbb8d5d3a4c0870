"""Local documents that name rasters on servers: lists, tile indexes and virtual rasters (VRT).

GDAL never follows such a name. It is found by the readers of these documents, which refuse what is not on their lists;
its host has to be agreed to; and the run reads a new document, in which copies stand for what was fetched.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..errors import LemevitError, RasterTooLarge
from ..guards.gdal_walls import close_gdal
from ..guards.system_walls import walled
from ..guards.virtual_raster import MAX_SOURCES, is_virtual, rewritten
from ..protocol import JobRequest
from ..raster.mosaic.find import is_document, names_in
from ..raster.mosaic.tile_index import is_index
from .names import is_remote

MAX_DEPTH = 4
"""Documents in one another that are looked into."""
SNIFFED_BYTES = 4096
VIRTUAL, LIST = ".vrt", ".txt"


def remote_names(name: str) -> list[str]:
    """Return the names of all remote rasters that an input stands for, each once: itself, or those in a document.

    Raises:
        RasterError: the document is refused.
    """
    found: dict[str, None] = {}
    if is_index(Path(name)):
        walled(lambda: _collect(name, found, ()), [])
    else:
        _collect(name, found, ())
    return list(found)


def _collect(name: str, found: dict[str, None], above: tuple[str, ...]) -> None:
    path = Path(name)
    if is_remote(name):
        found[name] = None
    elif name in above or len(above) >= MAX_DEPTH:
        return
    elif is_document(path):
        for inner in names_in(path):
            if is_remote(inner) or is_document(Path(inner)) or inner.lower().endswith(VIRTUAL):
                _collect(inner, found, (*above, name))
    elif _is_virtual(path):

        def note(source: str) -> str:
            found[source] = None
            return source

        rewritten(path, lambda source: None, note)
    if len(found) > MAX_SOURCES:
        raise RasterTooLarge(f"{name} names more than {MAX_SOURCES} remote rasters.")


def _is_virtual(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as handle:
        return is_virtual(handle.read(SNIFFED_BYTES))


def is_needed(request: JobRequest) -> bool:
    """True if a run reads rasters on servers, by their names or by those in a document.

    What a document is refused for, the run says.
    """

    def holds(name: str) -> bool:
        try:
            return bool(remote_names(name))
        except (LemevitError, OSError):
            return False

    if any(map(is_remote, request.inputs)):
        return True
    if any(is_index(Path(name)) for name in request.inputs):
        close_gdal()
    return any(map(holds, request.inputs))


class LocalDocuments:
    """Documents in which the copies of remote rasters stand in place of their addresses.

    Args:
        folder: that takes them.
        copies: local files by the names of remote rasters.

    Attributes:
        originals: documents by what was written for them.
    """

    def __init__(self, folder: Path, copies: Mapping[str, str]) -> None:
        self._folder, self._copies = folder, copies
        self._count = 0
        self.originals: dict[Path, Path] = {}

    def local(self, name: str) -> str:
        """Return what a run reads for an input: its copy, a new document, or the input itself."""
        if name in self._copies:
            return self._copies[name]
        if not remote_names(name):
            return name
        path = Path(name)
        if not is_document(path):
            text, _ = rewritten(path, lambda source: None, self._copies.__getitem__, self._kept)
            return self._written(path, VIRTUAL, text)
        lines = "".join(f"{self.local(inner)}\n" for inner in names_in(path))
        return self._written(path, LIST, lines)

    def _kept(self, path: Path, text: str) -> str:
        return self._written(path, VIRTUAL, text)

    def _written(self, original: Path, suffix: str, text: str) -> str:
        """Write a document under its own name, which may tell a date or a satellite, into a folder of its own."""
        place = self._folder / str(self._count)
        self._count += 1
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"{original.stem}{suffix}"
        path.write_text(text, encoding="utf-8")
        self.originals[path] = original
        return str(path)
