"""Importing other people's models: what is found, what is asked, what is refused; boxes against a formula in numpy."""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import io
import json
import math

import numpy as np
import onnx
import onnxruntime
import pytest

from model_runtime.cards.codec import card_from_json
from model_runtime.cards.mlm_item import mlm_item
from model_runtime.cli import models as model_commands
from model_runtime.cli.grammar import parse
from model_runtime.errors import (
    ArgumentsInvalid,
    ModelCardInvalid,
    ModelCorrupt,
    ModelError,
    ModelMismatch,
    ModelNotFound,
    ModelOutput,
    ModelTask,
    ModelUnsafe,
    OutputExists,
)
from model_runtime.folders import SHIPPED_FOLDER
from model_runtime.importer.import_model import ImportRequest, import_described, inspect_model
from model_runtime.importer.settings import settings_of
from model_runtime.store.catalogue import CATALOGUE, read_catalogue
from model_runtime.store.find import open_model
from tests.data import make_models as mm
from tests.data import make_strangers as ms

DEEPNESS_TYPES = {
    "yolo_v5": "YOLO_v5_or_v7_default",
    "yolo_v6": "YOLO_v6",
    "yolo_v8": "YOLO_Ultralytics",
    "yolo_v8_obb": "YOLO_Ultralytics_obb",
    "yolo_v8_masks": "YOLO_Ultralytics_segmentation",
}


def deepness(layout: str, **changes: str) -> dict[str, str]:
    keys = {
        "model_type": json.dumps("Detector"),
        "class_names": json.dumps(ms.NAMES),
        "resolution": "30",
        "det_type": json.dumps(DEEPNESS_TYPES.get(layout, layout)),
        "det_conf": "0.4",
        "det_iou_thresh": "0.3",
    }
    return {**keys, **changes}


def ultralytics(task: str, **changes: str) -> dict[str, str]:
    return {"names": str(ms.NAMES), "task": task, "stride": "32", "imgsz": "[64, 64]", **changes}


def installed(path, tmp_path, **options):
    return import_described(ImportRequest(path, **options), str(tmp_path / "installed"))[0]


def expected(layout: str) -> np.ndarray:
    """Decoded rows by the conventions in words: long side first, counter-clockwise, one class a box."""
    rows = []
    for box, scores, objectness, clockwise in zip(ms.BOXES, ms.SCORES, ms.OBJECTNESS, ms.CLOCKWISE):
        cx, cy, width, height = map(float, box)
        angle = -float(clockwise[0]) if layout.endswith("obb") else 0.0
        if width < height:
            width, height, angle = height, width, angle + math.pi / 2
        angle = (angle + math.pi / 2) % math.pi - math.pi / 2
        score = scores.max() * (objectness[0] if layout == "yolo_v5" else 1.0)
        rows.append([cx, cy, width, height, angle, score, float(scores.argmax())])
    return np.array(rows)


def decoded(path) -> np.ndarray:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    source = session.get_inputs()[0]
    answer = session.run(["detections"], {source.name: np.zeros((1, 3, 64, 64), np.float32)})[0]
    assert answer.dtype == np.float32
    return answer[0]


def assert_boxes(found: np.ndarray, wanted: np.ndarray) -> None:
    assert found.shape[1] == 7
    assert (found[4:, 5] == 0).all()
    turned = np.abs(found[:4, 4] - wanted[:, 4])
    assert (np.minimum(turned, math.pi - turned) < 1e-5).all()  # -pi/2 and pi/2 are one direction
    assert (found[:, 4] >= -math.pi / 2 - 1e-6).all()
    assert (found[:, 4] < math.pi / 2 + 1e-6).all()
    np.testing.assert_allclose(np.delete(found[:4], 4, 1), np.delete(wanted, 4, 1), rtol=1e-5)


@pytest.mark.parametrize("layout", DEEPNESS_TYPES)
def test_detectors_of_deepness_answer_our_boxes_after_import(tmp_path, layout):
    path = ms.yolo(tmp_path / "boxes.onnx", layout, deepness(layout))
    model = installed(path, tmp_path, accept_guesses=True)
    assert_boxes(decoded(model.path), expected(layout))
    assert model.card.task == "detect"
    assert model.card.gsd_m == 0.3
    assert [entry.class_name for entry in model.card.classes] == ["car", "boat"]
    assert model.card.decode["min_score"] == 0.4
    assert model.card.decode["nms_iou"] == 0.3
    assert (model.card.divide_by, model.card.tile) == (255.0, 64)


