"""Pieces of an ONNX graph that are put together: sources of features, and the head on them. No session here.

A source takes ``image``, the bands of a chip standardised by the card, and gives maps of one or more strides. All
names but ``image`` begin with the source's own, so that pieces never meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import onnx

OPSET = 20
IR_VERSION = 10
IMAGE = "image"
SCORES = "scores"


@dataclass(frozen=True)
class FeatureMap:
    """An output of a source: ``(n, channels, row / stride, col / stride)``, rows and columns rounded up."""

    name: str
    stride: int
    channels: int


@dataclass
class GraphPart:
    """Nodes and stored tensors of a source of features.

    Attributes:
        name: of the source, unique.
        maps: that it gives.
        nodes, tensors: in the order of computing.
        licence: of what is stored in it.
        sha256: of the model file that it is cut from, empty: none.
        is_made_for_teaching: the network was trained to give features, for nothing else.
    """

    name: str
    maps: tuple[FeatureMap, ...] = ()
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    tensors: list[onnx.TensorProto] = field(default_factory=list)
    licence: str = ""
    sha256: str = ""
    is_made_for_teaching: bool = False

    @property
    def channels(self) -> int:
        """Of all maps."""
        return sum(entry.channels for entry in self.maps)

    def node(self, kind: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:  # noqa: ANN401
        """Add a node with one output.

        Returns the full name of the output.
        """
        from onnx import helper

        full = f"{self.name}/{output}"
        self.nodes.append(helper.make_node(kind, list(inputs), [full], **attributes))
        return full

    def tensor(self, values: NDArray[Any], name: str) -> str:
        """Store a tensor, once for each name.

        Returns its full name.
        """
        from onnx import numpy_helper

        full = f"{self.name}/{name}"
        if all(stored.name != full for stored in self.tensors):
            self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(values), full))
        return full

    def integers(self, *values: int) -> str:
        """Store a list of whole numbers."""
        return self.tensor(np.array(values, dtype=np.int64), "of_" + "_".join(str(value) for value in values))


def whole_model(parts: Sequence[GraphPart], bands: int, outputs: Sequence[tuple[str, int]]) -> onnx.ModelProto:
    """A model of parts.

    Args:
        parts: in the order of computing.
        bands: of ``image``.
        outputs: name and channels of each.
    """
    from onnx import TensorProto, helper

    given = helper.make_tensor_value_info(IMAGE, TensorProto.FLOAT, ["n", bands, "row", "col"])
    found = [
        helper.make_tensor_value_info(
            name, TensorProto.FLOAT, ["n", channels, *(("row", "col") if name == SCORES else (None, None))]
        )
        for name, channels in outputs
    ]
    graph = helper.make_graph(
        [node for part in parts for node in part.nodes],
        "taught",
        [given],
        found,
        [tensor for part in parts for tensor in part.tensors],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
