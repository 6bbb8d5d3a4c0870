"""The exported graph against torch, at sizes and batches it was not traced with; weights stored once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import numpy_helper

from model_runtime.backends.ort.attention import show_attention
from model_runtime.networks.registry import build_network
from model_runtime.postprocess.attention import on_pixels, token_maps
from model_runtime.training.export.onnx import TRACE_SIZE, export_onnx, quantise_weights
from tests.data.shallow import shallow_tiny
from tests.golden import recipe

# torch.export's own notice about its own code.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

SIZES = ((1, 64, 64), (3, 160, 96), (1, 224, 256))
TOLERANCE = 1e-4


def with_golden_weights(network: torch.nn.Module) -> torch.nn.Module:
    """Weights of ordinary size everywhere, so that no branch of the graph is quiet."""
    state = {
        key: torch.from_numpy(np.array(recipe.weight(key, value.shape))) if value.dtype.is_floating_point else value
        for key, value in network.state_dict().items()
    }
    network.load_state_dict(state)
    return network.eval()


@pytest.fixture(scope="module", params=["classify", "segment light", "segment upernet"])
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[torch.nn.Module, Path]:
    task, _, head = request.param.partition(" ")
    with shallow_tiny():
        network = with_golden_weights(build_network(task, "tiny", 5, head=head or "light"))
    path = tmp_path_factory.mktemp("export") / "model.onnx"
    export_onnx(network, path)
    return network, path


def worst_difference(network: torch.nn.Module, model: Path | bytes) -> float:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    rng, worst = np.random.default_rng(0), 0.0
    for count, rows, cols in SIZES:
        assert (count, 3, rows, cols) != TRACE_SIZE
        image = rng.standard_normal((count, 3, rows, cols), dtype=np.float32)
        with torch.inference_mode():
            wanted = network(torch.from_numpy(image)).numpy()
        (found,) = session.run(None, {"image": image})
        worst = max(worst, float(np.abs(found - wanted).max() / wanted.std()))
    return worst


def test_the_graph_equals_torch_at_sizes_it_was_not_traced_with(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    assert worst_difference(network, str(path)) < TOLERANCE


def test_every_weight_is_stored_once(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    tensors = onnx.load(path).graph.initializer
    stored = sum(numpy_helper.to_array(tensor).nbytes for tensor in tensors)
    assert stored <= 1.02 * sum(parameter.nbytes for parameter in network.state_dict().values())


def test_packed_weights_are_a_third_as_large_and_nearly_the_same(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    model = onnx.load(path)
    assert quantise_weights(model) > 20
    packed = model.SerializeToString()
    assert len(packed) < 0.4 * path.stat().st_size
    onnx.checker.check_model(model)
    # Golden weights are harsher than trained ones; what packing costs a trained model is in its card.
    assert worst_difference(network, packed) < 2.0


def torch_attention(network: torch.nn.Module, image: torch.Tensor) -> np.ndarray:
    """Attention ``(n, head, token, image token)`` of the last block whose meta tokens read the image, step by step."""
    is_classifier = not hasattr(network, "backbone")
    trunk = network if is_classifier else network.backbone
    block = trunk.stages[2][1 if is_classifier else 0].attn
    seen: list[tuple[torch.Tensor, ...]] = []
    handle = block.register_forward_hook(lambda module, inputs, outputs: seen.append(inputs))
    with torch.inference_mode():
        network(image)
        handle.remove()
        x, c = seen[0][:2]
        width = x.shape[-1]
        query = block.qkv2(c)[..., :width].reshape(*c.shape[:2], -1, 32).transpose(1, 2)
        key = block.qkv1(x)[..., width : 2 * width].reshape(*x.shape[:2], -1, 32).transpose(1, 2)
        return torch.softmax(query @ key.transpose(-1, -2) * width**-0.5, dim=-1).numpy()


def test_shown_attention_is_that_of_torch(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    rng = np.random.default_rng(1)
    data, name = show_attention(path.read_bytes(), rng.normal(size=(1, 3, 72, 104)).astype(np.float32), path)
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    plain = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    for count, rows, cols in SIZES:
        image = rng.standard_normal((count, 3, rows, cols), dtype=np.float32)
        wanted = torch_attention(network, torch.from_numpy(image))
        scores, found = session.run(["scores", name], {"image": image})
        np.testing.assert_allclose(found, wanted, atol=1e-4 * wanted.max())
        np.testing.assert_array_equal(scores, plain.run(None, {"image": image})[0])
        maps = on_pixels(token_maps(found, (rows, cols), 1), (rows, cols))
        assert maps.shape == (count, 16, rows, cols)
        middle = wanted.mean(axis=1)[:, :, cols // 8 * 2 + 1] * wanted.shape[-1]
        np.testing.assert_allclose(maps[:, :, 16, 8], middle, rtol=1e-3)
