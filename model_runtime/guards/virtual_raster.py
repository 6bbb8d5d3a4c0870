"""Virtual rasters (VRT), written anew from what an allow-list lets through.

GDAL never sees the file. Its XML is parsed within limits, elements and attributes that are not listed are refused by
name, sources are resolved to regular local files and looked at as rasters themselves, and what remains is written as a
new document with absolute paths. A virtual raster among the sources is treated the same and stands inside the new
document as text.

Sources on servers are refused, unless the caller has a copy of each of them (``remote.documents``).
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import RasterDriverRefused, RasterNotARaster
from .elsewhere import is_elsewhere
from .xml_tree import MAX_BYTES, Element, XmlRefused, parse_xml

MAX_DEPTH = 6
MAX_SOURCES = 100_000
MAX_TEXT = 200_000_000
MARK = b"<vrtdataset"
CRS_TEXT = re.compile(
    r"\s*(?:[A-Za-z][A-Za-z0-9_]*:[A-Za-z0-9_.]+|[A-Z][A-Za-z0-9_]*\[.*\]|\+(?:proj|init)=[^:/\\]*|\{.*\})?\s*",
    re.DOTALL,
)
"""An authority's code, WKT, a PROJ string without paths, PROJJSON, or nothing."""
_OPEN_OPTIONS = ("OVERVIEW_LEVEL", "NUM_THREADS")
_WARP_OPTIONS = (
    "INIT_DEST",
    "UNIFIED_SRC_NODATA",
    "NUM_THREADS",
    "SOURCE_EXTRA",
    "SAMPLE_GRID",
    "SAMPLE_STEPS",
    "SKIP_NOSOURCE",
    "WRITE_FLUSH",
    "ERROR_THRESHOLD",
    "ERROR_OUT_IF_EMPTY_SOURCE_WINDOW",
    "XSCALE",
    "YSCALE",
    "CENTER_LONG",
    "AREA_OF_INTEREST",
    "BLOCKYSIZE",
    "BLOCKXSIZE",
)
_DOMAINS = ("", "IMAGERY", "RPC")
_DROPPED = ("OverviewList", "Overview", "Histograms", "GDALRasterAttributeTable")
"""Of no use to a reader of full resolution pixels."""


@dataclass(frozen=True)
class _Rule:
    """Allowed content of an element: attributes, and children by name."""

    attributes: tuple[str, ...] = ()
    children: tuple[str, ...] = ()


def _rules() -> dict[str, _Rule]:
    window = ("xOff", "yOff", "xSize", "ySize")
    simple = ("SourceFilename", "OpenOptions", "SourceBand", "SourceProperties", "SrcRect", "DstRect", "UseMaskBand")
    scaled = ("NODATA", "ScaleOffset", "ScaleRatio", "Exponent", "SrcMin", "SrcMax", "DstMin", "DstMax", "Clamp", "LUT")
    complex_source = (*simple, *scaled, "ColorTableComponent")
    sources = ("SimpleSource", "ComplexSource", "AveragedSource", "NoDataFromMaskSource", "KernelFilteredSource")
    values = ("NoDataValue", "HideNoDataValue", "UnitType", "Offset", "Scale", "ColorInterp", "Description", "Metadata")
    band = (*values, "CategoryNames", "ColorTable", "MaskBand", *sources)
    dataset = ("SRS", "GeoTransform", "GCPList", "Metadata", "MaskBand", "VRTRasterBand", "GDALWarpOptions")
    warped = ("WarpMemoryLimit", "ResampleAlg", "WorkingDataType", "Option", "SourceDataset", "Transformer", "BandList")
    warp = (*warped, "SrcAlphaBand", "DstAlphaBand", "Cutline", "CutlineBlendDist")
    placing = ("SrcGeoTransform", "SrcInvGeoTransform", "DstGeoTransform", "DstInvGeoTransform", "ReprojectTransformer")
    gcp = ("SrcGCPTransformer", "DstGCPTransformer", "SrcTPSTransformer", "DstTPSTransformer")
    axes = ("dataAxisToSRSAxisMapping", "coordinateEpoch")
    nodata = ("SrcNoDataReal", "SrcNoDataImag", "DstNoDataReal", "DstNoDataImag")
    fitted = ("Order", "Reversed", "Refine", "MinimumGcps", "Tolerance", "GCPList")
    transformers = ("ApproxTransformer", "GenImgProjTransformer", "ReprojectionTransformer")
    return {
        "VRTDataset": _Rule(("rasterXSize", "rasterYSize", "subClass"), (*dataset, "BlockXSize", "BlockYSize")),
        "VRTRasterBand": _Rule(("dataType", "band", "subClass", "blockXSize", "blockYSize"), band),
        "MaskBand": _Rule((), ("VRTRasterBand",)),
        "SRS": _Rule(axes),
        "SourceSRS": _Rule(axes),
        "TargetSRS": _Rule(axes),
        "Metadata": _Rule(("domain", "format"), ("MDI",)),
        "MDI": _Rule(("key",)),
        "GCPList": _Rule(("Projection", "dataAxisToSRSAxisMapping"), ("GCP",)),
        "GCP": _Rule(("Id", "Info", "Pixel", "Line", "X", "Y", "Z", "GCPZ")),
        "CategoryNames": _Rule((), ("Category",)),
        "ColorTable": _Rule((), ("Entry",)),
        "Entry": _Rule(("c1", "c2", "c3", "c4")),
        "SimpleSource": _Rule(("resampling", "name"), simple),
        "AveragedSource": _Rule(("resampling", "name"), complex_source),
        "ComplexSource": _Rule(("resampling", "name"), complex_source),
        "NoDataFromMaskSource": _Rule(("name",), (*simple, "NODATA", "MaskValueThreshold", "RemappedValue")),
        "KernelFilteredSource": _Rule(("resampling", "name"), (*complex_source, "Kernel")),
        "Kernel": _Rule(("normalized",), ("Size", "Coefs")),
        "SourceFilename": _Rule(("relativeToVRT", "shared")),
        "SourceDataset": _Rule(("relativeToVRT", "shared")),
        "OpenOptions": _Rule((), ("OOI",)),
        "OOI": _Rule(("key",)),
        "SourceProperties": _Rule(("RasterXSize", "RasterYSize", "DataType", "BlockXSize", "BlockYSize")),
        "SrcRect": _Rule(window),
        "DstRect": _Rule(window),
        "GDALWarpOptions": _Rule((), warp),
        "Option": _Rule(("name", "key")),
        "BandList": _Rule((), ("BandMapping",)),
        "BandMapping": _Rule(("src", "dst"), nodata),
        "Transformer": _Rule((), transformers),
        "ApproxTransformer": _Rule((), ("MaxError", "BaseTransformer")),
        "BaseTransformer": _Rule((), transformers),
        "GenImgProjTransformer": _Rule((), (*placing, *gcp)),
        "ReprojectTransformer": _Rule((), transformers),
        "ReprojectionTransformer": _Rule((), ("SourceSRS", "TargetSRS", "Options")),
        "Options": _Rule((), ("Option",)),
        "SrcGCPTransformer": _Rule((), ("GCPTransformer",)),
        "DstGCPTransformer": _Rule((), ("GCPTransformer",)),
        "SrcTPSTransformer": _Rule((), ("TPSTransformer",)),
        "DstTPSTransformer": _Rule((), ("TPSTransformer",)),
        "GCPTransformer": _Rule((), fitted),
        "TPSTransformer": _Rule((), ("Reversed", "GCPList")),
    }


