"""Puts the decoding of YOLO boxes behind a graph, in standard operators, so that it answers ``detections (n, k, 7)``.

A box becomes ``cx, cy, width, height, angle, score, class_id``: pixels of the chip (the centre of the first pixel is
0.5, as YOLO counts them too), radians counter-clockwise on screen in [-pi/2, pi/2), width >= height. Ultralytics' angle
is clockwise on screen, so its sign turns. A box has one class, that of the largest score; of equal ones the first.
v5 and v7 multiply it by the objectness. Suppression is not here: the runtime does it (``postprocess.detection``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .nodes import OUTPUT, Builder, answer_boxes, refuse_old_opset, stated_batch
from .yolo_layouts import ROW_MAJOR, RT_DETR, Layout

if TYPE_CHECKING:
    import onnx


def append_decoding(model: onnx.ModelProto, output_name: str, layout: Layout) -> None:
    """Make ``detections`` the only output of ``model``, decoded from ``output_name``, in place.

    Raises:
        ModelMismatch: the graph's opset is too old.
    """
    from onnx import TensorProto

    refuse_old_opset(model)
    builder = Builder(model.graph)
    rows = builder.add("Cast", [output_name], to=TensorProto.FLOAT)
    if layout.name not in ROW_MAJOR:
        rows = builder.add("Transpose", [rows], perm=[0, 2, 1])
    columns = _end_to_end(builder, rows, layout) if "end_to_end" in layout.name else _scored(builder, rows, layout)
    builder.add("Concat", columns, output=OUTPUT, axis=2)
    answer_boxes(model, stated_batch(model, output_name))


def _scored(builder: Builder, rows: str, layout: Layout) -> list[str]:
    """Columns of a layout with a score for every class."""
    first = 5 if layout.name in ("yolo_v5", "yolo_v6") else 4
    scores = builder.columns(rows, first, first + layout.classes)
    score, class_id = builder.largest(scores)
    if layout.name == "yolo_v5":
        score = builder.add("Mul", [score, builder.columns(rows, 4, 5)])
    box = [builder.columns(rows, index, index + 1) for index in range(4)]
    if layout.name == RT_DETR:
        box = builder.times_chip(box)
    angle = None
    if layout.has_angle:
        last = first + layout.classes
        angle = builder.columns(rows, last, last + 1)
    return [*builder.oriented(box, angle), score, class_id]


def _end_to_end(builder: Builder, rows: str, layout: Layout) -> list[str]:
    """Columns of a layout with one score and one class a box."""
    values = [builder.columns(rows, index, index + 1) for index in range(7 if layout.has_angle else 6)]
    if layout.has_angle:
        return [*builder.oriented(values[:4], values[6]), values[4], values[5]]
    left, top, right, bottom, score, class_id = values
    box = builder.centred([left, top, right, bottom])
    return [*builder.oriented(box, None), score, class_id]
