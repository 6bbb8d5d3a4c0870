"""The largest tensor that a graph makes on one chip, known before a session folds or fills it.

A few nodes are enough to ask for gigabytes (a constant of any shape, a repeated join). Shapes are inferred from a
skeleton of the graph: weights stay where they are. Sizes that the graph computes are followed by ``known_values``,
since onnx's own propagation of values can be made to fill the memory itself. What depends on values that only a run
knows stays unknown; ``guards.memory_limit`` is there for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .known_values import SIZED, with_known_values

if TYPE_CHECKING:
    import onnx

CHIP_PX = 512
"""Rows and columns of an input that leaves them open."""
SMALL_CHIP_PX = 64
"""The same where sizes that the graph computes are followed: what is too large for this chip is so for all."""
MAX_ELEMENTS = 2**30
"""Four gigabytes of float32, for one tensor of one chip."""
KEPT_BYTES = 1024
"""Weights up to this may state a shape and stay in the skeleton."""


def largest_tensor(model: onnx.ModelProto) -> tuple[str, int]:
    """Name and number of elements of the largest tensor whose shape can be told.

    An empty name: none can.
    """
    plain = _largest(model, _skeleton(model, CHIP_PX), is_followed=False)
    if plain[1] > MAX_ELEMENTS or not any(node.op_type in SIZED for node in model.graph.node):
        return plain
    return max(plain, _largest(model, _skeleton(model, SMALL_CHIP_PX), is_followed=True), key=lambda found: found[1])


def _largest(model: onnx.ModelProto, skeleton: onnx.ModelProto, is_followed: bool) -> tuple[str, int]:
    from onnx import shape_inference

    try:
        inferred = (with_known_values if is_followed else shape_inference.infer_shapes)(skeleton)
    except (shape_inference.InferenceError, ValueError, RuntimeError):  # the session will say what is wrong with it
        inferred = skeleton
    sizes = {tensor.name: _product(tensor.dims) for tensor in model.graph.initializer}
    for value in _values(inferred.graph):
        dims = value.type.tensor_type.shape.dim
        sizes[value.name] = _product(dim.dim_value or 1 for dim in dims)
    name = max(sizes, key=lambda key: sizes[key], default="")
    return name, sizes.get(name, 0)


def _skeleton(model: onnx.ModelProto, side: int) -> onnx.ModelProto:
    import onnx

    bare = onnx.ModelProto(ir_version=model.ir_version)
    bare.opset_import.extend(model.opset_import)
    bare.functions.extend(model.functions)
    graph, whole = bare.graph, model.graph
    graph.node.extend(whole.node)
    graph.input.extend(whole.input)
    graph.output.extend(whole.output)
    for tensor in whole.initializer:
        if tensor.ByteSize() <= KEPT_BYTES:
            graph.initializer.add().CopyFrom(tensor)
        else:
            graph.initializer.add(name=tensor.name, data_type=tensor.data_type, dims=tensor.dims)
    for value in graph.input:
        for index, dim in enumerate(value.type.tensor_type.shape.dim):
            if dim.dim_value <= 0:
                dim.dim_value = side if index > 1 else 1
    return bare


def _values(graph: onnx.GraphProto) -> Any:  # noqa: ANN401 - an iterator of protobuf messages
    pending = [graph]
    while pending:
        part = pending.pop()
        yield from part.value_info
        yield from part.output
        pending += [attribute.g for node in part.node for attribute in node.attribute if attribute.HasField("g")]


def _product(sizes: Any) -> int:  # noqa: ANN401 - dimensions of protobuf
    product = 1
    for size in sizes:
        product *= max(int(size), 1)
    return product
