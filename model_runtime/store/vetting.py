"""Vets the bytes of an ONNX file before any session sees them, and states what its graph takes and gives.

Parsing uses the ``onnx`` protobuf classes on bytes in memory, so no other file is ever opened. Refused: references to
data outside the file wherever they hide, operators of unknown domains, operators that load files or run Python.
Not here: finding files, digests, cards (``store.find``), running (``backends``).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cards.graph import GraphFacts, TensorFacts
from ..errors import ModelCorrupt, ModelUnsafe
from .part_count import SMALL_BYTES, TooManyParts, count_parts
from .sniffing import refuse_old_pickle, refuse_other_formats
from .tensor_sizes import MAX_ELEMENTS, largest_tensor

if TYPE_CHECKING:
    import onnx

ALLOWED_DOMAINS = frozenset(("", "ai.onnx", "ai.onnx.ml", "com.microsoft"))
# com.microsoft operators that read another file or call into Python.
REFUSED_OPERATORS = frozenset(("EPContext", "PythonOp", "PythonOpGrad"))
MAX_MODEL_BYTES = 2**31 - 1  # the limit of one protobuf message


def vet_onnx(data: bytes, path: Path) -> GraphFacts:
    """Facts of the graph in ``data``, once it is known to be a self-contained ONNX model of known operators.

    Args:
        data: the whole file.
        path: where it came from, for the errors.

    Raises:
        ModelCorrupt: not an ONNX file, cut short or damaged.
        ModelMismatch: another kind of weights file.
        ModelUnsafe: a pickle, external data, or an operator that is not accepted.
    """
    refuse_other_formats(data, path)
    model = _parse(data, path)
    tensors, nodes = _walked(model, path)
    _refuse_external_data(tensors, path)
    _refuse_foreign_operators(model, nodes, path)
    _refuse_huge_tensors(model, path)
    return graph_facts(model)


def _parse(data: bytes, path: Path) -> onnx.ModelProto:
    import onnx
    from google.protobuf.message import DecodeError

    model = onnx.ModelProto()
    try:
        if len(data) > SMALL_BYTES:
            count_parts(data, onnx.ModelProto.DESCRIPTOR)
    except TooManyParts as error:
        raise ModelUnsafe(f"{path} holds {error}, which no network needs; it is not opened.") from error
    try:
        model.ParseFromString(data)
    except DecodeError as error:
        refuse_old_pickle(data, path)
        raise ModelCorrupt(f"{path} is not an ONNX model, or it is cut short or damaged.") from error
    if not model.graph.node or not model.graph.output:
        refuse_old_pickle(data, path)
        raise ModelCorrupt(f"{path} is not an ONNX model: it holds no network.")
    return model


def _walked(model: onnx.ModelProto, path: Path) -> tuple[list[onnx.TensorProto], list[onnx.NodeProto]]:
    """Every tensor and every node, in whatever field it sits: the walk follows message types, not a list of places.

    All texts on the way are UTF-8: another is handed out as bytes, or fails wherever it is first read.
    """
    import onnx
    from google.protobuf.message import Message

    found: dict[type, list[Any]] = {onnx.TensorProto: [], onnx.NodeProto: []}
    pending: list[Any] = [model]
    texts: list[Any] = []
    try:
        while pending:
            message = pending.pop()
            if type(message) in found:
                found[type(message)].append(message)
            for field, value in message.ListFields():
                kind = field.type
                if kind == field.TYPE_MESSAGE:
                    (pending.append if isinstance(value, Message) else pending.extend)(value)
                elif kind == field.TYPE_STRING and not isinstance(value, str):
                    texts.extend([value] if isinstance(value, bytes) else value)
        is_text = all(isinstance(text, str) for text in texts)
    except UnicodeDecodeError:
        is_text = False
    if not is_text:
        raise ModelCorrupt(f"{path} is damaged: a name or text in it is not UTF-8.")
    return found[onnx.TensorProto], found[onnx.NodeProto]


def _refuse_external_data(tensors: list[onnx.TensorProto], path: Path) -> None:
    import onnx

    for tensor in tensors:
        if tensor.data_location == onnx.TensorProto.EXTERNAL or tensor.external_data:
            location = next((entry.value for entry in tensor.external_data if entry.key == "location"), "?")
            raise ModelUnsafe(
                f"{path} keeps the weights '{tensor.name[:80]}' in another file ({location[:200]!r}); "
                "models that point outside themselves are not opened.",
                "Ask for the model as one .onnx file with its weights inside.",
            )


def _refuse_foreign_operators(model: onnx.ModelProto, nodes: list[onnx.NodeProto], path: Path) -> None:
    own_functions = {(function.domain, function.name) for function in model.functions}
    for node in nodes:
        if (node.domain, node.op_type) in own_functions:
            continue
        if node.domain not in ALLOWED_DOMAINS or node.op_type in REFUSED_OPERATORS:
            operator = f"{node.domain or 'ai.onnx'}.{node.op_type}"
            raise ModelUnsafe(
                f"{path} uses the operator {operator[:120]!r}, which is not one of the standard ones.",
                "Export the model with standard ONNX operators only.",
            )


def _refuse_huge_tensors(model: onnx.ModelProto, path: Path) -> None:
    name, elements = largest_tensor(model)
    if elements > MAX_ELEMENTS:
        raise ModelUnsafe(
            f"{path} makes the tensor {name[:60]!r} of {elements:.3g} numbers a chip, which no memory holds.",
            "Export the model for smaller chips, or choose another.",
        )


def graph_facts(model: onnx.ModelProto) -> GraphFacts:
    weights = {tensor.name for tensor in model.graph.initializer}
    opsets = [entry.version for entry in model.opset_import if entry.domain in ("", "ai.onnx")]
    return GraphFacts(
        inputs=tuple(_tensor(value) for value in model.graph.input if value.name not in weights),
        outputs=tuple(_tensor(value) for value in model.graph.output),
        metadata={entry.key: entry.value for entry in model.metadata_props},
        opset=max(opsets, default=None),
    )


def _tensor(value: onnx.ValueInfoProto) -> TensorFacts:
    import onnx

    tensor = value.type.tensor_type
    names = {number: name.lower() for name, number in onnx.TensorProto.DataType.items()}
    shape = None
    if tensor.HasField("shape"):
        shape = tuple(dim.dim_value if dim.dim_value > 0 else None for dim in tensor.shape.dim)
    return TensorFacts(value.name, names.get(tensor.elem_type, "unknown"), shape)
