"""Published LeMeViT checkpoints to ONNX files that ``models import`` takes: recognised, loaded strictly, exported.

The card holds what the weights tell (task, classes, bands) and how the paper prepares pixels; names of classes come
from whoever imports.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import onnx
from onnx import helper
from torch import Tensor

from ...cards.contract import DATES
from ...errors import LemevitError, ModelMismatch
from ...networks.checkpoint_layout import CheckpointLayout, is_used, paper_settings, recognise
from ...networks.registry import build_network
from .detector import OUTPUT
from .onnx import PairWithSoftmax, WithSoftmax, export_model, export_onnx, quantise_weights
from .weights import has_record, load_strict, read_state


def read_checkpoint(path: Path) -> tuple[CheckpointLayout, dict[str, Tensor]]:
    """Layout of a checkpoint, and its weights under the keys of our networks.

    Raises:
        ModelUnsafe, ModelCorrupt, ModelMismatch, ModelTask: see ``weights.read_state`` and
        ``networks.checkpoint_layout``.
    """
    state = {key.removeprefix("module."): tensor for key, tensor in read_state(path).items()}
    if not any(key.startswith(("decode_head.", "conv_pred.", "rpn_head.", "neck.")) for key in state):
        state = {key.removeprefix("backbone."): tensor for key, tensor in state.items()}
    state = {key: tensor for key, tensor in state.items() if is_used(key)}
    return recognise({key: tuple(tensor.shape) for key, tensor in state.items()}, str(path)), state


def to_onnx(path: Path, out: Path) -> dict[str, Any]:
    """Write the checkpoint as an ONNX file, and give the card values that it cannot hold itself.

    Weights of our own training carry their recipe: the file gets its whole card from there, and nothing is returned.

    Raises:
        ModelError: as ``convert``.
    """
    if path.is_file() and has_record(path):
        _export_own(path, out)
        return {}
    return paper_settings(convert(path, out))


def _export_own(path: Path, out: Path) -> None:
    """As ``export_model``.

    A record that only claims to be of our training is refused by name.
    """
    try:
        export_model(path, out)
    except LemevitError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        reason = f"{type(error).__name__}: {error}"[:200]
        raise ModelMismatch(
            f"Weights file {path} carries a training record that does not hold together ({reason}).",
            "Save the tensors alone as .safetensors, or train again.",
        ) from error


def convert(path: Path, out: Path, metadata: dict[str, str] | None = None) -> CheckpointLayout:
    """Write the checkpoint as an ONNX graph without a card.

    Scores are probabilities.

    Raises:
        ModelError: as ``read_checkpoint``, or the weights do not fit the network they seem to be of.
    """
    layout, state = read_checkpoint(path)
    options: dict[str, Any] = {"head": layout.head, "in_channels": layout.bands}
    network = build_network(layout.task, layout.variant, layout.classes, **options)
    # Norms that published detectors carry and never use (reference of the network); ours has them for the keys' sake.
    unread = {key: value for key, value in network.state_dict().items() if not is_used(key)}
    load_strict(network, {**unread, **state}, path)
    if layout.task == "detect":
        export_onnx(network, out, layout.bands, output=OUTPUT)
    elif layout.task == "change":
        export_onnx(PairWithSoftmax(network), out, layout.bands, DATES)
    else:
        export_onnx(WithSoftmax(network), out, layout.bands)
    model = onnx.load(out)
    quantise_weights(model)
    del model.metadata_props[:]
    helper.set_model_props(model, metadata or {})
    onnx.save(model, out)
    return layout