_RULES = _rules()
_PLAIN = _Rule()
_SUBCLASSES = {"VRTDataset": ("VRTWarpedDataset",), "VRTRasterBand": ("VRTSourcedRasterBand", "VRTWarpedRasterBand")}


def is_virtual(start: bytes) -> bool:
    """True if the first bytes of a file are those of a virtual raster's XML."""
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return text.startswith(MARK) or (text.startswith(b"<") and MARK in text)


def _in_place(path: Path, text: str) -> str:
    return text


@dataclass
class _Reading:
    """State of reading one virtual raster and all below it."""

    vet_source: Callable[[Path], None]
    elsewhere: Callable[[str], str] | None = None
    keep: Callable[[Path, str], str] = _in_place
    above: list[Path] = field(default_factory=list)
    names: dict[Path, str] = field(default_factory=dict)
    files: dict[Path, None] = field(default_factory=dict)
    size: int = 0


def rewritten(
    path: Path,
    vet_source: Callable[[Path], None],
    elsewhere: Callable[[str], str] | None = None,
    keep: Callable[[Path, str], str] = _in_place,
) -> tuple[str, tuple[Path, ...]]:
    """The new document for a virtual raster, and every file that it reads.

    Args:
        path: a file for which ``is_virtual`` holds.
        vet_source: called once with each source that is not virtual itself; raises what is wrong with it.
        elsewhere: gives the file that takes the place of a source with an address; without it they are refused.
        keep: gives the source that stands for a virtual raster inside this one, from its path and its new text.

    Raises:
        RasterDriverRefused: something that is not on the list.
        RasterNotARaster: damaged, or its own source.
    """
    reading = _Reading(vet_source, elsewhere, keep)
    return _document(path, reading), tuple(reading.files)


def _document(path: Path, reading: _Reading) -> str:
    place = path.resolve()
    if place in reading.above:
        raise RasterNotARaster(f"{path} is a virtual raster that is its own source.")
    if len(reading.above) >= MAX_DEPTH:
        raise RasterDriverRefused(
            f"{path}: virtual rasters inside one another more than {MAX_DEPTH} deep are not read."
        )
    try:
        with path.open("rb") as handle:
            root = parse_xml(handle.read(MAX_BYTES + 1))
    except XmlRefused as error:
        raise RasterNotARaster(f"{path} is a virtual raster that cannot be read: {error}.") from error
    if root.name != "VRTDataset":
        raise RasterNotARaster(f"{path} is XML with the root {root.name[:60]!r}, not a raster.")
    reading.above.append(place)
    parts: list[str] = []
    _write(root, path, reading, parts)
    reading.above.pop()
    return "".join(parts)


