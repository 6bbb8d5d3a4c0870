"""Attention of our exported networks as one operator of ONNX Runtime, for its own kernels on the CPU.

``softmax(q k^T) v`` comes out of the exporter as some twenty operators, with a matrix of all pairs of tokens written to
memory and read again three times. ``MultiHeadAttention`` computes it in blocks that stay in the cache (Dao et al. 2022)
and lays the heads out itself. The answer is the same up to rounding. An attention whose shape is not exactly the
exporter's, or whose softmax is an output, stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .view import GraphView, drop_unread, integers, store

if TYPE_CHECKING:
    import onnx

_DOMAIN = "com.microsoft"
_LEAST, _MOST = -(2**63), 2**63 - 1


@dataclass(frozen=True)
class _Heads:
    """One part of a layer's channels, split in heads ``(n, head, length, width)``.

    Attributes:
        layer: value ``(n, length, part * head * width)``.
        shape: value or stored tensor with the five sizes that the layer is reshaped to.
        part: which.
        sizes: parts, heads and their width.
    """

    layer: str
    shape: str
    part: int
    sizes: tuple[int, int, int]


@dataclass(frozen=True)
class _Attention:
    """An attention as the exporter writes it, between three parts of layers and ``(n, length, head, width)``."""

    parts: tuple[_Heads, _Heads, _Heads]
    scale: float
    factors: tuple[str, ...]
    last: onnx.NodeProto


def fused_attention(data: bytes) -> bytes:
    """The graph with its attention fused.

    ``data`` itself where it has none.
    """
    import onnx

    model = onnx.ModelProto()
    model.ParseFromString(data)
    return bytes(model.SerializeToString()) if fuse_attention(model) else data


def fuse_attention(model: onnx.ModelProto) -> int:
    """Fuse every attention of the exporter's shape, in place.

    Returns how many.
    """
    from onnx import helper

    graph = model.graph
    if any(attribute.HasField("g") or attribute.graphs for node in graph.node for attribute in node.attribute):
        return 0  # a branch or a loop may read any value of the graph around it
    softmaxes = [node for node in graph.node if node.op_type == "Softmax"]
    view = GraphView(graph) if softmaxes else None
    found = [one for one in (_attention(view, node) for node in softmaxes if view) if one is not None]
    if view is None or not found:
        return 0
    writer = _Writer(graph, view)
    made = {one.last.output[0]: writer.nodes(one) for one in found}
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        nodes += made.get(node.output[0], [node]) if node.output else [node]
    del graph.node[:]
    graph.node.extend(nodes)
    drop_unread(graph)
    if not any(item.domain == _DOMAIN for item in model.opset_import):
        model.opset_import.append(helper.make_opsetid(_DOMAIN, 1))
    return len(found)


class _Writer:
    """Makes the fused operators, and once for each layer the parts that they read."""

    def __init__(self, graph: onnx.GraphProto, view: GraphView) -> None:
        self._graph = graph
        self._view = view
        self._split: set[str] = set()

    def nodes(self, found: _Attention) -> list[onnx.NodeProto]:
        """The operators for an attention.

        They give its values as ``(n, length, C)`` under the name of the transpose at its end.
        """
        from onnx import helper

        nodes: list[onnx.NodeProto] = []
        query, key, value = (self._part(heads, nodes) for heads in found.parts)
        for factor in found.factors:
            nodes.append(helper.make_node("Mul", [key, factor], [f"{found.last.output[0]}_key"]))
            key = f"{found.last.output[0]}_key"
        fused = helper.make_node(
            "MultiHeadAttention",
            [query, key, value],
            [found.last.output[0]],
            domain=_DOMAIN,
            num_heads=found.parts[0].sizes[1],
            scale=found.scale,
        )
        return [*nodes, fused]

    def _part(self, heads: _Heads, nodes: list[onnx.NodeProto]) -> str:
        """Name of the part ``(n, length, C)``, for which ``nodes`` may grow."""
        from onnx import helper

        parts = heads.sizes[0]
        names = [f"{heads.layer}_fused_part{index}" for index in range(parts)]
        if heads.layer not in self._split:
            self._split.add(heads.layer)
            whole = f"{heads.layer}_fused" if parts > 1 else names[0]
            shape, made = self._joined_shape(heads)
            nodes += [*made, helper.make_node("Reshape", [heads.layer, shape], [whole])]
            if parts > 1:
                nodes.append(helper.make_node("Split", [whole], names, axis=-1, num_outputs=parts))
        return names[heads.part]

    def _joined_shape(self, heads: _Heads) -> tuple[str, list[onnx.NodeProto]]:
        """The first two sizes that the layer is reshaped to, and all channels in one."""
        from onnx import helper

        parts, count, width = heads.sizes
        name = f"{heads.layer}_fused_shape"
        sizes = self._view.constant(heads.shape)
        if sizes is not None:
            return store(self._graph, name, [*(int(size) for size in sizes[:2]), parts * count * width]), []
        made = self._view.maker(heads.shape, "Concat")
        first = list(made.input[:2]) if made is not None else []
        channels = store(self._graph, f"{name}_channels", [parts * count * width])
        return name, [helper.make_node("Concat", [*first, channels], [name], axis=0)]


def _attention(view: GraphView, softmax: onnx.NodeProto) -> _Attention | None:
    """The attention around a softmax, ``None`` where it is no other than the exporter's."""
    scores, product = view.maker(softmax.input[0], "MatMul"), view.only_reader(softmax.output[0], "MatMul")
    if scores is None or product is None or product.input[0] != softmax.output[0]:
        return None
    if integers(softmax, "axis") not in ([], [-1], [3]):
        return None
    query, query_scale, query_factors = _unscaled(view, scores.input[0])
    turned, key_scale, key_factors = _unscaled(view, scores.input[1])
    key = _unturned(view, turned)
    last = view.only_reader(product.output[0], "Transpose")
    if key is None or last is None or integers(last, "perm") != [0, 2, 1, 3]:
        return None
    if view.only_reader(last.output[0], "Reshape") is None:
        return None
    parts = tuple(_heads(view, name) for name in (query, key, product.input[1]))
    if any(part is None for part in parts) or len({part.sizes[1:] for part in parts if part is not None}) != 1:
        return None
    return _Attention(parts, query_scale * key_scale, (*query_factors, *key_factors), last)  # type: ignore[arg-type]


