"""Linear layers in int8 on a CPU: only where the CPU is exact, only where the answer stays, and never by the batch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from model_runtime.backends import open_backend
from model_runtime.backends.options import BackendOptions
from model_runtime.backends.ort import backend as onnx_backend
from model_runtime.backends.ort.graphs import int8 as onnx_int8
from model_runtime.backends.ort.graphs.int8 import has_int8_dot_products, int8_graph, use_int8_layers
from model_runtime.cards.kinds import KINDS
from model_runtime.store.find import open_model
from tests.data import make_models as mm

MODELS = Path(__file__).resolve().parents[3] / "resources" / "models"


def layer(is_turned: bool) -> tuple[onnx.ModelProto, np.ndarray]:
    """``x (n, 5)`` times a stored int8 weight ``(5, 4)``, and the weight in float."""
    rng = np.random.default_rng(0)
    weight = rng.integers(-127, 128, (5, 4)).astype(np.int8)
    scale = rng.uniform(0.001, 0.01, (1, 4)).astype(np.float32)
    stored, stored_scale = (weight.T.copy(), scale.T.copy()) if is_turned else (weight, scale)
    helper = onnx.helper
    nodes = [
        helper.make_node("Cast", ["w_int8"], ["wide"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Mul", ["wide", "w_scale"], ["w"]),
        *([helper.make_node("Transpose", ["w"], ["turned"], perm=[1, 0])] if is_turned else []),
        helper.make_node("MatMul", ["x", "turned" if is_turned else "w"], ["y"]),
        helper.make_node("MatMul", ["y", "z"], ["out"]),
    ]
    x = helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, ["n", 5])
    z = helper.make_tensor_value_info("z", onnx.TensorProto.FLOAT, [4, 4])
    out = helper.make_tensor_value_info("out", onnx.TensorProto.FLOAT, ["n", 4])
    arrays = {"w_int8": stored, "w_scale": stored_scale}
    tensors = [onnx.numpy_helper.from_array(value, name) for name, value in arrays.items()]
    graph = helper.make_graph(nodes, "layer", [x, z], [out], tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9), weight * scale


@pytest.mark.parametrize("is_turned", [False, True])
def test_a_stored_weight_is_used_as_it_is_and_products_of_activations_stay_float(is_turned: bool) -> None:
    model, weight = layer(is_turned)
    assert use_int8_layers(model.graph) == 1
    assert [node.op_type for node in model.graph.node].count("MatMul") == 1
    onnx.checker.check_model(model)
    x = np.random.default_rng(1).standard_normal((6, 5)).astype(np.float32)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    found = session.run(None, {"x": x, "z": np.eye(4, dtype=np.float32)})[0]
    step = (x.max() - min(x.min(), 0)) / 255  # what dynamic quantisation rounds to
    assert np.abs(found - x @ weight).max() <= step / 2 * np.abs(weight).sum(axis=0).max() * 1.01


def test_a_graph_without_stored_weights_or_of_another_task_is_left_alone(tmp_path: Path) -> None:
    data = mm.classifier_graph().SerializeToString()
    assert int8_graph(data, KINDS["classify"]) is None
    assert int8_graph(layer(False)[0].SerializeToString(), KINDS["segment"]) is None
    assert int8_graph(layer(False)[0].SerializeToString(), KINDS["change"]) is not None


@pytest.mark.parametrize(
    ("flags", "machine", "expected"),
    [
        ("flags : fpu avx2 avx512_vnni", "x86_64", True),
        ("flags : fpu avx2 avx_vnni", "AMD64", True),
        ("flags : fpu avx2", "x86_64", False),  # would cut sums of large values
        ("flags : avx512_vnni", "aarch64", False),  # not measured
    ],
)
def test_only_a_cpu_that_multiplies_bytes_exactly_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flags: str, machine: str, expected: bool
) -> None:
    (tmp_path / "cpuinfo").write_text(flags)
    monkeypatch.setattr(onnx_int8.platform, "machine", lambda: machine)
    assert has_int8_dot_products(tmp_path / "cpuinfo") is expected
    assert not has_int8_dot_products(tmp_path / "none")


@pytest.fixture
def exact(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any CPU is taken for an exact one; on others than x86 the answer is the same or better."""
    monkeypatch.setattr(onnx_backend, "has_int8_dot_products", lambda: True)


@pytest.mark.usefixtures("exact")
@pytest.mark.parametrize("name", ["scenes-eurosat-tiny", "floods-ombria-tiny"])
def test_a_shipped_model_says_int8_and_answers_as_in_float(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    model = open_model(MODELS / f"{name}.onnx")
    fast = open_backend(model, BackendOptions(device="cpu"))
    assert fast.info.precision == "int8"
    assert "int8" in fast.info.device_reason
    asked = open_backend(model, BackendOptions(device="cpu", precision="float32"))
    assert asked.info.precision == "float32"
    monkeypatch.setattr(onnx_backend, "has_int8_dot_products", lambda: False)
    exact = open_backend(model, BackendOptions(device="cpu"))
    assert exact.info.precision == "float32"
    chips = np.random.default_rng(0).integers(0, 256, (3, model.card.chip_bands, 64, 64)).astype(np.uint8)
    found, wanted = fast.predict(chips), exact.predict(chips)
    assert np.sqrt(np.mean((found - wanted) ** 2)) < 0.02 * wanted.std()
    assert np.abs(found - wanted).max() > 0  # it is another arithmetic, for real
    for index in range(3):  # what else is in a batch changes nothing
        np.testing.assert_array_equal(fast.predict(chips[index : index + 1])[0], found[index])


@pytest.mark.usefixtures("exact")
def test_other_tasks_and_an_answer_that_changes_stay_in_float(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        open_backend(open_model(MODELS / "buildings-tiny.onnx"), BackendOptions(device="cpu")).info.precision
        == "float32"
    )
    monkeypatch.setattr(onnx_backend, "answer_problem", lambda scores, reference, task: "it is off")
    assert (
        open_backend(open_model(MODELS / "scenes-eurosat-tiny.onnx"), BackendOptions(device="cpu")).info.precision
        == "float32"
    )
