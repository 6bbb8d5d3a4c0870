"""``places.json`` of a label set: where each image lies, in which CRS, and the names of the classes.

No format of others says where an image lies; with this file, labels come back in map units.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import LabelsInvalid
from .formats.reading import read_bytes
from .objects import Chip

FILE = "places.json"


@dataclass(frozen=True)
class Places:
    """Places of the images of a label set, and its classes.

    Attributes:
        form: its format.
        classes: names in the order of their numbers.
        crs: of the transforms, ``None`` without one.
        images: name without suffix to width, height and transform.
    """

    form: str
    classes: list[str]
    crs: CRS | None
    images: dict[str, tuple[int, int, Affine]]


def places_text(form: str, classes: list[str], crs: CRS | None, chips: list[Chip]) -> str:
    """The file as text."""
    images = {
        chip.name: {"width": chip.width, "height": chip.height, "transform": list(chip.transform)[:6]} for chip in chips
    }
    wkt = crs.to_wkt() if crs else None
    return json.dumps({"format": form, "classes": classes, "crs": wkt, "images": images}, ensure_ascii=False) + "\n"


def read_places(folder: Path) -> Places:
    """The file of a folder.

    Raises:
        LabelsInvalid: missing or damaged.
    """
    path = folder / FILE
    try:
        values = json.loads(read_bytes(path))
        images = {
            str(name): (int(entry["width"]), int(entry["height"]), Affine(*map(float, entry["transform"])))
            for name, entry in values["images"].items()
        }
        crs = CRS.from_user_input(values["crs"]) if values["crs"] else None
        return Places(str(values["format"]), [str(name) for name in values["classes"]], crs, images)
    except (ValueError, KeyError, TypeError, AttributeError, CRSError, RecursionError) as error:
        raise LabelsInvalid(f"{path} is damaged: {error}.") from error
