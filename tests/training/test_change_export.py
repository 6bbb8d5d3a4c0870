"""The exported change graph against torch, at sizes and batches it was not traced with; and packed weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from model_runtime.cards.contract import DATES
from model_runtime.networks.registry import build_network
from model_runtime.training.export.onnx import TRACE_SIZE, export_onnx, quantise_weights
from tests.data.shallow import shallow_tiny
from tests.golden.test_lemevit import golden

# torch.export's own notice about its own code.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

# One pair and several, square and not, and sizes whose answer the network grows and cuts again.
SIZES = ((1, 64, 64), (3, 160, 96), (1, 224, 256), (2, 65, 90))
TOLERANCE = 1e-4


@pytest.fixture(scope="module", params=["light", "bit"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[torch.nn.Module, Path]:
    with shallow_tiny():
        network = golden(build_network("change", "tiny", 2, head=request.param, in_channels=4))
    path = tmp_path_factory.mktemp("export") / "model.onnx"
    export_onnx(network, path, bands=4, inputs=DATES)
    return network, path


def worst_difference(network: torch.nn.Module, model: Path | bytes) -> float:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    assert [value.name for value in session.get_inputs()] == ["before", "after"]
    rng, worst = np.random.default_rng(0), 0.0
    for count, rows, cols in SIZES:
        assert (count, rows, cols) != (TRACE_SIZE[0], *TRACE_SIZE[2:])
        dates = [rng.standard_normal((count, 4, rows, cols), dtype=np.float32) for _ in DATES]
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
    assert path.stat().st_size < 1.04 * sum(value.nbytes for value in network.state_dict().values())
    assert quantise_weights(model) > 20
    packed = model.SerializeToString()
    assert len(packed) < 0.4 * path.stat().st_size
    onnx.checker.check_model(model)
    # Golden weights are harsher than trained ones; what packing costs a trained model is in its card.
    assert worst_difference(network, packed) < 2.0
