"""The parts of a saved model, taken apart again: the sources of its features as they are stored in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import ModelTask
from ...store.find import ModelFile
from .parts import FeatureMap, GraphPart

if TYPE_CHECKING:
    import onnx

HEAD = "head"
_STRIDE = f"{HEAD}/by_"


def taught_parts(model: ModelFile) -> list[GraphPart]:
    """The sources of features of a taught model in their order.

    Args:
        model: a vetted file; its bytes are taken.

    Raises:
        ModelTask: it is no model that was taught.
    """
    import onnx

    record = model.card.training
    features = record.get("features") if record.get("taught") is True else None
    file = onnx.ModelProto()
    file.ParseFromString(model.take_bytes())
    maps = _maps(file.graph)
    if not isinstance(features, list) or not maps:
        raise ModelTask(f"{model.path} was not taught by examples.", "Choose a model made by teach.")
    digests = {str(entry.get("name")): str(entry.get("sha256", "")) for entry in features if isinstance(entry, dict)}
    names = list(dict.fromkeys(_owner(entry.name) for entry in maps))
    if set(names) != set(digests):
        raise ModelTask(f"The card of {model.path} names other features than its graph has.", "Teach it again.")
    return [_part(file.graph, name, maps, digests[name]) for name in names]


def _owner(name: str) -> str:
    return name.partition("/")[0]


def _maps(graph: onnx.GraphProto) -> list[FeatureMap]:
    """The maps that the head reads, in the order of its weights."""
    widths = {tensor.name: tensor.dims[1] for tensor in graph.initializer if len(tensor.dims) == 4}
    readers = {name: node for node in graph.node for name in node.input if node.output[0].startswith(f"{HEAD}/")}
    found = []
    for node in graph.node:
        if node.op_type == "Conv" and node.output[0].startswith(f"{HEAD}/scores_"):
            stride = _stride(node.output[0], readers)
            found.append(FeatureMap(node.input[0], stride, int(widths[node.input[1]])))
    return found


def _stride(scores: str, readers: dict[str, onnx.NodeProto]) -> int:
    """By how much scores of the head are enlarged, those of some maps after they were added."""
    node = readers.get(scores)
    while node is not None and node.op_type == "Add":
        node = readers.get(node.output[0])
    scales = node.input[2] if node is not None and node.op_type == "Resize" and len(node.input) > 2 else ""
    return int(scales[len(_STRIDE) :]) if scales.startswith(_STRIDE) else 1


def _part(graph: onnx.GraphProto, name: str, maps: list[FeatureMap], sha256: str) -> GraphPart:
    own = f"{name}/"
    return GraphPart(
        name,
        tuple(entry for entry in maps if entry.name.startswith(own)),
        [node for node in graph.node if node.output[0].startswith(own)],
        [tensor for tensor in graph.initializer if tensor.name.startswith(own)],
        sha256=sha256,
    )
