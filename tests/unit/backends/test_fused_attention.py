"""Attention as one operator: in every shipped graph, with the same answer, and only where it is the exporter's own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from model_runtime.backends.ort.graphs.fused_attention import fuse_attention, fused_attention

MODELS = Path(__file__).resolve().parents[3] / "resources" / "models"
FUSED = "MultiHeadAttention"


def loaded(name: str) -> onnx.ModelProto:
    return onnx.load(MODELS / f"{name}.onnx")


def answers(model: onnx.ModelProto, *chips: np.ndarray) -> list[np.ndarray]:
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, {item.name: chip for item, chip in zip(session.get_inputs(), chips)})


def kinds(model: onnx.ModelProto) -> Counter[str]:
    return Counter(node.op_type for node in model.graph.node)


@pytest.mark.parametrize(
    ("name", "attentions"),
    [
        ("buildings-tiny", 18),
        ("scenes-eurosat-tiny", 29),  # the meta tokens pass the last stages too
        ("floods-ombria-tiny", 18),  # two dates as one batch
    ],
)
def test_all_attention_of_a_shipped_graph_is_fused_and_the_answer_stays(name: str, attentions: int) -> None:
    model, rng = loaded(name), np.random.default_rng(0)
    chips = [rng.standard_normal((2, 3, 96, 64), dtype=np.float32) for _ in model.graph.input]
    expected = answers(model, *chips)[0]
    before = kinds(model)
    assert fuse_attention(model) == attentions
    assert kinds(model)[FUSED] == attentions
    assert before["Softmax"] - kinds(model)["Softmax"] == attentions
    np.testing.assert_allclose(answers(model, *chips)[0], expected, atol=2e-5)


def test_an_attention_that_is_shown_or_turned_otherwise_stays_as_it_is() -> None:
    model = loaded("buildings-tiny")
    softmaxes = [node for node in model.graph.node if node.op_type == "Softmax"]
    shown = softmaxes[0].output[0]
    model.graph.output.append(onnx.helper.make_tensor_value_info(shown, onnx.TensorProto.FLOAT, None))
    makers = {node.output[0]: node for node in model.graph.node}
    readers = {name: node for node in model.graph.node for name in node.input}
    readers[readers[softmaxes[1].output[0]].output[0]].attribute[0].ints[:] = [0, 1, 2, 3]
    makers[softmaxes[2].input[0]].op_type = "Add"
    assert fuse_attention(model) == 15
    assert shown in {name for node in model.graph.node for name in node.output}


def test_a_graph_without_attention_comes_back_as_it_is() -> None:
    node = onnx.helper.make_node("Softmax", ["x"], ["y"])
    ends = [onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n", 3]) for name in ("x", "y")]
    data = onnx.helper.make_model(onnx.helper.make_graph([node], "g", ends[:1], ends[1:])).SerializeToString()
    assert fused_attention(data) is data


def test_a_graph_with_a_branch_stays_as_it_is() -> None:
    """The branch may read what fusing would take away."""
    model, helper = loaded("buildings-tiny"), onnx.helper
    shown = next(node.output[0] for node in model.graph.node if node.op_type == "MatMul")
    branch = helper.make_graph(
        [helper.make_node("Identity", [shown], ["of_branch"])],
        "branch",
        [],
        [helper.make_tensor_value_info("of_branch", onnx.TensorProto.FLOAT, None)],
    )
    model.graph.initializer.append(onnx.numpy_helper.from_array(np.array(True), "always"))
    model.graph.node.append(helper.make_node("If", ["always"], ["chosen"], then_branch=branch, else_branch=branch))
    model.graph.output.append(helper.make_tensor_value_info("chosen", onnx.TensorProto.FLOAT, None))
    assert fuse_attention(model) == 0
