"""Puts what a model file and the texts beside it state into a fact sheet, the most trusted source first.

Card, Deepness keys, MLM (inside or beside the file), Ultralytics metadata. Guesses are ``importer.guesses``.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from ..cards.card import CARD_KEY
from ..cards.checks import CardValueError
from ..cards.classes import NAMES_FIX, class_entries, literal, names_in
from ..cards.codec import TILE_RANGE, card_from_json, card_to_json, read_json_file
from ..cards.deepness import DETECTOR, DIVIDE_BY, KeyReader, card_from_deepness, carries_deepness_keys, deepness_type
from ..cards.graph import GraphFacts
from ..cards.mlm import MLM_KEY
from ..errors import ModelCardInvalid, ModelTask
from .facts import DEFAULT, FactSheet
from .mlm_reader import check_digest, is_mlm, mlm_facts

LEMEVIT, DEEPNESS, MLM, ULTRALYTICS, PLAIN = "lemevit", "deepness", "mlm", "ultralytics", "plain"
DETECTOR_SCORE, DETECTOR_IOU = 0.25, 0.45
BESIDE = ("{stem}.mlm.json", "{stem}.stac.json", "{stem}.json", "{name}.json")


def put_sources(facts: GraphFacts, path: Path, sha256: str, name: str, sheet: FactSheet) -> str:
    """Read every description there is.

    Returns the first one's name.

    Raises:
        ModelCardInvalid, ModelTask, ModelCorrupt: a description is wrong, or of another file.
    """
    text = facts.metadata.get(CARD_KEY)
    if text is not None:
        card_from_json(text, origin=str(path))
        sheet.put_all(json.loads(text), LEMEVIT)
        return LEMEVIT
    found = []
    is_named = sheet.get("classes") is not None  # by the one who imports: what the file calls them no longer matters
    if carries_deepness_keys(facts.metadata):
        kept = {key: value for key, value in facts.metadata.items() if key not in ("class_names", "names")}
        _put_deepness(dataclasses.replace(facts, metadata=kept) if is_named else facts, path, name, sheet)
        found.append(DEEPNESS)
    if _put_mlm(facts, path, sha256, sheet):
        found.append(MLM)
    if "names" in facts.metadata and ("task" in facts.metadata or "stride" in facts.metadata):
        _put_ultralytics(facts, path, sheet)
        found.append(ULTRALYTICS)
    return found[0] if found else PLAIN


def _put_deepness(facts: GraphFacts, path: Path, name: str, sheet: FactSheet) -> None:
    if deepness_type(facts.metadata, str(path)) == DETECTOR:
        return _put_deepness_detector(facts, path, sheet)
    card = card_from_deepness(facts, name=name, origin=str(path))
    values = json.loads(card_to_json(card))
    for key in ("name", "description", "licence", "attribution", "version", "training", "metrics"):
        del values[key]
    sheet.put_all(values, DEEPNESS)
    return None


def _put_deepness_detector(facts: GraphFacts, path: Path, sheet: FactSheet) -> None:
    reader = KeyReader(facts.metadata, str(path))
    sheet.put("task", "detect", DEEPNESS, "model_type Detector")
    names = reader.names()
    if names:
        sheet.put("classes", class_entries(names, is_object=True), DEEPNESS)
    mean, std = reader.numbers("standardization_mean"), reader.numbers("standardization_std", positive=True)
    sheet.put("divide_by", DIVIDE_BY, DEEPNESS, "Deepness always divides by 255")
    shape = facts.inputs[0].shape if facts.inputs else None
    count = (shape[1] if shape and len(shape) == 4 else None) or len(mean or std or (0.0, 0.0, 0.0))
    sheet.put("mean", list(mean or (0.0,) * count), DEEPNESS if mean else DEFAULT)
    sheet.put("std", list(std or (1.0,) * count), DEEPNESS if std else DEFAULT)
    resolution_cm = reader.number("resolution", 0.0, 0.0, 1e8)
    if resolution_cm > 0:
        sheet.put("gsd_m", resolution_cm / 100.0, DEEPNESS, f"resolution {resolution_cm:g} cm a pixel")
    key = "tile_size" if "tile_size" in facts.metadata else "tiles_size"
    fixed = (shape[2] or shape[3]) if shape and len(shape) == 4 else None
    if fixed is None and key in facts.metadata:
        sheet.put("tile", int(reader.number(key, 640, *TILE_RANGE)), DEEPNESS, key)
    if "tiles_overlap" in facts.metadata and (fixed or sheet.get("tile")):
        tile = fixed or sheet.get("tile")
        percent = reader.number("tiles_overlap", 15.0, 0.0, 99.0)
        sheet.put("overlap", min(round(tile * percent / 100.0), tile - 1), DEEPNESS, f"{percent:g} percent")
    if "det_conf" in facts.metadata:
        sheet.put("min_score", reader.number("det_conf", DETECTOR_SCORE, 0.0, 1.0), DEEPNESS, "det_conf")
    if "det_iou_thresh" in facts.metadata:
        sheet.put("nms_iou", reader.number("det_iou_thresh", DETECTOR_IOU, 0.0, 1.0), DEEPNESS, "det_iou_thresh")
    if "det_type" in facts.metadata:
        sheet.put("det_type", reader.text("det_type", ""), DEEPNESS)


def _put_mlm(facts: GraphFacts, path: Path, sha256: str, sheet: FactSheet) -> bool:
    if MLM_KEY in facts.metadata:
        try:
            inside = json.loads(facts.metadata[MLM_KEY])
        except (ValueError, RecursionError) as error:
            raise ModelCardInvalid(f"{path}: '{MLM_KEY}' is not JSON ({error}).") from error
        if isinstance(inside, dict) and is_mlm(inside):
            mlm_facts(inside, sheet, str(path))
            return True
    for pattern in BESIDE:
        beside = path.with_name(pattern.format(stem=path.stem, name=path.name))
        if not beside.is_file():
            continue
        values = read_json_file(beside)
        if is_mlm(values):
            put_item(values, beside, path.name, sha256, sheet)
            return True
    return False


def put_item(values: dict[str, object], item: Path, file_name: str, sha256: str, sheet: FactSheet) -> None:
    """The facts of an MLM item, after its digest of the file (where it states one) was found to agree."""
    agrees = check_digest(values, file_name, sha256, str(item))
    mlm_facts(values, sheet, str(item))
    digest = "its digest agrees" if agrees else "it states no digest of this file"
    sheet.note(f"The MLM item {item.name} beside the file was read; {digest}.")


def _put_ultralytics(facts: GraphFacts, path: Path, sheet: FactSheet) -> None:
    task = facts.metadata.get("task", "detect").strip().strip("\"'")
    ours = {"detect": "detect", "obb": "detect", "segment": "detect", "classify": "classify"}.get(task)
    if ours is None:
        raise ModelTask(f"{path} is an Ultralytics model for {task[:40]!r}; there is no such task here.")
    sheet.put("task", ours, ULTRALYTICS, f"task {task}")
    if sheet.get("classes") is None:
        try:
            names = names_in(literal(facts.metadata["names"]))
        except CardValueError as error:
            raise ModelCardInvalid(f"{path}: the metadata key 'names' {error}.", NAMES_FIX) from error
        sheet.put("classes", class_entries(names, is_object=ours == "detect"), ULTRALYTICS)
    count = (facts.inputs[0].shape or (None, None))[1] if facts.inputs else None
    zeros, ones = [0.0] * (count or 3), [1.0] * (count or 3)
    sheet.put_all({"divide_by": 255.0, "mean": zeros, "std": ones}, ULTRALYTICS, "Ultralytics divides by 255")
    if (count or 3) == 3:
        sheet.put("bands", ["red", "green", "blue"], ULTRALYTICS)
