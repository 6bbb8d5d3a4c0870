"""Files that are no ONNX, of other numbers, or without a description (cases 25, 34, 35), said as what they are."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from model_runtime.errors import ModelCardInvalid, ModelCorrupt, ModelMismatch
from model_runtime.importer.import_model import ImportRequest, inspect_model
from model_runtime.store.find import open_model
from tests.data import make_models as mm
from tests.data import make_strangers as ms


def test_a_file_in_the_format_of_onnx_runtime_is_named(tmp_path: Path) -> None:
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "m.ort")
    options.add_session_config_entry("session.save_model_format", "ORT")
    onnxruntime.InferenceSession(str(ms.plain(tmp_path / "m.onnx")), options, providers=["CPUExecutionProvider"])
    for look in (inspect_model, open_model):
        with pytest.raises(ModelMismatch, match="ORT format") as caught:
            look(tmp_path / "m.ort")  # type: ignore[operator]
        assert "the ONNX file that it was made from" in caught.value.fix


def field(number: int, content: bytes) -> bytes:
    """A field of a protocol buffer with a length."""
    return bytes([number << 3 | 2, len(content)]) + content


NODE = field(1, field(1, b"input_image") + field(2, b"Placeholder") + bytes(40))
SAVED = b"\x08\x01" + field(2, field(1, field(2, b"Const") + field(4, b"serve") + field(5, b"2.15.0")))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (NODE, "frozen TensorFlow graph"),
        (SAVED, "TensorFlow SavedModel"),
        (b"\x0a\x40\x08\x00\x10" + b"\xff" * 9 + b"\x01" + bytes(50), "PaddlePaddle"),
        (b'{"format": "graph-model"}', "JSON"),
        (b"\x1c\x00\x00\x00TFL3" + bytes(64), "TensorFlow Lite"),
        (b"ftrt" + bytes(64), "TensorRT"),
        (b'<?xml version="1.0"?>\n<net name="m" version="11">', "OpenVINO"),
        (b"7767517\n75 83\n", "ncnn"),
        (b"\x1f\x8b\x08" + bytes(64), "gzip"),
        (bytes(257) + b"ustar\x0000" + bytes(248), "tar archive"),
    ],
)
def test_files_of_other_frameworks_and_archives_are_named(tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "m.onnx").write_bytes(data)
    with pytest.raises(ModelMismatch, match=says) as caught:
        inspect_model(tmp_path / "m.onnx")
    assert "Download" not in caught.value.fix


@pytest.mark.parametrize(
    ("member", "says", "fix"),
    [
        ("model.weights.h5", "Keras", "tf2onnx"),
        ("best/saved_model.pb", "SavedModel", "--saved-model"),
        ("arr_0.npy", "NumPy arrays", "ONNX"),
        ("roofs/best.onnx", "ZIP archive", "Unpack it"),
        ("readme.txt", "without a model", "Choose the .onnx file"),
    ],
)
def test_archives_are_named_by_what_they_hold(tmp_path: Path, member: str, says: str, fix: str) -> None:
    with zipfile.ZipFile(tmp_path / "m.onnx", "w") as archive:
        archive.writestr(member, b"content")
    with pytest.raises(ModelCorrupt, match=says) as caught:
        inspect_model(tmp_path / "m.onnx")
    assert fix in caught.value.fix


@pytest.mark.parametrize("described", [True, False])
def test_a_double_precision_model_is_told_to_be_converted(tmp_path: Path, described: bool) -> None:
    metadata = {"model_type": '"Segmentor"'} if described else {}
    path = mm.write_model(mm.segmentation_graph(dtype=TensorProto.DOUBLE), tmp_path / "m.onnx", metadata)
    problem = inspect_model(path, ImportRequest(path)).problems[0]
    assert problem.code == "model.mismatch"
    assert "double precision" in problem.what
    assert "float32" in problem.fix
    if described:
        with pytest.raises(ModelMismatch, match="double precision"):
            open_model(path)


def test_double_precision_inside_is_no_damage(tmp_path: Path) -> None:
    shape = ["n", 3, 64, 64]
    path = ms.save_graph(
        tmp_path / "m.onnx",
        [
            helper.make_node("Cast", ["x"], ["d"], to=TensorProto.DOUBLE),
            helper.make_node("Conv", ["d", "w"], ["c"], kernel_shape=[1, 1]),
            helper.make_node("Cast", ["c"], ["y"], to=TensorProto.FLOAT),
        ],
        helper.make_tensor_value_info("x", TensorProto.FLOAT, shape),
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)],
        [numpy_helper.from_array(np.eye(3)[:, :, None, None], "w")],
    )
    problem = inspect_model(path).problems[0]
    assert problem.code == "model.mismatch"
    assert "float32" in problem.fix


def test_a_file_without_a_description_is_told_to_be_imported(tmp_path: Path) -> None:
    with pytest.raises(ModelCardInvalid) as caught:
        open_model(ms.plain(tmp_path / "m.onnx"))
    for words in ("models check m.onnx", "models import m.onnx", "in QGIS: Add a model"):
        assert words in caught.value.fix


@pytest.mark.parametrize("kind", [TensorProto.UINT8, TensorProto.INT8])
def test_whole_numbers_at_the_input_are_named(tmp_path: Path, kind: int) -> None:
    source = helper.make_tensor_value_info("x", kind, ["n", 3, 64, 64])
    answer = helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 3, 64, 64])
    nodes = [helper.make_node("Cast", ["x"], ["y"], to=TensorProto.FLOAT)]
    problem = inspect_model(ms.save_graph(tmp_path / "m.onnx", nodes, source, [answer], [])).problems[0]
    assert "whole numbers" in problem.what
    assert "float input" in problem.fix
