"""Puts the decoding of YOLO boxes behind a graph, in standard operators, so that it answers ``detections (n, k, 7)``.

A box becomes ``cx, cy, width, height, angle, score, class_id``: pixels of the chip (the centre of the first pixel is
0.5, as YOLO counts them too), radians counter-clockwise on screen in [-pi/2, pi/2), width >= height. Ultralytics' angle
is clockwise on screen, so its sign turns. A box has one class, that of the largest score; of equal ones the first.
v5 and v7 multiply it by the objectness. Suppression is not here: the runtime does it (``postprocess.detection``).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from ..cards.box_decode import BOX_COLUMNS
from ..errors import ModelMismatch
from .yolo_layouts import ROW_MAJOR, Layout

if TYPE_CHECKING:
    import onnx

OUTPUT = "detections"
PREFIX = "lemevit_decode"
OLDEST_OPSET = 11
"""Before it, the operators used here take their arguments otherwise."""


def append_decoding(model: onnx.ModelProto, output_name: str, layout: Layout) -> None:
    """Make ``detections`` the only output of ``model``, decoded from ``output_name``, in place.

    Raises:
        ModelMismatch: the graph's opset is too old.
    """
    from onnx import TensorProto, helper

    opset = max((entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")), default=0)
    if opset < OLDEST_OPSET:
        raise ModelMismatch(
            f"The graph is of ONNX opset {opset}; boxes can be decoded from opset {OLDEST_OPSET} on.",
            "Export the model again with a newer opset.",
        )
    builder = _Builder(model.graph)
    rows = builder.add("Cast", [output_name], to=TensorProto.FLOAT)
    if layout.name not in ROW_MAJOR:
        rows = builder.add("Transpose", [rows], perm=[0, 2, 1])
    columns = _end_to_end(builder, rows, layout) if "end_to_end" in layout.name else _scored(builder, rows, layout)
    builder.add("Concat", columns, output=OUTPUT, axis=2)
    batch = next(
        (value.type.tensor_type.shape.dim[0] for value in model.graph.output if value.name == output_name), None
    )
    size = batch.dim_value if batch is not None and batch.dim_value > 0 else "n"
    del model.graph.output[:]
    model.graph.output.append(helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [size, "k", BOX_COLUMNS]))


def _scored(builder: _Builder, rows: str, layout: Layout) -> list[str]:
    """Columns of a layout with a score for every class."""
    first = 5 if layout.name in ("yolo_v5", "yolo_v6") else 4
    scores = builder.columns(rows, first, first + layout.classes)
    score, class_id = builder.largest(scores)
    if layout.name == "yolo_v5":
        score = builder.add("Mul", [score, builder.columns(rows, 4, 5)])
    box = [builder.columns(rows, index, index + 1) for index in range(4)]
    angle = None
    if layout.has_angle:
        last = first + layout.classes
        angle = builder.columns(rows, last, last + 1)
    return [*builder.oriented(box, angle), score, class_id]


def _end_to_end(builder: _Builder, rows: str, layout: Layout) -> list[str]:
    """Columns of a layout with one score and one class a box."""
    values = [builder.columns(rows, index, index + 1) for index in range(7 if layout.has_angle else 6)]
    if layout.has_angle:
        return [*builder.oriented(values[:4], values[6]), values[4], values[5]]
    left, top, right, bottom, score, class_id = values
    half = builder.constant(0.5)
    box = [
        builder.add("Mul", [builder.add("Add", [left, right]), half]),
        builder.add("Mul", [builder.add("Add", [top, bottom]), half]),
        builder.add("Sub", [right, left]),
        builder.add("Sub", [bottom, top]),
    ]
    return [*builder.oriented(box, None), score, class_id]


class _Builder:
    """Adds nodes with names of their own to a graph."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._graph = graph
        self._count = 0

    def add(self, operator: str, inputs: list[str], output: str = "", **attributes: Any) -> str:  # noqa: ANN401
        """One node of one output.

        Returns the output's name.
        """
        from onnx import helper

        name = output or self._name()
        self._graph.node.append(helper.make_node(operator, inputs, [name], name=f"{PREFIX}/{name}", **attributes))
        return name

    def constant(self, values: float | list[int]) -> str:
        """A float32 number, or int64 numbers."""
        from onnx import numpy_helper

        name = self._name()
        array = np.array(values, np.int64 if isinstance(values, list) else np.float32)
        self._graph.initializer.append(numpy_helper.from_array(array, name))
        return name

    def columns(self, rows: str, start: int, stop: int) -> str:
        """``rows[:, :, start:stop]``."""
        return self.add("Slice", [rows, self.constant([start]), self.constant([stop]), self.constant([2])])

    def largest(self, scores: str) -> tuple[str, str]:
        """The largest score and its index as float, each ``(n, k, 1)``."""
        from onnx import TensorProto, helper

        values, indices = self._name(), self._name()
        node = helper.make_node(
            "TopK", [scores, self.constant([1])], [values, indices], axis=2, name=f"{PREFIX}/{values}"
        )
        self._graph.node.append(node)
        return values, self.add("Cast", [indices], to=TensorProto.FLOAT)

    def oriented(self, box: list[str], clockwise: str | None) -> list[str]:
        """``cx, cy, width, height, angle`` with width >= height and the angle in [-pi/2, pi/2)."""
        cx, cy, width, height = box
        is_tall = self.add("Less", [width, height])
        quarter, nought = self.constant(-math.pi / 2), self.constant(0.0)
        angle = self.add("Where", [is_tall, quarter, nought])
        if clockwise is not None:
            turned = self.add("Sub", [angle, clockwise])
            pi = self.constant(math.pi)
            turns = self.add("Floor", [self.add("Div", [self.add("Sub", [turned, quarter]), pi])])
            angle = self.add("Sub", [turned, self.add("Mul", [turns, pi])])
        return [cx, cy, self.add("Max", [width, height]), self.add("Min", [width, height]), angle]

    def _name(self) -> str:
        self._count += 1
        return f"{PREFIX}_{self._count}"
