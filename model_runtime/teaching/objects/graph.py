"""The heat map in the graph, and its peaks as the rows of a detector: boxes of one side a class.

A linear heat and the means of surroundings may change places, so the few values of the head are averaged in place of
hundreds of features.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..graphs.parts import IR_VERSION, OPSET, FeatureMap, GraphPart, whole_model
from .cells import CELL, Surroundings

if TYPE_CHECKING:
    import onnx

DETECTIONS = 1000
OUTPUT = "detections"
COLUMNS = 7


@dataclass(frozen=True)
class HeatHead:
    """Heat of classes, as scores.

    Attributes:
        weights: ``(3 * channel, class)``: of the cell, its inner and its outer surroundings.
        shift: ``(class,)``.
        around: the kernels.
        sides: of the boxes of each class, pixels.
        slope, offset: of the scores.
    """

    weights: NDArray[np.float64]
    shift: NDArray[np.float64]
    around: Surroundings
    sides: NDArray[np.float64]
    slope: float
    offset: float


def detector_model(parts: Sequence[GraphPart], head: HeatHead, bands: int) -> onnx.ModelProto:
    """The whole model, without a card."""
    from onnx import TensorProto, helper

    maps = [entry for part in parts for entry in part.maps]
    model = whole_model([*parts, heat_part(head, maps)], bands, [(OUTPUT, DETECTIONS)])
    del model.graph.output[:]
    model.graph.output.append(helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["n", DETECTIONS, COLUMNS]))
    return model


def heat_model(head: HeatHead, maps: Sequence[FeatureMap]) -> onnx.ModelProto:
    """A model of the heat map alone, whose inputs are the maps."""
    from onnx import TensorProto, helper

    part = heat_part(head, maps)
    inputs = [
        helper.make_tensor_value_info(entry.name, TensorProto.FLOAT, ["n", entry.channels, None, None])
        for entry in maps
    ]
    outputs = [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["n", DETECTIONS, COLUMNS])]
    graph = helper.make_graph(part.nodes, "heat", inputs, outputs, part.tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)


def heat_part(head: HeatHead, maps: Sequence[FeatureMap]) -> GraphPart:
    """The nodes from maps to detections."""
    part = GraphPart("head")
    summed = _summed(part, head, maps)
    number = len(head.shift)
    own, inner, outer = (f"head/kind_{kind}" for kind in range(3))
    from onnx import helper

    sizes = part.integers(number, number, number)
    part.nodes.append(helper.make_node("Split", [summed, sizes], [own, inner, outer], axis=1))
    total = own
    for kind, (values, kernel) in enumerate(zip((inner, outer), head.around.kernels)):
        total = part.node("Add", [total, _blurred(part, values, kernel, number, kind)], f"with_{kind}")
    shift = part.tensor((head.slope * head.shift + head.offset).astype(np.float32).reshape(1, -1, 1, 1), "shift")
    heat = part.node("Add", [total, shift], "heat")
    _decode(part, head, heat, number)
    return part


def _summed(part: GraphPart, head: HeatHead, maps: Sequence[FeatureMap]) -> str:
    """The three kinds of every class of each cell, ``(n, 3 * class, row, col)``."""
    channels, number = sum(entry.channels for entry in maps), len(head.shift)
    kinds = (head.slope * head.weights).reshape(3, channels, number)
    weights = kinds.transpose(1, 0, 2).reshape(channels, 3 * number).astype(np.float32)
    starts, axes = part.integers(0, 0), part.integers(2, 3)
    total, sides, first = "", "", 0
    for index, entry in enumerate(maps):
        stored = part.tensor(weights[first : first + entry.channels].T[:, :, None, None], f"weights_{index}")
        values = part.node("Conv", [entry.name, stored], f"values_{index}", kernel_shape=[1, 1])
        if entry.stride == 1:
            values = part.node(
                "AveragePool", [values], f"cells_{index}", kernel_shape=[CELL, CELL], strides=[CELL, CELL]
            )
            sides = sides or part.node("Shape", [values], "sides", start=2)
        else:
            times = entry.stride // CELL
            if times > 1:
                scales = part.tensor(np.array([1, 1, times, times], dtype=np.float32), f"by_{times}")
                values = part.node("Resize", [values, "", scales], f"large_{index}", mode="linear")
            values = part.node("Slice", [values, starts, sides, axes], f"cut_{index}")
        total = part.node("Add", [total, values], f"sum_{index}") if total else values
        first += entry.channels
    return total


def _blurred(part: GraphPart, values: str, kernel: NDArray[np.float32], number: int, kind: int) -> str:
    reach = len(kernel) // 2
    pads = part.integers(0, 0, reach, reach, 0, 0, reach, reach)
    values = part.node("Pad", [values, pads], f"padded_{kind}", mode="edge")
    for name, shape in (("down", (len(kernel), 1)), ("across", (1, len(kernel)))):
        taps = np.broadcast_to(kernel.reshape(1, 1, *shape), (number, 1, *shape))
        stored = part.tensor(np.ascontiguousarray(taps), f"{name}_{kind}")
        values = part.node("Conv", [values, stored], f"{name}_of_{kind}", kernel_shape=list(shape), group=number)
    return values


def _decode(part: GraphPart, head: HeatHead, heat: str, number: int) -> None:
    """Peaks over space and classes, best first, as rows."""
    from onnx import helper

    reach = head.around.peak // 2
    one, last, none = part.integers(1), part.integers(-1), part.tensor(np.zeros(1, np.float32), "zero")
    hottest = part.node("ReduceMax", [heat, one], "hottest", keepdims=1)
    highest = part.node(
        "MaxPool", [hottest], "highest", kernel_shape=[head.around.peak] * 2, pads=[reach] * 4, strides=[1, 1]
    )
    is_peak = part.node("GreaterOrEqual", [heat, highest], "is_peak")
    scores = part.node("Where", [is_peak, part.node("Sigmoid", [heat], "scores"), none], "peaks")
    flat = part.node("Reshape", [scores, part.integers(0, -1)], "flat")
    longer = part.node("Pad", [flat, part.integers(0, 0, 0, DETECTIONS)], "longer")
    best, index = "head/best", "head/index"
    part.nodes.append(helper.make_node("TopK", [longer, part.integers(DETECTIONS)], [best, index], axis=1))
    cols = part.node("Shape", [heat], "cols", start=3, end=4)
    cells = part.node("Mul", [part.node("Shape", [heat], "rows", start=2, end=3), cols], "cells")
    many = part.node("Div", [index, cells], "over")
    class_id = part.node("Min", [many, part.integers(number - 1)], "class")
    place = part.node("Mod", [index, cells], "place")
    row, col = part.node("Div", [place, cols], "row"), part.node("Mod", [place, cols], "col")
    half, unit = (
        part.tensor(np.array([value], np.float32), f"{name}") for value, name in ((0.5, "half"), (CELL, "unit"))
    )
    columns = []
    for name, at in (("x", col), ("y", row)):
        middle = part.node("Add", [part.node("Cast", [at], f"{name}_cell", to=1), half], f"{name}_middle")
        columns.append(part.node("Mul", [middle, unit], name))
    side = part.node("Gather", [part.tensor(head.sides.astype(np.float32), "side"), class_id], "own_side")
    angle = part.node("Mul", [best, none], "angle")
    columns += [side, side, angle, best, part.node("Cast", [class_id], "class_number", to=1)]
    last_axis = [part.node("Unsqueeze", [name, last], f"column_{index}") for index, name in enumerate(columns)]
    part.nodes.append(helper.make_node("Concat", last_axis, [OUTPUT], axis=-1))
