"""Fits a vetted graph to the engine: pixels of any dtype go in, and a slow softmax at the end comes off.

ONNX Runtime normalises where it computes, so a chip crosses the bus in the raster's own dtype. Its softmax over classes
of a ``(n, class, row, col)`` tensor is slow: 30 ms for six classes of 512 x 512 on two cores, where a tiny network
takes 100. Where it is the last thing a graph does it is left out, and the engine applies it to the few pixels that need
it. Works on bytes in memory; no session here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..cards.card import ModelCard
from ..cards.contract import GraphPlan
from .normalize import gain_and_shift

if TYPE_CHECKING:
    import onnx

_PIXELS = "lemevit_pixels"


@dataclass(frozen=True)
class FittedGraph:
    """The bytes to open, how to call them, and what the caller must apply to the scores.

    ``plan`` is of the graph as it was; the names to call it by are ``input_name`` and ``output_name``.
    """

    data: bytes
    plan: GraphPlan
    input_name: str
    output_name: str
    activation: str


def fit_graph(data: bytes, plan: GraphPlan, card: ModelCard, dtype: str) -> FittedGraph:
    """The graph of ``data`` with normalising put before it and a last softmax taken off.

    Args:
        data: a vetted model.
        plan: how to call it.
        card: scaling, task and activation.
        dtype: numpy name of the pixels that will be given.
    """
    import onnx

    model = onnx.ModelProto()
    model.ParseFromString(data)
    output_name, activation = plan.output_name, card.activation
    if activation == "none" and card.is_dense:
        shorter = _without_softmax(model.graph, output_name)
        if shorter is not None:
            output_name, activation = shorter, "softmax"
    _prepend_normalising(model.graph, plan.input_names, card, dtype)
    return FittedGraph(model.SerializeToString(), plan, _PIXELS, output_name, activation)


def fixed_graph(data: bytes, input_name: str, shape: tuple[int, int, int, int]) -> bytes:
    """The graph with the shape of its input stated, for providers that compile for one.

    Args:
        data: a fitted graph.
        input_name: of its pixels.
        shape: chips, bands, rows and columns.
    """
    import onnx

    model = onnx.ModelProto()
    model.ParseFromString(data)
    stated = next(value for value in model.graph.input if value.name == input_name)
    dims = stated.type.tensor_type.shape.dim
    sizes = {dim.dim_param: size for dim, size in zip(dims, shape) if dim.dim_param}
    for value in (*model.graph.input, *model.graph.output, *model.graph.value_info):
        for dim in value.type.tensor_type.shape.dim:
            if dim.dim_param in sizes:
                dim.dim_value = sizes[dim.dim_param]
    for dim, size in zip(dims, shape):
        dim.dim_value = size
    return bytes(model.SerializeToString())


def _without_softmax(graph: onnx.GraphProto, output_name: str) -> str | None:
    """Name of what goes into a final softmax over classes, now the graph's output.

    ``None`` where there is none.
    """
    last = next((node for node in graph.node if output_name in node.output), None)
    if last is None or last.op_type != "Softmax" or last.domain not in ("", "ai.onnx"):
        return None
    axis = next((item.i for item in last.attribute if item.name == "axis"), -1)
    if axis not in (1, -3) or any(output_name in node.input for node in graph.node):
        return None
    scores = str(last.input[0])
    stated = next(value for value in graph.output if value.name == output_name)
    graph.node.remove(last)
    known = [value for value in graph.value_info if value.name == scores]
    for value in known:
        graph.value_info.remove(value)
    stated.name = scores
    return scores


def _prepend_normalising(graph: onnx.GraphProto, names: tuple[str, ...], card: ModelCard, dtype: str) -> None:
    """One input of raw pixels in front of the graph's own inputs.

    The bands of two dates are split there.
    """
    from onnx import TensorProto, helper, numpy_helper

    stated = {value.name: value for value in graph.input}
    wanted = stated[names[0]].type.tensor_type.elem_type
    gain, shift = gain_and_shift(card)
    graph.initializer.append(numpy_helper.from_array(gain[None], "lemevit_gain"))
    graph.initializer.append(numpy_helper.from_array(shift[None], "lemevit_shift"))
    nodes = [
        helper.make_node("Cast", [_PIXELS], ["lemevit_wide"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["lemevit_wide", "lemevit_gain"], ["lemevit_gained"]),
        helper.make_node("Sub", ["lemevit_gained", "lemevit_shift"], ["lemevit_normalised"]),
    ]
    if len(names) == 1:
        nodes.append(helper.make_node("Cast", ["lemevit_normalised"], [names[0]], to=wanted))
    else:
        graph.initializer.append(numpy_helper.from_array(np.full(len(names), len(card.bands)), "lemevit_split"))
        parts = [f"lemevit_{name}" for name in names]
        nodes.append(helper.make_node("Split", ["lemevit_normalised", "lemevit_split"], parts, axis=1))
        nodes += [helper.make_node("Cast", [part], [name], to=wanted) for part, name in zip(parts, names)]
    for position, node in enumerate(nodes):
        graph.node.insert(position, node)
    pixels = stated[names[0]]
    for name in names[1:]:
        graph.input.remove(stated[name])
    pixels.type.tensor_type.elem_type = helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
    if pixels.type.tensor_type.HasField("shape"):
        pixels.type.tensor_type.shape.dim[1].dim_value = card.chip_bands
    pixels.name = _PIXELS
