"""Exported detectors against torch, at sizes and batches they were not traced with, run by ONNX Runtime alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from model_runtime.networks.detection.light_detector import LightDetector
from model_runtime.store.vetting import vet_onnx
from model_runtime.training.export.detector import OUTPUT
from model_runtime.training.export.onnx import TRACE_SIZE, export_onnx, quantise_weights
from tests.data.small_backbone import SmallBackbone, small_rcnn

# torch.export's own notice about its own code.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

SIZES = ((1, 64, 64), (3, 160, 96), (1, 211, 250))
PIXELS, SCORE = 0.05, 1e-4
"""Tolerances of a box's corners and of its score."""


@pytest.fixture(scope="module", params=["light", "rcnn"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[torch.nn.Module, Path]:
    torch.manual_seed(0)
    if request.param == "light":
        network: torch.nn.Module = LightDetector(SmallBackbone(), 3)
    else:
        network = small_rcnn(3, proposals=60)
    last = ("decode_head.score", "decode_head.box", "rpn_cls", "rpn_reg", "fc_cls", "fc_reg")
    for name, parameter in network.named_parameters():
        if name.endswith(tuple(f"{layer}.weight" for layer in last)):
            torch.nn.init.normal_(
                parameter, std=3.0 if "decode_head.score" in name else 0.1
            )  # answers far from each other, so that rounding decides nothing
        elif name == "decode_head.score.bias":
            torch.nn.init.zeros_(parameter)
    path = tmp_path_factory.mktemp("export") / "detector.onnx"
    export_onnx(network, path, output=OUTPUT)
    return network.eval(), path


def corners(rows: np.ndarray) -> np.ndarray:
    cx, cy, width, height, angle = rows[:, :5].T
    cos, sin = np.cos(angle), np.sin(angle)
    points = [
        (cx + a * width * cos + b * height * sin, cy - a * width * sin + b * height * cos)
        for a, b in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))
    ]
    return np.sort(np.array(points).transpose(2, 1, 0), axis=2)  # whichever corner comes first


def share_found(wanted: np.ndarray, found: np.ndarray) -> float:
    """Share of wanted rows that some row equals in class, corners and score."""
    wanted, found = wanted[wanted[:, 5] > 0.02], found[found[:, 5] > 0]
    far = np.abs(corners(wanted)[:, None] - corners(found)[None]).max(axis=(2, 3))
    limit = PIXELS + 1e-4 * wanted[:, 2:4].max(axis=1)[:, None]
    same = (far < limit) & (np.abs(wanted[:, None, 5] - found[None, :, 5]) < SCORE)
    same &= wanted[:, None, 6] == found[None, :, 6]
    assert len(wanted) > 5
    return float(same.any(axis=1).mean())


def test_boxes_and_scores_equal_torch_at_other_sizes(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    for count, rows, cols in SIZES:
        assert (count, 3, rows, cols) != TRACE_SIZE
        image = rng.standard_normal((count, 3, rows, cols), dtype=np.float32)
        with torch.inference_mode():
            wanted = network(torch.from_numpy(image)).numpy()
        (found,) = session.run(None, {"image": image})
        assert found.shape == wanted.shape
        # Suppression, and the choice of a cell among equals, may go the other way where rounding decides.
        assert np.isclose(found[..., 5], wanted[..., 5], rtol=0, atol=SCORE).mean() > 0.98
        assert np.mean([share_found(*pair) for pair in zip(wanted, found)]) > 0.98


def test_the_graph_is_vetted_and_states_its_contract(exported: tuple[torch.nn.Module, Path]) -> None:
    facts = vet_onnx(exported[1].read_bytes(), exported[1])
    assert [value.name for value in facts.inputs] == ["image"]
    assert [value.name for value in facts.outputs] == ["detections"]
    assert facts.inputs[0].shape == (None, 3, None, None)
    assert facts.outputs[0].shape is not None
    assert facts.outputs[0].shape[0] is None
    assert facts.outputs[0].shape[2] == 7


def test_packed_weights_leave_a_valid_graph(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    model = onnx.load(path)
    assert quantise_weights(model) >= 3
    onnx.checker.check_model(model)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"image": np.zeros((1, 3, 64, 64), np.float32)})
    assert np.isfinite(found).all()