@pytest.mark.parametrize(
    ("task", "layout", "more"),
    [
        ("detect", "yolo_v8", {}),
        ("obb", "yolo_v8_obb", {}),
        ("segment", "yolo_v8_masks", {}),
        ("detect", "yolo_end_to_end", {"end2end": "True"}),
        ("detect", "yolo_end_to_end", {}),  # an export with its own suppression: told by the shape
        ("obb", "yolo_end_to_end_obb", {}),
    ],
)
def test_files_as_ultralytics_writes_them_need_no_answers(tmp_path, task, layout, more):
    path = ms.yolo(tmp_path / "best.onnx", layout, ultralytics(task, **more))
    assert inspect_model(path).questions == ()
    assert_boxes(decoded(installed(path, tmp_path).path), expected(layout))


def test_a_detector_that_says_nothing_is_guessed_and_asks(tmp_path):
    path = ms.yolo(tmp_path / "bare.onnx", "yolo_v8", {})
    findings = inspect_model(path)
    assert findings.is_usable
    assert {"task", "classes", "divide_by"} <= set(findings.questions)
    with pytest.raises(ModelCardInvalid, match="nobody states"):
        installed(path, tmp_path)
    given = settings_of(["layout=yolo_v5"])
    with pytest.raises(ModelMismatch, match="40 classes|gives|named|class"):
        installed(path, tmp_path, settings={**given, **settings_of(["classes=car,boat"])}, accept_guesses=True)
    assert_boxes(decoded(installed(path, tmp_path, accept_guesses=True).path), expected("yolo_v8"))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"class_names": json.dumps(["a", "b", "c"])}, "2 classes.*3 are named"),
        ({"det_type": '"YOLO_v99"'}, "YOLO_v99"),
        ({"class_names": json.dumps(["a", "x" * 300])}, "at most 128 characters, not 300"),
        ({"class_names": json.dumps(["a", "b\u001b[31m"])}, "control character"),
    ],
)
def test_detectors_that_do_not_fit_their_words_are_refused_by_name(tmp_path, changes, says):
    path = ms.yolo(tmp_path / "odd.onnx", "yolo_v8", deepness("yolo_v8", **changes))
    with pytest.raises(ModelError, match=says):
        installed(path, tmp_path, accept_guesses=True)
    assert not (tmp_path / "installed").exists()
    assert inspect_model(path).problems


def test_an_old_opset_is_refused_with_its_number(tmp_path):
    path = ms.yolo(tmp_path / "old.onnx", "yolo_v8", deepness("yolo_v8"), opset=10)
    with pytest.raises(ModelMismatch, match="opset 10"):
        installed(path, tmp_path, accept_guesses=True)


def test_markup_in_a_class_name_is_kept_literally(tmp_path):
    names = json.dumps(["<b>car</b>", "boat & <script>"])
    path = ms.yolo(tmp_path / "m.onnx", "yolo_v8", deepness("yolo_v8", class_names=names))
    assert [entry.class_name for entry in installed(path, tmp_path, accept_guesses=True).card.classes] == json.loads(
        names
    )


@pytest.mark.parametrize(
    ("kind", "reason"), [("Regressor", "regression"), ("Superresolution", "finer"), ("Recognition", "embedding")]
)
def test_types_that_answer_no_task_of_ours_are_refused_with_the_reason(tmp_path, kind, reason):
    path = mm.write_model(mm.segmentation_graph(), tmp_path / "m.onnx", {"model_type": json.dumps(kind)})
    with pytest.raises(ModelTask, match=f"{kind}.*{reason}"):
        installed(path, tmp_path)


def test_a_segmentor_is_copied_byte_for_byte(tmp_path):
    path = mm.deepness_segmenter(tmp_path / "seg.onnx")
    assert installed(path, tmp_path).path.read_bytes() == path.read_bytes()


def test_a_plain_segmenter_is_described_and_asks_for_what_nobody_states(tmp_path):
    findings = inspect_model(ms.plain(tmp_path / "plain.onnx"))
    assert findings.source == "plain"
    assert findings.questions == ("bands", "divide_by", "mean", "std", "classes")
    by_key = {fact.key: fact.value for fact in findings.facts}
    assert by_key["task"] == "segment"
    assert by_key["bands"] == ["red", "green", "blue"]
    assert by_key["activation"] == "softmax"  # raw sums of a convolution
    assert any("assumed" in line for line in findings.sentences())
    assert json.loads(json.dumps(findings.as_dict()))["usable"] is True


