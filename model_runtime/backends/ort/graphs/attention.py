"""Shows the attention that LeMeViT's meta tokens pay to the image: a softmax inside the graph becomes an output.

The weights stay as they are and no second file is needed; ONNX Runtime keeps the tensor instead of throwing it away.
Taken is the last attention with the 16 meta tokens as queries and the image tokens of stride 8 as keys, that is
stage 2 of the network: in the dense networks its first block (the last one no longer updates the tokens), in the
classifier its last. It is found by running a chip and looking at shapes, since exporters name tensors as they like.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from numpy.typing import NDArray

from ....errors import ModelOutput, ModelTask
from ....postprocess.attention import META_TOKENS, token_shape
from ..session import limited_run, open_session, session_errors

if TYPE_CHECKING:
    import onnx

TRIAL_SHAPE = (72, 104)
"""Rows and columns of the trial chip: 9 x 13 = 117 image tokens, a number that nothing else in the network has."""


def show_attention(data: bytes, trial: NDArray[Any], path: Path) -> tuple[bytes, str]:
    """The graph with the attention as a further output, and its name.

    Args:
        data: a graph that fits the engine (``backends.fit_graph``).
        trial: one chip to run, ``(1, band, row, col)``.
        path: of the model, for the errors.

    Raises:
        ModelTask: the network has no such attention.
    """
    import onnx

    model = onnx.ModelProto()
    model.ParseFromString(data)
    names = [node.output[0] for node in model.graph.node if node.op_type == "Softmax"]
    name = _last_of_meta_tokens(model, names, trial, path) if names else None
    if name is None:
        raise ModelTask(
            f"{path}: the network has no attention of {META_TOKENS} meta tokens to the image.",
            "Leave --attention out, or choose a LeMeViT model.",
        )
    _add_outputs(model, [name])
    return model.SerializeToString(), name


def _last_of_meta_tokens(model: onnx.ModelProto, names: list[str], trial: NDArray[Any], path: Path) -> str | None:
    """Of the tensors, the last one of shape ``(n, head, META_TOKENS, image tokens)``."""
    import onnx

    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    _add_outputs(copy, [name for name in names if name not in {value.name for value in copy.graph.output}])
    session = open_session(copy.SerializeToString(), "cpu", 0, path).session
    try:
        answers = limited_run(session, names, {session.get_inputs()[0].name: trial})
    except session_errors() as error:
        raise ModelOutput(f"{path}: the graph failed on chips {trial.shape}.") from error
    rows, cols = token_shape(*trial.shape[2:])
    found = None
    for name, answer in zip(names, answers):
        if answer.ndim == 4 and answer.shape[2:] == (META_TOKENS, rows * cols):
            found = name
    return found


def _add_outputs(model: onnx.ModelProto, names: list[str]) -> None:
    from onnx import TensorProto, helper

    for name in names:
        for value in [value for value in model.graph.value_info if value.name == name]:
            model.graph.value_info.remove(value)
        model.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
