"""``X.aux.xml``, where GDAL and QGIS keep what a format cannot hold: nodata, CRS, place, names, scales of a raster.

It is part of the raster and is read by GDAL; nothing is ever written there. Before that it is looked at: GDAL takes the
text of a CRS for the name of a file or an address where it is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..errors import RasterDriverRefused
from .virtual_raster import CRS_TEXT
from .xml_tree import MAX_BYTES, Element, XmlRefused, parse_xml


def reads_sidecar(path: Path) -> bool:
    """True if there is a sidecar that GDAL may read.

    A damaged or boundless one is not read, as in QGIS.

    Raises:
        RasterDriverRefused: its CRS is none.
    """
    sidecar = path.with_name(path.name + ".aux.xml")
    if not sidecar.is_file() or sidecar.stat().st_size > MAX_BYTES:
        return False
    try:
        root = parse_xml(sidecar.read_bytes())
    except XmlRefused:
        return False
    for text in _crs_texts(root):
        if not CRS_TEXT.fullmatch(text):
            raise RasterDriverRefused(
                f"{sidecar} states {text[:80]!r} as the CRS.", f"Remove that entry, or move {sidecar.name} elsewhere."
            )
    return True


def _crs_texts(element: Element) -> Iterator[str]:
    if element.name.upper() == "SRS":
        yield element.text
    yield from (value for name, value in element.attributes.items() if name.upper() == "PROJECTION")
    for child in element.children:
        yield from _crs_texts(child)
