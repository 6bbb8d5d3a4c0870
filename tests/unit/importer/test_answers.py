"""The output that answers, chosen from all that a graph has."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from model_runtime.errors import ModelCardInvalid, ModelMismatch, ModelTask
from model_runtime.importer.import_model import inspect_model
from model_runtime.importer.settings import settings_of
from tests.data import make_strangers as ms
from tests.unit.importer.kit import installed

CHIP = (1, 3, 64, 64)
MAP, ROW, TOKENS = (1, 3, 64, 64), (1, 5), (1, 65, 96)


def noise(*shape: int, high: float = 4.0) -> np.ndarray:
    return np.random.default_rng(7).uniform(-high, high, shape).astype(np.float32)


def fact(findings, key):
    return next((fact for fact in findings.facts if fact.key == key), None)


@pytest.mark.parametrize(
    ("outputs", "task", "output"),
    [
        ({"features": MAP, "logits": MAP}, "segment", "logits"),
        ({"aux": MAP, "out": MAP}, "segment", "out"),
        ({"last_hidden_state": TOKENS, "logits": ROW}, "classify", "logits"),
        ({"hidden_states.11": TOKENS, "1959": ROW}, "classify", "1959"),
        ({"d0": MAP, "d1": MAP}, "segment", "d0"),
        ({"495": (1, 96, 4, 4), "496": ROW}, "classify", "496"),
        ({"stage": (1, 3, 32, 32), "full": MAP}, "segment", "full"),
    ],
)
def test_a_helper_does_not_answer_though_it_comes_first(tmp_path, outputs, task, output):
    path = ms.quiet(tmp_path / "m.onnx", CHIP, {name: noise(*shape) for name, shape in outputs.items()})
    findings = inspect_model(path)
    assert (fact(findings, "task").value, fact(findings, "output").value) == (task, output)
    assert any(f"'{output}'" in note and "--set output" in note for note in findings.notes)


def test_a_map_and_a_row_are_a_question(tmp_path):
    path = ms.quiet(tmp_path / "m.onnx", CHIP, {"label": noise(*ROW), "mask": noise(*MAP)})
    findings = inspect_model(path)
    assert (fact(findings, "task").value, fact(findings, "output").value) == ("segment", "mask")
    assert {"task", "output"} <= set(findings.questions)
    assert (
        installed(path, tmp_path, settings=settings_of(["output=label"]), accept_guesses=True).card.task == "classify"
    )


def test_the_output_asked_for_is_the_one_that_runs(tmp_path):
    values = {"first": noise(*MAP), "7": noise(*MAP) - 1}
    path = ms.quiet(tmp_path / "m.onnx", CHIP, values)
    for name in values:
        model = installed(path, tmp_path / name, settings=settings_of([f"output={name}"]), accept_guesses=True)
        session = onnxruntime.InferenceSession(str(model.path), providers=["CPUExecutionProvider"])
        answer = session.run([model.graph.output_name], {"chip": np.zeros(CHIP, np.float32)})[0]
        np.testing.assert_array_equal(answer, values[name])
    with pytest.raises(ModelCardInvalid, match="'first', '7'"):
        installed(path, tmp_path, settings=settings_of(["output=last"]), accept_guesses=True)


def pooled(path, nodes, shape, *, size=64, opset=17, weights=()):
    source = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, size, size])
    answer = helper.make_tensor_value_info("y", TensorProto.FLOAT, list(shape))
    return ms.save_graph(path, nodes, source, [answer], list(weights), opset=opset)


@pytest.mark.parametrize("opset", [11, 17])
def test_a_map_without_an_axis_of_classes_gets_it(tmp_path, opset):
    nodes = [
        helper.make_node("Sigmoid", ["x"], ["p"]),
        helper.make_node("ReduceMax", ["p"], ["y"], axes=[1], keepdims=0),
    ]
    path = pooled(tmp_path / "m.onnx", nodes, ("n", 64, 64), opset=opset)
    model = installed(path, tmp_path, accept_guesses=True)
    assert (model.card.task, model.card.activation, len(model.card.classes)) == ("segment", "none", 2)
    session = onnxruntime.InferenceSession(str(model.path), providers=["CPUExecutionProvider"])
    chips = noise(2, 3, 64, 64)
    answer = session.run([model.graph.output_name], {"x": chips})[0]
    np.testing.assert_allclose(answer, 1 / (1 + np.exp(-chips.max(axis=1, keepdims=True))), rtol=1e-5)


@pytest.mark.parametrize(
    ("nodes", "shape"),
    [
        ([helper.make_node("GlobalAveragePool", ["x"], ["y"])], ("n", 3, 1, 1)),
        (
            [
                helper.make_node("GlobalAveragePool", ["x"], ["p"]),
                helper.make_node("Transpose", ["p"], ["y"], perm=[0, 2, 3, 1]),
            ],
            ("n", 1, 1, 3),
        ),
        ([helper.make_node("GlobalAveragePool", ["x"], ["y"])], ("n", 3, "rows", "cols")),
    ],
)
def test_a_row_with_axes_of_size_1_is_a_classifier(tmp_path, nodes, shape):
    model = installed(pooled(tmp_path / "m.onnx", nodes, shape), tmp_path, accept_guesses=True)
    assert model.card.task == "classify"
    session = onnxruntime.InferenceSession(str(model.path), providers=["CPUExecutionProvider"])
    chips = noise(2, 3, 64, 64)
    answer = session.run([model.graph.output_name], {"x": chips})[0]
    np.testing.assert_allclose(answer, chips.mean(axis=(2, 3)), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("shape", [(3, 64, 64), (64, 64)])
def test_a_map_without_an_axis_of_chips_is_named(tmp_path, shape):
    with pytest.raises(ModelMismatch, match="no axis of chips"):
        installed(ms.quiet(tmp_path / "m.onnx", CHIP, {"y": noise(*shape)}), tmp_path, accept_guesses=True)


def test_text_read_as_a_sequence_of_letters_is_no_list_of_boxes(tmp_path):
    source = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, 64, 64])
    answer = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 3, 4096])
    nodes = [helper.make_node("Reshape", ["x", "to"], ["s"]), helper.make_node("Softmax", ["s"], ["y"], axis=2)]
    weights = [numpy_helper.from_array(np.int64([1, 3, 4096]), "to")]
    with pytest.raises(ModelTask, match="no task"):
        installed(ms.save_graph(tmp_path / "m.onnx", nodes, source, [answer], weights), tmp_path, accept_guesses=True)


def test_a_task_that_no_output_answers_is_said_with_what_they_do(tmp_path):
    path = ms.quiet(tmp_path / "m.onnx", CHIP, {"scores": noise(*MAP)})
    with pytest.raises(ModelMismatch, match="task 'classify' is stated.*task segment"):
        installed(path, tmp_path, settings=settings_of(["task=classify"]), accept_guesses=True)


@pytest.mark.parametrize(
    ("size", "kernel", "strides", "says", "fix"),
    [
        (64, 2, 2, "1/2 of the chip", "resizing"),
        (64, 16, 16, "1/16 of the chip", "features"),
        (64, 3, 3, "21 x 21 scores, neither", "padded convolutions and the resizing"),
    ],
)
def test_fewer_pixels_than_the_chip_are_said_as_what_they_are(tmp_path, size, kernel, strides, says, fix):
    conv = helper.make_node("Conv", ["x", "w"], ["y"], kernel_shape=[kernel] * 2, strides=[strides] * 2)
    weights = [numpy_helper.from_array(noise(3, 3, kernel, kernel), "w")]
    path = pooled(tmp_path / "m.onnx", [conv], ("n", 3, None, None), size=size, weights=weights)
    with pytest.raises(ModelMismatch, match=says) as caught:
        installed(path, tmp_path, accept_guesses=True)
    assert fix in caught.value.fix


def test_a_file_that_opens_as_it_is_says_which_output_it_reads(tmp_path):
    path = ms.quiet(tmp_path / "m.onnx", CHIP, {"first": noise(*MAP), "second": noise(*MAP)})
    model = onnx.load(path)
    onnx.helper.set_model_props(model, {"model_type": '"Segmentor"'})
    onnx.save(model, path)
    assert any("'first' (--set output=NAME" in note for note in inspect_model(path).notes)
    chosen = installed(path, tmp_path, settings=settings_of(["output=second"]), accept_guesses=True)
    assert chosen.graph.output_name == "second"
    again = installed(chosen.path, tmp_path / "again", settings=settings_of(["output=first"]), accept_guesses=True)
    assert again.graph.output_name == "first"  # a file of ours may be asked for another, too


@pytest.mark.parametrize("name", ["last_hidden_state", "image_embeds", "features", "feature_map"])
@pytest.mark.parametrize("shape", [TOKENS, (1, 512), (1, 96, 4, 4)])
def test_features_alone_are_no_answer_unless_they_are_chosen(tmp_path, name, shape):
    path = ms.quiet(tmp_path / "m.onnx", CHIP, {name: noise(*shape)})
    with pytest.raises(ModelTask, match="features, no answer"):
        installed(path, tmp_path, accept_guesses=True)
    if len(shape) == 2:
        settings = settings_of([f"output={name}"])
        assert installed(path, tmp_path, settings=settings, accept_guesses=True).card.task == "classify"
