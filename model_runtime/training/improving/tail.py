"""The trained end of a network of features: the last stage and the decoder, in torch and in the graph.

The earlier stages stay as they are, so their maps are computed once, by the graph itself. Of the end those weights are
trained that the graph stores under a name, and they go back to where they came from: int8 stays int8.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ...backends.pytorch.weights import INT8, SCALE, StoredPlace, network_of, stored_places
from ...cards.kinds import FEATURES
from ...errors import ModelTask
from ...networks.dense_features import DenseFeatures
from ...teaching.graphs.network_maps import STRIDES, inner_maps
from ...teaching.graphs.parts import FeatureMap, GraphPart

TRAINED = ("backbone.downsample_layers.4.", "backbone.stages.4.", "decode_head.")
LEVELS = 3
"""Maps that the trained end reads."""


class Tail(nn.Module):
    """The end of a network of features: maps at strides 4, 8, 16 to features of unit length at stride 4.

    Args:
        network: whole; only its end is used and trained.
        trained: names of the parameters that are trained.
    """

    def __init__(self, network: DenseFeatures, trained: set[str]) -> None:
        super().__init__()
        self.network = network.eval()
        for name, parameter in network.named_parameters():
            parameter.requires_grad_(name in trained)

    def forward(self, maps: tuple[Tensor, ...], crop: tuple[int, int, int] | None = None) -> Tensor:
        """Features of a tile, or of a square of it.

        Args:
            maps: of the tile.
            crop: row, column and side of the square, in cells of the deepest map. ``None``: all of the tile.
        """
        every = (*maps, self.network.backbone.last_map(maps[-1]))
        if crop is not None:
            row, col, side = crop
            steps = [STRIDES[-1] // stride for stride in STRIDES]
            every = tuple(
                values[:, :, row * step : (row + side) * step, col * step : (col + side) * step]
                for values, step in zip(every, steps)
            )
        features: Tensor = self.network.decode_head(every)
        return F.normalize(features, dim=1)

    def trained(self) -> dict[str, nn.Parameter]:
        """The parameters that are trained by their names in the network."""
        return {name: value for name, value in self.network.named_parameters() if value.requires_grad}


def is_trainable(part: GraphPart) -> bool:
    """Whether a source of features is a network with a decoder."""
    return any(".lateral." in tensor.name for tensor in part.tensors) and len(part.maps) == 1


def tail_of(part: GraphPart, path: Path) -> Tail:
    """The end of the network that a part holds.

    Raises:
        ModelMismatch: torch cannot build the network from what is stored.
    """
    graph = _own_graph(part)
    network = network_of(graph, FEATURES, path)
    if not isinstance(network, DenseFeatures):
        raise ModelTask(f"The network {part.name} of {path} gives no features.", "Choose another model.")
    return Tail(network, set(_places(part)))


def maps_part(part: GraphPart) -> GraphPart:
    """The part with the maps that the trained end reads as its outputs."""
    factor = part.maps[0].stride // STRIDES[0]
    names, widths = inner_maps(part)
    maps = [FeatureMap(name, stride * factor, width) for name, stride, width in zip(names[:LEVELS], STRIDES, widths)]
    return dataclasses.replace(part, name=f"{part.name} stages", maps=tuple(maps))


def with_weights(part: GraphPart, tail: Tail) -> GraphPart:
    """The part with the trained weights in place of its own."""
    from onnx import numpy_helper

    values = {name: parameter.detach().cpu().numpy() for name, parameter in tail.trained().items()}
    changed: dict[str, NDArray[np.generic]] = {}
    stored = {tensor.name: tensor for tensor in part.tensors}
    for name, place in _places(part).items():
        own = f"{part.name}/{place.name}"
        weights = values[name].T if place.is_turned else values[name]
        if own in stored:
            changed[own] = weights.astype(np.float32)
            continue
        shape = tuple(stored[own + SCALE].dims)
        others = tuple(axis for axis, length in enumerate(shape) if length == 1)
        scale = np.maximum(np.abs(weights).max(axis=others, keepdims=True) / 127, 1e-12).astype(np.float32)
        changed[own + INT8] = np.rint(weights / scale).astype(np.int8)
        changed[own + SCALE] = scale
    tensors = [
        numpy_helper.from_array(np.ascontiguousarray(changed[tensor.name]), tensor.name)
        if tensor.name in changed
        else tensor
        for tensor in part.tensors
    ]
    return dataclasses.replace(part, tensors=tensors)


def _own_graph(part: GraphPart):  # type: ignore[no-untyped-def]  # noqa: ANN202 - onnx is loaded late
    """The nodes and tensors of a part under the names they have in the network's own file."""
    import onnx

    own, graph = f"{part.name}/", onnx.GraphProto()
    for node in part.nodes:
        copy = graph.node.add()
        copy.CopyFrom(node)
        copy.input[:] = [name.removeprefix(own) for name in node.input]
        copy.output[:] = [name.removeprefix(own) for name in node.output]
    for tensor in part.tensors:
        stored = graph.initializer.add()
        stored.CopyFrom(tensor)
        stored.name = tensor.name.removeprefix(own)
    return graph


def _places(part: GraphPart) -> dict[str, StoredPlace]:
    """Places of the parameters that are trained."""
    graph = _own_graph(part)
    ranks = {
        tensor.name.removesuffix(INT8): len(tensor.dims)
        for tensor in graph.initializer
        if not tensor.name.endswith(SCALE)
    }
    found = {name: place for name, place in stored_places(graph, ranks).items() if name.startswith(TRAINED)}
    return {_folded(name): place for name, place in found.items()}


def _folded(name: str) -> str:
    """The shift of a norm that went into the convolution before it, which ``weights`` gives back to the norm."""
    stem, dot, last = name.rpartition(".")
    if last != "weight_bias":
        return name
    parent, _, index = stem.rpartition(".")
    return f"{parent}.{int(index) + 1}.bias"
