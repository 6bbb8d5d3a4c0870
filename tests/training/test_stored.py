"""Training goes on from a shipped file: its weights come back, and its norms train as if they had never been folded."""

from __future__ import annotations

import copy
import zlib
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import numpy_helper
from torch import nn

from model_runtime.backends.pytorch.weights import _weights
from model_runtime.networks.registry import build_network
from model_runtime.training.export.onnx import quantise_weights
from model_runtime.training.export.stored import settle_norms, stored_state
from model_runtime.training.export.weights import load_backbone

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"


def test_stored_weights_come_back_as_they_are_stored() -> None:
    path = MODELS / "landcover-dubai-tiny.onnx"
    state = stored_state(path)
    tensors = {item.name: numpy_helper.to_array(item) for item in onnx.load(path).graph.initializer}
    checked = 0
    for name, value in tensors.items():
        key = name.removeprefix("network.").removesuffix("_int8")
        if name.endswith("_int8") and key in state:
            scale = tensors[name.removesuffix("_int8") + "_scale"]
            np.testing.assert_array_equal(state[key].numpy(), value.astype(np.float32) * scale)
            checked += 1
    assert checked >= 20  # convolutions; the matrices of linear layers are stored turned, under other names


def small(seed: int = 0) -> nn.Sequential:
    """Two convolutions with norms that are not those of a fresh network."""
    torch.manual_seed(seed)
    network = nn.Sequential(
        nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.GELU(), nn.Conv2d(8, 6, 3), nn.BatchNorm2d(6), nn.ReLU()
    ).train()
    with torch.no_grad():
        for module in network:
            if isinstance(module, nn.BatchNorm2d):
                module.weight.uniform_(0.5, 2.0)
                module.bias.uniform_(-0.5, 0.5)
        for step in range(200):
            network(pixels(step))
    return network.eval()


def pixels(seed: int) -> torch.Tensor:
    return torch.randn(64, 3, 16, 16, generator=torch.Generator().manual_seed(seed))


def folded(network: nn.Sequential) -> nn.Sequential:
    """The same with its norms in the convolutions, as an exporter leaves it and reading a file back makes it."""
    again = copy.deepcopy(network)
    with torch.no_grad():
        for conv, norm in ((again[0], again[1]), (again[3], again[4])):
            factor = norm.weight / (norm.running_var + norm.eps).sqrt()
            shift = norm.bias + (conv.bias - norm.running_mean) * factor
            conv.weight.mul_(factor.view(-1, 1, 1, 1))
            conv.bias.zero_()
            norm.weight.fill_(1.0)
            norm.bias.copy_(shift)
            norm.running_mean.zero_()
            norm.running_var.fill_(1.0 - norm.eps)
    return again


def test_settled_norms_answer_as_before_and_train_as_the_network_before_it_was_folded() -> None:
    network = small()
    again = folded(network)
    images = pixels(1000)
    with torch.no_grad():
        wanted = network(images)
        torch.testing.assert_close(again(images), wanted, atol=1e-4, rtol=1e-4)
        lost = copy.deepcopy(again).train()(images)
        assert settle_norms(again, lambda own: own(images)) == 2
        torch.testing.assert_close(again.eval()(images), wanted, atol=1e-4, rtol=1e-4)
        trained = again.train()(images)
        wanted_in_training = copy.deepcopy(network).train()(images)
    assert (lost - wanted_in_training).abs().mean() > 0.2  # what would happen without
    assert (trained - wanted_in_training).abs().mean() < 0.03
    assert settle_norms(again, lambda own: own(images)) == 0  # once


def test_fresh_norms_are_left_alone() -> None:
    network = nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4))
    assert settle_norms(network, lambda own: own(pixels(0))) == 0
    assert torch.equal(network[1].weight, torch.ones(4))


@pytest.mark.parametrize("bits", [8, 5])
def test_int8_weights_are_within_half_a_step_of_what_was_stored(bits: int) -> None:
    weight = np.random.default_rng(0).standard_normal((16, 64, 3, 3)).astype(np.float32)
    node = onnx.helper.make_node("Conv", ["x", "w"], ["y"])
    values = [
        onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1, c, 9, 9])
        for name, c in (("x", 64), ("y", 16))
    ]
    model = onnx.helper.make_model(
        onnx.helper.make_graph([node], "g", values[:1], values[1:], [numpy_helper.from_array(weight, "w")])
    )
    assert quantise_weights(model, bits) == 1
    found = _weights(model.graph)["w"]
    step = np.abs(weight).max(axis=(1, 2, 3), keepdims=True) / (2 ** (bits - 1) - 1)
    assert (np.abs(found - weight) <= 0.501 * step).all()
    (stored,) = (numpy_helper.to_array(item) for item in model.graph.initializer if item.name == "w_int8")
    assert stored.dtype == np.int8
    assert len(zlib.compress(stored.tobytes(), 9)) < (bits + 0.5) / 8 * stored.nbytes


def test_a_backbone_starts_from_any_shipped_model() -> None:
    network = build_network("segment", "tiny", 2)
    load_backbone(network, MODELS / "scenes-ucmerced-tiny.onnx")
    stored = stored_state(MODELS / "scenes-ucmerced-tiny.onnx")
    torch.testing.assert_close(network.state_dict()["backbone.meta_tokens"], stored["meta_tokens"])
