"""Weights in and out: safetensors and published-layout checkpoints, loaded strictly and never by executing code.

A checkpoint may sit under ``state_dict_ema``, ``state_dict``, ``model`` or be bare, with ``module.`` and ``backbone.``
prefixes. ``.pth`` files are read weights-only, without any fallback.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from ...errors import ModelCorrupt, ModelMismatch, ModelNotFound, ModelUnsafe
from ...files import whole_file
from ...folders import MODEL_SUFFIX
from ...store.sniffing import is_checkpoint
from .stored import stored_state

CONTAINERS = ("state_dict_ema", "state_dict", "model")
HEAD_KEYS = ("head.", "decode_head.", "neck.", "rpn_head.", "roi_head.", "extra_norms.")
CLASS_SCORES = "decode_head.score."
"""Last layer of a light detector, a channel per class."""
SHOWN = 5


def read_state(path: Path) -> dict[str, Tensor]:
    """All tensors of a weights file, container and ``module.`` prefix removed.

    Raises:
        ModelNotFound: no such file.
        ModelUnsafe: a pickle that holds more than tensors.
        ModelCorrupt: cut short or damaged.
    """
    if not path.is_file():
        raise ModelNotFound(f"Weights file {path} does not exist", "Check the path.")
    if path.suffix == MODEL_SUFFIX and not is_checkpoint(path.read_bytes()):  # published checkpoints have any suffix
        return stored_state(path)
    if path.suffix == ".safetensors" or _starts_as_safetensors(path):
        try:
            return load_file(path)
        except SafetensorError as error:
            raise ModelCorrupt(f"Weights file {path} is damaged: {error}") from error
    return _strip(_read_pickle(path))


def _starts_as_safetensors(path: Path) -> bool:
    """A length of eight bytes, then a JSON object.

    The suffix decides nothing.
    """
    with path.open("rb") as handle:
        start = handle.read(9)
    return start[8:] == b"{" and int.from_bytes(start[:8], "little") <= path.stat().st_size - 8


def _read_pickle(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except RuntimeError as error:
        raise ModelCorrupt(f"Weights file {path} is damaged: {error}") from error
    except torch.serialization.pickle.UnpicklingError as error:  # type: ignore[attr-defined]
        reason = str(error).splitlines()[0]
        raise ModelUnsafe(f"Weights file {path} holds more than tensors and was not loaded: {reason}") from error


def _strip(value: Any) -> dict[str, Tensor]:  # noqa: ANN401 - whatever the file holds
    while isinstance(value, dict):
        inner = next((value[key] for key in CONTAINERS if isinstance(value.get(key), dict)), None)
        if inner is None:
            break
        value = inner
    if not isinstance(value, dict) or not all(isinstance(tensor, Tensor) for tensor in value.values()):
        raise ModelMismatch("The file does not hold a state dict of tensors")
    return {key.removeprefix("module."): tensor for key, tensor in value.items()}


def read_metadata(path: Path) -> dict[str, Any]:
    """The training record inside our own ``.safetensors`` file (recipe, classes, metrics).

    Raises:
        ModelMismatch: the file carries no such record.
    """
    try:
        with safe_open(str(path), framework="pt") as handle:
            text = (handle.metadata() or {}).get("lemevit:training")
    except (OSError, SafetensorError) as error:
        raise ModelCorrupt(f"Weights file {path} is damaged: {error}") from error
    if text is None:
        raise ModelMismatch(f"Weights file {path} carries no training record, so its classes are unknown")
    record: dict[str, Any] = json.loads(text)
    return record


def has_record(path: Path) -> bool:
    """True if the file is a ``.safetensors`` of our own training, which says what it is."""
    if not _starts_as_safetensors(path):
        return False
    try:
        with safe_open(str(path), framework="pt") as handle:
            return "lemevit:training" in (handle.metadata() or {})
    except SafetensorError as error:
        raise ModelCorrupt(f"Weights file {path} is damaged: {error}") from error


def save_weights(network: nn.Module, path: Path, record: dict[str, Any]) -> None:
    """Write all tensors and the training record.

    The file appears under its name only when complete.
    """
    state = {key: tensor.detach().cpu().contiguous() for key, tensor in network.state_dict().items()}
    with whole_file(path) as partial:
        save_file(state, partial, metadata={"lemevit:training": json.dumps(record)})


def load_strict(network: nn.Module, state: dict[str, Tensor], source: Path) -> None:
    """Load every key or nothing.

    Raises:
        ModelMismatch: keys are missing or unexpected, or shapes differ; up to five are named.
    """
    wanted = network.state_dict()
    problems = [f"missing {key} {list(wanted[key].shape)}" for key in wanted if key not in state]
    problems += [f"unexpected {key} {list(state[key].shape)}" for key in state if key not in wanted]
    problems += [
        f"{key} is {list(state[key].shape)}, the network has {list(wanted[key].shape)}"
        for key in wanted
        if key in state and state[key].shape != wanted[key].shape
    ]
    if problems:
        more = f" and {len(problems) - SHOWN} more" if len(problems) > SHOWN else ""
        raise ModelMismatch(f"Weights {source} do not fit the network: {'; '.join(problems[:SHOWN])}{more}")
    network.load_state_dict(state)


def load_network(network: nn.Module, source: Path) -> None:
    """Take all weights of the same network, with its heads, except the last layer of a detector of other classes.

    Raises:
        ModelMismatch: it is another network, or has other classes.
    """
    state, own = read_state(source), network.state_dict()
    for key in own.keys() & state.keys():
        if key.startswith(CLASS_SCORES) and own[key].shape[1:] == state[key].shape[1:]:
            state[key] = own[key] if own[key].shape != state[key].shape else state[key]
    load_strict(network, state, source)


def load_backbone(network: nn.Module, source: Path) -> None:
    """Take the backbone of any of our weights or published checkpoints into any network that has one.

    Raises:
        ModelMismatch: the backbone's keys or shapes differ (another variant, say).
    """
    state = read_state(source)
    if any(key.startswith("backbone.") for key in state):
        state = {key: tensor for key, tensor in state.items() if key.startswith("backbone.")}
    state = {key.removeprefix("backbone."): tensor for key, tensor in state.items()}
    state = {key: tensor for key, tensor in state.items() if not key.startswith(HEAD_KEYS)}
    inner = getattr(network, "backbone", None)
    backbone = inner if isinstance(inner, nn.Module) else network
    own_head = {key: tensor for key, tensor in backbone.state_dict().items() if key.startswith(HEAD_KEYS)}
    load_strict(backbone, {**state, **own_head}, source)
    _load_decoder(network, read_state(source))


def _load_decoder(network: nn.Module, state: dict[str, Tensor]) -> None:
    """A light detector also starts from the light decoder of a segmentation network, as far as the shapes agree."""
    trunk = getattr(getattr(network, "decode_head", None), "trunk", None)
    if not isinstance(trunk, nn.Module):
        return
    own = trunk.state_dict()
    found = {key: state.get(f"decode_head.{key}") for key in own}
    fitting = {key: value for key, value in found.items() if value is not None and value.shape == own[key].shape}
    trunk.load_state_dict({**own, **fitting})
