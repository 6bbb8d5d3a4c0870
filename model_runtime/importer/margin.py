"""Networks without padding, whose answer is of the middle of the chip: given the margin that they cut off.

The chip is mirrored outward by as many pixels at each edge before the network sees it, so the answer has the size of
the chip. Tiles share four times the margin where that is at most half a tile: then nothing that was answered from
mirrored ground is used but at the edges of the raster (``tiles.plan`` leaves a quarter of an overlap to the neighbour).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..cards.graph import GraphFacts
from ..tiles.plan import MARGIN_SHARE
from .facts import FactSheet

if TYPE_CHECKING:
    import onnx

_PADS_AS_INPUT = 11
"""The opset from which Pad takes its sizes as an input."""


def margin_of(side: int, found: int) -> tuple[int, int]:
    """Pixels that are cut off at the top and left, and at the bottom and right."""
    lost = side - found
    return lost // 2, lost - lost // 2


def plan_margin(facts: GraphFacts, margin: tuple[int, int], side: int, sheet: FactSheet) -> None:
    """State the tile that is answered and an overlap in which every mirrored pixel is the neighbour's.

    Args:
        facts: of the graph.
        margin: see ``margin_of``.
        side: rows and columns of the chip that the network takes.
        sheet: takes the values.
    """
    lost, edge = sum(margin), max(margin)
    shape = facts.inputs[0].shape
    is_fixed = shape is not None and None not in shape[2:]
    tile = sheet.facts.get("tile")
    if is_fixed or tile is None:
        if tile is not None and tile.origin != "given":
            del sheet.facts["tile"]
        sheet.put("tile", side - lost, "graph", f"it takes {side} pixels and answers the inner {side - lost}")
    stated = sheet.facts.get("overlap")
    if stated is None or stated.origin != "given":
        known = stated.value if stated is not None and isinstance(stated.value, int) else 0
        tile_px = sheet.get("tile") if isinstance(sheet.get("tile"), int) else side - lost
        sheet.facts.pop("overlap", None)
        overlap = min(max(known, MARGIN_SHARE * edge), tile_px // 2)
        sheet.put("overlap", overlap, "graph", f"its convolutions have no padding: a margin of {edge} pixels")
    at_edges = ", which count at the raster's edges only"
    if MARGIN_SHARE * edge > sheet.get("overlap"):
        at_edges = "; answers near a tile's edge rest on them and are blended with the neighbour's"
    sheet.note(
        f"The network answers the middle of a chip: the installed copy mirrors {edge} pixels around each tile"
        f"{at_edges}."
    )


def append_margin(model: onnx.ModelProto, margin: tuple[int, int]) -> None:
    """Mirror the chip outward in front of the network, in place."""
    from onnx import helper, numpy_helper

    graph = model.graph
    opset = max((entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")), default=0)
    before, after = margin
    pads = [0, 0, before, before, 0, 0, after, after]
    weights = {tensor.name for tensor in graph.initializer}
    for value in [entry for entry in graph.input if entry.name not in weights]:
        wide = f"lemevit_wide_{value.name}"
        _rename(graph, value.name, wide)
        if opset < _PADS_AS_INPUT:
            node = helper.make_node("Pad", [value.name], [wide], mode="reflect", pads=pads)
        else:
            sizes = f"lemevit_pads_{value.name}"
            graph.initializer.append(numpy_helper.from_array(np.array(pads, np.int64), sizes))
            node = helper.make_node("Pad", [value.name, sizes], [wide], mode="reflect")
        graph.node.insert(0, node)
        for dim in value.type.tensor_type.shape.dim[2:]:
            if dim.dim_value > 0:
                dim.dim_value -= before + after


def _rename(graph: Any, name: str, new: str) -> None:  # noqa: ANN401 - a graph of protobuf
    """Let all nodes, those of graphs within nodes too, read ``new`` in place of ``name``."""
    for node in graph.node:
        for index, source in enumerate(node.input):
            if source == name:
                node.input[index] = new
        for attribute in node.attribute:
            for inner in [*([attribute.g] if attribute.HasField("g") else []), *attribute.graphs]:
                _rename(inner, name, new)
