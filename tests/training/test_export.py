"""The exported graph against torch, at sizes and batches it was not traced with; weights stored once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import numpy_helper

from model_runtime.backends.ort.graphs.attention import show_attention
from model_runtime.networks.registry import build_network
from model_runtime.networks.segmenter import Segmenter
from model_runtime.networks.upernet import UPerNetHead
from model_runtime.postprocess.attention import on_pixels, token_maps
from model_runtime.store.find import open_model
from model_runtime.training.export.onnx import TRACE_SIZE, WithSoftmax, export_onnx, quantise_weights
from model_runtime.training.export.weights import load_strict, read_state
from tests.data.shallow import CLASSIFIER, shallow_tiny
from tests.data.small_backbone import SmallBackbone
from tests.golden import recipe

# torch.export's own notice about its own code.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")

ROOT = Path(__file__).resolve().parents[2]
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


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[torch.nn.Module, Path]:
    """A classifier. Dense networks are exported in ``test_change_export.py`` and ``test_episodes.py``."""
    with shallow_tiny(CLASSIFIER):
        network = with_golden_weights(build_network("classify", "tiny", 5))
    path = tmp_path_factory.mktemp("export") / "model.onnx"
    export_onnx(network, path)
    return network, path


def shipped_segmenter() -> tuple[torch.nn.Module, Path]:
    path = ROOT / "resources" / "models" / "buildings-tiny.onnx"
    network = build_network("segment", "tiny", len(open_model(path).card.classes))
    load_strict(network, read_state(path), path)
    return WithSoftmax(network).eval(), path


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


def stored_bytes(path: Path) -> int:
    return sum(numpy_helper.to_array(tensor).nbytes for tensor in onnx.load(path).graph.initializer)


def test_the_graph_equals_torch_at_sizes_it_was_not_traced_with(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    assert worst_difference(network, str(path)) < TOLERANCE


def test_every_weight_is_stored_once(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    assert stored_bytes(path) <= 1.02 * sum(parameter.nbytes for parameter in network.state_dict().values())


def test_packed_weights_are_a_third_as_large_and_nearly_the_same(exported: tuple[torch.nn.Module, Path]) -> None:
    network, path = exported
    model = onnx.load(path)
    assert quantise_weights(model) > 20
    packed = model.SerializeToString()
    assert len(packed) < 0.4 * path.stat().st_size
    onnx.checker.check_model(model)
    # Golden weights are harsher than trained ones; what packing costs a trained model is in its card.
    assert worst_difference(network, packed) < 2.0


def test_the_pyramid_of_upernet_is_right_at_sizes_it_was_not_traced_with(tmp_path: Path) -> None:
    """On a small backbone: LeMeViT's own graph is that of the other networks."""
    network = with_golden_weights(Segmenter(SmallBackbone(), UPerNetHead(SmallBackbone.widths, 5, channels=64)))
    export_onnx(network, tmp_path / "model.onnx")
    assert worst_difference(network, str(tmp_path / "model.onnx")) < TOLERANCE
    assert stored_bytes(tmp_path / "model.onnx") <= 1.02 * sum(value.nbytes for value in network.state_dict().values())


def torch_attention(network: torch.nn.Module, image: torch.Tensor) -> np.ndarray:
    """Attention ``(n, head, token, image token)`` of the last block whose meta tokens read the image, step by step."""
    network = getattr(network, "network", network)
    is_classifier = not hasattr(network, "backbone")
    trunk = network if is_classifier else network.backbone
    block = trunk.stages[2][-1 if is_classifier else -2].attn  # in a dense network the last one leaves them alone
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


@pytest.mark.parametrize("task", ["classify", "segment"])
def test_shown_attention_is_that_of_torch(task: str, request: pytest.FixtureRequest) -> None:
    network, path = request.getfixturevalue("exported") if task == "classify" else shipped_segmenter()
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
