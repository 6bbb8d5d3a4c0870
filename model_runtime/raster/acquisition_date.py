"""Acquisition date of a raster from its metadata. Pure, but for one open file that it is given.

Only dates that mean acquisition are believed, in this order: GDAL's ``IMAGERY`` metadata, common names of catalogues,
the TIFF tag ``DateTime``, and last a date written in full in the file's name (``scene_2021-06-30.tif``, ``20210630``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

IMAGERY_KEYS = ("ACQUISITIONDATETIME",)
KEYS = ("ACQUISITION_DATETIME", "ACQUISITION_DATE", "ACQUISITIONDATE", "DATE_ACQUIRED", "SENSING_TIME", "DATETIME")
TIFF_KEY = "TIFFTAG_DATETIME"
_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-:/_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


def acquisition_date(name: str, tags: Mapping[str, str], imagery: Mapping[str, str]) -> str | None:
    """The date as ``YYYY-MM-DD``, or ``None``.

    Args:
        name: of the file.
        tags: GDAL's default metadata domain.
        imagery: its domain ``IMAGERY``.
    """
    upper = {key.upper(): value for key, value in tags.items()}
    texts = [imagery.get(key, "") for key in IMAGERY_KEYS]
    texts += [upper.get(key, "") for key in (*KEYS, TIFF_KEY)]
    return next((found for text in [*texts, Path(name).stem] if (found := date_in(text)) is not None), None)


def date_in(text: str) -> str | None:
    """The first calendar date written in full in ``text``, as ``YYYY-MM-DD``, ``None`` where there is none."""
    for year, _, month, day in _DATE.findall(text):
        try:
            return date(int(year), int(month), int(day)).isoformat()
        except ValueError:
            continue
    return None
