"""Addresses inside a local document that a layer shows: a virtual raster, a list of rasters, a tile index.

Read without a request. What such a document is refused for, the worker says; so it does with hosts that are only known
from an answer (assets of a remote STAC item).
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from osgeo import ogr

from .._runtime import errors, remote_access, remote_names, virtual_raster

INDEXES = (".gti.gpkg", ".gti.fgb", ".shp", ".fgb")
LISTS = (".txt", ".lst")
SNIFFED_BYTES = 4096
LOCATION = "location"
MARKS = (b"/vsi", b"://", b"&#")
"""Without one of them in its bytes, no virtual raster names an address that would be followed."""


def addresses_in(path: str) -> tuple[str, ...]:
    """Return the names of remote rasters in a document, none for every other file."""
    if not os.path.isfile(path):
        return ()
    status = os.stat(path)
    return _addresses(path, status.st_size, status.st_mtime_ns)


def host_of_name(name: str) -> str:
    """Return the host of a remote raster, or of its STAC item, empty if it is a local item or none that is read."""
    item = remote_names.split_item(name)
    try:
        address = remote_names.address_of(name if item is None else item[0], remote_access.Access(()))
    except errors.LemevitError:
        return ""
    return remote_access.host_of(address)


def hosts_in(path: str) -> tuple[str, ...]:
    """Return the hosts that a document names, each once."""
    return tuple(dict.fromkeys(host for host in map(host_of_name, addresses_in(path)) if host))


@lru_cache(maxsize=64)
def _addresses(path: str, size: int, changed: int) -> tuple[str, ...]:
    lowered = path.lower()
    if lowered.endswith(LISTS):
        names = _lines(path)
        inner = [name for one in names if not remote_names.is_remote(one) for name in _of_listed(path, one)]
        return tuple(dict.fromkeys([*filter(remote_names.is_remote, names), *inner]))
    if lowered.endswith(INDEXES):
        return tuple(filter(remote_names.is_remote, _of_index(path)))
    with open(path, "rb") as handle:
        start = handle.read(SNIFFED_BYTES)
        if not virtual_raster.is_virtual(start):
            return ()
        data = start + handle.read()
    return _of_virtual(path) if any(mark in data.lower() for mark in MARKS) or b".vrt" in data.lower() else ()


def _lines(path: str) -> list[str]:
    try:
        return [line.strip() for line in Path(path).read_text(encoding="utf-8-sig").splitlines() if line.strip()]
    except UnicodeDecodeError:
        return []


def _of_listed(path: str, name: str) -> tuple[str, ...]:
    return addresses_in(os.path.join(os.path.dirname(path), name)) if name.lower().endswith(".vrt") else ()


def _of_index(path: str) -> list[str]:
    source = ogr.Open(path)
    layer = source.GetLayer(0) if source is not None else None
    if layer is None or layer.GetLayerDefn().GetFieldIndex(LOCATION) < 0:
        return []
    return [str(feature.GetField(LOCATION) or "") for feature in layer]


def _of_virtual(path: str) -> tuple[str, ...]:
    found: dict[str, None] = {}

    def note(name: str) -> str:
        found[name] = None
        return name

    try:
        virtual_raster.rewritten(Path(path), lambda source: None, note)
    except errors.LemevitError:
        return ()
    return tuple(found)
