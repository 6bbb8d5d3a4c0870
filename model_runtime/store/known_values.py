"""Small values that a graph computes from shapes and constants: the sizes that other operators are given.

A value of more than ``MOST_VALUES`` numbers is let go, so nothing that is computed here can grow. What depends on
pixels, loops or branches stays unknown.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import onnx

Values = dict[str, NDArray[Any]]
SIZED = frozenset(
    ("ConstantOfShape", "Expand", "Tile", "Range", "Resize", "Upsample", "Pad", "OneHot", "CenterCropPad"),
)
"""Operators that take the size of what they make as a value, and can make more than they get."""
MOST_VALUES = 64
MOST_TAKEN = 4096
"""Numbers that one operator is given: a join may name a million values."""
ROUNDS = 6
"""Times that values and shapes follow from each other."""
_WRONG = (ValueError, IndexError, KeyError, TypeError, OverflowError, ZeroDivisionError, AttributeError)


def with_known_values(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with shapes inferred, and with sizes that follow from them as constants."""
    from onnx import numpy_helper, shape_inference

    inferred = shape_inference.infer_shapes(model)
    for _ in range(ROUNDS):
        asked = _size_inputs(inferred.graph)
        found = {name: value for name, value in _values(inferred.graph, asked).items() if name in asked}
        if not found:
            break
        nodes = [node for node in inferred.graph.node if not (len(node.output) == 1 and node.output[0] in found)]
        del inferred.graph.node[:], inferred.graph.value_info[:]
        inferred.graph.node.extend(nodes)
        inferred.graph.initializer.extend(numpy_helper.from_array(value, name) for name, value in found.items())
        inferred = shape_inference.infer_shapes(inferred)
    return inferred


def _size_inputs(graph: onnx.GraphProto) -> set[str]:
    """Names of values that are given as sizes and are not stated."""
    known = {tensor.name for tensor in graph.initializer}
    asked: set[str] = set()
    for node in graph.node:
        if node.op_type in SIZED:
            asked.update(node.input[0 if node.op_type in ("ConstantOfShape", "Range") else 1 :])
    return asked - known - {""}


def _values(graph: onnx.GraphProto, asked: set[str]) -> Values:
    """All values that the asked ones are made of and that can be told, by name."""
    from onnx import numpy_helper

    nodes = _ancestors(graph, asked)
    used = {name for node in nodes for name in node.input}
    shapes = {
        value.name: _shape(value) for value in (*graph.input, *graph.value_info, *graph.output) if value.name in used
    }
    values: Values = {}
    for tensor in graph.initializer:
        if tensor.name in used:
            shapes[tensor.name] = tuple(tensor.dims)
            if math.prod(tensor.dims) <= MOST_VALUES and _has_data(tensor):
                with contextlib.suppress(*_WRONG):  # the session will say what is wrong with it
                    values[tensor.name] = numpy_helper.to_array(tensor)
    for node in nodes:
        value = _computed(node, values, shapes)
        if value is not None and value.size <= MOST_VALUES:
            values[node.output[0]] = value
    return values


def _ancestors(graph: onnx.GraphProto, asked: set[str]) -> list[onnx.NodeProto]:
    """The nodes that the asked values come from, as far as rules lead, in the order of the graph."""
    needed, found = set(asked), []
    for node in reversed(graph.node):
        is_own = node.domain in ("", "ai.onnx") and len(node.output) == 1 and node.output[0] in needed
        if is_own and (node.op_type == "Shape" or node.op_type in _RULES):
            found.append(node)
            needed.update(() if node.op_type == "Shape" else node.input)
    return found[::-1]


def _computed(node: onnx.NodeProto, values: Values, shapes: dict[str, tuple[int, ...] | None]) -> NDArray[Any] | None:
    from onnx import helper

    try:
        options = {entry.name: helper.get_attribute_value(entry) for entry in node.attribute}
        if node.op_type == "Shape":
            shape = shapes.get(node.input[0])
            return None if shape is None else np.array(shape[options.get("start", 0) : options.get("end")], np.int64)
        rule = _RULES.get(node.op_type)
        inputs = [values[name] if name else None for name in node.input]
        if rule is None or sum(value.size for value in inputs if value is not None) > MOST_TAKEN:
            return None
        with np.errstate(all="ignore"):
            return np.asarray(rule(inputs, options))
    except _WRONG:
        return None


