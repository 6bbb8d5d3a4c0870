"""The ONNX Runtime backend against formulas written in numpy."""

from __future__ import annotations

import dataclasses

import numpy as np
import onnxruntime
import pytest

from model_runtime.backends import open_backend
from model_runtime.backends.base import joined
from model_runtime.backends.normalize import normalized
from model_runtime.backends.options import BackendOptions
from model_runtime.backends.ort import backend as onnx_backend
from model_runtime.backends.ort.providers import CUDA_PROVIDER
from model_runtime.errors import (
    ArgumentsInvalid,
    DeviceOutOfMemory,
    DeviceUnavailable,
    ModelCorrupt,
    ModelMismatch,
    ModelOutput,
)
from model_runtime.store.find import card_to_metadata, open_model
from tests.data import make_models as mm


def chips(n: int, size: int = 64) -> np.ndarray:
    return np.random.default_rng(n).integers(0, 256, size=(n, 3, size, size)).astype(np.uint8)


def expected(batch: np.ndarray) -> np.ndarray:
    return np.einsum("cb,nbij->ncij", mm.WEIGHTS, normalized(batch, mm.make_card())) + mm.BIAS[:, None, None]


def opened(path, **options):
    return open_backend(open_model(path), BackendOptions(**{"device": "cpu", "threads": 1, **options}))


def test_scores_are_those_of_the_formula_at_any_size(tmp_path):
    backend = opened(mm.segmenter(tmp_path / "m.onnx"))
    assert (backend.info.fixed_batch, backend.info.fixed_tile, backend.info.precision, backend.info.device) == (
        None,
        None,
        "float32",
        "cpu",
    )
    for batch in (chips(1), chips(3, 33), np.ascontiguousarray(chips(2, 40)[:, :, :24])):
        scores = backend.predict(batch)
        assert scores.dtype == np.float32
        np.testing.assert_allclose(scores, expected(batch), atol=1e-4)


def test_a_classifier_answers_a_row_of_scores_a_chip(tmp_path):
    batch = chips(5)
    scores = opened(mm.classifier(tmp_path / "m.onnx")).predict(batch)
    np.testing.assert_allclose(
        scores, normalized(batch, mm.make_card()).mean(axis=(2, 3)) @ mm.WEIGHTS.T + mm.BIAS, atol=1e-4
    )


@pytest.mark.parametrize("count", [1, 3, 4, 5, 8])
def test_a_fixed_batch_is_filled_and_split_without_a_trace(tmp_path, count):
    backend = opened(mm.fixed_segmenter(tmp_path / "m.onnx", batch=4, size=32))
    assert (backend.info.fixed_batch, backend.info.fixed_tile) == (4, 32)
    batch = chips(count, 32)
    np.testing.assert_allclose(backend.predict(batch), expected(batch), atol=1e-4)


def test_half_precision_models_take_and_give_float32(tmp_path):
    backend = opened(mm.half_segmenter(tmp_path / "m.onnx"))
    batch = chips(2)
    scores = backend.predict(batch)
    assert backend.info.precision == "float16"
    assert scores.dtype == np.float32
    np.testing.assert_allclose(scores, expected(batch), atol=0.05)


def test_one_channel_is_accepted_for_two_classes(tmp_path):
    scores = opened(mm.sigmoid_segmenter(tmp_path / "m.onnx")).predict(chips(1))
    assert scores.shape == (1, 1, 64, 64)
    assert 0 <= scores.min() <= scores.max() <= 1


def test_the_output_that_answers_is_found_among_others(tmp_path):
    model = mm.segmentation_graph()
    model.graph.node.append(mm.helper.make_node("Shape", ["scores"], ["size"]))
    model.graph.output.insert(0, mm.helper.make_tensor_value_info("size", mm.TensorProto.INT64, [4]))
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card()))
    assert opened(path).predict(chips(1)).shape == (1, 3, 64, 64)


def test_a_model_that_answers_nan_is_refused_before_the_run(tmp_path):
    with pytest.raises(ModelOutput, match="NaN or infinite"):
        opened(mm.nan_segmenter(tmp_path / "m.onnx"))


def test_an_output_of_another_size_than_its_input_is_refused(tmp_path):
    model = mm.segmentation_graph()
    model.graph.node[0].attribute.append(mm.helper.make_attribute("strides", [2, 2]))
    for dim in model.graph.output[0].type.tensor_type.shape.dim[2:]:
        dim.Clear()
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card()))
    with pytest.raises(ModelOutput, match=r"\(1, 3, 32, 32\)"):
        opened(path)


