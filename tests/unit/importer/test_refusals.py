"""Graphs that cannot be used: refused by name before anything is installed."""

from __future__ import annotations

import json

import numpy as np
import onnx
import pytest

from model_runtime.errors import (
    ModelMismatch,
    ModelOutput,
    ModelTask,
    ModelUnsafe,
)
from model_runtime.importer.settings import settings_of
from tests.data import make_models as mm
from tests.data import make_strangers as ms
from tests.unit.importer.kit import graph_of, installed


@pytest.mark.parametrize(
    ("kind", "reason"), [("Regressor", "regression"), ("Superresolution", "finer"), ("Recognition", "embedding")]
)
def test_types_that_answer_no_task_of_ours_are_refused_with_the_reason(tmp_path, kind, reason):
    path = mm.write_model(mm.segmentation_graph(), tmp_path / "m.onnx", {"model_type": json.dumps(kind)})
    with pytest.raises(ModelTask, match=f"{kind}.*{reason}"):
        installed(path, tmp_path)


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