def _shape(value: onnx.ValueInfoProto) -> tuple[int, ...] | None:
    tensor = value.type.tensor_type
    sizes = [dim.dim_value for dim in tensor.shape.dim]
    is_known = tensor.HasField("shape") and all(dim.HasField("dim_value") for dim in tensor.shape.dim)
    return tuple(sizes) if is_known else None


def _has_data(tensor: onnx.TensorProto) -> bool:
    """True unless the numbers were left out."""
    return bool(tensor.raw_data or tensor.int64_data or tensor.int32_data or tensor.float_data or tensor.double_data)


def _constant(inputs: list[Any], options: dict[str, Any]) -> Any:  # noqa: ANN401 - arrays of any type
    from onnx import numpy_helper

    (name, value), *_ = options.items()
    if name == "value":
        return numpy_helper.to_array(value) if math.prod(value.dims) <= MOST_VALUES else None
    return np.array(value, np.float32 if name.startswith("value_float") else np.int64)


def _axes(inputs: list[Any], options: dict[str, Any]) -> tuple[int, ...] | None:
    given = inputs[1] if len(inputs) > 1 else options.get("axes")
    return None if given is None else tuple(int(axis) for axis in np.ravel(given))


def _divided(inputs: list[Any], options: dict[str, Any]) -> Any:  # noqa: ANN401
    first, second = inputs
    return np.trunc(first / second).astype(first.dtype) if first.dtype.kind in "iu" else first / second


def _sliced(inputs: list[Any], options: dict[str, Any]) -> Any:  # noqa: ANN401
    data, rest = inputs[0], inputs[1:]
    starts, stops = rest[:2] if rest else (options["starts"], options["ends"])
    axes = rest[2] if len(rest) > 2 and rest[2] is not None else options.get("axes", range(len(np.ravel(starts))))
    steps = rest[3] if len(rest) > 3 else [1] * len(np.ravel(starts))
    parts = [slice(None)] * data.ndim
    for axis, start, stop, step in zip(*(np.ravel(part).tolist() for part in (axes, starts, stops, steps))):
        parts[axis] = slice(start, stop, step)
    return data[tuple(parts)]


def _cast(inputs: list[Any], options: dict[str, Any]) -> Any:  # noqa: ANN401
    from onnx import helper

    return inputs[0].astype(helper.tensor_dtype_to_np_dtype(options["to"]))


def _product(inputs: list[Any], options: dict[str, Any]) -> Any:  # noqa: ANN401
    return np.prod(inputs[0], axis=_axes(inputs, options), keepdims=bool(options.get("keepdims", 1)))


_RULES: dict[str, Callable[[list[Any], dict[str, Any]], Any]] = {
    "Constant": _constant,
    "Identity": lambda inputs, _: inputs[0],
    "Gather": lambda inputs, options: np.take(inputs[0], inputs[1], axis=options.get("axis", 0)),
    "Concat": lambda inputs, options: np.concatenate(inputs, axis=options["axis"]),
    "Unsqueeze": lambda inputs, options: np.expand_dims(inputs[0], _axes(inputs, options) or ()),
    "Squeeze": lambda inputs, options: np.squeeze(inputs[0], _axes(inputs, options)),
    "Reshape": lambda inputs, _: np.reshape(inputs[0], inputs[1]),
    "Cast": _cast,
    "Add": lambda inputs, _: inputs[0] + inputs[1],
    "Sub": lambda inputs, _: inputs[0] - inputs[1],
    "Mul": lambda inputs, _: inputs[0] * inputs[1],
    "Div": _divided,
    "Neg": lambda inputs, _: -inputs[0],
    "Floor": lambda inputs, _: np.floor(inputs[0]),
    "Ceil": lambda inputs, _: np.ceil(inputs[0]),
    "Equal": lambda inputs, _: inputs[0] == inputs[1],
    "Where": lambda inputs, _: np.where(*inputs),
    "ReduceProd": _product,
    "Slice": _sliced,
}
"""Operators that exporters compute sizes with."""
