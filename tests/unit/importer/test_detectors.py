"""Detectors of Deepness and Ultralytics after import: decoded boxes against a formula in numpy."""

from __future__ import annotations

import json
import math

import numpy as np
import onnx
import onnxruntime
import pytest

from model_runtime.errors import (
    ModelCardInvalid,
    ModelError,
    ModelMismatch,
)
from model_runtime.importer.import_model import inspect_model
from model_runtime.importer.settings import settings_of
from tests.data import make_strangers as ms
from tests.unit.importer.kit import DEEPNESS_TYPES, deepness, installed, ultralytics


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


def test_a_bare_detector_with_masks_is_not_given_its_coefficients_as_classes(tmp_path):
    # The maps come first in some exports.
    path = ms.yolo(tmp_path / "masks.onnx", "yolo_v8_masks", {})
    whole = onnx.load(path)
    for _ in range(2):
        outputs = list(whole.graph.output)[::-1]
        del whole.graph.output[:]
        whole.graph.output.extend(outputs)
        onnx.save(whole, path)
        model = installed(path, tmp_path / outputs[0].name, accept_guesses=True)
        assert (model.card.task, len(model.card.classes)) == ("detect", 2)
        assert_boxes(decoded(model.path), expected("yolo_v8_masks"))


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
