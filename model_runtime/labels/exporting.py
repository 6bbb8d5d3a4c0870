"""The tool that writes the features of a layer as labels on chips of its raster, in the format of others."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..destinations import Destination, check_destinations
from ..errors import ArgumentsInvalid, LayerInvalid, OutputExists
from ..files import named_writing, write_whole
from ..geo.projecting import carried
from ..raster.opening import open_dataset
from ..raster.vetting import RasterInfo, inspect_raster
from ..vectors.layers import Layer, read_layer
from .chips import chips_of, windows_of, write_image, write_pixels
from .formats import coco, dota, masks, voc, yolo
from .objects import Chip
from .places import FILE, places_text

WRITERS: dict[str, Callable[[list[Chip], list[str]], dict[str, str]]] = {
    "coco": coco.texts,
    "yolo": yolo.texts,
    "yolo-obb": yolo.oriented_texts,
    "voc": voc.texts,
    "dota": dota.texts,
    "masks": masks.texts,
}
REVIEW, REJECTED, TRUE_STATES = "review", "rejected", ("accepted", "changed", "added")
"""Column of a reviewed layer, its value for what is no object, and its values for what is one."""


@dataclass(frozen=True)
class ExportOptions:
    """Options of the tool.

    Attributes:
        form: one of ``WRITERS``.
        size: side of the chips in pixels; 0: the whole raster is one image.
        class_column: column of the class; without it all objects are of one class, ``object``.
        keep_empty: chips without an object too.
        smallest_share: parts of an object cut at a chip's edge that are a smaller share of it are left out.
        reviewed: only objects that a review accepted, changed or added; else all that none rejected.
    """

    form: str = "coco"
    size: int = 512
    class_column: str = "class_name"
    keep_empty: bool = False
    smallest_share: float = 0.15
    reviewed: bool = False


def export_labels(
    source: str,
    raster: str,
    output: str,
    options: ExportOptions,
    overwrite: bool,
    check_cancelled: Callable[[], None],
) -> dict[str, Any]:
    """Write labels and images to a folder.

    Returns:
        For the report: numbers of images and objects, and the classes.

    Raises:
        LemevitError: a file cannot be read, the options are wrong, or the folder cannot be written.
    """
    if options.form not in WRITERS or options.size < 0 or not 0 <= options.smallest_share <= 1:
        raise ArgumentsInvalid(f"The format must be one of {', '.join(WRITERS)}, the size 0 or more, the share 0 to 1.")
    layer, info = read_layer(source), inspect_raster(Path(raster), allow_ungeoreferenced=True)
    folder = Path(output)
    _check_folder(folder, overwrite, [layer.path, info.path])
    shapes, classes, class_ids = _classed(layer, info, options)
    chips = list(chips_of(info, shapes, class_ids, options.size, options.keep_empty, options.smallest_share))
    if not chips:
        raise LayerInvalid(f"No object of {source} lies on {raster}.", "Check the CRS of both.")
    partial = folder.with_name(f"{folder.name}.partial-{os.getpid()}")
    try:
        _fill(partial, chips, classes, info, options.form, check_cancelled)
        _put(partial, folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    count = sum(len(chip.objects) for chip in chips)
    return {"images": len(chips), "objects": count, "labels": options.form, "classes": _counts(chips, classes)}


def _check_folder(folder: Path, overwrite: bool, read: list[Path]) -> None:
    """Refuse a folder that holds anything but an older label set that may be replaced."""
    check_destinations([Destination(folder.with_name(f"{folder.name}{os.extsep}partial"), "label folder")], read)
    if not folder.exists():
        return
    is_ours = folder.is_dir() and (folder / FILE).is_file()
    is_empty = folder.is_dir() and not any(folder.iterdir())
    if not is_empty and not (is_ours and overwrite):
        raise OutputExists(f"{folder} exists already.", "Choose a new or an empty folder.")
    inside = [path for path in read if folder.resolve() in path.resolve().parents]
    if inside:
        raise OutputExists(f"{folder} holds the input {inside[0]}.", "Choose another folder.")


def _classed(
    layer: Layer, info: RasterInfo, options: ExportOptions
) -> tuple[NDArray[Any], list[str], NDArray[np.int64]]:
    """Shapes in the raster's CRS, names of the classes, and the class of each shape."""
    column, review = layer.fields.get(options.class_column), layer.fields.get(REVIEW)
    names = np.full(len(layer.geometries), "object") if column is None else np.array([_name(value) for value in column])
    kept = np.ones(len(names), dtype=bool)
    if review is not None:
        states = np.array([str(value or "") for value in review])
        kept = np.isin(states, TRUE_STATES) if options.reviewed else (states != REJECTED)
    elif options.reviewed:
        raise LayerInvalid(f"{layer.reference} has no column '{REVIEW}'.", "Review it first, or export all objects.")
    classes, class_ids = np.unique(names[kept], return_inverse=True)
    if options.form == "masks" and len(classes) > masks.MOST_CLASSES:
        raise LayerInvalid(f"{layer.reference} has {len(classes)} classes, masks hold {masks.MOST_CLASSES}.")
    shapes = _in_crs(layer.geometries[kept], layer.crs, info)
    return shapes, [str(name) for name in classes], class_ids.reshape(-1)


def _name(value: object) -> str:
    return str(value) if value not in (None, "") else "object"


def _in_crs(shapes: NDArray[Any], crs: CRS | None, info: RasterInfo) -> NDArray[Any]:
    wanted = info.grid.crs
    if crs is None or wanted is None or crs == wanted:
        return shapes
    found = shapely.transform(shapes, lambda points: carried(crs, wanted, points.T).T)
    if not np.isfinite(shapely.get_coordinates(found)).all():
        raise LayerInvalid(f"The objects do not fit into the CRS of {info.path}.")
    return np.asarray(found)


def _fill(
    folder: Path,
    chips: list[Chip],
    classes: list[str],
    info: RasterInfo,
    form: str,
    check_cancelled: Callable[[], None],
) -> None:
    """Write all files of a label set."""
    files = {**WRITERS[form](chips, classes), FILE: places_text(form, classes, info.grid.crs, chips)}
    files["train.txt"] = "".join(f"{chip.name}\n" for chip in chips)
    with named_writing(folder):
        for name in {"images", *(str(Path(name).parent) for name in files), *(["masks"] if form == "masks" else [])}:
            (folder / name).mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        write_whole(folder / name, text.encode("utf-8"))
    with open_dataset(info.path) as source:
        for chip, window in zip(chips, windows_of(chips, info)):
            check_cancelled()
            write_image(source, chip, window, folder / "images" / chip.file_name)
            if form == "masks":
                write_pixels(masks.mask_of(chip)[None], folder / "masks" / f"{chip.name}.png")


def _put(partial: Path, folder: Path) -> None:
    """A finished folder takes its name.

    An older label set there goes.
    """
    with named_writing(folder):
        if folder.is_dir() and (folder / FILE).is_file():
            shutil.rmtree(folder)
        elif folder.is_dir():
            folder.rmdir()
        os.replace(partial, folder)


def _counts(chips: list[Chip], classes: list[str]) -> list[dict[str, Any]]:
    found = np.bincount([entry.class_id for chip in chips for entry in chip.objects], minlength=len(classes))
    return [{"class_name": name, "count": int(count)} for name, count in zip(classes, found)]
