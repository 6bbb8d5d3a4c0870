"""Graph, card and digest as the files of a model.

No torch, so that scores are stored wherever models run.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import onnx
from onnx import helper

from ...cards.card import ModelCard
from ...cards.codec import card_to_json
from ...files import file_digest, write_whole
from ...folders import CARD_SUFFIX, MODEL_SUFFIX
from ...store.find import card_to_metadata, open_model
from ...store.sums import write_sums


def strip_notes(model: onnx.ModelProto) -> None:
    """Take off what the exporter notes on every node and value: 1.5 MB of source lines of the machine it ran on."""
    graph = model.graph
    for part in (graph, *graph.node, *graph.initializer, *graph.input, *graph.output, *graph.value_info):
        del part.metadata_props[:]
        part.doc_string = ""


def store_model(model: onnx.ModelProto, card: ModelCard, out: Path) -> dict[str, Any]:
    """Write graph, card and digest under their final names."""
    strip_notes(model)
    del model.metadata_props[:]
    helper.set_model_props(model, card_to_metadata(card))
    onnx.checker.check_model(model)
    write_whole(out, model.SerializeToString())
    write_whole(out.with_suffix(CARD_SUFFIX), (card_to_json(card, indent=1) + "\n").encode("utf-8"))
    digests = {path.name: file_digest(path) for path in out.parent.glob(f"*{MODEL_SUFFIX}")}
    write_sums(out.parent, digests)
    return {"model": str(out), "bytes": out.stat().st_size, "opset": card.opset}


def add_metrics(path: Path, metrics: dict[str, Any], **changes: Any) -> ModelCard:  # noqa: ANN401 - card values
    """Put measured scores of the stored file itself, and other values, into its card (the graph is not touched)."""
    card = open_model(path).card
    card = dataclasses.replace(card, metrics={**card.metrics, **metrics}, **changes)
    store_model(onnx.load(path), card, path)
    return card
