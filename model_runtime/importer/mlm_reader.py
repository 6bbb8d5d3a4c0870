"""Reads a STAC item or bare properties of the Machine Learning Model extension (MLM) as card values. Pure.

Versions 1.0 to 1.5 of the extension and the layouts of its own examples are understood. What a card cannot express is
refused by name (scaling by clipping or by a script), never left out in silence; what is merely not run is noted.
A ``lemevit:card`` inside, as ours carry it, is the card.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ..cards import checks
from ..cards.card import CARD_KEY
from ..cards.checks import CardValueError
from ..cards.classes import class_entries
from ..cards.codec import ACTIVATIONS, COLOR_PATTERN, card_from_json
from ..cards.mlm import SHA256_MULTIHASH
from ..errors import ModelCardInvalid, ModelCorrupt, ModelTask, shown
from ..files import SHORT_DIGEST
from .facts import FactSheet

MLM = "mlm"
NAME, INPUT, OUTPUT, TASKS = "mlm:name", "mlm:input", "mlm:output", "mlm:tasks"

_TASKS = {
    "semantic-segmentation": "segment",
    "segmentation": "segment",
    "scene-classification": "classify",
    "classification": "classify",
    "object-detection": "detect",
    "detection": "detect",
    "change-detection": "change",
}


def is_mlm(values: Mapping[str, Any]) -> bool:
    """True if a JSON object is an MLM item, or its properties alone."""
    return INPUT in values or INPUT in _mapping(values.get("properties"))


def mlm_facts(values: Mapping[str, Any], sheet: FactSheet, origin: str) -> None:
    """Put what an item (or its properties) states into ``sheet``.

    Raises:
        ModelCardInvalid: a required part is missing or malformed, or pixels are scaled in a way no card can say.
        ModelTask: a task that is none of ours.
    """
    properties = _mapping(values.get("properties")) or dict(values)
    if CARD_KEY in properties:
        card = json.loads(json.dumps(properties[CARD_KEY]))
        card_from_json(json.dumps(card), origin=origin)
        sheet.put_all(card, MLM, f"{CARD_KEY} in the item")
        return
    try:
        sources = [checks.mapping(entry) for entry in checks.listing(properties.get(INPUT), 1, 8)]
        answers = [checks.mapping(entry) for entry in checks.listing(properties.get(OUTPUT), 1, 8)]
    except CardValueError as error:
        raise ModelCardInvalid(f"{origin}: '{INPUT}' or '{OUTPUT}' {error}.") from error
    try:
        _put_task(properties, answers[0], sheet, origin)
        _put_input(sources[0], values, properties, sheet)
        _put_output(answers[0], sheet)
        _put_rest(properties, sheet)
    except CardValueError as error:
        raise ModelCardInvalid(f"{origin}: the MLM properties {error}.", _FIX) from error
    if len(answers) > 1:
        sheet.note(f"The item describes {len(answers)} outputs; the first is used.")


MODEL_ROLES = frozenset(("mlm:model", "mlm:weights"))


def check_digest(values: Mapping[str, Any], file_name: str, sha256: str, origin: str) -> bool:
    """True if the item states a SHA-256 for the file, and it agrees.

    It is that of the asset with the file's name, else of the only asset that is a model: a file may be renamed, but
    an item of another model must not describe it.

    Raises:
        ModelCorrupt: it states another one.
    """
    entries = [_mapping(asset) for asset in _mapping(values.get("assets")).values()]
    named = [entry for entry in entries if str(entry.get("href", "")).rsplit("/", 1)[-1] == file_name]
    models = [entry for entry in entries if MODEL_ROLES & {str(role) for role in _list(entry.get("roles"))}]
    for entry in named or (models if len(models) == 1 else []):
        stated = entry.get("file:checksum")
        if not isinstance(stated, str):
            continue
        if not stated.lower().startswith(SHA256_MULTIHASH) or len(stated) != len(SHA256_MULTIHASH) + 64:
            continue  # another hash function
        if stated.lower() != SHA256_MULTIHASH + sha256:
            raise ModelCorrupt(
                f"{file_name} is not the file that {origin} describes: its SHA-256 is {sha256[:SHORT_DIGEST]}..., "
                f"the item says {stated[len(SHA256_MULTIHASH) :][:SHORT_DIGEST]}..."
            )
        return True
    return False


def _put_task(properties: Mapping[str, Any], answer: Mapping[str, Any], sheet: FactSheet, origin: str) -> None:
    names = [str(name) for name in [*_list(answer.get("tasks")), *_list(properties.get(TASKS))]]
    known = list(dict.fromkeys(_TASKS[name] for name in names if name in _TASKS))
    if not known:
        shown = ", ".join(name[:40] for name in names[:5]) or "none"
        raise ModelTask(
            f"{origin} is a model for {shown}; there is no such task here.",
            "Choose a model for semantic segmentation, scene classification, object detection or change detection.",
        )
    sheet.put("task", known[0], MLM, f"{TASKS}: {names[0][:40]}")


def _put_input(
    source: Mapping[str, Any], item: Mapping[str, Any], properties: Mapping[str, Any], sheet: FactSheet
) -> None:
    structure = checks.mapping(source.get("input"))
    shape = [checks.integer(size, -1, 2**31) for size in checks.listing(structure.get("shape"), 1, 8)]
    order = [str(name).lower() for name in _list(structure.get("dim_order"))] or ["batch", "channel", "height", "width"]
    sizes = dict(zip(order, shape)) if len(order) == len(shape) else {}
    bands = _bands(source, item, properties)
    count = len(bands) or sizes.get("channel", -1)
    if bands:
        sheet.put("bands", bands, MLM)
    side = max(sizes.get("height", -1), sizes.get("width", -1))
    if side > 0:
        sheet.put("tile", side, MLM, "the size of its input")
    if count > 0:
        _put_scaling(source, count, sheet)
    if source.get("resize_type"):
        sheet.note(f"The item resizes its input ({_word(source['resize_type'])}); here rasters are tiled instead.")
    function = source.get("pre_processing_function") or structure.get("pre_processing_function")
    if function:
        sheet.note(f"The item names a function for its input, which is not run: {_word(function)}.")


def _bands(source: Mapping[str, Any], item: Mapping[str, Any], properties: Mapping[str, Any]) -> list[str]:
    """Names by which a raster's bands may be found: the common name where only one band of the model has it."""
    names = [_band_name(entry) for entry in _list(source.get("bands"))]
    described: dict[str, str] = {}
    for holder in (properties, *(_mapping(asset) for asset in _mapping(item.get("assets")).values())):
        for key in ("bands", "eo:bands"):
            for band in _list(holder.get(key)):
                entry = _mapping(band)
                common = entry.get("eo:common_name") or entry.get("common_name")
                if common and "name" in entry:
                    described.setdefault(str(entry["name"]), str(common))
    common_names = [described.get(name, name) for name in names]
    is_unique = len(set(common_names)) == len(common_names)
    return [
        checks.label(common if is_unique or common_names.count(common) == 1 else name)
        for name, common in zip(names, common_names)
    ]


