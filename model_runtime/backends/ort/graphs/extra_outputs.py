"""Outputs of a graph beside its scores, asked for by name.

``attention`` is a tensor inside a LeMeViT network (``attention``); every other name is that of a further output which
the graph itself has, such as ``features``. What is not asked for is not computed for its own sake.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ....cards.card import ModelCard
from ....errors import ModelTask
from ....postprocess.attention import token_maps
from ...fit_graph import FittedGraph
from ...options import ATTENTION
from ...output_checks import trial_chips
from .attention import TRIAL_SHAPE, show_attention

_LISTED = 8


@dataclass(frozen=True)
class ExtraOutput:
    """A further output, and the tensor of the graph that holds it."""

    name: str
    tensor: str

    def values(self, answer: NDArray[Any], shape: tuple[int, int], card: ModelCard) -> NDArray[np.float32]:
        """The output for chips of ``shape``, float32, on its own grid.

        Attention as maps of image tokens.
        """
        if self.name == ATTENTION:
            return token_maps(answer, shape, card.dates)
        return np.asarray(answer).astype(np.float32, copy=False)


def show_outputs(
    graph: FittedGraph, names: Sequence[str], card: ModelCard, dtype: str, path: Path
) -> tuple[bytes, tuple[ExtraOutput, ...]]:
    """The graph with all that is asked for among its outputs, and where it is.

    Args:
        graph: fitted to the engine.
        names: of extra outputs.
        card: of the model.
        dtype: numpy name of the pixels that will be given.
        path: of the model, for the errors.

    Raises:
        ModelTask: the graph has no such output, or the network no such attention.
    """
    data, found = graph.data, []
    for name in names:
        tensor = name
        if name == ATTENTION:
            fixed = graph.plan.fixed_tile
            chip = trial_chips(card, (fixed, fixed) if fixed else TRIAL_SHAPE, np.dtype(dtype))
            data, tensor = show_attention(data, np.repeat(chip, graph.plan.fixed_batch or 1, axis=0), path)
        elif name not in _further_outputs(graph):
            others = ", ".join(repr(other[:40]) for other in _further_outputs(graph)[:_LISTED]) or "none"
            raise ModelTask(
                f"{path}: the graph has no output {name[:40]!r} beside its scores; it has {others}.",
                "Choose a model that gives it.",
            )
        found.append(ExtraOutput(name, tensor))
    return data, tuple(found)


def _further_outputs(graph: FittedGraph) -> list[str]:
    import onnx

    model = onnx.ModelProto()
    model.ParseFromString(graph.data)
    return [value.name for value in model.graph.output if value.name != graph.output_name]
