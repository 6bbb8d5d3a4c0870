"""The inputs and outputs that a graph states, as plain values. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TensorFacts:
    """One input or output of a graph.

    ``dtype`` in ONNX's words (``float``, ``float16``); ``shape`` is ``None`` when not stated, a dynamic size in it too.
    """

    name: str
    dtype: str
    shape: tuple[int | None, ...] | None


@dataclass(frozen=True)
class GraphFacts:
    """Inputs and outputs of a graph, and the metadata of its file."""

    inputs: tuple[TensorFacts, ...]
    outputs: tuple[TensorFacts, ...]
    metadata: dict[str, str]
    opset: int | None
