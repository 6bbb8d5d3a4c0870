"""Adds nodes to a graph: columns of rows, the largest score, boxes with their long side first."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from ...cards.box_decode import BOX_COLUMNS
from ...errors import ModelMismatch

if TYPE_CHECKING:
    import onnx

PREFIX = "lemevit_decode"
OUTPUT = "detections"
OLDEST_OPSET = 11
"""Before it, the operators used here take their arguments otherwise."""


def refuse_old_opset(model: onnx.ModelProto) -> None:
    """Raise where the operators used here take their arguments otherwise.

    Raises:
        ModelMismatch: the graph's opset is too old.
    """
    opset = max((entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")), default=0)
    if opset < OLDEST_OPSET:
        raise ModelMismatch(
            f"The graph is of ONNX opset {opset}; boxes can be decoded from opset {OLDEST_OPSET} on.",
            "Export the model again with a newer opset.",
        )


def stated_batch(model: onnx.ModelProto, output_name: str) -> int | str:
    """The number of chips that an output states, ``"n"`` where it leaves it open."""
    shapes = [value.type.tensor_type.shape.dim for value in model.graph.output if value.name == output_name]
    return shapes[0][0].dim_value or "n" if shapes and shapes[0] else "n"


def answer_boxes(model: onnx.ModelProto, batch: int | str) -> None:
    """Make ``detections`` the only output."""
    from onnx import TensorProto, helper

    del model.graph.output[:]
    model.graph.output.append(helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [batch, "k", BOX_COLUMNS]))


class Builder:
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

    def centred(self, corners: list[str]) -> list[str]:
        """Centre, width and height of left, top, right, bottom."""
        left, top, right, bottom = corners
        half = self.constant(0.5)
        return [
            self.add("Mul", [self.add("Add", [left, right]), half]),
            self.add("Mul", [self.add("Add", [top, bottom]), half]),
            self.add("Sub", [right, left]),
            self.add("Sub", [bottom, top]),
        ]

    def times_chip(self, shares: list[str]) -> list[str]:
        """Pixels of the chip of what alternates between shares of its width and of its height."""
        from onnx import TensorProto

        weights = {tensor.name for tensor in self._graph.initializer}
        chip = next(value.name for value in self._graph.input if value.name not in weights)
        sizes = self.add("Cast", [self.add("Shape", [chip])], to=TensorProto.FLOAT)
        rows, cols = (self.add("Slice", [sizes, self.constant([axis]), self.constant([axis + 1])]) for axis in (2, 3))
        return [self.add("Mul", [share, rows if index % 2 else cols]) for index, share in enumerate(shares)]

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
