"""Pascal VOC: an XML file an image, upright boxes in whole pixels counted from 1, the last included (VOC2012)."""

from __future__ import annotations

from html import escape
from pathlib import Path

import shapely

from ...errors import LabelsInvalid
from ...guards.xml_tree import Element, XmlRefused, parse_xml
from ..objects import Chip, LabelObject
from .reading import Found, files_in, read_bytes

FOLDER = "Annotations"
SIDES = ("xmin", "ymin", "xmax", "ymax")


def texts(chips: list[Chip], classes: list[str]) -> dict[str, str]:
    """Files of the format."""
    return {f"{FOLDER}/{chip.name}.xml": _text(chip, classes) for chip in chips}


def _text(chip: Chip, classes: list[str]) -> str:
    lines = [
        "<annotation>",
        "  <folder>images</folder>",
        f"  <filename>{escape(chip.file_name)}</filename>",
        f"  <size><width>{chip.width}</width><height>{chip.height}</height><depth>3</depth></size>",
        "  <segmented>0</segmented>",
    ]
    for entry in chip.objects:
        left, top, right, bottom = (round(value) for value in entry.box)
        box = (left + 1, top + 1, max(right, left + 1), max(bottom, top + 1))
        sides = "".join(f"<{name}>{value}</{name}>" for name, value in zip(SIDES, box))
        name = escape(classes[entry.class_id])
        lines += [
            f"  <object><name>{name}</name><pose>Unspecified</pose><truncated>0</truncated><difficult>0</difficult>",
            f"    <bndbox>{sides}</bndbox></object>",
        ]
    return "\n".join([*lines, "</annotation>", ""])


def read(folder: Path) -> Found:
    """Objects by the name of their image."""
    found: dict[str, list[LabelObject]] = {}
    classes: list[str] = []
    for path in files_in(folder / FOLDER, ".xml"):
        entries = []
        for element in _root(path).all("object"):
            name = _text_of(element, "name").strip() or "object"
            if name not in classes:
                classes.append(name)
            left, top, right, bottom = (float(_text_of(element, side)) for side in SIDES)
            entries.append(LabelObject(classes.index(name), shapely.box(left - 1, top - 1, right, bottom)))
        found[path.stem] = entries
    return Found(classes, found)


def _root(path: Path) -> Element:
    try:
        return parse_xml(read_bytes(path))
    except XmlRefused as error:
        raise LabelsInvalid(f"{path} holds {error}.") from error


def _text_of(element: Element, name: str) -> str:
    """Text of the first element of that name, empty where there is none."""
    return next((below.text for below in element.all(name)), "")