def test_a_class_count_that_shows_only_when_run_is_a_mismatch(tmp_path):
    model = mm.segmentation_graph(mm.WEIGHTS[:2], mm.BIAS[:2])
    model.graph.output[0].type.tensor_type.shape.dim[1].Clear()
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card()))
    with pytest.raises(ModelMismatch, match="2 classes"):
        opened(path)


def test_a_graph_that_onnx_runtime_refuses_is_named(tmp_path):
    model = mm.segmentation_graph()
    model.graph.node[0].op_type = "NoSuchOperator"
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card()))
    with pytest.raises(ModelCorrupt, match="NoSuchOperator"):
        opened(path)


def test_auto_says_why_it_is_the_cpu(tmp_path, monkeypatch):
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    backend = opened(mm.segmenter(tmp_path / "m.onnx"), device="auto")
    assert backend.info.device == "cpu"
    assert "without CUDA" in backend.info.device_reason


def test_a_provider_that_is_listed_but_does_not_start_is_not_believed(tmp_path, monkeypatch):
    """A GPU build on a machine without a driver: CUDA is listed, the session silently gets the CPU."""
    real = onnxruntime.InferenceSession

    def silently_on_cpu(data, options, providers):
        return real(data, onnxruntime.SessionOptions(), providers=["CPUExecutionProvider"])

    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CUDA_PROVIDER, "CPUExecutionProvider"])
    monkeypatch.setattr(onnxruntime, "InferenceSession", silently_on_cpu)
    monkeypatch.setattr(onnxruntime, "preload_dlls", lambda: None, raising=False)
    model = open_model(mm.segmenter(tmp_path / "m.onnx"))
    backend = open_backend(model, BackendOptions(device="auto"))
    assert backend.info.device == "cpu"
    assert "cuda:0 did not start" in backend.info.device_reason
    assert "fell back" in backend.info.device_reason
    with pytest.raises(DeviceUnavailable, match="cuda:1"):
        open_backend(model, BackendOptions(device="cuda:1"))


def test_cuda_asked_for_without_cuda_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    with pytest.raises(DeviceUnavailable, match="without CUDA"):
        opened(mm.segmenter(tmp_path / "m.onnx"), device="cuda")


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        RuntimeError("BFCArena::AllocateRawInternal Failed to allocate memory for requested buffer of size 99"),
        RuntimeError("CUDA failure 2: out of memory ; GPU=0"),
        RuntimeError("std::bad_alloc"),
    ],
)
def test_running_out_of_memory_is_told_from_other_failures(tmp_path, error):
    backend = opened(mm.segmenter(tmp_path / "m.onnx"))

    class Failing:
        def run(self, *args):
            raise error

    backend._session = Failing()
    with pytest.raises(DeviceOutOfMemory, match="3 chips of 64 x 64"):
        backend.predict(chips(3))


def test_another_failure_of_the_graph_is_a_model_error(tmp_path):
    backend = opened(mm.segmenter(tmp_path / "m.onnx"))
    with pytest.raises(ModelOutput, match="graph failed"):
        backend.predict(np.zeros((1, 4, 64, 64), np.float32))


def test_unknown_engines_and_negative_threads_are_refused(tmp_path):
    model = open_model(mm.segmenter(tmp_path / "m.onnx"))
    with pytest.raises(ArgumentsInvalid, match="'tf'; choose one of onnx, torch"):
        open_backend(model, BackendOptions(backend="tf"))
    with pytest.raises(ArgumentsInvalid, match="--threads"):
        open_backend(model, BackendOptions(threads=-1))


def test_a_closed_backend_does_not_answer(tmp_path):
    backend = opened(mm.segmenter(tmp_path / "m.onnx"))
    backend.close()
    with pytest.raises(ModelOutput, match="closed"):
        backend.predict(chips(1))


def test_a_network_that_needs_a_large_chip_is_tried_at_the_cards_tile(tmp_path):
    """A fixed crop of 256 pixels fails at the small trial size and works at the tile."""
    model = mm.segmentation_graph()
    model.graph.node[0].output[0] = "convolved"
    shape = mm.numpy_helper.from_array(np.array([1, 3, 256, 256]), "shape")
    model.graph.initializer.append(shape)
    model.graph.node.append(mm.helper.make_node("Reshape", ["convolved", "shape"], ["scores"]))
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.make_card(tile=256)))
    assert opened(path).predict(chips(1, 256)).shape == (1, 3, 256, 256)


