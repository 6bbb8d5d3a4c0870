"""Examples of classes in a vector layer: geometries, class names and the CRS they are in.

The file is opened behind the same checks as an area of interest (``guards.vector_files``). Features without a class,
without a place, or damaged are left out and counted. No raster is known here.
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...cards.checks import MAX_LABEL
from ...errors import AoiInvalid, ExamplesInvalid
from ...guards.vector_files import vetted_vector
from ...raster.area_layer import FARTHEST_ANY, READ_ERRORS, READ_OPTIONS

FIELDS = ("class", "class_name", "label", "classname", "klasse", "classe", "clase", "category", "class_id")
"""Names of fields that hold classes, the first that a layer has is taken."""
MAX_CLASSES = 64
"""More different values than this are no classes that somebody painted."""
MAX_FEATURES = 2_000_000
NAMED = 12

Geometries = NDArray[np.object_]


@dataclass(frozen=True)
class LabelLayer:
    """Examples as they were drawn.

    Attributes:
        geometries: ``(n,)`` shapely geometries, two-dimensional, none of them empty.
        classes: ``(n,)`` index into ``names``.
        names: of the classes, in the order of the layer, or of ``read_labels``'s ``known``.
        crs: of the coordinates; ``None``: the layer states none.
        left_out: features that are no examples, by the reason.
    """

    geometries: Geometries
    classes: NDArray[np.int64]
    names: tuple[str, ...]
    crs: CRS | None
    left_out: Counter[str] = field(default_factory=Counter)


def read_labels(
    reference: str, layer: str | None = None, class_field: str | None = None, known: tuple[str, ...] = ()
) -> LabelLayer:
    """The examples of a layer.

    Args:
        reference: ``path`` or ``path|layername=NAME``.
        layer: name of the layer, where the file has several.
        class_field: name of the field with the classes; ``None``: the one that is named so, or the only one.
        known: names of classes that come first, in this order; others follow as they come.

    Raises:
        ExamplesInvalid: unreadable, no such layer or field, no features, or far too many classes.
    """
    if layer and "|layername=" not in reference:
        reference = f"{reference}|layername={layer}"
    try:
        return _read(reference, class_field, known)
    except AoiInvalid as error:
        fix = error.fix.replace("Save the area as", "Save the labels as")
        raise ExamplesInvalid(error.what.replace("area layer", "label layer"), fix) from error


def _read(reference: str, class_field: str | None, known: tuple[str, ...]) -> LabelLayer:
    vetted = vetted_vector(reference)
    source = vetted.source
    try:
        pyogrio.set_gdal_config_options(READ_OPTIONS)
        name = vetted.layer or _only_layer(source, reference)
        facts = pyogrio.read_info(source, layer=name, force_feature_count=True)
        if facts["features"] > MAX_FEATURES:
            raise ExamplesInvalid(
                f"The label layer {reference} has {facts['features']:,} features; more than {MAX_FEATURES:,} are not "
                "read.",
                "Take a part of it, for instance the features in one town.",
            )
        chosen = _class_field(facts, class_field, reference)
        meta, _, wkb, columns = pyogrio.raw.read(source, layer=name, columns=[chosen], force_2d=True)
    except ExamplesInvalid:
        raise
    except READ_ERRORS as error:
        raise ExamplesInvalid(f"The label layer {reference} cannot be read: {error}") from error
    values = columns[0] if len(columns) else np.array([], dtype=object)
    crs = _crs(vetted.crs or meta["crs"], reference)
    return _sorted_out(wkb, values, known, crs, f"The field {chosen!r} of the label layer {reference}")


def _only_layer(source: Path | str | bytes, reference: str) -> str | None:
    """The layer with geometries, ``None`` where the file has one layer in all."""
    found = pyogrio.list_layers(source)
    if not len(found):
        raise ExamplesInvalid(f"The label file {reference} holds no layers.")
    if len(found) == 1:
        return None
    placed = [str(name) for name, kind in found if kind]
    if len(placed) == 1:
        return placed[0]
    shown = ", ".join(f"{name} ({kind or 'no geometry'})" for name, kind in found[:NAMED])
    raise ExamplesInvalid(
        f"The label file {reference} holds several layers: {shown}{', ...' if len(found) > NAMED else ''}.",
        "Name the layer: --layer NAME.",
    )


def _class_field(facts: dict[str, Any], asked: str | None, reference: str) -> str:
    fields = [str(name) for name in facts["fields"]]
    shown = ", ".join(fields[:NAMED]) or "none"
    if asked is not None:
        if asked not in fields:
            raise ExamplesInvalid(
                f"The label layer {reference} has no field {asked[:40]!r}; its fields are {shown}.",
                "Name one of them: --class-field FIELD.",
            )
        return asked
    by_name = {name.lower(): name for name in reversed(fields)}
    for name in FIELDS:
        if name in by_name:
            return by_name[name]
    if len(fields) == 1:
        return fields[0]
    raise ExamplesInvalid(
        f"The label layer {reference} has no field named class or label; its fields are {shown}.",
        "Name the field with the classes: --class-field FIELD."
        if fields
        else "Add a text field with the class of each feature.",
    )


def _sorted_out(
    wkb: NDArray[np.object_] | None, values: NDArray[Any], known: tuple[str, ...], crs: CRS | None, origin: str
) -> LabelLayer:
    """Features with a class and a place."""
    left_out: Counter[str] = Counter()
    names = dict.fromkeys(known)
    texts = [class_name(value) for value in values]
    for text in dict.fromkeys(text for text in texts if text):
        names.setdefault(text)
        if len(names) > MAX_CLASSES:
            raise ExamplesInvalid(
                f"{origin} has more than {MAX_CLASSES} different values, so they are no classes.",
                "Name the field with the classes: --class-field FIELD.",
            )
    numbers = {name: index for index, name in enumerate(names)}
    shapes, reasons = _geometries(wkb, len(texts))
    reasons = [reason or ("" if text else "no class") for reason, text in zip(reasons, texts)]
    left_out.update(reason for reason in reasons if reason)
    kept = np.array([not reason for reason in reasons], dtype=np.bool_)
    classes = [numbers[text] for text, reason in zip(texts, reasons) if not reason]
    return LabelLayer(shapes[kept], np.array(classes, dtype=np.int64), tuple(names), crs, left_out)


def class_name(value: Any) -> str:  # noqa: ANN401 - a value of any field
    """The class that a value of a field stands for, empty where it is none: one line, without control characters."""
    if value is None or (isinstance(value, (float, np.floating)) and not math.isfinite(float(value))):
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        value = int(value)
    line = " ".join("".join(_plain(sign) for sign in str(value)).split())
    return line[:MAX_LABEL].strip()


def _plain(sign: str) -> str:
    return " " if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") else sign


def _geometries(wkb: NDArray[np.object_] | None, count: int) -> tuple[Geometries, list[str]]:
    """Every feature's geometry, and the reason why it is none, empty where it is one."""
    given = np.full(count, None, dtype=object) if wkb is None else wkb
    shapes: Geometries = np.empty(count, dtype=object)
    with np.errstate(invalid="ignore"):
        shapes[:] = shapely.from_wkb(given, on_invalid="ignore")
    reasons = np.full(count, "", dtype=object)
    is_missing = shapely.is_missing(shapes)
    reasons[is_missing] = ["no geometry" if value is None else "damaged" for value in given[is_missing]]
    reasons[~is_missing & shapely.is_empty(shapes)] = "no geometry"
    points, index = shapely.get_coordinates(shapes, return_index=True)
    with np.errstate(invalid="ignore"):
        is_placed = (np.abs(points) < FARTHEST_ANY).all(axis=1)  # false for NaN, too
    reasons[index[~is_placed]] = "damaged"
    return shapes, reasons.tolist()


def _crs(text: str | None, reference: str) -> CRS | None:
    if not text:
        return None
    try:
        return CRS.from_user_input(text)
    except (CRSError, ValueError) as error:
        raise ExamplesInvalid(
            f"The label layer {reference} has the CRS {text[:80]!r}, which is not known.", "Assign a known CRS."
        ) from error
