"""F17: the right kind of file, made for something else: both sides of the difference are named."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest

from model_runtime.errors import ModelMismatch
from model_runtime.store.find import card_to_metadata, resolve_model
from tests.data import make_models as mm


def refusal(path) -> str:
    with pytest.raises(ModelMismatch) as caught:
        resolve_model(str(path))
    assert str(path) in caught.value.what
    return caught.value.what


def test_another_class_count_names_both(tmp_path):
    says = refusal(mm.wrong_count_segmenter(tmp_path / "m.onnx"))
    assert "2 classes (?, 2, ?, ?)" in says
    assert "3 (bare, forest, water)" in says


def test_another_band_count_names_both(tmp_path):
    graph = mm.segmentation_graph(np.ones((3, 4), np.float32))
    says = refusal(mm.write_model(graph, tmp_path / "m.onnx", card_to_metadata(mm.make_card())))
    assert "takes 4 bands" in says
    assert "names 3 (red, green, blue)" in says


def test_a_classifier_with_a_segmentation_card_names_what_it_gives(tmp_path):
    path = mm.write_model(mm.classifier_graph(), tmp_path / "m.onnx", card_to_metadata(mm.make_card("segment")))
    says = refusal(path)
    assert "(n, classes, row, col)" in says
    assert "(?, 3)" in says


def test_chips_that_are_not_square_are_refused(tmp_path):
    graph = mm.segmentation_graph(size=(1, 64, 96))
    says = refusal(mm.write_model(graph, tmp_path / "m.onnx", card_to_metadata(mm.make_card())))
    assert "64 x 96" in says


def test_integer_inputs_are_refused(tmp_path):
    graph = mm.segmentation_graph()
    graph.graph.input[0].type.tensor_type.elem_type = mm.TensorProto.UINT8
    says = refusal(mm.write_model(graph, tmp_path / "m.onnx", card_to_metadata(mm.make_card())))
    assert "uint8" in says


def test_safetensors_are_told_to_be_exported_first(tmp_path):
    header = json.dumps({"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    path = tmp_path / "weights.safetensors"
    path.write_bytes(struct.pack("<Q", len(header)) + header + b"\0\0\0\0")
    with pytest.raises(ModelMismatch, match="without the network") as caught:
        resolve_model(str(path))
    assert "export weights.safetensors --out weights.onnx" in caught.value.fix