def test_the_cards_of_a_session_file_and_the_backend_agree(tmp_path):
    model = open_model(mm.segmenter(tmp_path / "m.onnx"))
    wrong = dataclasses.replace(model, card=dataclasses.replace(model.card, classes=model.card.classes[:2]))
    with pytest.raises(ModelMismatch):
        onnx_backend.OnnxBackend(wrong, BackendOptions(device="cpu", threads=1))


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"])
def test_pixels_are_normalised_by_the_session_in_their_own_dtype(tmp_path, dtype):
    backend = opened(mm.segmenter(tmp_path / "m.onnx"), dtype=dtype)
    batch = np.random.default_rng(0).integers(0, 127, size=(2, 3, 20, 30)).astype(dtype)
    np.testing.assert_allclose(backend.predict(batch), expected(batch), atol=1e-4)


def test_a_last_softmax_comes_off_and_is_said(tmp_path):
    backend = opened(mm.deepness_segmenter(tmp_path / "m.onnx"))
    assert backend.info.activation == "softmax"
    batch = chips(2)
    raw = backend.predict(batch)
    assert raw.max() > 1
    np.testing.assert_allclose(raw, expected(batch), atol=1e-4)


def test_what_a_card_says_of_the_activation_stays(tmp_path):
    assert opened(mm.segmenter(tmp_path / "a.onnx", activation="softmax")).info.activation == "softmax"
    assert opened(mm.segmenter(tmp_path / "b.onnx", activation="none")).info.activation == "none"
    assert opened(mm.sigmoid_segmenter(tmp_path / "c.onnx")).info.activation == "none"


def test_a_chip_of_two_dates_is_split_by_the_names_of_the_inputs(tmp_path):
    backend = opened(mm.change_detector(tmp_path / "m.onnx"))
    rng = np.random.default_rng(1)
    pairs = rng.integers(0, 256, size=(2, 6, 40, 50)).astype(np.uint8)
    distance = np.abs(pairs[:, 3:].astype(float) - pairs[:, :3]).sum(axis=1) / 255 / 0.25
    scores = backend.predict(pairs)
    np.testing.assert_allclose(scores[:, 1], distance, atol=1e-4)
    np.testing.assert_allclose(scores[:, 0], 1)


def test_one_date_is_not_enough_for_a_change_model(tmp_path):
    card = mm.make_card("change", classes=mm.CHANGE_CLASSES)
    path = mm.write_model(
        mm.segmentation_graph(mm.WEIGHTS[:2], mm.BIAS[:2]), tmp_path / "m.onnx", card_to_metadata(card)
    )
    with pytest.raises(ModelMismatch, match="'before' and 'after'"):
        opened(path)


def test_a_detector_answers_rows_of_seven_and_pads_what_differs(tmp_path):
    pixels = np.zeros((3, 3, 64, 64), dtype=np.uint8)
    pixels[1, 2, 16:24, 40:48] = 255
    for batch in ("n", 1, 2):
        rows = opened(mm.detector(tmp_path / f"m{batch}.onnx", batch=batch)).predict(pixels)
        assert rows.dtype == np.float32
        assert rows.shape[::2] == (3, 7)
        np.testing.assert_allclose(rows[1][rows[1, :, 5] > 0], [[44, 20, 8, 8, 0, 1, 2]])
        assert not (rows[[0, 2], :, 5] > 0).any()
    padded = joined([np.ones((1, 2, 7), np.float32), np.ones((1, 0, 7), np.float32)])
    np.testing.assert_array_equal(padded[:, :, 5], [[1, 1], [0, 0]])


def test_an_output_that_holds_no_boxes_is_refused_by_both_shapes(tmp_path):
    model = mm.segmentation_graph()
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.detection_card()))
    with pytest.raises(ModelMismatch, match=r"\(n, k, 7\); the graph gives 'scores'"):
        opened(path)


def test_boxes_of_another_width_than_stated_are_refused(tmp_path):
    model = mm.detector_graph()
    del model.graph.output[0].type.tensor_type.shape.dim[:]
    model.graph.output[0].type.tensor_type.ClearField("shape")
    concat = next(node for node in model.graph.node if node.op_type == "Concat")
    del concat.input[6]
    path = mm.write_model(model, tmp_path / "m.onnx", card_to_metadata(mm.detection_card()))
    with pytest.raises(ModelOutput, match=r"not \(1, k, 7\)"):
        opened(path)
