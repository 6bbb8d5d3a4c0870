"""A graph indexed for searching: who makes a value, who reads it, and constants. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import onnx


class GraphView:
    """Nodes of a graph by the values they make and read.

    Valid until the graph is changed.
    """

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._stored = {tensor.name: tensor for tensor in graph.initializer}
        self._makers = {output: node for node in graph.node for output in node.output if output}
        self._readers: dict[str, list[onnx.NodeProto]] = {}
        for node in graph.node:
            for name in node.input:
                self._readers.setdefault(name, []).append(node)
        self._answers = {value.name for value in graph.output}

    def maker(self, name: str, operator: str) -> onnx.NodeProto | None:
        """The node that makes a value, if it is such an operator of ONNX itself."""
        node = self._makers.get(name)
        return node if node is not None and node.op_type == operator and node.domain in ("", "ai.onnx") else None

    def only_reader(self, name: str, operator: str) -> onnx.NodeProto | None:
        """The one node that reads a value, if it is such an operator and no output of the graph shows the value."""
        found = self._readers.get(name, [])
        if len(found) != 1 or found[0].op_type != operator or name in self._answers:
            return None
        return found[0]

    def constant(self, name: str) -> NDArray[Any] | None:
        """The values of a stored tensor."""
        from onnx import numpy_helper

        return numpy_helper.to_array(self._stored[name]) if name in self._stored else None

    def scalar(self, name: str) -> float | None:
        """The value of a stored tensor with one element."""
        values = self.constant(name)
        return float(values.reshape(-1)[0]) if values is not None and values.size == 1 else None


def integers(node: onnx.NodeProto, name: str) -> list[int]:
    """An attribute's whole numbers, none where it is not stated."""
    found = next((item for item in node.attribute if item.name == name), None)
    return [] if found is None else list(found.ints) or [found.i]


def store(graph: onnx.GraphProto, name: str, values: Iterable[int]) -> str:
    """Add a tensor of integers to the graph and return its name."""
    from onnx import numpy_helper

    graph.initializer.append(numpy_helper.from_array(np.array(list(values), dtype=np.int64), name))
    return name


def drop_unread(graph: onnx.GraphProto) -> None:
    """Remove the nodes that no output of the graph depends on."""
    wanted = {value.name for value in graph.output}
    kept = []
    for node in reversed(graph.node):
        if any(output in wanted for output in node.output):
            kept.append(node)
            wanted.update(node.input)
    kept.reverse()
    del graph.node[:]
    graph.node.extend(kept)
