"""GDAL as far as the widgets ask it: files that it cannot open."""

from __future__ import annotations

from typing import Any

OF_RASTER, OF_READONLY = 2, 0
Band = Any


def OpenEx(path: str, flags: int = 0) -> None:  # noqa: N802, ARG001
    return None