def _band_name(entry: Any) -> str:  # noqa: ANN401
    if isinstance(entry, Mapping):
        if entry.get("expression"):
            raise CardValueError(f"compute the band {_word(entry.get('name'))} from others, which is not done here")
        entry = entry.get("name")
    return checks.label(entry)


def _put_scaling(source: Mapping[str, Any], count: int, sheet: FactSheet) -> None:
    """``((pixel / 1) - mean) / std`` for every band."""
    stated = source.get("value_scaling") or _mapping(source.get("input")).get("scaling")
    if not stated:
        if _put_old_scaling(source, count, sheet):
            return
        if source.get("pre_processing_function"):
            return  # a function does it, and nobody can say how
        sheet.put_all({"divide_by": 1.0, "mean": [0.0] * count, "std": [1.0] * count}, MLM, "the item scales nothing")
        return
    entries = [checks.mapping(entry) for entry in checks.listing(stated, 1, 256)]
    if len(entries) == 1:
        entries *= count
    if len(entries) != count:
        raise CardValueError(f"scale {len(entries)} bands of {count}")
    pairs = [_mean_and_std(entry) for entry in entries]
    kinds = ", ".join(dict.fromkeys(str(entry.get("type")) for entry in entries))
    values = {"divide_by": 1.0, "mean": [pair[0] for pair in pairs], "std": [pair[1] for pair in pairs]}
    sheet.put_all(values, MLM, f"value_scaling {kinds}")


