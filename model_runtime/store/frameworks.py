"""Recognise model files of other frameworks, by their first bytes and the names in an archive. Pure.

Protocol buffers have no mark of their own, so of these the first fields are read: their numbers, and whether texts
stand where the framework has them. Nothing is parsed as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

FROM_ONNX = "Use the ONNX file that it was made from."
TO_ONNX = "Export the network to ONNX where it was trained."
_TF = "Convert it to ONNX: python -m tf2onnx.convert {} --output model.onnx (package tf2onnx)."
_UNPACK = "Unpack it and choose the .onnx file that was in it."
_FORMATS = (
    (4, b"ORTM", "a model in the ORT format of ONNX Runtime", FROM_ONNX),
    (4, b"ODTC", "a training checkpoint of ONNX Runtime", FROM_ONNX),
    (4, b"TFL3", "a TensorFlow Lite model", _TF.format("--tflite FILE")),
    (0, b"ftrt", "an engine of TensorRT, made for one graphics card", FROM_ONNX),
    (0, b"ptrt", "an engine of TensorRT, made for one graphics card", FROM_ONNX),
    (0, b"GGUF", "a GGUF file of a language model", TO_ONNX),
    (0, b"7767517", "a model of ncnn", TO_ONNX),
    (0, b"\x93NUMPY", "a NumPy array", TO_ONNX),
    (0, b"\x89HDF\r\n\x1a\n", "an HDF5 file (Keras?)", _TF.format("--keras FILE")),
    (0, b"\x1f\x8b", "a gzip archive", _UNPACK),
    (0, b"BZh", "a bzip2 archive", _UNPACK),
    (0, b"\xfd7zXZ", "an xz archive", _UNPACK),
    (0, b"(\xb5/\xfd", "a Zstandard archive", _UNPACK),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (0, b"Rar!", "a RAR archive", _UNPACK),
    (257, b"ustar", "a tar archive", _UNPACK),
)
"""Offset and mark of files that are offered as models, what they are, and the way out."""
_IN_ARCHIVES = (
    (r"\.onnx$", "a ZIP archive", _UNPACK),
    (r"(^|/)model\.weights\.h5$", "a Keras model", _TF.format("--keras FILE")),
    (r"(^|/)saved_model\.pb$", "a TensorFlow SavedModel in a ZIP archive", _TF.format("--saved-model FOLDER")),
    (r"\.mlmodel$|(^|/)Manifest\.json$", "a Core ML package", TO_ONNX),
    (r"\.pdmodel$", "a PaddlePaddle model in a ZIP archive", "Convert it to ONNX with paddle2onnx."),
    (r"\.npy$", "NumPy arrays (.npz)", TO_ONNX),
)
_NODE = re.compile(rb"\x0a([\x01-\x7f])([\w./\-]{1,127})", re.DOTALL)
_OPERATOR = re.compile(rb"\x12([\x02-\x40])([A-Z][A-Za-z0-9]{1,63})", re.DOTALL)
_HEAD = 65_536


def framework_of(data: bytes) -> tuple[str, str] | None:
    """The kind of a file and the way out, ``None`` where it may be an ONNX file."""
    for offset, mark, kind, fix in _FORMATS:
        if data[offset : offset + len(mark)] == mark:
            return kind, fix
    if data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")[:5] == b"<?xml" and b"<net " in data[:4096]:
        return "a model of OpenVINO", FROM_ONNX
    if _is_graph_def(data):
        return "a frozen TensorFlow graph (.pb)", _TF.format("--graphdef FILE --inputs NAME:0 --outputs NAME:0")
    if _is_saved_model(data):
        return "a TensorFlow SavedModel (.pb)", _TF.format("--saved-model FOLDER")
    if data[:1] == b"\x0a" and _first_inside(data)[:13] == b"\x08\x00\x10" + b"\xff" * 9 + b"\x01":
        return "a model of PaddlePaddle", "Convert it to ONNX with paddle2onnx."
    if b"\0" not in data[:64] and re.match(rb"[{\[]\s*[\"{\[}\]]", data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")):
        return "a JSON text", "Choose the .onnx file; a card or an MLM item beside it is read with it."
    return None


def archive_of(names: Iterable[str]) -> tuple[str, str]:
    """The kind of a ZIP archive with members of these names, and the way out."""
    listed = list(names)
    for pattern, kind, fix in _IN_ARCHIVES:
        if any(re.search(pattern, name, re.IGNORECASE) for name in listed):
            return kind, fix
    return "a ZIP archive without a model in it", "Choose the .onnx file."


def _first_inside(data: bytes) -> bytes:
    """The beginning of the first field's content, where that is of a stated length."""
    position = 1
    while position < 6 and data[position : position + 1] >= b"\x80":
        position += 1
    return data[position + 1 : position + 1 + _HEAD]


def _is_graph_def(data: bytes) -> bool:
    """True if the first field is a node of TensorFlow: a name, then an operator."""
    if data[:1] != b"\x0a":
        return False
    inside = _first_inside(data)
    name = _NODE.match(inside)
    if name is None or len(name[2]) < name[1][0]:
        return False
    operator = _OPERATOR.match(inside[2 + name[1][0] :])
    return operator is not None and len(operator[2]) >= operator[1][0]


def _is_saved_model(data: bytes) -> bool:
    """True if a version 1 is followed by a graph that tells its operators, tags or TensorFlow's version."""
    head = data[:_HEAD]
    return data[:3] == b"\x08\x01\x12" and any(
        mark in head or mark in data[-_HEAD:] for mark in (b"\x22\x05serve", b"serving_default", b"tf.saved_model")
    )
