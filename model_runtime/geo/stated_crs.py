"""A CRS that a request states in words."""

from __future__ import annotations

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import ArgumentsInvalid


def stated_crs(name: str | None, option: str) -> CRS | None:
    """The CRS of that name, ``None`` for none.

    Raises:
        ArgumentsInvalid: ``option`` holds nothing that PROJ knows.
    """
    if name is None:
        return None
    try:
        return CRS.from_user_input(name)
    except (CRSError, ValueError) as error:
        raise ArgumentsInvalid(f"{option} {name[:60]!r} is not a known CRS.", "Give one such as EPSG:4326.") from error
