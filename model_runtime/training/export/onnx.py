"""Trained weights to one ONNX file with its card. Graph: float32 in, scores out, any batch, rows and columns. A change
network has two inputs, ``before`` and ``after``.

Every other one has the input ``image``.

The exporter is torch's, traced with a batch of two at a size no test uses. Weight matrices are stored as int8 with a
scale per output channel (symmetric, largest magnitude to 127) and widened to float32 when the model is loaded: a third
of the float32 file at the same speed. With fewer ``weight_bits`` the tensors stay int8 and take fewer values, which
compress better in a zip. The loss is measured by ``evaluate`` and stated in the card.
"""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from ...cards.card import ClassEntry, ModelCard
from ...cards.contract import DATES
from ...cards.kinds import FEATURES, KINDS
from ...errors import ModelMismatch
from ...networks.registry import build_network
from ..loop import MEAN, STD
from . import detector as detection_export
from .model_file import store_model
from .weights import load_strict, read_metadata, read_state

log = logging.getLogger(__name__)

OPSET = 20
TRACE_SIZE = (2, 3, 96, 128)
RECIPE_KEYS = (
    "dataset",
    "reduce",
    "drop_classes",
    "ignore_index",
    "change_value",
    "read_bands",
    "label_classes",
    "point_reach_px",
    "relaxed_px",
    "sets",
    "leave_out",
)
"""Keys that ``evaluate`` needs to read the labels as the training did."""
KINDS_OF_RECIPES = {"episodes": FEATURES}
"""Task of a recipe to its name as a model, where the two differ."""
LEFT_OUT = "ridge_head."
"""Weights of the head that episodes are taught with. Each user's strokes make another."""
QUANTISED_FROM = 4096
"""Tensors with fewer elements stay float32: they weigh nothing and norms and biases are sensitive."""