def test_the_answers_make_it_a_model(tmp_path):
    words = ["bands=nir,red,green", "classes=bare,forest,water", "divide_by=10000", "mean=0.1,0.2,0.3", "std=1,1,1"]
    words += ["gsd_m=10", "tile=64", "overlap=8", "licence=CC-BY-4.0"]
    path = ms.plain(tmp_path / "plain.onnx")
    card = installed(path, tmp_path, settings=settings_of(words), name="mine").card
    assert card.name == "mine"
    assert card.bands == ("nir", "red", "green")
    assert (card.divide_by, card.mean, card.gsd_m, card.tile, card.overlap) == (10000, (0.1, 0.2, 0.3), 10, 64, 8)
    assert [entry.class_name for entry in card.classes] == ["bare", "forest", "water"]


def test_scores_that_are_probabilities_already_are_left_alone(tmp_path):
    softmax = {fact.key: fact for fact in inspect_model(ms.plain(tmp_path / "s.onnx", last=("Sigmoid",))).facts}
    assert softmax["activation"].value == "none"
    assert softmax["activation"].origin == "trial"


def test_a_plain_classifier_is_told_by_the_rank_of_its_output(tmp_path):
    path = mm.write_model(mm.classifier_graph(), tmp_path / "c.onnx", {})
    card = installed(path, tmp_path, accept_guesses=True).card
    assert (card.task, card.tile, card.overlap) == ("classify", 224, 0)


@pytest.mark.parametrize("order", [("img1", "img2"), ("img2", "img1")])
def test_two_inputs_of_any_name_become_before_and_after(tmp_path, order):
    path = ms.plain_pair(tmp_path / "pair.onnx", *order)
    model = installed(path, tmp_path, accept_guesses=True)
    assert model.card.task == "change"
    session = onnxruntime.InferenceSession(str(model.path), providers=["CPUExecutionProvider"])
    chips = {"before": np.zeros((1, 3, 8, 8), np.float32), "after": np.ones((1, 3, 8, 8), np.float32)}
    assert (session.run(None, chips)[0][:, 1] == 3).all()  # img2, the later one, minus img1


@pytest.mark.parametrize(
    ("make", "kind", "says"),
    [
        (lambda p: ms.plain(p, last=("Abs", "Neg", "Log")), ModelOutput, "NaN"),
        (lambda p: mm.with_external_weights(p, "../secret.bin"), ModelUnsafe, "secret"),
    ],
)
def test_nan_and_data_outside_the_file_are_refused_before_anything_is_installed(tmp_path, make, kind, says):
    path = make(tmp_path / "bad.onnx")
    with pytest.raises(kind, match=says):
        installed(path, tmp_path, accept_guesses=True)
    assert not (tmp_path / "installed").exists()


def test_another_class_count_than_the_card_is_refused(tmp_path):
    with pytest.raises(ModelMismatch, match="3 classes"):
        installed(ms.plain(tmp_path / "p.onnx"), tmp_path, settings=settings_of(["classes=a,b"]), accept_guesses=True)


def test_images_of_another_size_than_the_chip_are_named(tmp_path):
    model = mm.segmentation_graph()
    model.graph.node[0].attribute.append(onnx.helper.make_attribute("strides", [2, 2]))
    path = mm.write_model(model, tmp_path / "half.onnx", {})
    with pytest.raises(ModelMismatch, match="256 x 256 pixels the graph gives 128 x 128"):
        installed(path, tmp_path, accept_guesses=True)


@pytest.mark.parametrize(
    ("words", "says"), [(["gsd=1"], "did you mean 'gsd_m'"), (["tile"], "KEY=VALUE"), (["mean=a,b"], "number")]
)
def test_settings_that_no_card_has_are_refused(words, says):
    with pytest.raises(ArgumentsInvalid, match=says):
        settings_of(words)


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


def graph_of(path, nodes, shape, *, inputs=("n", 3, 64, 64), dtype=onnx.TensorProto.FLOAT):
    """A graph of a few nodes from ``x`` to ``y``."""
    source = onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, list(inputs))
    answer = onnx.helper.make_tensor_value_info("y", dtype, list(shape))
    graph = onnx.helper.make_graph(nodes, "g", [source], [answer])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    path.write_bytes(model.SerializeToString())
    return path


