"""The maps of an installed LeMeViT, cut from its stored file: all before the decoder, the int8 weights as they are.

Our exporter keeps the names of the weights, which say where the maps are. Networks of others are not looked into.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ...backends.normalize import gain_and_shift
from ...cards.card import ModelCard
from ...cards.kinds import FEATURES
from ...errors import BandsMismatch, RasterDtype, RasterPalette
from ...geo.ground import gsd_m
from ...raster.bands import map_bands
from ...raster.vetting import RasterInfo
from ...store.find import ModelFile
from .filter_graph import averaged
from .parts import IMAGE, OPSET, FeatureMap, GraphPart

if TYPE_CHECKING:
    import onnx

STRIDES = (4, 8, 16, 32)
_STEM = "downsample_layers.0.0.weight"
_LATERAL = "lateral.{}.0.weight"
_NEXT = "downsample_layers.{}.0.weight"
_NORM = "norm.weight"
MOST_SHRUNK = 8
"""Largest factor by which pixels are made coarser for a network that knows no finer ones."""
REACH = 2.0
"""Factor finer or coarser than its ``gsd_m`` a network is used where its card states no range."""
EASED = 1.25
"""Factor beyond the range that a card states within which pixels may lie."""


class NoMaps(ValueError):
    """A network gives no maps for a raster.

    The message says why.
    """


def shrinking(card: ModelCard, gsd: float | None) -> int:
    """By how much pixels are made coarser for a network.

    Raises:
        NoMaps: the raster's pixels are too coarse, or far too fine.
    """
    if gsd is None or card.gsd_m is None:
        return 1
    finest, coarsest = card.gsd_range_m or (card.gsd_m / REACH, card.gsd_m * REACH)
    if gsd > coarsest * EASED:
        raise NoMaps(f"pixels of {gsd:.3g} m are coarser than the {card.gsd_m:.3g} m that it was trained with")
    if gsd * EASED >= finest:
        return 1
    factor = math.ceil(finest / (gsd * EASED))
    if factor > MOST_SHRUNK:
        raise NoMaps(f"pixels of {gsd:.3g} m are far finer than the {card.gsd_m:.3g} m that it was trained with")
    return factor


def cut_maps(
    model: ModelFile, info: RasterInfo, bands: tuple[int, ...], mean: np.ndarray, std: np.ndarray
) -> GraphPart:
    """The four maps of a network on the standardised bands of a raster, or the one map of an extractor of features.

    Args:
        model: a vetted file; its bytes are taken.
        info: of the raster.
        bands: 1-based, those that ``image`` holds.
        mean: of each of these bands.
        std: of each of them: ``image = (pixel - mean) / std``.

    Raises:
        NoMaps: it is no LeMeViT of ours, its bands are not there, or the size of pixels does not fit.
    """
    import onnx

    card = model.card
    factor = shrinking(card, gsd_m(info.grid))
    try:
        wanted = map_bands(info, card, None)
    except (BandsMismatch, RasterDtype, RasterPalette) as error:
        raise NoMaps(error.what) from error
    if any(band not in bands for band in wanted):
        raise NoMaps(f"it needs the raster's bands {', '.join(map(str, wanted))}")
    file = onnx.ModelProto()
    file.ParseFromString(model.take_bytes())
    if [(entry.domain, entry.version) for entry in file.opset_import] != [("", OPSET)]:
        raise NoMaps("it is of another version of ONNX")
    is_extractor = card.task == FEATURES
    outputs = (model.graph.output_name,) if is_extractor else _map_names(file.graph)
    part = GraphPart(card.name, licence=card.licence, sha256=model.sha256, is_made_for_teaching=is_extractor)
    places = [bands.index(band) for band in wanted]
    gain, shift = (values[: len(card.bands)] for values in gain_and_shift(card))
    of_image = (std[places].reshape(-1, 1, 1) * gain).astype(np.float32)[None]
    added = (mean[places].reshape(-1, 1, 1) * gain - shift).astype(np.float32)[None]
    chosen = part.node("Gather", [IMAGE, part.integers(*places)], "chosen", axis=1)
    scaled = part.node("Mul", [chosen, part.tensor(of_image, "gain")], "gained")
    scaled = part.node("Add", [scaled, part.tensor(added, "shift")], "normalised")
    if factor > 1:
        scaled = averaged(part, scaled, factor, "coarser")
    _graft(part, file.graph, scaled, outputs)
    widths = [_output_channels(file.graph)] if is_extractor else _widths(file.graph)
    part.maps = tuple(
        FeatureMap(f"{part.name}/{name}", stride * factor, width)
        for name, stride, width in zip(outputs, STRIDES, widths)
    )
    return part


def _reads(graph: onnx.GraphProto, ending: str) -> onnx.NodeProto | None:
    """The node that reads a stored weight whose name ends so."""
    return next((node for node in graph.node if any(_ends(name, ending) for name in node.input[1:2])), None)


def _ends(name: str, ending: str) -> bool:
    return name == ending or name.endswith("." + ending)


def _map_names(graph: onnx.GraphProto) -> tuple[str, ...]:
    """Names of the four maps, finest first."""
    if _reads(graph, _STEM) is None:
        raise NoMaps("it is no LeMeViT of this project")
    makers = {output: node for node in graph.node for output in node.output}
    lateral = [_reads(graph, _LATERAL.format(index)) for index in range(4)]
    names = [str(node.input[0]) for node in lateral if node is not None]
    if len(names) < 4:
        later = [_reads(graph, _NEXT.format(index)) for index in (2, 3, 4)]
        norm = next((n for n in graph.node if n.op_type == "BatchNormalization" and _ends(n.input[1], _NORM)), None)
        names = [str(node.input[0]) for node in (*later, norm) if node is not None]
    if len(names) < 4:
        raise NoMaps("its maps are not found")
    # A network of two dates compares them: the maps of the first are what it joins first.
    return tuple(str(makers[name].input[0]) if makers[name].op_type == "Concat" else name for name in names)


def inner_maps(part: GraphPart) -> tuple[tuple[str, ...], list[int]]:
    """Names and widths of the four maps of the network in a part, finest first."""
    from onnx import GraphProto

    graph = GraphProto(node=part.nodes, initializer=part.tensors)
    return _map_names(graph), _widths(graph)


def _widths(graph: onnx.GraphProto) -> list[int]:
    """Channels of the four maps, from the depthwise convolutions of the stages."""
    dims = {tensor.name: list(tensor.dims) for tensor in graph.initializer}
    return [
        next(shape[0] for name, shape in dims.items() if _ends(name, f"stages.{stage}.0.pos_embed.bias"))
        for stage in (1, 2, 3, 4)
    ]


def _output_channels(graph: onnx.GraphProto) -> int:
    """Channels of the one map that an extractor of features answers."""
    return int(graph.output[0].type.tensor_type.shape.dim[1].dim_value)


def _graft(part: GraphPart, graph: onnx.GraphProto, source: str, outputs: tuple[str, ...]) -> None:
    """Put all nodes that lead to ``outputs`` into a part, every input of the graph being ``source``."""
    from onnx import NodeProto, TensorProto

    makers = {output: index for index, node in enumerate(graph.node) for output in node.output}
    needed: set[int] = set()
    pending = list(outputs)
    while pending:
        index = makers.get(pending.pop())
        if index is not None and index not in needed:
            needed.add(index)
            pending += list(graph.node[index].input)
    inputs = {value.name for value in graph.input}
    read = {name for index in needed for name in graph.node[index].input}

    def renamed(name: str) -> str:
        if not name:
            return ""
        return source if name in inputs else f"{part.name}/{name}"

    for index in sorted(needed):
        node = NodeProto()
        node.CopyFrom(graph.node[index])
        node.name = ""
        node.input[:] = [renamed(name) for name in node.input]
        node.output[:] = [renamed(name) for name in node.output]
        part.nodes.append(node)
    for tensor in graph.initializer:
        if tensor.name in read:
            copy = TensorProto()
            copy.CopyFrom(tensor)
            copy.name = renamed(tensor.name)
            part.tensors.append(copy)
