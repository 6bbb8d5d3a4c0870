"""What the last operators say of scores, whatever a trial chip happens to give."""

from __future__ import annotations

import numpy as np
import pytest
from onnx import helper, numpy_helper

from model_runtime.importer.import_model import inspect_model
from tests.data import make_strangers as ms

ONE, NOUGHT = numpy_helper.from_array(np.float32(1), "one"), numpy_helper.from_array(np.float32(0), "zero")
node = helper.make_node
SIGMOID_IN_PIECES = [
    node("Neg", ["logits"], ["minus"]),
    node("Exp", ["minus"], ["exp"]),
    node("Add", ["exp", "one"], ["below"]),
]
PROBABILITIES = {
    "sigmoid": ([node("Sigmoid", ["logits"], ["scores"])], [], 1),
    "hard sigmoid": ([node("HardSigmoid", ["logits"], ["scores"])], [], 1),
    "sigmoid and its counterpart": (
        [
            node("Sigmoid", ["logits"], ["p"]),
            node("Sub", ["one", "p"], ["q"]),
            node("Concat", ["q", "p"], ["scores"], axis=1),
        ],
        [ONE],
        1,
    ),
    "in pieces": ([*SIGMOID_IN_PIECES, node("Div", ["one", "below"], ["scores"])], [ONE], 1),
    "in pieces, turned over": ([*SIGMOID_IN_PIECES, node("Reciprocal", ["below"], ["scores"])], [ONE], 1),
    "softmax": ([node("Softmax", ["logits"], ["scores"], axis=1)], [], 3),
    "softmax of the last axis": (
        [
            node("Transpose", ["logits"], ["last"], perm=[0, 2, 3, 1]),
            node("Softmax", ["last"], ["shares"], axis=-1),
            node("Transpose", ["shares"], ["scores"], perm=[0, 3, 1, 2]),
        ],
        [],
        3,
    ),
    "clipped": ([node("Clip", ["logits", "zero", "one"], ["scores"])], [ONE, NOUGHT], 1),
    "smoothed": (
        [
            node("Sigmoid", ["logits"], ["p"]),
            node("AveragePool", ["p"], ["scores"], kernel_shape=[3, 3], pads=[1, 1, 1, 1]),
        ],
        [],
        1,
    ),
}


def activation(path):
    return next(fact for fact in inspect_model(path).facts if fact.key == "activation")


@pytest.mark.parametrize("name", PROBABILITIES)
def test_a_graph_that_ends_in_probabilities_gets_no_activation(tmp_path, name):
    last, weights, channels = PROBABILITIES[name]
    fact = activation(ms.ending(tmp_path / "m.onnx", last, weights, channels=channels))
    assert (fact.value, fact.origin) == ("none", "graph")


@pytest.mark.parametrize(
    ("last", "channels", "value", "origin"),
    [
        ([node("Identity", ["logits"], ["scores"])], 1, "sigmoid", "trial"),
        ([node("LogSoftmax", ["logits"], ["scores"], axis=1)], 3, "softmax", "graph"),
        ([node("Clip", ["logits", "", "six"], ["scores"])], 1, "sigmoid", "trial"),
        ([node("Sigmoid", ["logits"], ["p"]), node("Mul", ["p", "logits"], ["scores"])], 1, "sigmoid", "trial"),
    ],
)
def test_other_ends_are_judged_by_what_they_are(tmp_path, last, channels, value, origin):
    six = numpy_helper.from_array(np.float32(6), "six")
    fact = activation(ms.ending(tmp_path / "m.onnx", last, [six], channels=channels))
    assert (fact.value, fact.origin) == (value, origin)


def test_an_answer_that_never_changes_decides_nothing_and_is_asked_about(tmp_path):
    path = ms.quiet(tmp_path / "m.onnx", (1, 3, 64, 64), {"scores": np.zeros((1, 1, 64, 64), np.float32)})
    findings = inspect_model(path)
    assert "activation" in findings.questions
    assert "tells nothing" in next(fact.reason for fact in findings.facts if fact.key == "activation")


def test_logits_between_nought_and_one_are_not_taken_for_probabilities_unasked(tmp_path):
    weights = np.float32([[0.2, 0.2, 0.2]])
    path = ms.plain(tmp_path / "m.onnx", classes=1)
    from tests.data import make_models as mm

    mm.write_model(mm.segmentation_graph(weights, np.float32([0.1])), path, {})
    findings = inspect_model(path)
    fact = next(fact for fact in findings.facts if fact.key == "activation")
    assert fact.value == "sigmoid"
    assert "activation" in findings.questions


def test_a_graph_of_many_paths_is_judged_in_no_time(tmp_path):
    squares = [node("Mul", [f"p{index}", f"p{index}"], [f"p{index + 1}"]) for index in range(60)]
    last = [node("Sigmoid", ["logits"], ["p0"]), *squares, node("Div", ["p60", "one"], ["scores"])]
    constant = node("Constant", [], ["one"], value=numpy_helper.from_array(np.float32(1)))
    path = ms.ending(tmp_path / "m.onnx", [constant, *last[:-1], node("Identity", ["p60"], ["scores"])])
    assert activation(path).origin == "graph"  # 2 to the 60 paths lead to one sigmoid
    other = ms.ending(tmp_path / "d.onnx", [constant, *last])
    assert activation(other).origin != "graph"
