"""Tell probabilities from logits by the last operators of a graph. Runs nothing.

A final Sigmoid or Softmax holds for every chip, whereas a trial run has seen a few only. Operators that keep values in
0..1 (reshaping, resizing, pooling) are looked through; so are the pieces that exporters write for ``1 / (1 + exp(-x))``
and ``exp(x) / sum(exp(x))``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import onnx

PROBABILITIES, LOG_PROBABILITIES, LOGITS = "probabilities", "log probabilities", "logits"
_MOST_STEPS = 64
_THROUGH = frozenset(
    ("Identity", "Cast", "Dropout", "Squeeze", "Unsqueeze", "Reshape", "Flatten", "Transpose", "Slice", "Gather", "Pad")
    + ("Split", "Expand", "Tile", "DepthToSpace", "SpaceToDepth", "Upsample", "Crop", "CenterCropPad")
)
_AVERAGES = frozenset(
    (
        "MaxPool",
        "AveragePool",
        "GlobalAveragePool",
        "GlobalMaxPool",
        "ReduceMean",
        "ReduceMax",
        "ReduceMin",
        "GridSample",
    )
)
_OF_ALL = frozenset(("Concat", "Max", "Min", "Mean", "Mul"))
_PROBABILITIES = frozenset(("Sigmoid", "HardSigmoid", "Softmax", "Hardmax"))
_LINEAR = frozenset(("Conv", "ConvTranspose", "Gemm", "MatMul", "Add", "BatchNormalization", "FusedConv", "FusedGemm"))


class Ending:
    """The nodes of a graph by what they give, functions of its own written out.

    Args:
        data: a model that ONNX Runtime has taken: only then do its functions not call themselves.
    """

    def __init__(self, data: bytes) -> None:
        import onnx
        from onnx.inliner import inline_local_functions

        model = onnx.ModelProto()
        model.ParseFromString(data)
        graph = model.graph
        if model.functions:
            with contextlib.suppress(RuntimeError, ValueError):  # what cannot be written out is judged by the trial
                graph = inline_local_functions(model).graph
        self._known: dict[str, bool] = {}
        self._makers: dict[str, onnx.NodeProto] = {name: node for node in graph.node for name in node.output if name}
        self._tensors = {tensor.name: tensor for tensor in graph.initializer}

    def meaning(self, output: str) -> tuple[str, str]:
        """``PROBABILITIES``, ``LOG_PROBABILITIES``, ``LOGITS`` or nothing, and the operator that says so."""
        node = self._source(output)
        if node is None:
            return "", ""
        if self._lies_in_0_1(output, _MOST_STEPS):
            return PROBABILITIES, str(node.op_type)
        if node.op_type == "LogSoftmax":
            return LOG_PROBABILITIES, "LogSoftmax"
        if node.op_type in _LINEAR or (node.op_type == "Resize" and self._is_linear(str(node.input[0]))):
            return LOGITS, str(node.op_type)
        return "", str(node.op_type)

    @property
    def has_strides(self) -> bool:
        """True if anything in the graph makes maps coarser by a factor, as convolutions without padding do not."""
        nodes = self._makers.values()
        strides = (entry.ints for node in nodes for entry in node.attribute if entry.name == "strides")
        return any(max(numbers, default=1) > 1 for numbers in strides) or any(
            node.op_type in ("Resize", "Upsample", "SpaceToDepth") for node in nodes
        )

    def is_softmax(self, output: str) -> bool:
        """True if all values of an output are of one softmax or logarithm of it, as boxes never are."""
        node = self._source(output)
        return node is not None and node.op_type in ("Softmax", "LogSoftmax")

    def _source(self, name: str) -> onnx.NodeProto | None:
        """The node that gives the values, whatever was done to their shape afterwards."""
        node: onnx.NodeProto | None = self._makers.get(name)
        for _ in range(_MOST_STEPS):
            if node is None or node.op_type not in (*_THROUGH, "Resize") or not node.input:
                return node
            before = self._makers.get(str(node.input[0]))
            if before is None:
                return node
            node = before
        return node

    def _is_linear(self, name: str) -> bool:
        node = self._source(name)
        return node is not None and node.op_type in _LINEAR

    def _lies_in_0_1(self, name: str, steps: int) -> bool:
        if name not in self._known:
            self._known[name] = self._judged(name, steps)
        return self._known[name]

    def _judged(self, name: str, steps: int) -> bool:
        node = self._makers.get(name)
        if node is None or steps == 0:
            return False
        kind, inputs = str(node.op_type), [str(value) for value in node.input]

        def of(value: str) -> bool:
            return self._lies_in_0_1(value, steps - 1)

        if kind in _PROBABILITIES:
            return True
        if kind in _THROUGH or kind in _AVERAGES or (kind == "Resize" and _mode(node) != "cubic"):
            return of(inputs[0])
        if kind in _OF_ALL:
            return bool(inputs) and all(of(value) for value in inputs)
        if kind == "Where":
            return of(inputs[1]) and of(inputs[2])
        return self._is_composed(node, kind, inputs, of)

    def _is_composed(self, node: onnx.NodeProto, kind: str, inputs: list[str], of: Callable[[str], bool]) -> bool:
        """Clipping, the counterpart ``1 - p``, and sigmoid and softmax in pieces."""
        if kind == "Clip":
            low, high = self._bounds(node, inputs)
            return low is not None and high is not None and low >= 0.0 and high <= 1.0
        if kind == "Sub":
            return self._number(inputs[0]) == 1.0 and of(inputs[1])
        if kind == "Reciprocal":
            return self._is_one_and_exp(inputs[0])
        if kind == "Div":
            if self._number(inputs[0]) == 1.0:
                return self._is_one_and_exp(inputs[1])
            total = self._makers.get(inputs[1])
            return self._is(inputs[0], "Exp") and total is not None and list(total.input[:1]) == inputs[:1]
        return False

    def _is_one_and_exp(self, name: str) -> bool:
        node = self._makers.get(name)
        if node is None or node.op_type != "Add":
            return False
        return any(self._number(a) == 1.0 and self._is(b, "Exp") for a, b in (node.input, reversed(node.input)))

    def _is(self, name: str, kind: str) -> bool:
        node = self._makers.get(name)
        return node is not None and node.op_type == kind

    def _bounds(self, node: onnx.NodeProto, inputs: list[str]) -> tuple[float | None, float | None]:
        stated: dict[str, float | None] = {entry.name: entry.f for entry in node.attribute}
        low = self._number(inputs[1]) if len(inputs) > 1 else stated.get("min")
        high = self._number(inputs[2]) if len(inputs) > 2 else stated.get("max")
        return low, high

    def _number(self, name: str) -> float | None:
        """A constant of one value."""
        from onnx import numpy_helper

        tensor, node = self._tensors.get(name), self._makers.get(name)
        if tensor is None and node is not None and node.op_type == "Constant":
            tensor = next((entry.t for entry in node.attribute if entry.name == "value"), None)
        if tensor is None or int(np.prod(tuple(tensor.dims))) != 1:
            return None
        return float(numpy_helper.to_array(tensor).reshape(-1)[0])


def _mode(node: onnx.NodeProto) -> str:
    return next((entry.s.decode("utf-8", "replace") for entry in node.attribute if entry.name == "mode"), "nearest")
