"""Answers with an axis too few or axes of size 1 too many (cases 16 and 17)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from model_runtime.errors import ModelMismatch
from model_runtime.importer.import_model import ImportRequest, import_described
from model_runtime.store.find import open_model
from tests.data import make_strangers as ms
from tests.field.kit import GREEN_PIXELS, pixels_of, write_blocks


def coffee(path: Path, metadata: dict[str, str]) -> Path:
    """The probability that a pixel is green, as ``(n, row, col)``."""
    weights = np.float32([-2, 4, -2]).reshape(1, 3, 1, 1)
    return ms.save_graph(
        path,
        [
            helper.make_node("Conv", ["chip", "w"], ["l"], kernel_shape=[1, 1]),
            helper.make_node("Sigmoid", ["l"], ["s"]),
            helper.make_node("Squeeze", ["s", "axes"], ["output"]),
        ],
        helper.make_tensor_value_info("chip", TensorProto.FLOAT, ["n", 3, 64, 64]),
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["n", 64, 64])],
        [numpy_helper.from_array(weights, "w"), numpy_helper.from_array(np.int64([1]), "axes")],
        metadata,
    )


@pytest.mark.parametrize("metadata", [{}, {"model_type": '"Segmentor"', "class_names": '{"0": "Coffee"}'}])
def test_a_map_without_an_axis_of_classes_is_imported_and_runs(
    tmp_path: Path, run: object, metadata: dict[str, str]
) -> None:
    path = coffee(tmp_path / "coffee.onnx", metadata)
    model, _ = import_described(ImportRequest(path, accept_guesses=True), str(tmp_path / "installed"))
    report = run(write_blocks(tmp_path / "in.tif"), model=str(model.path))  # type: ignore[operator]
    found = pixels_of(report)
    assert found["Coffee" if metadata else "class 1"] == GREEN_PIXELS


def test_opened_as_it_is_it_is_told_to_be_imported(tmp_path: Path) -> None:
    path = coffee(tmp_path / "coffee.onnx", {"model_type": '"Segmentor"', "class_names": '{"0": "Coffee"}'})
    with pytest.raises(ModelMismatch) as caught:
        open_model(path)
    assert "models import" in caught.value.fix
    assert "missing axis of classes" in caught.value.fix
