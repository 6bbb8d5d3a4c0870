"""The card: strict in, complete out. Oracle: the JSON schema, checked here by a small reading of its own."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import pytest

from model_runtime.cards.card import ClassEntry
from model_runtime.cards.codec import CARD_KEYS, REQUIRED_KEYS, RULES, card_from_json, card_to_json
from model_runtime.cards.kinds import KINDS as CARD_KINDS
from model_runtime.cards.schema import card_schema
from model_runtime.errors import ModelCardInvalid
from tests.data.make_models import detection_card, make_card

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "resources" / "model_card.schema.json").read_text(encoding="utf-8"))


def as_json(**changes):
    values = {**json.loads(card_to_json(make_card())), **changes}
    return json.dumps({key: value for key, value in values.items() if value != "ABSENT"})


def test_a_written_card_reads_back_equal():
    card = make_card(gsd_m=0.15, gsd_range_m=(0.1, 0.3), dtypes=("uint8",), metrics={"miou": 0.61}, opset=17)
    assert card_from_json(card_to_json(card), origin="here") == card


def test_class_names_of_any_language_survive_literally():
    classes = (ClassEntry(0, "<b>здание</b> & 建物 'x' 🏠", "#112233"),)
    card = make_card(classes=classes)
    assert card_from_json(card_to_json(card), origin="here").classes == classes


def test_the_schema_file_is_made_of_the_rules_that_read_a_card():
    """Else: make schema."""
    assert json.dumps(SCHEMA) == json.dumps(card_schema())
    assert set(SCHEMA["properties"]) == set(RULES) == set(CARD_KEYS)
    assert set(SCHEMA["required"]) == set(REQUIRED_KEYS).difference(*(kind.without for kind in CARD_KINDS.values()))
    entry = SCHEMA["properties"]["classes"]["items"]
    assert set(entry["properties"]) == {field.name for field in dataclasses.fields(ClassEntry)}
    assert (SCHEMA["additionalProperties"], entry["additionalProperties"]) == (False, False)


KINDS = {"string": str, "array": list, "object": dict, "boolean": bool, "null": type(None)}


def follows_schema(value, schema) -> bool:
    """The part of JSON Schema that our schema uses."""
    if "enum" in schema:
        return value in schema["enum"]
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(is_type(value, name) for name in types):
        return False
    if isinstance(value, str):
        long_enough = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9)
        return long_enough and re.search(schema.get("pattern", ""), value) is not None
    if isinstance(value, list):
        fits = schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10**9)
        return fits and all(follows_schema(item, schema["items"]) for item in value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        above = value > schema.get("exclusiveMinimum", float("-inf"))
        return above and schema.get("minimum", float("-inf")) <= value <= schema.get("maximum", float("inf"))
    if isinstance(value, dict) and "properties" in schema:
        known = set(value) <= set(schema["properties"]) and set(schema["required"]) <= set(value)
        return known and all(follows_schema(item, schema["properties"][key]) for key, item in value.items())
    return True


def is_type(value, name: str) -> bool:
    if name in ("number", "integer"):
        kinds = int if name == "integer" else (int, float)
        return isinstance(value, kinds) and not isinstance(value, bool)
    return isinstance(value, KINDS[name])


CLASS = {"class_id": 0, "class_name": "a", "color": "#000000"}
# Values that both the schema and the reader must judge alike.
VALUES = [
    ("name", "buildings-tiny", True), ("name", "../x", False), ("name", "", False), ("name", "a" * 65, False),
    ("name", 3, False), ("task", "classify", True), ("task", "detects", False), ("task", None, False),
    ("bands", [], False), ("bands", ["a", "b", "c"], True), ("bands", ["a", "", "c"], False), ("bands", "rgb", False),
    ("mean", [0, 1, 2], True), ("mean", ["0", 1, 2], False), ("mean", [True, 1, 2], False), ("std", [1, 1, 0], False),
    ("std", [1, 1, -1], False), ("divide_by", 10000, True), ("divide_by", 0, False), ("divide_by", "255", False),
    ("dtypes", ["uint16"], True), ("dtypes", ["complex64"], False), ("gsd_m", None, True), ("gsd_m", 0.3, True),
    ("gsd_m", 0, False), ("gsd_m", -1, False), ("gsd_range_m", [0.1, 0.5], True), ("gsd_range_m", [0.1], False),
    ("tile", 512, True), ("tile", 7, False), ("tile", 512.0, False), ("tile", True, False), ("tile", 99999, False),
    ("overlap", 0, True), ("overlap", -1, False), ("classes", [], False), ("classes", [CLASS], True),
    ("classes", [{**CLASS, "color": "red"}], False), ("classes", [{**CLASS, "extra": 1}], False),
    ("classes", [{**CLASS, "background": 1}], False), ("classes", [{**CLASS, "class_name": "x" * 129}], False),
    ("classes", [{"class_id": 0}], False), ("activation", "relu", False), ("seg_thresh", 1.5, False),
    ("temperature", 1.4, True), ("temperature", 0, False), ("temperature", 21, False), ("temperature", "1", False),
    ("opset", None, True), ("opset", 17, True), ("opset", 0, False), ("training", [], False),
    ("metrics", {"a": 1}, True),
    ("description", 5, False), ("description", "x" * 20001, False), ("version", "2", True),
    ("decode", {}, True), ("decode", [], False),
    ("decode", {"type": "boxes"}, False), ("decode", {"kind": 1}, False), ("unknown", {}, False),
]  # fmt: skip


def test_reader_and_schema_judge_every_value_alike():
    wrong = []
    for key, value, is_good in VALUES:
        text = as_json(**{key: value})
        is_schema = follows_schema(json.loads(text), SCHEMA)
        try:
            card_from_json(text, origin="here")
            is_read, says = True, ""
        except ModelCardInvalid as error:
            is_read, says = False, error.what
        if (is_schema, is_read) != (is_good, is_good) or not (is_good or "here" in says):
            wrong.append((key, value, is_good, is_schema, is_read, says))
    assert not wrong


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("[]", "must be an object"),
        ('{"name": 1, "name": 2}', "repeats a key"),
        ("[" * 100_000, "nested too deeply|not JSON"),
        ('{"name": NaN}', "NaN"),
        ("{}", "lacks bands, classes"),
        ("1" * 5000, "not JSON|must be an object"),
        (" " * 5_000_000, "larger than"),
    ],
)
def test_text_that_is_no_card_is_refused_by_name(text, says):
    with pytest.raises(ModelCardInvalid, match=says):
        card_from_json(text, origin="here")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"mean": [0.5]}, "'mean' has 1 values for 3 bands"),
        ({"std": [0.5, 1]}, "'std' has 2 values for 3 bands"),
        ({"classes": [CLASS, {**CLASS, "class_id": 2}]}, "numbered"),
        ({"overlap": 64}, "smaller than 'tile'"),
        ({"gsd_range_m": [2, 1]}, "finest, coarsest"),
    ],
)
def test_values_that_do_not_agree_are_refused(changes, says):
    with pytest.raises(ModelCardInvalid, match=says):
        card_from_json(as_json(**changes), origin="here")


@pytest.mark.parametrize("name", ["a\nb", "a\x1b[31m", "\u202eabc", "\x00", "   "])
def test_class_names_that_would_not_show_as_they_are_are_refused(name):
    with pytest.raises(ModelCardInvalid, match="class"):
        card_from_json(as_json(classes=[{**CLASS, "class_name": name}]), origin="here")


def test_a_wrong_card_is_never_written():
    with pytest.raises(ModelCardInvalid, match="NaN|JSON"):
        card_to_json(make_card(metrics={"miou": float("nan")}))
    with pytest.raises(ModelCardInvalid, match="mean"):
        card_to_json(make_card(mean=(0.5,)))


DECODE = {"type": "oriented_boxes", "angle": "radians_ccw", "min_score": 0.3, "nms_iou": 0.2}


def detection_json(**changes):
    return as_json(**{"task": "detect", "activation": "none", "decode": DECODE, "classes": [CLASS], **changes})


def test_a_detection_card_reads_back_equal():
    card = detection_card(decode=DECODE)
    assert card_from_json(card_to_json(card), origin="here") == card


def test_what_a_detection_card_leaves_out_is_filled_in():
    given = {key: DECODE[key] for key in ("type", "angle")}
    assert card_from_json(detection_json(decode=given), origin="here").decode == {
        **given,
        "min_score": 0.05,
        "nms_iou": 0.1,
    }


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"decode": "ABSENT"}, "'decode' with 'type' and the 'angle' convention"),
        ({"decode": {"type": "oriented_boxes"}}, "'decode' lacks angle"),
        ({"decode": {"angle": "radians_ccw"}}, "'decode' lacks type"),
        ({"decode": {**DECODE, "angle": "degrees"}}, "must be one of radians_ccw, not 'degrees'"),
        ({"decode": {**DECODE, "type": "yolo"}}, "must be one of oriented_boxes"),
        ({"decode": {**DECODE, "min_score": 1.2}}, "decode.*must lie in 0..1"),
        ({"decode": {**DECODE, "nms_iou": "0.1"}}, "decode.*must be a number"),
        ({"decode": {**DECODE, "iou": 0.1}}, "unknown keys 'iou'"),
        ({"classes": "ABSENT"}, "lacks classes"),
        ({"classes": []}, "'classes' must have"),
        ({"classes": [{**CLASS, "background": True}]}, "marked as background"),
        ({"activation": "softmax"}, "'activation' must be none"),
        ({"task": "segment"}, "no meaning for task 'segment'"),
    ],
)
def test_a_detection_card_that_says_too_little_is_refused_by_name(changes, says):
    with pytest.raises(ModelCardInvalid, match=says):
        card_from_json(detection_json(**changes), origin="here")


def test_cards_of_other_tasks_are_written_as_before():
    assert "decode" not in json.loads(card_to_json(make_card()))