class WithSoftmax(nn.Module):
    """A network whose output is probabilities, so that the file answers 0..1 wherever it is opened."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return torch.softmax(self.network(image), dim=1)


class PairWithSoftmax(WithSoftmax):
    """The same for a network of two dates."""

    def forward(self, before: torch.Tensor, after: torch.Tensor) -> torch.Tensor:  # type: ignore[override]
        return torch.softmax(self.network(before, after), dim=1)


def export_onnx(
    network: nn.Module, path: Path, bands: int = 3, inputs: tuple[str, ...] = ("image",), output: str = "scores"
) -> None:
    """Write ``network`` as ONNX with dynamic batch, rows and columns.

    Args:
        network: takes one tensor for each of ``inputs``.
        path: of the file.
        bands: of each input.
        inputs: their names.
        output: its name.
    """
    examples = tuple(torch.randn(TRACE_SIZE[0], bands, *TRACE_SIZE[2:]) for _ in inputs)
    dynamic = tuple({axis: torch.export.Dim.DYNAMIC for axis in (0, 2, 3)} for _ in inputs)
    program = torch.onnx.export(
        network.eval(),
        examples,
        input_names=list(inputs),
        output_names=[output],
        dynamic_shapes=dynamic,
        opset_version=OPSET,
        dynamo=True,
        optimize=True,
        verbose=False,
        custom_translation_table=detection_export.translations(),
    )
    if program is None:
        raise ModelMismatch("torch could not export the network")
    program.save(path, external_data=False)


def quantise_weights(model: onnx.ModelProto, bits: int = 8) -> int:
    """Store large float32 initialisers as int8 times a float32 scale per first (or last, for MatMul) axis, in place.

    Args:
        model: changed in place.
        bits: 2 to 8, the values stored are -(2^(bits - 1) - 1) to 2^(bits - 1) - 1.

    Returns:
        How many tensors were packed.
    """
    graph, largest = model.graph, 2 ** (bits - 1) - 1
    last_axis = {node.input[1] for node in graph.node if node.op_type in ("MatMul", "Gemm") and len(node.input) > 1}
    transposed = {
        node.input[1]
        for node in graph.node
        if node.op_type == "Gemm" and any(item.name == "transB" and item.i for item in node.attribute)
    }
    kept, packed, nodes = [], 0, []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or values.size < QUANTISED_FROM or values.ndim < 2:
            kept.append(tensor)
            continue
        axis = values.ndim - 1 if tensor.name in last_axis - transposed else 0
        others = tuple(i for i in range(values.ndim) if i != axis)
        scale = np.maximum(np.abs(values).max(axis=others, keepdims=True) / largest, 1e-12).astype(np.float32)
        name = tensor.name
        kept.append(numpy_helper.from_array(np.rint(values / scale).astype(np.int8), f"{name}_int8"))
        kept.append(numpy_helper.from_array(scale, f"{name}_scale"))
        nodes.append(helper.make_node("Cast", [f"{name}_int8"], [f"{name}_wide"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [f"{name}_wide", f"{name}_scale"], [name]))
        packed += 1
    del graph.initializer[:]
    graph.initializer.extend(kept)
    for position, node in enumerate(nodes):
        graph.node.insert(position, node)
    packed_names = {node.output[0] for node in nodes}
    stated = [value for value in graph.value_info if value.name not in packed_names]
    del graph.value_info[:]
    graph.value_info.extend(stated)
    return packed


def build_card(record: dict[str, Any]) -> ModelCard:
    """The model card of a training record."""
    recipe, card = record["recipe"], dict(record["recipe"]["card"])
    classes = tuple(ClassEntry(class_id=index, **entry) for index, entry in enumerate(card.pop("classes", ())))
    if recipe["task"] == "detect":
        card["decode"] = {**detection_export.DECODE, **card.get("decode", {})}
    gsd_range = card.pop("gsd_range_m", None)
    kind = KINDS[KINDS_OF_RECIPES.get(recipe["task"], recipe["task"])]
    card = {"tile": kind.tile, "overlap": int(kind.tile * kind.overlap_share), **card}
    val = {key: value for key, value in record["val"].items() if key not in ("confusion", "headline")}
    return ModelCard(
        name=recipe["name"],
        task=kind.task,
        bands=tuple(recipe.get("bands", ("red", "green", "blue"))),
        mean=tuple(recipe.get("mean", MEAN)),
        std=tuple(recipe.get("std", STD)),
        classes=classes,
        divide_by=255.0,
        dtypes=("uint8",),
        gsd_range_m=tuple(gsd_range) if gsd_range else None,
        activation="none",
        opset=OPSET,
        training={key: record[key] for key in ("command", "minutes", "steps", "hardware", "precision", "torch")}
        | {
            "dataset": recipe["dataset"],
            "seed": recipe["seed"],
            "recipe": {key: recipe[key] for key in RECIPE_KEYS if key in recipe},
        },
        metrics={"val_float32": val},
        **card,
    )


def export_model(weights: Path, out: Path) -> dict[str, Any]:
    """See ``commands.export``.

    Returns what was written.

    Raises:
        ModelMismatch: the weights carry no training record, do not fit the network it names, or answer no task.
    """
    record = read_metadata(weights)
    recipe = record["recipe"]
    if recipe["task"] == "pretrain":
        raise ModelMismatch(
            f"{weights} was trained by task {recipe['task']}: it is a start of models and answers no task itself.",
            "Name it as 'init' of a recipe (docs/training.md).",
        )
    card = build_card(record)
    channels = recipe["feature_channels"] if card.task == FEATURES else len(card.classes)
    network = build_network(card.task, recipe["variant"], channels, head=recipe["head"], in_channels=len(card.bands))
    state = {name: value for name, value in read_state(weights).items() if not name.startswith(LEFT_OUT)}
    load_strict(network, state, weights)
    with tempfile.TemporaryDirectory(prefix="lemevit-export-") as folder:
        traced = Path(folder) / out.name
        if card.task == "change":
            export_onnx(PairWithSoftmax(network), traced, len(card.bands), DATES)
        elif card.task == "detect":
            detector = detection_export.prepare(network, recipe)
            export_onnx(detector, traced, len(card.bands), output=detection_export.OUTPUT)
        elif card.task == FEATURES:
            export_onnx(network, traced, len(card.bands), output=FEATURES)
        else:
            export_onnx(WithSoftmax(network), traced, len(card.bands))
        model = onnx.load(traced)
    packed = quantise_weights(model, recipe.get("weight_bits", 8))
    return {"packed_tensors": packed, **store_model(model, card, out)}
