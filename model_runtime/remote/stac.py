"""Assets of STAC items. Pure.

An item is a GeoJSON feature with ``assets``, each with an ``href`` (STAC 1.0).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from ..errors import RasterRemote
from ..guards.elsewhere import is_elsewhere

TIFF = ("image/tiff",)
SUFFIXES = (".tif", ".tiff")
SHOWN = 20


def asset_href(data: bytes, item: str, asset: str) -> str:
    """Return the address or path of an asset.

    Args:
        data: of the item.
        item: its address or path, from which relative ones count.
        asset: its key; empty: the only GeoTIFF.

    Raises:
        RasterRemote: no item, no such asset, or several to choose from.
    """
    assets = _assets(data, item)
    tiffs = [key for key, entry in assets.items() if _is_tiff(entry)]
    if not asset and len(tiffs) == 1:
        asset = tiffs[0]
    if asset not in assets:
        names = ", ".join((tiffs or list(assets))[:SHOWN]) or "none"
        what = f"{item} has no asset {asset!r}" if asset else f"{item} has {len(tiffs)} GeoTIFF assets"
        raise RasterRemote(f"{what}; there are: {names}.", f"Name one: {item}#ASSET.")
    href = str(assets[asset].get("href") or "")
    if not href:
        raise RasterRemote(f"The asset {asset} of {item} has no href.")
    if is_elsewhere(href):
        return href
    return urljoin(item, href) if is_elsewhere(item) else str(Path(item).parent / href)


def _assets(data: bytes, item: str) -> dict[str, dict[str, Any]]:
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise RasterRemote(f"{item} is no JSON: {error}.") from error
    found = values.get("assets") if isinstance(values, dict) else None
    if not isinstance(found, dict) or values.get("type") != "Feature":
        raise RasterRemote(f"{item} is no STAC item with assets.", "Give the address of an item, not of a catalog.")
    return {str(key): entry for key, entry in found.items() if isinstance(entry, dict)}


def _is_tiff(entry: dict[str, Any]) -> bool:
    roles = entry.get("roles") or []
    if "thumbnail" in roles or "overview" in roles:
        return False
    kind, href = str(entry.get("type") or ""), str(entry.get("href") or "")
    return kind.startswith(TIFF) or (not kind and href.lower().split("?")[0].endswith(SUFFIXES))