def _unscaled(view: GraphView, name: str) -> tuple[str, float, tuple[str, ...]]:
    """A value before it was multiplied by single numbers, the product of the stored ones, and the computed ones."""
    scale = 1.0
    factors: list[str] = []
    while True:
        node = view.maker(name, "Mul")
        if node is None:
            return name, scale, tuple(factors)
        stored, ratio = view.scalar(node.input[1]), view.maker(node.input[1], "Div")
        if stored is not None:
            scale *= stored
        elif ratio is not None and all(view.maker(side, "Squeeze") is not None for side in ratio.input):
            factors.append(node.input[1])
        else:
            return name, scale, tuple(factors)
        name = node.input[0]


def _heads(view: GraphView, name: str) -> _Heads | None:
    """The part of a layer that a value ``(n, head, length, width)`` is."""
    squeezed = view.maker(name, "Squeeze")
    part = view.maker(squeezed.input[0], "Slice") if squeezed is not None else None
    turned = view.maker(part.input[0], "Transpose") if part is not None else None
    shaped = view.maker(turned.input[0], "Reshape") if turned is not None else None
    if part is None or turned is None or shaped is None or len(part.input) != 4:
        return None
    if integers(turned, "perm") != [2, 0, 3, 1, 4]:
        return None
    first, end, axis = (view.scalar(value) for value in part.input[1:4])
    sizes = _last_sizes(view, shaped.input[1])
    if sizes is None or first is None or axis != 0 or end != first + 1 or not 0 <= first < sizes[0]:
        return None
    return _Heads(shaped.input[0], shaped.input[1], int(first), sizes)


def _last_sizes(view: GraphView, shape: str) -> tuple[int, int, int] | None:
    """The last three of five sizes, where they are known."""
    stored, made = view.constant(shape), view.maker(shape, "Concat")
    if stored is not None:
        found: list[float | None] = [float(size) for size in stored.reshape(-1)]
    else:
        found = [view.scalar(value) for value in made.input] if made is not None else []
    if len(found) != 5 or any(size is None or size < 1 for size in found[2:]):
        return None
    parts, count, width = (int(size) for size in found[2:] if size is not None)
    return parts, count, width


def _unturned(view: GraphView, name: str) -> str | None:
    """The value whose last two axes were exchanged, by way of three dimensions as the exporter does it."""
    second = view.maker(name, "Reshape")
    turned = view.maker(second.input[0], "Transpose") if second is not None else None
    first = view.maker(turned.input[0], "Reshape") if turned is not None else None
    if second is None or turned is None or first is None or integers(turned, "perm") != [0, 2, 1]:
        return None
    source, last, before = str(first.input[0]), (-1, _MOST), (-2, -1)
    ways = (_sizes_of(view, first.input[1], source), _sizes_of(view, second.input[1], source))
    return source if ways == ([None, before, last], [(_LEAST, -2), last, before]) else None


def _sizes_of(view: GraphView, shape: str, source: str) -> list[tuple[int, int] | None] | None:
    """Ranges of the sizes of ``source`` that a shape is joined of, ``None`` within it for -1."""
    made = view.maker(shape, "Concat")
    found: list[tuple[int, int] | None] = []
    for name in made.input if made is not None else ():
        stored, part = view.constant(name), view.maker(name, "Slice")
        if stored is not None and stored.reshape(-1).tolist() == [-1]:
            found.append(None)
            continue
        sizes = view.maker(part.input[0], "Shape") if part is not None else None
        if part is None or sizes is None or sizes.input[0] != source:
            return None
        if integers(sizes, "start") not in ([], [0]) or integers(sizes, "end"):
            return None
        ends = [view.constant(value) for value in part.input[1:3]]
        if any(end is None or end.size != 1 for end in ends):
            return None
        found.append((int(ends[0].reshape(-1)[0]), int(ends[1].reshape(-1)[0])))  # type: ignore[union-attr]
    return found