def test_channels_that_come_last_are_named_as_such(tmp_path):
    turn = onnx.helper.make_node("Transpose", ["x"], ["y"], perm=[0, 2, 3, 1])
    for inputs, shape in ((("n", 3, "r", "c"), ("n", "r", "c", 3)), (("n", 3, 64, 64), ("n", 64, 64, 3))):
        with pytest.raises(ModelMismatch, match="channels last"):
            installed(graph_of(tmp_path / "out.onnx", [turn], shape, inputs=inputs), tmp_path)
    same = onnx.helper.make_node("Identity", ["x"], ["y"])
    with pytest.raises(ModelMismatch, match="channels last") as caught:
        installed(graph_of(tmp_path / "in.onnx", [same], (1, 64, 64, 3), inputs=(1, 64, 64, 3)), tmp_path)
    assert "transposition" in caught.value.fix


def test_class_ids_and_sizes_that_are_not_square_are_named(tmp_path):
    largest = onnx.helper.make_node("ArgMax", ["x"], ["y"], axis=1, keepdims=0)
    ids = graph_of(tmp_path / "ids.onnx", [largest], ("n", 64, 64), dtype=onnx.TensorProto.INT64)
    with pytest.raises(ModelMismatch, match="class ids") as caught:
        installed(ids, tmp_path)
    assert "argmax" in caught.value.fix
    same = onnx.helper.make_node("Identity", ["x"], ["y"])
    with pytest.raises(ModelMismatch, match="64 x 96 pixels; tiles here are square"):
        installed(graph_of(tmp_path / "wide.onnx", [same], (1, 3, 64, 96), inputs=(1, 3, 64, 96)), tmp_path)


def test_names_that_cannot_be_shown_can_be_given_instead(tmp_path):
    names = {"0": "bare", "1": "x" * 300, "2": "water"}
    path = mm.deepness_segmenter(tmp_path / "long.onnx", class_names=json.dumps(names))
    with pytest.raises(ModelCardInvalid, match="class 1") as caught:
        installed(path, tmp_path)
    assert "--set classes=" in caught.value.fix
    card = installed(path, tmp_path, settings=settings_of(["classes=bare,wood,water"])).card
    assert [entry.class_name for entry in card.classes] == ["bare", "wood", "water"]


def test_an_error_of_the_result_names_the_file_and_not_a_copy(tmp_path):
    path = mm.wrong_count_segmenter(tmp_path / "three.onnx")
    with pytest.raises(ModelMismatch) as caught:
        installed(path, tmp_path)
    assert str(path) in caught.value.what
    assert "lemevit-import-" not in caught.value.what


def test_a_graph_that_never_ends_is_stopped(tmp_path, monkeypatch):
    """2^40 rounds of nearly nothing."""
    from model_runtime.backends.ort import session as onnx_session

    monkeypatch.setattr(onnx_session.limited_run, "__defaults__", (0.5,))
    true, number = onnx.TensorProto.BOOL, onnx.TensorProto.INT64
    make = onnx.helper.make_tensor_value_info
    body = onnx.helper.make_graph(
        [
            onnx.helper.make_node("Identity", ["going"], ["goes"]),
            onnx.helper.make_node("Add", ["value", "value"], ["next"]),
        ],
        "body",
        [make("i", number, []), make("going", true, []), make("value", onnx.TensorProto.FLOAT, None)],
        [make("goes", true, []), make("next", onnx.TensorProto.FLOAT, None)],
    )
    rounds = onnx.numpy_helper.from_array(np.array(2**40), "rounds")
    nodes = [
        onnx.helper.make_node("Constant", [], ["rounds"], value=rounds),
        onnx.helper.make_node("Loop", ["rounds", "", "x"], ["y"], body=body),
    ]
    path = graph_of(tmp_path / "loop.onnx", nodes, ("n", 3, 64, 64))
    with pytest.raises(ModelOutput, match="failed on a trial chip"):
        installed(path, tmp_path)


def run(words, out=None) -> str:
    out = out or io.StringIO()
    args = parse(["models", *words])
    assert isinstance(args, argparse.Namespace)
    model_commands.run(args, out)
    return out.getvalue()


