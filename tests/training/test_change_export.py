"""Change networks as files: a short real training on generated pairs, its export, and the score of the file.

The exported graphs are compared with torch at sizes and batches they were not traced with, as traced and with packed
weights: the light head as it was trained, by the whole way of ``export``, and the BIT head with golden weights on a
small backbone (LeMeViT's own graph is that of the light network).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import numpy_helper

from model_runtime.cards.contract import DATES
from model_runtime.networks import bit
from model_runtime.networks.registry import build_network
from model_runtime.training.commands import evaluate, export
from model_runtime.training.export import onnx as onnx_export
from model_runtime.training.export.onnx import TRACE_SIZE, PairWithSoftmax, export_onnx, quantise_weights
from model_runtime.training.export.weights import load_strict, read_metadata, read_state
from model_runtime.training.train import train
from tests.data.shallow import shallow_tiny
from tests.data.small_backbone import SmallBackbone
from tests.golden.test_lemevit import golden
from tests.training.test_pair_training import make_pairs

# torch.export's own notice about its own code.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

# One pair and several, square and not, and sizes whose answer the network grows and cuts again.
SIZES = ((1, 64, 64), (3, 160, 96), (1, 224, 256), (2, 65, 90))
TOLERANCE = 1e-4


RECIPE = """
name = "brighter"
task = "change"
dataset = "pairs"
bands = ["swir", "nir", "red"]
mean = [0.2, 0.2, 0.2]
std = [0.2, 0.2, 0.2]
change_value = 255
crop = 64
epochs = 6
batch = 4
chips_per_epoch = 16
lr = 2e-3
ema_decay = 0.5
drop_path = 0.0
dice_weight = 0.5
precision = "fp32"
seed = 5
[augment]
shift_px = 1.0
[card]
description = "Halves that become bright."
gsd_m = 1.0
tile = 64
overlap = 16
licence = "CC0-1.0"
attribution = "made here"
classes = [{ class_name = "no change", color = "#000000", background = true },
           { class_name = "brighter", color = "#FFFFFF" }]
"""


@dataclass
class Trained:
    """A training on pairs in ``folder``; ``traced`` is its exported graph before its weights were packed."""

    folder: Path
    history: list[dict[str, Any]]
    record: dict[str, Any]
    network: torch.nn.Module
    model: Path
    traced: Path


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Trained:
    folder = tmp_path_factory.mktemp("pairs")
    make_pairs(folder / "pairs")
    recipe, out, traced = folder / "brighter.toml", folder / "out", folder / "traced.onnx"
    model = folder / "models" / "brighter.onnx"
    model.parent.mkdir()
    recipe.write_text(RECIPE)

    def pack(graph: onnx.ModelProto, bits: int) -> int:
        onnx.save(graph, traced)
        return quantise_weights(graph, bits)

    with shallow_tiny(), pytest.MonkeyPatch.context() as patch:
        train(recipe, folder, out, device="cpu", resume=False)
        patch.setattr(onnx_export, "quantise_weights", pack)
        export(out / "weights.safetensors", model)
        network = build_network("change", "tiny", 2, head="light", in_channels=3)
        load_strict(network, read_state(out / "weights.safetensors"), out / "weights.safetensors")
    history = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
    record = read_metadata(out / "weights.safetensors")
    return Trained(folder, history, record, PairWithSoftmax(network).eval(), model, traced)


@pytest.fixture(scope="module", params=["light", "bit"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[torch.nn.Module, Path]:
    if request.param == "light":
        made: Trained = request.getfixturevalue("trained")
        return made.network, made.traced
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bit, "DECODER_DEPTH", 2)  # of eight layers alike
        network = golden(bit.BIT(SmallBackbone(in_channels=4), 2))
    path = tmp_path_factory.mktemp("export") / "model.onnx"
    export_onnx(network, path, bands=4, inputs=DATES)
    return network, path


def weight_bytes(model: onnx.ModelProto) -> int:
    return sum(numpy_helper.to_array(tensor).nbytes for tensor in model.graph.initializer)


def worst_difference(network: torch.nn.Module, model: Path | bytes) -> float:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    assert [value.name for value in session.get_inputs()] == ["before", "after"]
    bands = session.get_inputs()[0].shape[1]
    rng, worst = np.random.default_rng(0), 0.0
    for count, rows, cols in SIZES:
        assert (count, rows, cols) != (TRACE_SIZE[0], *TRACE_SIZE[2:])
        dates = [rng.standard_normal((count, bands, rows, cols), dtype=np.float32) for _ in DATES]
        with torch.inference_mode():
            wanted = network(*(torch.from_numpy(date) for date in dates)).numpy()
        (found,) = session.run(None, dict(zip(DATES, dates)))
        worst = max(worst, float(np.abs(found - wanted).max() / wanted.std()))
    return worst


def test_the_graph_equals_torch_at_sizes_it_was_not_traced_with(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    assert worst_difference(network, str(path)) < TOLERANCE


def test_weights_of_both_dates_are_stored_once_and_packed(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    model = onnx.load(path)
    stored = weight_bytes(model)
    assert stored < 1.04 * sum(value.nbytes for value in network.state_dict().values())
    assert quantise_weights(model) > 10
    packed = model.SerializeToString()
    assert weight_bytes(model) < 0.4 * stored
    onnx.checker.check_model(model)
    # Golden weights are harsher than trained ones; what packing costs a trained model is in its card.
    assert worst_difference(network, packed) < 2.0


def test_pairs_train_export_and_score_alike_in_the_runtime(trained: Trained) -> None:
    assert trained.history[-1]["loss"] < trained.history[0]["loss"]
    scored = trained.record["val"]
    assert scored["f1"] > 0.8
    found = evaluate(str(trained.model), trained.folder, "val", None)
    assert found["f1"] == pytest.approx(scored["f1"], abs=0.03)
    card = json.loads(trained.model.with_suffix(".card.json").read_text())
    assert card["task"] == "change"
    assert card["bands"] == ["swir", "nir", "red"]
    assert card["mean"] == [0.2, 0.2, 0.2]
    assert card["training"]["recipe"]["change_value"] == 255
