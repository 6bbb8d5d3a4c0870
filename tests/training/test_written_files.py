"""No verb of training costs a file that it reads, or one that stands there without consent."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from model_runtime.cli.main import main
from tests.data import make_models
from tests.faults.kit import snapshot

RECIPES = Path(__file__).resolve().parents[2] / "resources" / "recipes"


def code_of(said: str) -> str:
    return next(line for line in said.splitlines() if line.startswith("error ")).split()[1].rstrip(":")


def refused(words: list[str], folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    before = snapshot(folder)
    assert main(words) == 3
    assert snapshot(folder) == before
    return code_of(capsys.readouterr().err)


def test_an_export_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    weights = tmp_path / "weights.safetensors"
    weights.write_bytes(b"weights")
    (tmp_path / "old.onnx").write_bytes(b"mine")
    (tmp_path / "other.card.json").write_bytes(b"mine")
    os.link(weights, tmp_path / "link.onnx")
    words = ["export", str(weights), "--out"]
    assert refused([*words, str(weights), "--overwrite"], tmp_path, capsys) == "output.is_input"
    assert refused([*words, str(tmp_path / "link.onnx"), "--overwrite"], tmp_path, capsys) == "output.is_input"
    assert refused([*words, str(tmp_path / "old.onnx")], tmp_path, capsys) == "output.exists"
    assert refused([*words, str(tmp_path / "other.onnx")], tmp_path, capsys) == "output.exists"
    assert refused([*words, str(tmp_path / "none" / "new.onnx")], tmp_path, capsys) == "output.unwritable"


def test_a_report_of_scores_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = make_models.segmenter(tmp_path / "m.onnx")
    label = tmp_path / "data" / "label.png"
    label.parent.mkdir()
    label.write_bytes(b"label")
    (tmp_path / "old.json").write_text("mine")
    words = ["evaluate", str(model), "--data", str(label.parent), "--report"]
    for path in (model, label, tmp_path / "m.onnx.aux.xml"):
        assert refused([*words, str(path), "--overwrite"], tmp_path, capsys) == "output.is_input"
    assert refused([*words, str(tmp_path / "old.json")], tmp_path, capsys) == "output.exists"
    assert refused([*words, str(tmp_path / "none" / "r.json")], tmp_path, capsys) == "output.unwritable"


def test_a_training_begins_over_no_other_without_consent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(RECIPES, tmp_path / "recipes")
    recipe = tmp_path / "recipes" / "buildings-tiny.toml"
    out = tmp_path / "out"
    out.mkdir()
    (out / "weights.safetensors").write_bytes(b"mine")
    words = ["train", str(recipe), "--data", str(tmp_path / "data"), "--out"]
    assert refused([*words, str(out)], tmp_path, capsys) == "output.exists"
    os.link(recipe, out / "metrics.json")
    assert refused([*words, str(out), "--overwrite"], tmp_path, capsys) == "output.is_input"
    (tmp_path / "file").write_bytes(b"")
    assert refused([*words, str(tmp_path / "file")], tmp_path, capsys) == "output.unwritable"
