"""Small steps of an import on the model itself: its inputs and outputs, and the dry run of the result."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..cards.contract import DATES
from ..cards.kinds import FEATURES
from ..store.find import Vetted, describe
from .answers import ADD_AXIS, Answer

if TYPE_CHECKING:
    import onnx

_AXES_AS_INPUT = 13
"""The opset from which Unsqueeze takes its axes as an input."""


def name_dates(model: onnx.ModelProto, names: tuple[str, str]) -> None:
    """Inputs ``before`` and ``after`` in front of the graph's own two."""
    from onnx import helper

    for old, new in zip(names, DATES):
        value = next(entry for entry in model.graph.input if entry.name == old)
        value.name = new
        model.graph.node.insert(0, helper.make_node("Identity", [new], [old], name=f"lemevit_{new}"))


def put_answer_first(model: onnx.ModelProto, answer: Answer) -> None:
    """Make the output that answers the first one, with the axes of the contract."""
    graph = model.graph
    outputs = sorted(graph.output, key=lambda value: value.name != answer.name)
    del graph.output[:]
    graph.output.extend(outputs)
    if answer.change:
        _change_axes(model, answer.change == ADD_AXIS)


def _change_axes(model: onnx.ModelProto, is_added: bool) -> None:
    """The first output with an axis of classes more, or flattened to one row a chip, under a name of its own."""
    from onnx import helper, numpy_helper

    graph, name, axes = model.graph, "lemevit_scores", "lemevit_axes"
    first = graph.output[0]
    sizes = [dim.dim_value or dim.dim_param or None for dim in first.type.tensor_type.shape.dim]
    opset = max((entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")), default=0)
    if is_added and opset < _AXES_AS_INPUT:
        node = helper.make_node("Unsqueeze", [first.name], [name], axes=[1])
    else:
        values = np.array([1] if is_added else [0, -1], np.int64)
        graph.initializer.append(numpy_helper.from_array(values, axes))
        node = helper.make_node("Unsqueeze" if is_added else "Reshape", [first.name, axes], [name])
    graph.node.append(node)
    shape = None
    if sizes:
        shape = [sizes[0], 1, *sizes[1:]] if is_added else [sizes[0], sizes[1] if sizes[1] != 1 else sizes[-1]]
    changed = helper.make_tensor_value_info(name, first.type.tensor_type.elem_type, shape)
    graph.output[0].CopyFrom(changed)


def try_tile(result: Vetted, path: Path) -> str:
    """Open the model that ``path`` becomes and run its trial chip.

    A sentence about it.

    Raises:
        ModelError: it does not do what its card says.
    """
    from ..backends import open_backend
    from ..backends.options import BackendOptions

    model = describe(result, path)
    dtype = model.card.dtypes[0] if model.card.dtypes else "uint8" if model.card.divide_by == 255 else "float32"
    backend = open_backend(model, BackendOptions(device="cpu", dtype=dtype))
    backend.close()
    if model.card.task == FEATURES:
        return "A trial run gave finite features of the right shape."
    if backend.info.score_note:
        return f"A trial run gave scores of the right shape, but {backend.info.score_note} (--set activation=softmax)."
    return "A trial run gave finite scores of the right shape."
