"""Linear layers in int8 arithmetic on a CPU, made from the int8 weights that our files store.

A stored weight ``int8 * scale`` of one output channel each is used as it is: the layer's input is quantised to uint8 by
its own smallest and largest value when it comes (dynamic quantisation), multiplied as integers, and scaled back; ONNX
Runtime fuses the five operators into one. Convolutions, attention products and norms stay float32.

The range is that of a whole call, so a call must hold one chip: then the answer does not depend on the batch.
"""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from ....cards.kinds import Kind

if TYPE_CHECKING:
    import onnx

_FLAGS = Path("/proc/cpuinfo")
_DOT_PRODUCTS = ("avx512_vnni", "avx_vnni")
"""Without these x86 adds pairs of products in 16 bits, where sums of large values are cut: another answer."""


def has_int8_dot_products(flags: Path = _FLAGS) -> bool:
    """True if this CPU multiplies 8 bits exactly.

    False where that cannot be told.
    """
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return False
    try:
        words = flags.read_text(encoding="ascii", errors="replace").split()
    except OSError:
        return False
    return any(flag in words for flag in _DOT_PRODUCTS)


def int8_graph(data: bytes, kind: Kind) -> bytes | None:
    """The graph with its linear layers in int8.

    ``None`` where that was not measured to be worth it, or there are none.

    Args:
        data: a graph as it would be opened.
        kind: of its card; segmentation and detection at 512 pixels spend most of their time in attention and
            convolutions.
    """
    import onnx

    if not kind.gains_from_int8:
        return None
    model = onnx.ModelProto()
    model.ParseFromString(data)
    return bytes(model.SerializeToString()) if use_int8_layers(model.graph) else None


def use_int8_layers(graph: onnx.GraphProto) -> int:
    """Turn every linear layer with a stored int8 weight into integer arithmetic, in place.

    Returns how many.
    """
    from onnx import numpy_helper

    stored = {tensor.name: tensor for tensor in graph.initializer}
    makers = {output: node for node in graph.node for output in node.output}
    found = [(node, _packed_weight(node, makers, stored)) for node in graph.node if node.op_type == "MatMul"]
    layers = [(node, packed) for node, packed in found if packed is not None]
    for index, (node, (weight, scale, is_turned)) in enumerate(layers):
        name = f"{weight}_turned" if is_turned else weight
        if name not in stored:
            tensor = numpy_helper.from_array(numpy_helper.to_array(stored[weight]).T.copy(), name)
            graph.initializer.append(tensor)
            stored[name] = tensor
        row = f"{scale}_row"
        if row not in stored:
            tensor = numpy_helper.from_array(numpy_helper.to_array(stored[scale]).reshape(-1), row)
            graph.initializer.append(tensor)
            stored[row] = tensor
        _replace(graph, node, name, row, f"lemevit_int8_{index}")
    return len(layers)


def _packed_weight(
    node: onnx.NodeProto, makers: dict[str, onnx.NodeProto], stored: dict[str, onnx.TensorProto]
) -> tuple[str, str, bool] | None:
    """Names of a layer's int8 weight and scale, and whether the weight is turned first, ``None``: it has none."""
    widened = makers.get(node.input[1])
    is_turned = widened is not None and widened.op_type == "Transpose"
    if widened is not None and is_turned:
        widened = makers.get(widened.input[0])
    if widened is None or widened.op_type != "Mul" or widened.input[1] not in stored:
        return None
    cast = makers.get(widened.input[0])
    if cast is None or cast.op_type != "Cast" or cast.input[0] not in stored:
        return None
    weight, scale = stored[cast.input[0]], stored[widened.input[1]]
    per_output = [1, weight.dims[-1]] if not is_turned else [weight.dims[0], 1]
    if len(weight.dims) != 2 or list(scale.dims) != per_output or weight.data_type != _INT8:
        return None
    return weight.name, scale.name, is_turned


_INT8 = 3  # onnx.TensorProto.INT8, named here so that importing this module does not load onnx


def _replace(graph: onnx.GraphProto, node: onnx.NodeProto, weight: str, scale: str, stem: str) -> None:
    from onnx import TensorProto, helper

    narrow, step, zero = (f"{stem}_{part}" for part in ("narrow", "step", "zero"))
    nodes = [
        helper.make_node("DynamicQuantizeLinear", [node.input[0]], [narrow, step, zero]),
        helper.make_node("MatMulInteger", [narrow, weight, zero], [f"{stem}_sum"]),
        helper.make_node("Cast", [f"{stem}_sum"], [f"{stem}_wide"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [step, scale], [f"{stem}_scale"]),
        helper.make_node("Mul", [f"{stem}_wide", f"{stem}_scale"], [node.output[0]]),
    ]
    position = list(graph.node).index(node)
    graph.node.remove(node)
    for offset, added in enumerate(nodes):
        graph.node.insert(position + offset, added)
