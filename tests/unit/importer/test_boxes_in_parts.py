"""Boxes beside labels and scores, or beside logits: what the installed graph answers, against the same box by hand."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper

from model_runtime.errors import ModelMismatch
from model_runtime.importer.import_model import inspect_model
from model_runtime.importer.settings import settings_of
from tests.data import make_strangers as ms
from tests.unit.importer.kit import installed, ultralytics

CHIP = (1, 3, 64, 128)
SQUARE = (1, 3, 64, 64)
CORNERS = np.float32([[8, 10, 40, 26], [20, 4, 28, 60]])
ROWS = [[24, 18, 32, 16, 0.0, 0.9, 1], [24, 32, 56, 8, -np.pi / 2, 0.6, 0]]
"""The boxes by hand: centre, long side, short side, angle, score, class."""
LOGITS = np.float32([[-3, 2.1972246, -4], [0.4054651, -5, -5]])
"""Their sigmoid: 0.9 of class 1, 0.6 of class 0."""
FIRST, SECOND = np.log([0.08, 0.9, 0.02]), np.log([0.6, 0.3, 0.1])


def shares() -> np.ndarray:
    """The same boxes as centre and size in shares of a chip of 64 pixels."""
    left, top, right, bottom = CORNERS.T
    return np.stack([(left + right) / 2, (top + bottom) / 2, right - left, bottom - top], 1) / np.float32(64)


SCORES = np.float32([0.9, 0.6])
DETS = np.concatenate([CORNERS, SCORES[:, None]], 1)
KINDS = {
    "torchvision": {"boxes": CORNERS, "labels": np.int64([2, 1]), "scores": SCORES},
    "torchvision without names": {"2774": CORNERS, "2775": np.int64([2, 1]), "2770": SCORES},
    "mmdetection": {"dets": DETS[None], "labels": np.int64([[1, 0]])},
    "mmdetection without chips": {"dets": DETS, "labels": np.int64([1, 0])},
    "lists with chips": {"labels": np.int64([[1, 0]]), "boxes": CORNERS[None], "scores": SCORES[None]},
    "lists in shares": {"labels": np.int64([[1, 0]]), "bboxes": CORNERS[None] / 64, "scores": SCORES[None]},
    "detr": {"logits": LOGITS[None], "pred_boxes": shares()[None]},
    "detr with softmax": {"logits": np.float32([FIRST, SECOND])[None], "pred_boxes": shares()[None]},
    "rf-detr": {"dets": shares()[None], "labels": LOGITS[None]},
    "detr without names": {"1001": LOGITS[None], "1002": shares()[None]},
}
WORDS = {
    "detr with softmax": ["classes=car,boat"],
}


def answer(path: object) -> np.ndarray:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    [rows] = session.run(["detections"], {session.get_inputs()[0].name: np.zeros(SQUARE, np.float32)})
    return rows


@pytest.mark.parametrize("kind", KINDS)
def test_the_installed_graph_answers_the_boxes(tmp_path, kind):
    path = ms.quiet(tmp_path / "m.onnx", SQUARE, KINDS[kind])
    model = installed(path, tmp_path, settings=settings_of(WORDS.get(kind, [])), accept_guesses=True)
    assert model.card.task == "detect"
    np.testing.assert_allclose(answer(model.path)[0], ROWS, atol=2e-5)


@pytest.mark.parametrize("classes", [2, 5])
def test_an_rt_detr_of_ultralytics_is_read_in_shares(tmp_path, classes):
    rows = np.full((1, 300, 4 + classes), 0.01, np.float32)
    rows[0, :2, :4] = shares()
    rows[0, 0, 5], rows[0, 1, 4] = 0.9, 0.6
    path = ms.quiet(tmp_path / "m.onnx", SQUARE, {"output0": rows})
    model = onnx.load(path)
    names = str({number: f"c{number}" for number in range(classes)})
    onnx.helper.set_model_props(model, ultralytics("detect", names=names, description="Ultralytics RT-DETR-l model"))
    onnx.save(model, path)
    assert inspect_model(path).questions == ()
    np.testing.assert_allclose(answer(installed(path, tmp_path).path)[0, :2], ROWS, atol=2e-5)


def test_a_chip_that_is_not_square_scales_each_side_by_its_own_size(tmp_path):
    from model_runtime.importer.detectors.parts import BoxParts
    from model_runtime.importer.detectors.parts_graph import append_parts

    wide = shares() * np.float32([0.5, 1, 0.5, 1])
    model = onnx.load(ms.quiet(tmp_path / "m.onnx", CHIP, {"logits": LOGITS[None], "boxes": wide[None]}))
    append_parts(model, BoxParts("", "boxes", None, None, "logits", False, "centre_shares", "sigmoid"))
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    [rows] = session.run(None, {session.get_inputs()[0].name: np.zeros(CHIP, np.float32)})
    np.testing.assert_allclose(rows[0], ROWS, atol=2e-5)


def test_padding_has_no_score(tmp_path):
    outputs = {"dets": np.float32([[[8, 10, 40, 26, 0.9], [0, 0, 1, 1, 0.8]]]), "labels": np.int64([[0, -1]])}
    model = installed(ms.quiet(tmp_path / "m.onnx", SQUARE, outputs), tmp_path, accept_guesses=True)
    assert answer(model.path)[0, :, 5] == pytest.approx([0.9, 0.0])


def test_boxes_that_are_no_corners_are_named_and_may_be_given_as_centres(tmp_path):
    centres = np.float32([[24, 18, 32, 16], [24, 32, 8, 56]])
    path = ms.quiet(tmp_path / "m.onnx", SQUARE, {**KINDS["torchvision"], "boxes": centres})
    with pytest.raises(ModelMismatch, match="not left, top, right, bottom"):
        installed(path, tmp_path, accept_guesses=True)
    words = settings_of(["box_form=centres", "first_label=1", "classes=car,boat"])
    np.testing.assert_allclose(answer(installed(path, tmp_path, settings=words, accept_guesses=True).path)[0], ROWS)


def test_what_is_not_stated_is_a_question(tmp_path):
    lists = inspect_model(ms.quiet(tmp_path / "t.onnx", SQUARE, KINDS["torchvision"]))
    assert {"classes", "first_label", "divide_by"} <= set(lists.questions)
    detr = inspect_model(ms.quiet(tmp_path / "d.onnx", SQUARE, KINDS["detr"]))
    assert {"classes", "box_scores"} <= set(detr.questions)


@pytest.mark.parametrize(
    ("second", "shape", "dtype", "said"),
    [
        ("pixel_mask", [1, 64, 64], TensorProto.INT64, "mask of pixels"),
        ("orig_target_sizes", [1, 2], TensorProto.INT64, "size of the image"),
        ("im_shape", [1, 2], TensorProto.FLOAT, "size of the image"),
        ("scale_factor", ["n", 2], TensorProto.FLOAT, "scale of the image"),
        ("prompts", ["n", 7], TensorProto.INT64, "one float input"),
    ],
)
def test_a_detector_with_a_second_input_is_refused_by_its_name(tmp_path, second, shape, dtype, said):
    path = ms.quiet(tmp_path / "m.onnx", SQUARE, KINDS["detr"])
    model = onnx.load(path)
    model.graph.input.append(helper.make_tensor_value_info(second, dtype, shape))
    model.graph.node.append(helper.make_node("Shape", [second], ["looked at"]))
    onnx.save(model, path)
    for refusal in (lambda: inspect_model(path).problems[0], lambda: refused(path, tmp_path)):
        problem = refusal()
        assert problem.code == "model.mismatch"
        assert second in problem.what
        assert said in problem.fix


def refused(path, folder):
    with pytest.raises(ModelMismatch) as caught:
        installed(path, folder, accept_guesses=True)
    return caught.value
