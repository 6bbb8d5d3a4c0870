"""Our own networks in torch, with the weights that an ONNX file of ours holds.

The exporter names what it can after the network's parameters. Three things it does not, and they are found again: a
linear layer's matrix stands turned before the addition of its bias; batch norms went into the convolution before them,
so they become identities; stored int8 weights are widened. Whether all was found is seen when the network's scores are
compared with the graph's (``backend``).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ...errors import ModelError, ModelMismatch
from ...networks.checkpoint_layout import recognise
from ...networks.registry import build_network

if TYPE_CHECKING:
    import onnx

PREFIX = "network."
INT8, SCALE = "_int8", "_scale"
"""Endings of the two tensors that a weight is stored as."""
_FIX = "Run it with --backend onnx; torch runs the models with one stage that our training exports."


def network_of(graph: onnx.GraphProto, task: str, path: Path) -> nn.Module:
    """The network of an exported graph for ``task`` in evaluation mode.

    It gives logits.

    The task is the card's: from its weights alone a light change network looks like one for segmentation.

    Raises:
        ModelMismatch: the graph is not one that our training exports.
    """
    values = _weights(graph)
    try:
        layout = recognise({key: value.shape for key, value in values.items()}, str(path))
        if layout.head == "rcnn":
            raise ModelMismatch("how many proposals a detector of two stages sees is in its graph alone")
        network = build_network(task, layout.variant, layout.classes, head=layout.head, in_channels=layout.bands)
    except (ModelError, KeyError) as error:
        raise ModelMismatch(f"{path} holds no network of ours that torch can run: {error}", _FIX) from error
    network.load_state_dict(_state(network, values, path))
    return network.eval()


@dataclass(frozen=True)
class StoredPlace:
    """Place of a parameter in a graph: the name of its tensor, without the ending of int8, and whether it is turned."""

    name: str
    is_turned: bool = False


def stored_places(graph: onnx.GraphProto, ranks: dict[str, int]) -> dict[str, StoredPlace]:
    """Places of the network's parameters, under their own names as far as they are known.

    Args:
        graph: as exported.
        ranks: dimensions of each stored tensor by its name, without the ending of int8.
    """
    found = {name.removeprefix(PREFIX): StoredPlace(name) for name in ranks}
    makers = {output: node for node in graph.node for output in node.output}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        for one, other in (tuple(node.input), tuple(reversed(node.input))):
            product = makers.get(one)
            if other.endswith(".bias") and product is not None and product.op_type in ("MatMul", "Gemm"):
                name = product.input[1]
                if ranks.get(name) == 2:
                    found.setdefault(other.removeprefix(PREFIX)[: -len("bias")] + "weight", StoredPlace(name, True))
    return found


def _weights(graph: onnx.GraphProto) -> dict[str, NDArray[np.float32]]:
    """Everything the graph stores, widened, under the names of the network's parameters as far as they are known."""
    from onnx import numpy_helper

    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    for name in [name for name in stored if name.endswith(INT8)]:
        stem = name[: -len(INT8)]
        stored[stem] = stored.pop(name).astype(np.float32) * stored.pop(f"{stem}{SCALE}")
    places = stored_places(graph, {name: value.ndim for name, value in stored.items()})
    found = {key: stored[place.name].T if place.is_turned else stored[place.name] for key, place in places.items()}
    stem = "backbone." if any(key.startswith("backbone.") for key in found) else ""
    tokens = next((value for key, value in stored.items() if key.startswith("unsqueeze") and value.ndim == 3), None)
    if tokens is not None:
        found.setdefault(f"{stem}meta_tokens", tokens[0])
    return found


def _state(network: nn.Module, values: dict[str, NDArray[np.float32]], path: Path) -> dict[str, Tensor]:
    """The network's state with what the graph holds.

    What inference never reads keeps its fresh value.

    Raises:
        ModelMismatch: a shape differs.
    """
    state = network.state_dict()
    for key, value in values.items():
        if key not in state:
            continue
        if tuple(state[key].shape) != value.shape:
            shapes = f"{list(value.shape)}, the network has {list(state[key].shape)}"
            raise ModelMismatch(f"{path}: {key} is {shapes}.", _FIX)
        state[key] = torch.from_numpy(np.array(value))
    for name, norm, convolution in _folded_norms(network):
        if f"{name}.running_mean" in values:
            continue
        bias = values.get(f"{convolution}.weight_bias")
        state[f"{name}.weight"] = torch.ones_like(state[f"{name}.weight"])
        state[f"{name}.bias"] = torch.zeros_like(state[f"{name}.bias"]) if bias is None else torch.tensor(bias)
        state[f"{name}.running_mean"] = torch.zeros_like(state[f"{name}.running_mean"])
        state[f"{name}.running_var"] = torch.full_like(state[f"{name}.running_var"], 1.0 - norm.eps)
    return state


def _folded_norms(network: nn.Module) -> list[tuple[str, nn.BatchNorm2d, str]]:
    """Every batch norm that follows a convolution: its name, itself, the convolution's name."""
    found = []
    for name, parent in network.named_modules():
        children = list(parent.named_children())
        stem = f"{name}." if name else ""
        for (first, one), (second, two) in zip(children, children[1:]):
            if isinstance(one, nn.Conv2d) and isinstance(two, nn.BatchNorm2d):
                found.append((f"{stem}{second}", two, f"{stem}{first}"))
    return found