def _mean_and_std(entry: Mapping[str, Any]) -> tuple[float, float]:
    kind = entry.get("type")
    if kind is None:
        return 0.0, 1.0
    if kind == "z-score":
        return checks.number(entry.get("mean")), checks.number(entry.get("stddev"), above=0.0)
    if kind == "min-max":
        low, high = checks.number(entry.get("minimum")), checks.number(entry.get("maximum"))
        return low, checks.number(high - low, above=0.0)
    if kind == "scale":
        return 0.0, checks.number(entry.get("value"), above=0.0)
    if kind == "offset":
        return checks.number(entry.get("value")), 1.0
    raise CardValueError(f"scale pixels by {_word(kind)}, which no card can say")


def _put_old_scaling(source: Mapping[str, Any], count: int, sheet: FactSheet) -> bool:
    """``norm_type`` with ``statistics``, as versions before 1.3 have it."""
    kind = source.get("norm_type")
    if not kind:
        return False
    statistics = [checks.mapping(entry) for entry in _list(source.get("statistics"))]
    if len(statistics) == 1:
        statistics *= count
    if kind not in ("z-score", "min-max") or len(statistics) != count:
        raise CardValueError(f"scale pixels by {_word(kind)} with {len(statistics)} statistics, which no card can say")
    pairs = [_mean_and_std({"type": kind, **entry}) for entry in statistics]
    values = {"divide_by": 1.0, "mean": [pair[0] for pair in pairs], "std": [pair[1] for pair in pairs]}
    sheet.put_all(values, MLM, f"norm_type {kind}")
    return True


def _put_output(answer: Mapping[str, Any], sheet: FactSheet) -> None:
    stated = answer.get("classification:classes") or answer.get("classification_classes")
    if stated:
        entries = [checks.mapping(entry) for entry in checks.listing(stated, 1, 65_534)]
        numbers = [checks.integer(entry.get("value"), 0, 65_533) for entry in entries]
        if sorted(numbers) != list(range(len(numbers))):
            raise CardValueError(f"number the classes {numbers[:5]}, not 0 to {len(numbers) - 1}")
        ordered = [entry for _, entry in sorted(zip(numbers, entries), key=lambda pair: pair[0])]
        is_object = sheet.has_boxes
        classes = class_entries([_class_name(entry) for entry in ordered], is_object=is_object)
        for ours, theirs in zip(classes, ordered):
            ours["color"] = _color(theirs.get("color_hint") or theirs.get("color-hint")) or ours["color"]
        sheet.put("classes", classes, MLM, f"{len(classes)} classes")
    function = answer.get("post_processing_function")
    name = function if isinstance(function, str) else _mapping(function).get("expression")
    word = str(name or "").rsplit(".", 1)[-1].lower()
    if word in ACTIVATIONS and word != "none":
        sheet.put("activation", word, MLM, "post_processing_function")
    elif function:
        sheet.note(f"The item names a function for its output, which is not run: {_word(function)}.")


def _class_name(entry: Mapping[str, Any]) -> str:
    return checks.label(entry.get("title") or entry.get("name"))


def _color(hint: Any) -> str:  # noqa: ANN401
    """``RRGGBB`` as the classification extension writes it, or three numbers, empty for anything else."""
    if isinstance(hint, str) and re.fullmatch(COLOR_PATTERN, f"#{hint.lstrip('#')}"):
        return f"#{hint.lstrip('#')}"
    if isinstance(hint, list) and len(hint) == 3 and all(isinstance(part, int) and 0 <= part < 256 for part in hint):
        return "#" + "".join(f"{part:02X}" for part in hint)
    return ""


def _put_rest(properties: Mapping[str, Any], sheet: FactSheet) -> None:
    gsd = properties.get("gsd")
    if gsd is not None:
        sheet.put("gsd_m", checks.number(gsd, 1e-5, 1e6), MLM, "gsd")
    for ours, theirs in (("description", "description"), ("licence", "license")):
        if isinstance(properties.get(theirs), str):
            sheet.put(ours, checks.text(properties[theirs]), MLM)
    name = properties.get(NAME)
    if isinstance(name, str):
        sheet.note(f"The item calls the model {_word(name)}.")


def _list(value: Any) -> list[Any]:  # noqa: ANN401
    return value if isinstance(value, list) else []


def _mapping(value: Any) -> dict[str, Any]:  # noqa: ANN401
    return dict(value) if isinstance(value, Mapping) else {}


def _word(value: Any) -> str:  # noqa: ANN401
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    return f"'{shown(text)}'"


_FIX = "Say it with --set, for instance --set divide_by=1 --set mean=0,0,0 --set std=255,255,255."