def test_the_command_line_checks_imports_and_exports(tmp_path):
    path, folder = ms.plain(tmp_path / "plain.onnx"), str(tmp_path / "mine")
    said = json.loads(run(["check", str(path), "--json"]))
    assert said["usable"] is True
    assert "classes" in said["questions"]
    assert "Task: segment" in run(["import", str(path), "--dry-run"])
    assert not (tmp_path / "mine").exists()
    said = run(
        ["import", str(path), "--set", "classes=a,b,c", "--accept-guesses", "--models-dir", folder, "--name", "p"]
    )
    assert "installed 'p'" in said
    run(["export", "p", "--mlm", str(tmp_path / "p.json"), "--models-dir", folder])
    item = json.loads((tmp_path / "p.json").read_text())
    assert item["assets"]["model"]["href"] == "mine/p.onnx"
    assert item["properties"]["lemevit:card"]["name"] == "p"


def test_the_shipped_catalogue_names_the_shipped_models():
    listed = {entry.name: entry.sha256 for entry in read_catalogue()}
    shipped = {path.stem: path for path in (CATALOGUE.parent / "models").glob("*.onnx")}
    for name in set(listed) & set(shipped):
        assert hashlib.sha256(shipped[name].read_bytes()).hexdigest() == listed[name]
    assert listed


@pytest.mark.parametrize(
    "change",
    [{"sha256": "x"}, {"bytes": 0}, {"url": "http://x"}, {"name": "../x"}, {"extra": 1}],
)
def test_a_catalogue_with_a_wrong_entry_is_refused(tmp_path, change):
    entry = {**dataclasses.asdict(read_catalogue()[0])}
    entry["bytes"] = entry.pop("size")
    (tmp_path / "c.json").write_text(json.dumps({"models": [{**entry, **change}]}))
    with pytest.raises(ModelCardInvalid, match="catalogue"):
        read_catalogue(tmp_path / "c.json")


def test_the_catalogue_says_what_is_installed_and_what_has_an_address(tmp_path):
    have = mm.segmenter(tmp_path / "have.onnx")
    digest = hashlib.sha256(have.read_bytes()).hexdigest()
    entry = {"bytes": 5, "sha256": "0" * 64, "licence": "CC0-1.0", "summary": "Two words."}
    entries = [{**entry, "name": name, "url": url} for name, url in (("have", "https://a.example"), ("want", ""))]
    entries[0]["sha256"] = digest
    entries.append({**entry, "name": "old", "url": ""})
    (tmp_path / "c.json").write_text(json.dumps({"models": entries}))
    for name in ("have", "old"):
        run(["import", str(have), "--name", name, "--models-dir", str(tmp_path / "mine")])
    words = ["catalogue", "--catalogue", str(tmp_path / "c.json"), "--models-dir", str(tmp_path / "mine")]
    listed = json.loads(run([*words, "--json"]))["models"]
    assert [(item["name"], item["installed"], item["url"]) for item in listed] == [
        ("have", True, "https://a.example"),
        ("want", False, ""),
        ("old", False, ""),
    ]
    assert [item["is_other"] for item in listed] == [False, False, True]
    assert run(words).splitlines()[1] == "want  0.0 MB  not published yet  Two words."
    with pytest.raises(OutputExists, match="already installed"):  # before anything is asked of a server
        run(["fetch", "have", "--yes", *words[1:]])
    models = json.loads(run(["list", "--json", "--models-dir", str(tmp_path / "mine")]))
    assert [model["removable"] for model in models] == [True, True]


def test_a_model_of_the_product_is_not_removed_even_where_its_folder_is_the_chosen_one():
    name = read_catalogue()[0].name
    with pytest.raises(ModelNotFound, match="came with the product"):
        run(["remove", name, "--models-dir", str(SHIPPED_FOLDER)])
    listed = json.loads(run(["list", "--json", "--models-dir", str(SHIPPED_FOLDER)]))
    assert name in [entry["name"] for entry in listed]
    assert not any(entry["removable"] for entry in listed)


def test_models_without_an_address_and_unknown_ones_are_not_fetched(tmp_path):
    name = read_catalogue()[0].name
    with pytest.raises(ModelNotFound, match="not published"):
        run(["fetch", name, "--yes", "--models-dir", str(tmp_path)])
    with pytest.raises(ModelNotFound, match="no model 'zzz'"):
        run(["fetch", "zzz", "--yes", "--models-dir", str(tmp_path)])
