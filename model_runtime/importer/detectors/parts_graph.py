"""Joins boxes, labels and scores that come apart to ``detections (n, k, 7)`` behind a graph, in standard operators.

A row is as ``detectors.yolo_graph`` writes it. A label below the first one (background, padding) gets score 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .nodes import OUTPUT, Builder, answer_boxes, refuse_old_opset, stated_batch
from .parts import BoxParts

if TYPE_CHECKING:
    import onnx


def append_parts(model: onnx.ModelProto, parts: BoxParts) -> None:
    """Make ``detections`` the only output of ``model``, in place.

    Boxes without an axis of chips are of one chip, so the graph takes one at a time then.

    Raises:
        ModelMismatch: the graph's opset is too old.
    """
    from onnx import TensorProto

    refuse_old_opset(model)
    builder = Builder(model.graph)
    boxes = builder.add("Cast", [parts.boxes], to=TensorProto.FLOAT)
    if parts.is_single:
        boxes = builder.add("Reshape", [boxes, builder.constant([1, -1, 4 if parts.scores else 5])])
    score, class_id = _by_table(builder, parts) if parts.table else _by_lists(builder, parts, boxes)
    box = _pixels(builder, boxes, parts.form)
    builder.add("Concat", [*builder.oriented(box, None), score, class_id], output=OUTPUT, axis=2)
    batch = 1 if parts.is_single else stated_batch(model, parts.boxes)
    answer_boxes(model, batch)
    if parts.is_single:
        model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 1


def _pixels(builder: Builder, boxes: str, form: str) -> list[str]:
    """Centre, width and height in pixels."""
    columns = [builder.columns(boxes, index, index + 1) for index in range(4)]
    if form.endswith("shares"):
        columns = builder.times_chip(columns)
    return builder.centred(columns) if form.startswith("corner") else columns


def _by_table(builder: Builder, parts: BoxParts) -> tuple[str, str]:
    """The best class of each row."""
    from onnx import TensorProto

    table = builder.add("Cast", [parts.table or ""], to=TensorProto.FLOAT)
    if parts.activation == "sigmoid":
        table = builder.add("Sigmoid", [table])
    elif parts.activation == "softmax":
        table = builder.columns(builder.add("Softmax", [table], axis=2), 0, -1)
    return builder.largest(table)


def _by_lists(builder: Builder, parts: BoxParts, boxes: str) -> tuple[str, str]:
    """The score and class of each row, classes counted from 0."""
    from onnx import TensorProto

    shape = [1, -1, 1] if parts.is_single else [0, -1, 1]
    labels = builder.add("Cast", [parts.labels or ""], to=TensorProto.FLOAT)
    classes = builder.add("Sub", [labels, builder.constant(float(parts.first_label))])
    classes = builder.add("Reshape", [classes, builder.constant(shape)])
    if parts.scores:
        scores = builder.add("Cast", [parts.scores], to=TensorProto.FLOAT)
        scores = builder.add("Reshape", [scores, builder.constant(shape)])
    else:
        scores = builder.columns(boxes, 4, 5)
    nought = builder.constant(0.0)
    score = builder.add("Where", [builder.add("Less", [classes, nought]), nought, scores])
    return score, builder.add("Max", [classes, nought])