def _write(element: Element, path: Path, reading: _Reading, parts: list[str]) -> None:
    rule = _RULES.get(element.name, _PLAIN)
    _check_element(element, rule, path)
    text = element.text
    attributes = dict(element.attributes)
    if element.name in ("SourceFilename", "SourceDataset"):
        text = _source(text, attributes.get("relativeToVRT", "0"), path, reading)
        attributes["relativeToVRT"] = "0"
        reading.size += len(text)
        if reading.size > MAX_TEXT:
            raise RasterDriverRefused(f"{path} holds virtual rasters that are too large inside one another.")
    spoken = "".join(f' {key}="{html.escape(value)}"' for key, value in attributes.items())
    parts.append(f"<{element.name}{spoken}>{html.escape(text)}")
    for child in element.children:
        if child.name not in _DROPPED and not _is_dropped_metadata(child):
            _write(child, path, reading, parts)
    parts.append(f"</{element.name}>")


def _is_dropped_metadata(element: Element) -> bool:
    return element.name == "Metadata" and (
        element.attributes.get("domain", "") not in _DOMAINS or "format" in element.attributes
    )


def _check_element(element: Element, rule: _Rule, path: Path) -> None:
    """Refuse what is not listed.

    Raises:
        RasterDriverRefused: by name.
    """
    refused = [f"the attribute {name}" for name in element.attributes if name not in rule.attributes]
    refused += [
        f"the element {child.name}"
        for child in element.children
        if child.name not in rule.children and child.name not in _DROPPED
    ]
    kind = element.attributes.get("subClass")
    if kind is not None and kind not in _SUBCLASSES[element.name]:
        refused.append(f"the kind {kind}")
    if element.name in ("OOI", "Option"):
        name = element.attributes.get("key") or element.attributes.get("name") or ""
        if name.upper() not in (_OPEN_OPTIONS if element.name == "OOI" else _WARP_OPTIONS):
            refused.append(f"the option {name}")
    if _has_options(element) and any(is_elsewhere(source) for source in _sources(element)):
        refused.append("open options of a remote raster")
    reference = element.attributes.get("Projection", "") if element.name == "GCPList" else ""
    reference = element.text if element.name in ("SRS", "SourceSRS", "TargetSRS") else reference
    if not CRS_TEXT.fullmatch(reference):
        refused.append(f"the CRS {reference.strip()[:60]!r}")
    if refused:
        raise RasterDriverRefused(
            f"{path} is a virtual raster with {refused[0][:100]} in {element.name}, which is not read here.",
            "Make a GeoTIFF of it in QGIS (Raster > Conversion > Translate), if you trust where it came from.",
        )


def _sources(element: Element) -> list[str]:
    return [child.text for child in element.children if child.name in ("SourceFilename", "SourceDataset")]


def _has_options(element: Element) -> bool:
    return any(child.name == "OpenOptions" and child.children for child in element.children)


def _source(name: str, relative: str, path: Path, reading: _Reading) -> str:
    """Return the source of the new document: the absolute path of a vetted file, or the text of a virtual one."""
    if reading.elsewhere is not None and is_elsewhere(name):
        return reading.elsewhere(name)
    place = local_file(name, path.parent if relative.strip().lower() in ("1", "true") else Path.cwd(), path)
    if place in reading.names:
        return reading.names[place]
    if len(reading.names) >= MAX_SOURCES:
        raise RasterDriverRefused(f"{path} has more than {MAX_SOURCES} sources.")
    reading.files[place] = None
    with place.open("rb") as handle:
        start = handle.read(4096)
    if is_virtual(start):
        text = reading.keep(place, _document(place, reading))
    else:
        reading.vet_source(place)
        text = str(place)
    reading.names[place] = text
    return text


def local_file(name: str, folder: Path, path: Path) -> Path:
    """The regular local file that a source's name stands for.

    A name that is not absolute counts from ``folder``.

    Raises:
        RasterDriverRefused: an address, a name with a driver's prefix, or no regular file.
    """
    try:
        place = (folder / name).resolve()
        place = place if place.is_file() else (folder / name.strip()).resolve()
        is_file = place.is_file()
    except (OSError, ValueError) as error:
        raise RasterDriverRefused(f"{path} has the source {name[:100]!r}, which is no file.") from error
    if not is_file or is_spoken(str(place)):
        raise RasterDriverRefused(
            f"{path} has the source {name[:100]!r}, which is no regular local file.",
            "Virtual rasters are read where all their sources are files on this computer.",
        )
    return place


def is_spoken(name: str) -> bool:
    """True if GDAL would take an absolute path for something else than a file."""
    lowered = name.lower()
    return lowered.replace("\\", "/").startswith("/vsi") or any(mark in lowered for mark in ("<vrtdataset", "<ogrvrt"))
