"""Outputs beside the scores, by name: what the graph gives on its own grid, whatever the batch."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest

from model_runtime.backends import open_backend
from model_runtime.backends.augmented import AugmentedBackend
from model_runtime.backends.base import Backend
from model_runtime.backends.cache import SessionCache
from model_runtime.backends.normalize import normalized
from model_runtime.backends.options import ATTENTION, SCORES, BackendOptions
from model_runtime.errors import ModelOutput, ModelTask
from model_runtime.postprocess.attention import META_TOKENS, on_pixels
from model_runtime.store.find import card_to_metadata, open_model
from tests.data import make_models as mm

CELL = 4


def with_features(graph: onnx.ModelProto, path: Path, operator: str = "Identity") -> Path:
    """The graph with a further output: means of cells of the normalised bands."""
    node = mm.helper.make_node
    pool = {"kernel_shape": [CELL, CELL], "strides": [CELL, CELL]}
    graph.graph.node.append(node("AveragePool", ["chip"], ["cells"], **pool))
    graph.graph.node.append(node(operator, ["cells"], ["features"]))
    graph.graph.output.append(mm.helper.make_tensor_value_info("features", mm.TensorProto.FLOAT, None))
    size = graph.graph.input[0].type.tensor_type.shape.dim[2].dim_value or 64
    return mm.write_model(graph, path, card_to_metadata(mm.make_card("segment", tile=size)))


def opened(path: Path, *extra: str) -> Backend:
    return open_backend(open_model(path), BackendOptions(device="cpu", threads=1, extra=extra))


def chips(count: int, rows: int = 32, cols: int = 32) -> np.ndarray:
    return np.random.default_rng(count).integers(0, 256, (count, 3, rows, cols)).astype(np.uint8)


def means(pixels: np.ndarray) -> np.ndarray:
    values = normalized(pixels, mm.make_card())
    count, bands, rows, cols = values.shape
    return values.reshape(count, bands, rows // CELL, CELL, cols // CELL, CELL).mean(axis=(3, 5))


def test_a_further_output_comes_by_its_name_on_its_own_grid(tmp_path: Path) -> None:
    path = with_features(mm.segmentation_graph(), tmp_path / "m.onnx")
    batch = chips(3, 40, 24)
    found = opened(path, "features").outputs(batch)
    assert list(found) == [SCORES, "features"]
    assert found["features"].dtype == np.float32
    np.testing.assert_allclose(found["features"], means(batch), atol=1e-5)
    plain = opened(path)
    np.testing.assert_array_equal(found[SCORES], plain.predict(batch))
    assert list(plain.outputs(batch)) == [SCORES]


def test_scores_do_not_grow_by_what_lies_on_another_grid(tmp_path: Path) -> None:
    path = with_features(mm.segmentation_graph(), tmp_path / "m.onnx")
    np.testing.assert_array_equal(opened(path, "features").predict(chips(2)), opened(path).predict(chips(2)))


@pytest.mark.parametrize("count", [1, 4, 5])
def test_a_fixed_batch_leaves_no_trace_in_further_outputs(tmp_path: Path, count: int) -> None:
    path = with_features(mm.segmentation_graph(size=(4, 32, 32)), tmp_path / "m.onnx")
    batch = chips(count)
    np.testing.assert_allclose(opened(path, "features").outputs(batch)["features"], means(batch), atol=1e-5)


def test_attention_and_features_together(tmp_path: Path) -> None:
    mm.looking_segmenter(tmp_path / "looking.onnx")
    path = with_features(onnx.load(tmp_path / "looking.onnx"), tmp_path / "m.onnx")
    backend, batch = opened(path, ATTENTION, "features"), chips(2, 36, 52)
    found = backend.outputs(batch)
    assert list(found) == [SCORES, ATTENTION, "features"]
    assert found[ATTENTION].shape == (2, META_TOKENS, 5, 7)
    channels = np.concatenate([found[SCORES], on_pixels(found[ATTENTION], (36, 52))], axis=1)
    np.testing.assert_array_equal(backend.predict(batch), channels)


def test_an_output_that_the_graph_lacks_is_refused_with_those_it_has(tmp_path: Path) -> None:
    path = with_features(mm.segmentation_graph(), tmp_path / "m.onnx")
    with pytest.raises(ModelTask, match="no output 'embedding' beside its scores; it has 'features'"):
        opened(path, "embedding")
    with pytest.raises(ModelTask, match="no output 'scores' beside its scores"):
        opened(path, SCORES)


def test_a_further_output_of_nan_is_refused_before_the_run(tmp_path: Path) -> None:
    path = with_features(mm.segmentation_graph(), tmp_path / "m.onnx", "Sqrt")  # means lie on both sides of zero
    with pytest.raises(ModelOutput, match="NaN or infinite"):
        opened(path, "features")
    opened(path)


def test_what_wraps_a_backend_gives_its_further_outputs(tmp_path: Path) -> None:
    path, batch = with_features(mm.segmentation_graph(), tmp_path / "m.onnx"), chips(1)
    options, sessions = BackendOptions(device="cpu", threads=1, extra=("features",)), SessionCache()
    borrowed = sessions.open(open_model(path), options)
    np.testing.assert_allclose(borrowed.outputs(batch)["features"], means(batch), atol=1e-5)
    averaged = AugmentedBackend(borrowed, "flips", is_dense=True, extra=0, classes=3, wants_variance=True)
    found = averaged.outputs(batch)
    np.testing.assert_allclose(found["features"], means(batch), atol=1e-5)
    np.testing.assert_array_equal(found[SCORES], averaged.predict(batch)[:, :3])
    assert sessions.open(open_model(path), BackendOptions(device="cpu", threads=1)).outputs(batch).keys() == {SCORES}
    sessions.close()
