"""COCO: one JSON for all images, with boxes and polygons (cocodataset.org, "Data format").

Polygons with holes are run lengths, since a list of corners has no holes.
"""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from rasterio.features import rasterize, shapes

from ..objects import Chip, LabelObject, polygon, polygons_in
from .reading import Found, read_bytes

FILE = "annotations.json"
DIGITS = 3


def texts(chips: list[Chip], classes: list[str]) -> dict[str, str]:
    """Files of the format: name to text."""
    images = [
        {"id": number, "file_name": chip.file_name, "width": chip.width, "height": chip.height}
        for number, chip in enumerate(chips, 1)
    ]
    annotations: list[dict[str, Any]] = []
    for number, chip in enumerate(chips, 1):
        for entry in chip.objects:
            annotations.append({"id": len(annotations) + 1, "image_id": number, **_annotation(entry, chip)})
    categories = [{"id": number, "name": name, "supercategory": ""} for number, name in enumerate(classes, 1)]
    whole = {"info": {}, "licenses": [], "images": images, "categories": categories, "annotations": annotations}
    return {FILE: json.dumps(whole, ensure_ascii=False) + "\n"}


def _annotation(entry: LabelObject, chip: Chip) -> dict[str, Any]:
    left, top, right, bottom = entry.box
    return {
        "category_id": entry.class_id + 1,
        "bbox": [round(value, DIGITS) for value in (left, top, right - left, bottom - top)],
        "area": round(float(shapely.area(entry.shape)), DIGITS),
        "iscrowd": 0,
        "segmentation": _segmentation(entry.shape, chip),
    }


def _segmentation(shape: Any, chip: Chip) -> list[list[float]] | dict[str, Any]:  # noqa: ANN401
    parts = polygons_in(shape)
    if any(part.interiors for part in parts):
        mask = rasterize([shape], (chip.height, chip.width), dtype="uint8").T.ravel()  # columns, as COCO counts
        runs = [(value, len(list(group))) for value, group in groupby(mask.tolist())]
        counts = [length for _, length in runs]
        return {"counts": counts if runs[0][0] == 0 else [0, *counts], "size": [chip.height, chip.width]}
    return [[round(float(value), DIGITS) for value in shapely.get_coordinates(part)[:-1].ravel()] for part in parts]


def read(folder: Path) -> Found:
    """Objects by the name of their image."""
    whole = json.loads(read_bytes(folder / FILE))
    classes = [str(entry["name"]) for entry in whole["categories"]]
    places = {entry["id"]: number for number, entry in enumerate(whole["categories"])}
    images = {entry["id"]: Path(str(entry["file_name"])).stem for entry in whole["images"]}
    found: dict[str, list[LabelObject]] = {name: [] for name in images.values()}
    for entry in whole["annotations"]:
        found[images[entry["image_id"]]].append(LabelObject(places[entry["category_id"]], _shape(entry)))
    return Found(classes, found)


def _shape(entry: dict[str, Any]) -> Any:  # noqa: ANN401
    segmentation = entry.get("segmentation")
    if isinstance(segmentation, dict):
        return _from_runs(segmentation["counts"], *segmentation["size"])
    if segmentation:
        parts = [polygon(corners) for corners in segmentation]
        return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
    left, top, width, height = entry["bbox"]
    return shapely.box(left, top, left + width, top + height)


def _from_runs(counts: list[int], height: int, width: int) -> Any:  # noqa: ANN401
    values = np.repeat(np.arange(len(counts)) % 2, counts).astype(np.uint8)
    mask = values.reshape(width, height).T
    rings = [shape["coordinates"] for shape, _ in shapes(np.ascontiguousarray(mask), mask=mask > 0)]
    parts = [shapely.Polygon(ring[0], ring[1:]) for ring in rings]
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
