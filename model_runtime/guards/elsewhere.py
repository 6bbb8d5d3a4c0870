"""Rasters that are no local files, told from their names as they were typed: remote ones, and those in archives.

Nothing here opens them: the engine reads local files only (docs/decisions/0050), and copies some before (``remote``).
``Path`` would spell an address anew.
"""

from __future__ import annotations

import re

from ..errors import RasterDriverRefused

_REMOTE = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift|webhdfs|hdfs)[a-z_]*[/?]", re.IGNORECASE)
_ADDRESS = re.compile(r"(https?|ftp|s3|gs)://", re.IGNORECASE)
_VIRTUAL = re.compile(r"/vsi[a-z0-9_]+[/?]", re.IGNORECASE)


def is_elsewhere(name: str) -> bool:
    """True for an address, or a path of GDAL's virtual file systems."""
    return bool(_ADDRESS.match(name) or _VIRTUAL.match(name))


def refuse_elsewhere(name: str) -> None:
    """Refuse the name of a raster that is no local file.

    Raises:
        RasterDriverRefused: a remote raster, or one in an archive; with the name as it was typed.
    """
    is_virtual = bool(_VIRTUAL.match(name))
    if _ADDRESS.match(name) or (is_virtual and _REMOTE.search(name)):
        raise RasterDriverRefused(
            f"{name} is a remote raster; rasters are read from local files only.",
            "Download it, or copy the part you need: gdal_translate -projwin ... (in QGIS the panel exports the area).",
        )
    if is_virtual:
        raise RasterDriverRefused(
            f"{name} lies in an archive; rasters are read from plain files only.",
            "Unpack it, or copy it out with gdal_translate (in QGIS the panel exports the area).",
        )
