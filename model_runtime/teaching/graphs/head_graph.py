"""The head in the graph: 1 x 1 convolutions on every map, brought to the pixels of the image and added.

A linear head and bilinear upsampling may change places, so scores are upsampled in place of hundreds of features: the
same sums for a fraction of the work. Where the head is cut off the graph, in ``live``, it is the same nodes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..head import Head
from .parts import IR_VERSION, OPSET, SCORES, FeatureMap, GraphPart

if TYPE_CHECKING:
    import onnx

LOGITS = "head/logits"


def head_part(head: Head, maps: Sequence[FeatureMap], with_softmax: bool = True) -> GraphPart:
    """The nodes from maps to scores.

    Args:
        head: on the channels of all maps in their order.
        maps: the first has the stride 1.
        with_softmax: end with probabilities as ``scores``, else with ``LOGITS``.
    """
    part = GraphPart("head")
    sides = part.node("Shape", [maps[0].name], "sides", start=2)
    starts, axes = part.integers(0, 0), part.integers(2, 3)
    strides = list(dict.fromkeys(entry.stride for entry in maps))
    total = ""
    for stride, scores in zip(strides, _scores(part, head, maps, strides)):
        if stride > 1:
            scales = part.tensor(np.array([1, 1, stride, stride], dtype=np.float32), f"by_{stride}")
            large = part.node("Resize", [scores, "", scales], f"large_{stride}", mode="linear")
            scores = part.node("Slice", [large, starts, sides, axes], f"cut_{stride}")
        name = "logits" if stride == strides[-1] else f"sum_{stride}"
        total = part.node("Add", [total, scores], name) if total else scores
    if len(strides) == 1:
        total = part.node("Identity", [total], "logits")
    if with_softmax:
        from onnx import helper

        part.nodes.append(helper.make_node("Softmax", [total], [SCORES], axis=1))
    return part


def _scores(part: GraphPart, head: Head, maps: Sequence[FeatureMap], strides: Sequence[int]) -> list[str]:
    """The scores of all maps of each stride, added: so those of a stride are upsampled once."""
    found = dict.fromkeys(strides, "")
    first = 0
    for index, entry in enumerate(maps):
        stored = part.tensor(head.weights[first : first + entry.channels].T[:, :, None, None], f"weights_{index}")
        inputs = [entry.name, stored] if index else [entry.name, stored, part.tensor(head.bias, "bias")]
        scores, before = part.node("Conv", inputs, f"scores_{index}", kernel_shape=[1, 1]), found[entry.stride]
        found[entry.stride] = part.node("Add", [before, scores], f"added_{index}") if before else scores
        first += entry.channels
    return list(found.values())


def head_model(head: Head, maps: Sequence[FeatureMap]) -> onnx.ModelProto:
    """A model of the head alone, whose inputs are the maps."""
    from onnx import TensorProto, helper

    part = head_part(head, maps, with_softmax=False)
    inputs = [
        helper.make_tensor_value_info(entry.name, TensorProto.FLOAT, ["n", entry.channels, None, None])
        for entry in maps
    ]
    outputs = [helper.make_tensor_value_info(LOGITS, TensorProto.FLOAT, ["n", len(head.bias), None, None])]
    graph = helper.make_graph(part.nodes, "head", inputs, outputs, part.tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
