"""Sources of raster layers that are no plain files: archives and remote places, by the way GDAL writes them."""

from __future__ import annotations

import os
import re

from .._runtime import remote_names

_REMOTE = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift|webhdfs|hdfs)[a-z_]*[/?]", re.IGNORECASE)
_ADDRESS = re.compile(r"^(https?|ftp|s3|gs)://", re.IGNORECASE)
INDEX = "GTI:"
UNPACKED = (".tif", ".tiff", ".jp2", ".png", ".jpg", ".jpeg")
"""Ends of rasters that are one file, but for a mask, a world file and notes."""
_VIRTUAL = re.compile(r"^/vsi[a-z0-9_]+[/?]", re.IGNORECASE)


def file_of_source(source: str) -> str:
    """Return the file of a layer of GDAL, which may be a tile index under the name of its driver."""
    path = source.split("|")[0]
    return path[len(INDEX) :] if path.upper().startswith(INDEX) else path


def is_remote(source: str) -> bool:
    """Return whether GDAL fetches a source over a network, from an archive there too."""
    return bool(_ADDRESS.match(source) or (is_virtual(source) and _REMOTE.search(source)))


def is_archive(source: str) -> bool:
    """Return whether a source lies in an archive on this computer."""
    return is_virtual(source) and not is_remote(source)


def is_virtual(source: str) -> bool:
    """Return whether a source is a path of GDAL's virtual file systems rather than of a file."""
    return bool(_VIRTUAL.match(source))


def zipped_raster(source: str) -> str:
    """Return GDAL's path of a raster in a zip archive that the worker unpacks, empty for every other source."""
    path = source.split("|")[0]
    is_one_file = os.path.splitext(path)[1].lower() in UNPACKED
    return path if is_one_file and remote_names.is_zipped(path) else ""
