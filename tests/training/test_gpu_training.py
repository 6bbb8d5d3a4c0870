"""What travels to a GPU of minutes is a data folder again there, and what comes back is weights again here."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
from PIL import Image

from model_runtime.networks.registry import build_network
from model_runtime.training.export.weights import read_metadata, read_state, save_weights
from tests.training.test_episodes import quarters, save

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "resources" / "gpu_training.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gpu_training", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_parts_keep_their_limit_and_are_the_data_again(tmp_path: Path, script: ModuleType) -> None:
    folder = tmp_path / "data" / "segmentation" / "dubai"
    image, labels = quarters(192)
    noise = np.random.default_rng(0).integers(0, 256, image.shape, dtype=np.uint8)
    for index in range(4):
        save(folder / "images" / f"t_{index}.png", noise)
        save(folder / "masks" / f"t_{index}.png", labels)
    (folder / "train.txt").write_text("t_0\n")
    save(tmp_path / "data" / "change" / "ombria_s2" / "A" / "x.png", image)  # never read, so it does not travel
    count = script.pack(tmp_path / "data", tmp_path / "parts", None, limit=60_000)
    sizes = [path.stat().st_size for path in (tmp_path / "parts").iterdir()]
    assert count == len(sizes) > 1
    assert max(sizes) < 62_000
    script.unpack(tmp_path / "parts", tmp_path / "there")
    there = tmp_path / "there" / "segmentation" / "dubai"
    np.testing.assert_array_equal(np.asarray(Image.open(there / "masks" / "t_3.png")), labels)
    assert np.asarray(Image.open(there / "images" / "t_3.jpg")).shape == image.shape
    assert not (tmp_path / "there" / "change").exists()


def test_weights_come_back_in_pieces_that_join(
    tmp_path: Path, script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = build_network("segment", "tiny", 2)
    (tmp_path / "m").mkdir()
    save_weights(network, tmp_path / "m" / "weights.safetensors", {"steps": 3})
    monkeypatch.setattr(script, "PIECE_MIB", 6)
    (tmp_path / "back").mkdir()
    assert script.pieces_of(tmp_path / "m" / "weights.safetensors", tmp_path / "back", "m") == 3
    assert script.join(tmp_path / "back", tmp_path / "again" / "m.safetensors") == 0
    again = read_state(tmp_path / "again" / "m.safetensors")
    assert read_metadata(tmp_path / "again" / "m.safetensors") == {"steps": 3}
    for key, value in network.state_dict().items():
        torch.testing.assert_close(again[key].to(value.dtype), value, atol=1e-2, rtol=1e-3)
    assert script.join(tmp_path / "back", tmp_path / "other.safetensors") == 1


def test_a_step_that_fails_is_told_and_the_next_one_runs(
    tmp_path: Path, script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import model_runtime.training.train as trainer

    def train(recipe: Path, data: Path, out: Path, **options: object) -> int:
        if recipe.stem == "overhead-tiny-gpu":
            raise RuntimeError("out of memory")
        out.mkdir(parents=True)
        save_weights(torch.nn.Linear(2, 2), out / "weights.safetensors", {})
        (out / "metrics.json").write_text(json.dumps({"steps": 5, "hardware": "made"}))
        (out / "log.jsonl").write_text('{"epoch": 1}\n')
        return 0

    monkeypatch.setattr(trainer, "train", train)
    assert script.train(tmp_path / "data", tmp_path / "out", "cpu", 1.0, 1.0, ["roads-tiny"]) == 1
    assert "overhead-tiny-gpu: failed: RuntimeError: out of memory" in capsys.readouterr().out
    records = json.loads((tmp_path / "out" / "records.json").read_text())
    assert records["roads-tiny"]["metrics"]["steps"] == 5
    assert (tmp_path / "out" / "roads-tiny.piece-1").is_file()
