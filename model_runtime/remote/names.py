"""Names of rasters that are no files: https addresses, objects of S3, assets of STAC items, members of zip archives.

``ITEM.json#ASSET`` is an asset of a STAC item, which is a local file or lies at an https address. Opens nothing.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from ..errors import RasterDriverRefused, RasterRemote
from ..guards.elsewhere import is_elsewhere, refuse_elsewhere
from .access import Access, shown

CURL = ("/vsicurl/", "/vsicurl?url=")
_S3 = re.compile(r"(?:s3://|/vsis3/)([^/]+)/(.+)$", re.IGNORECASE)
ITEMS = (".json", ".geojson")
_ZIPPED = re.compile(r"/vsizip/(?!/?vsi|\{/?vsi)", re.IGNORECASE)


def is_remote(name: str) -> bool:
    """True if the name of an input stands for a raster that is fetched."""
    return is_elsewhere(name) or _is_local_item(name)


def address_of(name: str, access: Access) -> str:
    """Return the https address that a name stands for.

    Raises:
        RasterDriverRefused: another kind of address, or a raster in an archive.
        RasterRemote: an address with a password in it.
    """
    for prefix in CURL:
        if name.lower().startswith(prefix):
            name = unquote(name[len(prefix) :]) if prefix.endswith("=") else name[len(prefix) :]
    found = _S3.match(name)
    if found is not None:
        return access.s3_address(found[1], found[2])
    if not name.lower().startswith("https://"):
        refuse_elsewhere(name)
        raise RasterDriverRefused(f"{name} is no https address.")
    if "@" in urlsplit(name).netloc:
        raise RasterRemote(f"{shown(name)} is written with a user name in it.", "Leave it out of the address.")
    return name


def split_item(name: str) -> tuple[str, str] | None:
    """Return the STAC item and the asset, empty if none is named, that a name stands for, ``None`` if it is no item."""
    item, _, asset = name.partition("#")
    if is_elsewhere(name):
        path = urlsplit(item).path if "://" in item else item
        return (item, asset) if path.lower().endswith(ITEMS) else None
    return (item, asset) if _is_local_item(name) else None


def stem_of(name: str) -> str:
    """Return the name of a remote raster without folders and suffix, that of its asset behind it."""
    item = split_item(name)
    text, asset = item if item is not None else (name, "")
    stem = Path(unquote(urlsplit(text).path if "://" in text else text)).stem or "remote"
    return f"{stem}_{asset}" if asset else stem


def is_zipped(name: str) -> bool:
    """True for a path into a zip archive on this computer, as GDAL writes it."""
    return zip_parts(name) is not None


def zip_parts(name: str) -> tuple[Path, str] | None:
    """Return the archive and the member that a path names, ``None`` where no file is on the way."""
    if not _ZIPPED.match(name):
        return None
    rest = _ZIPPED.sub("", name, count=1)
    if rest.startswith("{"):
        archive, _, member = rest[1:].partition("}")
        return (Path(archive), member.strip("/")) if os.path.isfile(archive) else None
    pieces = rest.replace("\\", "/").split("/")
    for count in range(len(pieces), 0, -1):
        archive = "/".join(pieces[:count])
        if os.path.isfile(archive):
            return Path(archive), "/".join(pieces[count:])
    return None


def _is_local_item(name: str) -> bool:
    item = name.partition("#")[0]
    return item.lower().endswith(ITEMS) and os.path.isfile(item) and (item == name or not os.path.isfile(name))
