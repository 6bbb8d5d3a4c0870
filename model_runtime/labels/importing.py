"""The tool that reads a label set of a folder into a layer, with places in map units."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS

from ..errors import ArgumentsInvalid, LabelsInvalid
from ..raster.opening import open_dataset
from ..raster.vetting import inspect_raster
from ..vectors.writing import check_output, write_layer
from .chips import pictures
from .formats import coco, dota, masks, voc, yolo
from .formats.reading import Found
from .places import FILE, Places, read_places

IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")
FORMS = ("auto", "coco", "yolo", "yolo-obb", "voc", "dota", "masks")
MARKS = {"coco": coco.FILE, "voc": voc.FOLDER, "dota": dota.FOLDER, "masks": masks.FOLDER, "yolo": yolo.FOLDER}
"""A file or folder by which a format is known."""


@dataclass(frozen=True)
class ImportOptions:
    """Options of the tool.

    Attributes:
        form: one of ``FORMS``; ``auto``: as ``places.json`` says, else by the files that are there.
    """

    form: str = "auto"


def import_labels(
    source: str, output: str, options: ImportOptions, overwrite: bool, check_cancelled: Callable[[], None]
) -> dict[str, Any]:
    """Write the labels of a folder as polygons of a layer.

    The places are those of ``places.json``; without it those that the images themselves have.

    Raises:
        LemevitError: the labels cannot be read, have no place, or the layer cannot be written.
    """
    folder = Path(source)
    if options.form not in FORMS:
        raise ArgumentsInvalid(f"The format must be one of {', '.join(FORMS)}, it is {options.form[:40]!r}.")
    if not folder.is_dir():
        raise LabelsInvalid(f"{folder} is no folder.")
    path = check_output(output, overwrite, [entry for entry in folder.iterdir() if entry.is_file()])
    places = read_places(folder) if (folder / FILE).is_file() else _from_images(folder)
    form = _form(folder, places) if options.form == "auto" else options.form
    check_cancelled()
    found = _read(form, folder, places)
    classes = _classes(found, places, form)
    shapes, fields = _features(found, places, classes)
    write_layer(path, shapes, fields, places.crs, "MultiPolygon")
    return {"images": len(found.objects), "objects": len(shapes), "labels": form}


def _form(folder: Path, places: Places) -> str:
    if places.form:
        return places.form
    for form, mark in MARKS.items():
        if (folder / mark).exists():
            return form
    raise LabelsInvalid(f"{folder} holds no labels of a known format.")


def _read(form: str, folder: Path, places: Places) -> Found:
    sizes = {name: entry[:2] for name, entry in places.images.items()}
    readers: dict[str, Callable[[], Found]] = {
        "coco": lambda: coco.read(folder),
        "yolo": lambda: yolo.read(folder, sizes),
        "yolo-obb": lambda: yolo.read(folder, sizes),
        "voc": lambda: voc.read(folder),
        "dota": lambda: dota.read(folder),
        "masks": lambda: masks.read(folder, _mask),
    }
    try:
        return readers[form]()
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, shapely.errors.GEOSException) as error:
        if isinstance(error, LabelsInvalid):
            raise
        raise LabelsInvalid(f"The {form} labels in {folder} are damaged: {error}.") from error


def _mask(path: Path) -> Any:  # noqa: ANN401 - an array
    with pictures(), open_dataset(path) as source:
        return source.read(1)


def _from_images(folder: Path) -> Places:
    """Places of images that have their own, as GeoTIFF or by a world file."""
    images: dict[str, tuple[int, int, Affine]] = {}
    systems: list[CRS | None] = []
    found = sorted((folder / "images").iterdir()) if (folder / "images").is_dir() else []
    for path in (entry for entry in found if entry.suffix.lower() in IMAGE_SUFFIXES):
        with pictures():
            info = inspect_raster(path, allow_ungeoreferenced=True)
        if info.is_georeferenced:
            images[path.stem] = (info.grid.width, info.grid.height, info.grid.transform)
            systems.append(info.grid.crs)
    if not images:
        what = f"{folder} says nowhere where its images lie."
        raise LabelsInvalid(what, f"Put a {FILE} into it, or images with a place of their own (GeoTIFF, world files).")
    if any(crs != systems[0] for crs in systems):
        raise LabelsInvalid(f"The images of {folder} have more than one CRS.", "Bring them into one CRS first.")
    return Places("", [], systems[0], images)


def _classes(found: Found, places: Places, form: str) -> list[str]:
    """Names of the classes, as they were before a format changed them."""
    if not found.classes:
        return places.classes
    if form == "dota":
        before = {dota.written(name): name for name in places.classes}
        return [before.get(name, name) for name in found.classes]
    return found.classes


def _features(found: Found, places: Places, classes: list[str]) -> tuple[Any, dict[str, Any]]:
    """Shapes in map units and their columns."""
    shapes, ids, names, images = [], [], [], []
    for image, objects in found.objects.items():
        if image not in places.images:
            raise LabelsInvalid(f"Nothing says where the image {image[:80]} lies.", f"Add it to {FILE}.")
        transform = places.images[image][2]
        for entry in objects:
            shapes.append(_placed(entry.shape, transform))
            ids.append(entry.class_id)
            names.append(classes[entry.class_id] if 0 <= entry.class_id < len(classes) else f"class {entry.class_id}")
            images.append(image)
    fields = {
        "class_id": np.array(ids, dtype=np.int32),
        "class_name": np.array(names, dtype=object),
        "image": np.array(images, dtype=object),
    }
    return np.array(shapes, dtype=object), fields


def _placed(shape: Any, transform: Affine) -> Any:  # noqa: ANN401
    return shapely.transform(shape, lambda points: np.stack(transform * points.T, axis=1))
