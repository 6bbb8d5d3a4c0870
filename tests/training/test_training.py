"""A short real training: it learns, stops in time, resumes, and its weights load strictly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from model_runtime.errors import ModelCorrupt, ModelMismatch, ModelUnsafe, RecipeInvalid
from model_runtime.networks.attention import attend
from model_runtime.networks.registry import build_network
from model_runtime.training.export.weights import load_backbone, load_strict, read_metadata, read_state, save_weights
from model_runtime.training.train import train
from tests.data.shallow import shallow_tiny
from tests.training.test_training_data import make_segmentation

RECIPE = """
name = "halves"
task = "segment"
dataset = "halves"
crop = 64
epochs = {epochs}
batch = 4
chips_per_epoch = 16
lr = 2e-3
ema_decay = 0.5
drop_path = 0.0
precision = "fp32"
seed = 5
[card]
description = "Dark and bright halves."
gsd_m = 1.0
tile = 64
overlap = 16
licence = "CC0-1.0"
attribution = "made here"
classes = [{{ class_name = "dark", color = "#000000" }}, {{ class_name = "bright", color = "#FFFFFF" }}]
"""


@pytest.fixture(scope="module", autouse=True)
def _shallow() -> Iterator[None]:
    """Nothing here is about the number of blocks."""
    with shallow_tiny():
        yield


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a set and a whole training on it in ``out``."""
    folder = tmp_path_factory.mktemp("learnt")
    make_segmentation(folder / "halves")
    train(recipe(folder, 5), folder, folder / "out", device="cpu", resume=False)
    return folder


def recipe(folder: Path, epochs: int) -> Path:
    path = folder / "halves.toml"
    path.write_text(RECIPE.format(epochs=epochs))
    return path


def history(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]


def test_it_learns_and_leaves_weights_log_curves_and_confusion(learnt: Path) -> None:
    found = history(learnt / "out")
    assert found[-1]["loss"] < found[0]["loss"]
    assert found[-1]["val"]["miou"] > 0.7
    record = read_metadata(learnt / "out" / "weights.safetensors")
    assert record["recipe"]["seed"] == 5
    assert record["steps"] == 20
    for name in ("curves.png", "confusion.png", "metrics.json"):
        assert (learnt / "out" / name).stat().st_size > 100


def test_an_interrupted_training_goes_on_at_its_step(tmp_path: Path) -> None:
    make_segmentation(tmp_path / "halves")
    out = tmp_path / "out"
    train(recipe(tmp_path, 1), tmp_path, out, device="cpu", resume=False)
    first = history(out)[-1]["step"]
    train(recipe(tmp_path, 2), tmp_path, out, device="cpu", resume=True)
    assert history(out)[-1]["step"] == 2 * first
    assert read_metadata(out / "weights.safetensors")["steps"] == 2 * first


def test_a_training_goes_on_from_a_whole_network_or_from_its_backbone(learnt: Path) -> None:
    """With nearly no steps of its own, what comes out is what went in."""
    first = history(learnt / "out")[-1]["val"]["miou"]
    text = RECIPE.format(epochs=1).replace("lr = 2e-3", "lr = 1e-9").replace("ema_decay = 0.5", "ema_decay = 0.0")
    begun = {}
    for part in ("network", "backbone"):
        path = learnt / f"{part}.toml"
        path.write_text(f'init = "out/weights.safetensors"\ninit_part = "{part}"\n{text}')
        train(path, learnt, learnt / part, device="cpu", resume=False)
        begun[part] = history(learnt / part)[-1]["val"]["miou"]
    assert begun["network"] == pytest.approx(first, abs=0.05)
    assert begun["backbone"] < first - 0.1
    other = text.replace('{ class_name = "dark"', '{ class_name = "other", color = "#111111" }, { class_name = "dark"')
    path.write_text(f'init = "out/weights.safetensors"\ninit_part = "network"\n{other}')
    with pytest.raises(ModelMismatch, match="classify"):
        train(path, learnt, learnt / "third", device="cpu", resume=False)
    path.write_text(f'init_part = "half"\n{text}')
    with pytest.raises(RecipeInvalid, match="init_part"):
        train(path, learnt, learnt / "fourth", device="cpu", resume=False)


def test_attention_is_exact_under_autocast_and_keeps_its_type() -> None:
    generator = torch.Generator().manual_seed(0)
    q, k, v = (torch.randn(2, 3, 40, 32, generator=generator, requires_grad=True) for _ in range(3))
    wanted = torch.nn.functional.scaled_dot_product_attention(q, k, v)
    torch.testing.assert_close(attend(q, k, v), wanted, rtol=0, atol=0)
    gradients = torch.autograd.grad(wanted.sum(), (q, k, v))
    with torch.autocast("cpu", torch.bfloat16):
        found = attend(q.bfloat16(), k.bfloat16(), v.bfloat16())
    assert found.dtype == torch.bfloat16
    torch.testing.assert_close(found.float(), wanted, rtol=0.02, atol=0.01)
    for one, other in zip(torch.autograd.grad(found.float().sum(), (q, k, v)), gradients):
        torch.testing.assert_close(one, other, rtol=0.05, atol=0.02)


def test_weights_load_whole_or_not_at_all(tmp_path: Path) -> None:
    network = build_network("classify", "tiny", 4)
    save_weights(network, tmp_path / "w.safetensors", {"recipe": {}})
    state = read_state(tmp_path / "w.safetensors")
    other = build_network("classify", "tiny", 5)
    before = {key: value.clone() for key, value in other.state_dict().items()}
    with pytest.raises(ModelMismatch, match=r"head\S* is \[4"):
        load_strict(other, state, tmp_path / "w.safetensors")
    assert all(torch.equal(value, before[key]) for key, value in other.state_dict().items())
    segmenter = build_network("segment", "tiny", 2)
    load_backbone(segmenter, tmp_path / "w.safetensors")
    key = next(name for name in state if name.startswith("downsample_layers") and state[name].ndim == 4)
    assert torch.equal(segmenter.state_dict()[f"backbone.{key}"], state[key])
    with pytest.raises(ModelMismatch):
        load_backbone(build_network("segment", "small", 2), tmp_path / "w.safetensors")


@pytest.mark.parametrize("container", ["state_dict_ema", "state_dict", "model", None])
def test_published_checkpoint_layouts_are_understood(tmp_path: Path, container: str | None) -> None:
    state = {f"module.{key}": value for key, value in build_network("classify", "tiny", 3).state_dict().items()}
    torch.save({container: state, "epoch": 3} if container else state, tmp_path / "c.pth")
    network = build_network("classify", "tiny", 3)
    load_strict(network, read_state(tmp_path / "c.pth"), tmp_path / "c.pth")
    assert torch.equal(next(iter(network.state_dict().values())), next(iter(state.values())))


def test_damaged_and_unsafe_weights_are_told_apart(tmp_path: Path) -> None:
    network = build_network("classify", "tiny", 3)
    save_weights(network, tmp_path / "w.safetensors", {})
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes((tmp_path / "w.safetensors").read_bytes()[:5000])
    with pytest.raises(ModelCorrupt, match=r"cut\.safetensors"):
        read_state(cut)
    torch.save({"model": Path("x")}, tmp_path / "p.pth")
    with pytest.raises(ModelUnsafe, match=r"p\.pth"):
        read_state(tmp_path / "p.pth")
