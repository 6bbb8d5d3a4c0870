"""Files of areas: what one may be, decided by its content before OGR is given it.

A GeoPackage, Shapefile (also zipped), GeoJSON, FlatGeobuf, GML or KML file on this computer. A virtual layer (OGR VRT)
of one such file stands for that file. Nothing else is opened: no service, no database, no pipeline, whatever the file's
name. Standard library only.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import AoiInvalid, RasterError
from .sqlite_file import SQLITE_MAGIC, DatabaseRefused, vet_sqlite
from .virtual_raster import CRS_TEXT, is_spoken, local_file
from .xml_tree import Element, XmlRefused, parse_xml, root_of

MAX_BYTES = 1 << 30
"""The largest file of text, or content of an archive, that is read."""
MAX_DEPTH = 4
ARCHIVE_MARKS = frozenset("!;")
"""Letters of a path that pyogrio takes for the end of an archive's name."""
WHOLE_FILE = "/vsisubfile/0_0,"
"""Prefix of a path that GDAL takes literally: the file from its first byte to its end."""
SNIFFED_BYTES = 65_536
FORMATS = "GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML or KML"
_FIX = "Save the area as a GeoPackage (in QGIS: Export > Save Features As)."
_ZIPPED = (
    ".shp",
    ".shx",
    ".dbf",
    ".prj",
    ".cpg",
    ".qix",
    ".qpj",
    ".sbn",
    ".sbx",
    ".qmd",
    ".qml",
    ".sld",
    ".xml",
    ".txt",
)
_MAX_MEMBERS = 1000
_VIRTUAL = b"<ogrvrt"
_PIPELINES = (b"gdal_streamed_alg", b"<ogrvrtdatasource", b"<ogrwfsdatasource")


@dataclass(frozen=True)
class VectorFile:
    """Source handed to OGR: a path, or the bytes of a text, the layer, and the CRS that a virtual layer states.

    A path that pyogrio would take apart has a prefix of GDAL's and is a ``str``.
    """

    source: Path | str | bytes
    layer: str | None
    crs: str | None = None


def vetted_vector(reference: str) -> VectorFile:
    """Return the source to open for ``path`` or ``path|layername=NAME``.

    Raises:
        AoiInvalid: no such file, or nothing that is opened.
    """
    name, _, layer = reference.partition("|layername=")
    try:
        path = Path(name).absolute()
        is_file = path.is_file()
    except (OSError, ValueError) as error:
        raise AoiInvalid(f"The area layer {reference} cannot be read: {error}") from error
    if not is_file or is_spoken(str(path)):
        raise AoiInvalid(f"The area layer {reference} is no file on this computer.", _FIX)
    return _vetted(path, layer or None, 0)


def _vetted(path: Path, layer: str | None, depth: int) -> VectorFile:
    with path.open("rb") as handle:
        start = handle.read(SNIFFED_BYTES)
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n")
    try:
        if start.startswith(SQLITE_MAGIC):
            vet_sqlite(path)
        elif start.startswith(b"PK\x03\x04"):
            _vet_archive(path)
        elif text[: len(_VIRTUAL)].lower() == _VIRTUAL or (text.startswith(b"<?xml") and _VIRTUAL in text.lower()):
            return _resolved(path, layer, depth)
        elif text.startswith((b"{", b"[", b"<", b"\x1e")):
            # A text's one layer is often named after its file, which OGR is not told.
            return VectorFile(_text_of(path, text), None if layer == path.stem else layer)
        elif not start.startswith((b"fgb\x03fgb", b"\0\0\x27\x0a")):
            raise AoiInvalid(f"The area layer {path} is no {FORMATS}.", _FIX)
    except (DatabaseRefused, XmlRefused) as error:
        raise AoiInvalid(f"The area layer {path} holds what is not read here: {error}.", _FIX) from error
    if not set(str(path)) & ARCHIVE_MARKS:
        return VectorFile(path, layer)
    return VectorFile(f"/vsizip/{path}" if start.startswith(b"PK") else f"{WHOLE_FILE}{path}", layer)


def _text_of(path: Path, start: bytes) -> bytes:
    """The bytes of a GeoJSON, GML or KML file. OGR is given no path, so it looks for and leaves nothing beside it."""
    if path.stat().st_size > MAX_BYTES:
        raise AoiInvalid(f"The area layer {path} is text of more than {MAX_BYTES >> 20} MB.", _FIX)
    data = path.read_bytes()
    lowered = start.lower()
    if start.startswith(b"<"):
        root = root_of(data)
        if root.rpartition(":")[2] != "kml" and b"opengis.net/gml" not in lowered:
            raise AoiInvalid(f"The area layer {path} is XML with the root {root[:60]!r}, no {FORMATS}.", _FIX)
    if any(mark in lowered for mark in _PIPELINES) or _PIPELINES[0] in data:
        raise AoiInvalid(f"The area layer {path} describes what to fetch or to run; it is no {FORMATS}.", _FIX)
    return data


def _vet_archive(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise AoiInvalid(f"The area layer {path} is a damaged archive: {error}.", _FIX) from error
    others = [item.filename for item in members if not item.is_dir() and not item.filename.lower().endswith(_ZIPPED)]
    if others or len(members) > _MAX_MEMBERS or sum(item.file_size for item in members) > MAX_BYTES:
        held = repr(others[0][:60]) if others else f"{len(members)} files, too many or too large"
        raise AoiInvalid(f"The area layer {path} is an archive with {held}, no zipped Shapefile.", _FIX)


def _resolved(path: Path, layer: str | None, depth: int) -> VectorFile:
    """The file that a virtual layer stands for.

    Raises:
        AoiInvalid: it is more than another name for a layer of a local file.
    """
    with path.open("rb") as handle:
        root = parse_xml(handle.read(MAX_BYTES))
    if depth >= MAX_DEPTH or root.name != "OGRVRTDataSource":
        raise AoiInvalid(f"The area layer {path} is a virtual layer too deep in others, or damaged.", _FIX)
    layers = [child for child in root.children if layer is None or child.attributes.get("name") == layer]
    if len(layers) != 1 or layers[0].name != "OGRVRTLayer":
        names = ", ".join(repr(child.attributes.get("name", "")[:40]) for child in root.children[:10])
        raise AoiInvalid(f"The area layer {path} holds the layers {names}.", "Name one: FILE|layername=NAME.")
    chosen = layers[0]
    texts = {child.name: child for child in chosen.children}
    unknown = [name for name in texts if name not in ("SrcDataSource", "SrcLayer", "LayerSRS", "GeometryType", "Field")]
    source = texts.get("SrcDataSource", Element("", {}))
    crs = texts["LayerSRS"].text.strip() if "LayerSRS" in texts else None
    if unknown or not CRS_TEXT.fullmatch(crs or ""):
        raise AoiInvalid(f"The area layer {path} is a virtual layer with {(*unknown, crs)[0]}, not read here.", _FIX)
    is_beside = source.attributes.get("relativeToVRT", "0").strip() == "1"
    try:
        place = local_file(source.text, path.parent if is_beside else Path.cwd(), path)
    except RasterError as error:
        raise AoiInvalid(error.what, _FIX) from error
    name = texts["SrcLayer"].text.strip() if "SrcLayer" in texts else chosen.attributes.get("name")
    found = _vetted(place, name, depth + 1)
    return replace(found, crs=crs or found.crs)
