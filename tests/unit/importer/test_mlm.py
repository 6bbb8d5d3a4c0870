"""STAC MLM items beside a model file: read, checked against the file, and written again."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import onnx
import pytest

from model_runtime.cards.codec import card_from_json
from model_runtime.cards.mlm import mlm_item
from model_runtime.errors import (
    ModelCardInvalid,
    ModelCorrupt,
    ModelTask,
)
from model_runtime.importer.import_model import inspect_model
from model_runtime.store.find import open_model
from tests.data import make_models as mm
from tests.data import make_strangers as ms
from tests.unit.importer.kit import installed


def mlm(tmp_path, path, **changes):
    source = {
        "name": "chip",
        "bands": ["B04", "B03", "B02"],
        "input": {
            "shape": [-1, 3, 128, 128],
            "dim_order": ["batch", "channel", "height", "width"],
            "data_type": "float32",
        },
        "value_scaling": [{"type": "z-score", "mean": m, "stddev": s} for m, s in ((100, 10), (200, 20), (300, 30))],
        **changes.pop("source", {}),
    }
    classes = [{"value": n, "name": name, "color_hint": "FF0000"} for n, name in enumerate(("bare", "forest", "water"))]
    properties = {
        "mlm:name": "someone's",
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:input": [source],
        "mlm:output": [{"name": "s", "tasks": ["semantic-segmentation"], "classification:classes": classes}],
        "eo:bands": [{"name": "B04", "common_name": "red"}, {"name": "B03", "common_name": "green"}],
        "gsd": 10,
        **changes.pop("properties", {}),
    }
    item = {"type": "Feature", "properties": properties, "assets": changes.pop("assets", {})}
    path.with_suffix(".json").write_text(json.dumps(item))


def test_an_mlm_item_beside_the_file_describes_it(tmp_path):
    path = ms.plain(tmp_path / "m.onnx")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    mlm(tmp_path, path, assets={"model": {"href": "./m.onnx", "file:checksum": "1220" + digest}})
    findings = inspect_model(path)
    assert (findings.source, findings.questions) == ("mlm", ())
    assert any("digest agrees" in note for note in findings.notes)
    card = installed(path, tmp_path).card
    assert card.bands == ("red", "green", "B02")
    assert (card.divide_by, card.mean, card.std) == (1, (100, 200, 300), (10, 20, 30))
    assert (card.gsd_m, card.tile, card.classes[1].color) == (10, 128, "#FF0000")


@pytest.mark.parametrize(
    ("scaling", "mean", "std"),
    [
        ([{"type": "min-max", "minimum": 50, "maximum": 250}], 50, 200),
        ([{"type": "scale", "value": 10000}], 0, 10000),
        ([{"type": "offset", "value": 7}], 7, 1),
        (None, 0, 1),
    ],
)
def test_every_scaling_of_mlm_that_is_linear_becomes_mean_and_deviation(tmp_path, scaling, mean, std):
    path = ms.plain(tmp_path / "m.onnx")
    mlm(tmp_path, path, source={"value_scaling": scaling})
    card = installed(path, tmp_path).card
    assert (card.divide_by, card.mean, card.std) == (1, (mean,) * 3, (std,) * 3)


def test_what_an_item_says_and_no_card_can_is_refused(tmp_path):
    path = ms.plain(tmp_path / "m.onnx")
    mlm(tmp_path, path, source={"value_scaling": [{"type": "clip", "minimum": 0, "maximum": 1}]})
    with pytest.raises(ModelCardInvalid, match="'clip'"):
        installed(path, tmp_path)
    mlm(tmp_path, path, properties={"mlm:tasks": ["regression"], "mlm:output": [{"tasks": ["regression"]}]})
    with pytest.raises(ModelTask, match="regression"):
        installed(path, tmp_path)
    mlm(tmp_path, path, assets={"model": {"href": "m.onnx", "file:checksum": "1220" + "0" * 64}})
    with pytest.raises(ModelCorrupt, match="000000000000"):
        installed(path, tmp_path)


@pytest.mark.parametrize("task", ["segment", "classify", "detect", "change"])
def test_our_card_survives_the_way_through_mlm(tmp_path, task):
    make = {"segment": mm.segmenter, "classify": mm.classifier, "detect": mm.detector, "change": mm.change_detector}[
        task
    ]
    model = open_model(make(tmp_path / "ours.onnx", gsd_m=0.3, licence="CC0-1.0"))
    item = mlm_item(model.card, href="ours.onnx", sha256=model.sha256, size=model.path.stat().st_size)
    bare = onnx.load(model.path)
    path = mm.write_model(bare, tmp_path / "again" / "ours.onnx", {})
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    item["assets"]["model"]["file:checksum"] = "1220" + digest
    path.with_suffix(".json").write_text(json.dumps(item))
    assert installed(path, tmp_path).card == model.card
    assert card_from_json(json.dumps(item["properties"]["lemevit:card"]), origin="item") == model.card


def test_what_mlm_has_words_for_survives_without_our_card(tmp_path):
    card = mm.make_card(gsd_m=0.3, divide_by=100.0)
    path = ms.plain(tmp_path / "m.onnx")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    item = mlm_item(card, href="renamed.onnx", sha256=digest, size=1)
    del item["properties"]["lemevit:card"]
    path.with_suffix(".json").write_text(json.dumps(item))
    again = installed(path, tmp_path).card
    assert (again.task, again.bands, again.gsd_m, again.activation) == (card.task, card.bands, 0.3, "softmax")
    assert [(e.class_name, e.color) for e in again.classes] == [(e.class_name, e.color) for e in card.classes]
    np.testing.assert_allclose(np.multiply(again.mean, again.divide_by), np.multiply(card.mean, card.divide_by))
    np.testing.assert_allclose(np.multiply(again.std, again.divide_by), np.multiply(card.std, card.divide_by))


def test_an_item_of_another_model_does_not_describe_a_file_beside_it(tmp_path):
    path = ms.plain(tmp_path / "m.onnx")
    item = mlm_item(mm.make_card(), href="theirs.onnx", sha256="0" * 64, size=1)
    path.with_suffix(".json").write_text(json.dumps(item))
    with pytest.raises(ModelCorrupt, match="not the file that"):
        installed(path, tmp_path)
