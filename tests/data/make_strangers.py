"""Small models as other people make them: YOLO graphs of every layout, files without any description, MLM items.

A YOLO graph here answers the same boxes whatever the chip holds (they are constants added to nought times the input),
so that the right decoding is a formula over ``BOXES``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from tests.data import make_models as mm

# cx, cy, width, height: wide, tall, square
BOXES = np.array([[20, 10, 12, 4], [30, 40, 6, 18], [50, 50, 8, 8], [10, 60, 9, 3]], np.float32)
SCORES = np.array([[0.9, 0.2], [0.1, 0.8], [0.6, 0.6], [0.3, 0.4]], np.float32)
OBJECTNESS = np.array([[0.5], [1.0], [0.8], [0.9]], np.float32)
CLOCKWISE = np.array([[0.3], [-0.5], [2.0], [1.5707964]], np.float32)
NAMES = {0: "car", 1: "boat"}


def values_of(layout: str) -> np.ndarray:
    """``(1, a, b)`` as a network of this layout answers the boxes above."""
    x, y, w, h = BOXES.T[:, :, None]
    best, which = SCORES.max(axis=1, keepdims=True), SCORES.argmax(axis=1)[:, None].astype(np.float32)
    corners = [x - w / 2, y - h / 2, x + w / 2, y + h / 2]
    masks = np.full((4, 32), 0.25, np.float32)
    rows = {
        "yolo_v5": [BOXES, OBJECTNESS, SCORES],
        "yolo_v6": [BOXES, np.ones_like(OBJECTNESS), SCORES],
        "yolo_v8": [BOXES, SCORES],
        "yolo_v8_obb": [BOXES, SCORES, CLOCKWISE],
        "yolo_v8_masks": [BOXES, SCORES, masks],
        "yolo_end_to_end": [*corners, best, which],
        "yolo_end_to_end_obb": [BOXES, best, which, CLOCKWISE],
    }[layout]
    table = np.concatenate(rows, axis=1).astype(np.float32)[None]
    # more anchors than values, as in life: rows beyond the found ones have no score
    empty = np.zeros((1, 36, table.shape[2]), np.float32)
    table = np.concatenate([table, empty], axis=1)
    return table.transpose(0, 2, 1).copy() if layout.startswith("yolo_v8") else table


def yolo(path: Path, layout: str, metadata: dict[str, str], *, size: Any = 64, opset: int = mm.OPSET) -> Path:
    """A detector of constant boxes with this metadata."""
    values = values_of(layout)
    nodes = [
        helper.make_node("ReduceMean", ["images"], ["mean"], keepdims=0),
        helper.make_node("Mul", ["mean", "nought"], ["silence"]),
        helper.make_node("Add", ["boxes", "silence"], ["output0"]),
    ]
    weights = [numpy_helper.from_array(values, "boxes"), numpy_helper.from_array(np.float32(0), "nought")]
    outputs = [helper.make_tensor_value_info("output0", TensorProto.FLOAT, list(values.shape))]
    if layout == "yolo_v8_masks":
        nodes.append(helper.make_node("Expand", ["silence", "protos"], ["output1"]))
        weights.append(numpy_helper.from_array(np.array([1, 32, 16, 16], np.int64), "protos"))
        outputs.append(helper.make_tensor_value_info("output1", TensorProto.FLOAT, [1, 32, 16, 16]))
    inputs = [helper.make_tensor_value_info("images", TensorProto.FLOAT, [1, 3, size, size])]
    graph = helper.make_graph(nodes, "yolo", inputs, outputs, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=mm.IR_VERSION)
    return mm.write_model(model, path, metadata)


def plain(path: Path, *, last: tuple[str, ...] = (), classes: int = 3, **options: Any) -> Path:
    """The colour segmenter with no description at all."""
    weights, bias = mm.WEIGHTS[:classes], mm.BIAS[:classes]
    return mm.write_model(mm.segmentation_graph(weights, bias, last=last, **options), path, {})


def plain_pair(path: Path, first: str = "img1", second: str = "img2") -> Path:
    """The change detector with two inputs of other names and no description; change is what came anew in ``img2``."""
    shape = ["n", 3, "row", "col"]
    weights = np.array([[0, 0, 0], [1, 1, 1]], dtype=np.float32)[:, :, None, None]
    nodes = [
        helper.make_node("Sub", ["img2", "img1"], ["difference"]),
        helper.make_node("Conv", ["difference", "weights"], ["scores"], kernel_shape=[1, 1]),
    ]
    graph = helper.make_graph(
        nodes,
        "change",
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in (first, second)],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", 2, "row", "col"])],
        [numpy_helper.from_array(weights, "weights")],
    )
    model: onnx.ModelProto = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", mm.OPSET)], ir_version=mm.IR_VERSION
    )
    return mm.write_model(model, path, {})


def quiet(path: Path, inputs: Any, outputs: dict[str, np.ndarray], shapes: dict[str, Any] | None = None) -> Path:
    """A graph that answers these arrays whatever the chip holds; ``shapes`` are the stated ones where they differ."""
    nodes = [
        helper.make_node("ReduceMean", ["chip"], ["mean"], keepdims=0),
        helper.make_node("Mul", ["mean", "nought"], ["silence"]),
        helper.make_node("Cast", ["silence"], ["whole"], to=TensorProto.INT64),
    ]
    weights, stated = [numpy_helper.from_array(np.float32(0), "nought")], []
    for name, values in outputs.items():
        is_whole = values.dtype == np.int64
        nodes.append(helper.make_node("Add", [f"{name}_values", "whole" if is_whole else "silence"], [name]))
        weights.append(numpy_helper.from_array(values, f"{name}_values"))
        kind = TensorProto.INT64 if is_whole else TensorProto.FLOAT
        stated.append(helper.make_tensor_value_info(name, kind, (shapes or {}).get(name, list(values.shape))))
    source = helper.make_tensor_value_info("chip", TensorProto.FLOAT, list(inputs))
    return save_graph(path, nodes, source, stated, weights)


def save_graph(
    path: Path,
    nodes: list[Any],
    source: Any,
    outputs: list[Any],
    weights: list[Any],
    metadata: dict[str, str] | None = None,
    opset: int = mm.OPSET,
) -> Path:
    """A model of one input."""
    graph = helper.make_graph(nodes, "stranger", [source], outputs, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=mm.IR_VERSION)
    return mm.write_model(model, path, metadata or {})


def ending(
    path: Path, last: list[Any], weights: list[Any] | None = None, *, channels: int = 1, opset: int = 17
) -> Path:
    """``logits`` far below nought on all but bright ground, then the nodes ``last``, which end in ``scores``."""
    kernel = np.full((channels, 3, 5, 5), 66 / 75, np.float32)
    shape: list[Any] = ["n", 3, "row", "col"]
    first = helper.make_node("Conv", ["chip", "kernel", "bias"], ["logits"], kernel_shape=[5, 5], pads=[2, 2, 2, 2])
    tensors = [numpy_helper.from_array(kernel, "kernel"), numpy_helper.from_array(np.float32([-60] * channels), "bias")]
    return save_graph(
        path,
        [first, *last],
        helper.make_tensor_value_info("chip", TensorProto.FLOAT, shape),
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", None, "row", "col"])],
        [*tensors, *(weights or [])],
        opset=opset,
    )


def halving(path: Path, factor: int = 32, *, joins: bool = True) -> Path:
    """Maps made coarser and finer again by ``factor``; joined to the chip as a U-Net does, or not, as an FCN does."""
    colours = (6 * np.eye(3) - 2).astype(np.float32)
    weights = np.concatenate([colours, np.zeros((3, 3))], 1) if joins else colours
    nodes = [
        helper.make_node("MaxPool", ["chip"], ["coarse"], kernel_shape=[factor] * 2, strides=[factor] * 2),
        helper.make_node("Resize", ["coarse", "", "scales"], ["fine"], mode="nearest"),
    ]
    if joins:
        nodes.append(helper.make_node("Concat", ["chip", "fine"], ["both"], axis=1))
    nodes.append(helper.make_node("Conv", ["both" if joins else "fine", "w"], ["scores"], kernel_shape=[1, 1]))
    shape = ["n", 3, "row", "col"]
    return save_graph(
        path,
        nodes,
        helper.make_tensor_value_info("chip", TensorProto.FLOAT, shape),
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, shape)],
        [
            numpy_helper.from_array(weights.astype(np.float32)[:, :, None, None], "w"),
            numpy_helper.from_array(np.float32([1, 1, factor, factor]), "scales"),
        ],
    )
