"""Detectors whose boxes come in parts or in shares of the chip (cases 20 and 22): read as boxes, or refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from model_runtime.cli.main import main
from tests.data import make_strangers as ms
from tests.data.make_rasters import write_raster


def test_boxes_in_parts_are_imported_as_a_detector(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = {"boxes": np.float32([[8, 8, 30, 20]]), "labels": np.int64([1]), "scores": np.float32([0.9])}
    path = ms.quiet(tmp_path / "frcnn.onnx", (1, 3, 64, 64), parts)
    models = tmp_path / "models"
    assert main(["models", "import", str(path), "--models-dir", str(models), "--accept-guesses"]) == 0
    said = capsys.readouterr().out
    assert "Task: detect" in said
    assert "torchvision" in said
    raster = write_raster(tmp_path / "in.tif", np.full((3, 64, 64), 100, np.uint8))
    out = tmp_path / "out.gpkg"
    words = ["detect", str(raster), "--model", "frcnn", "--models-dir", str(models), "--out", str(out)]
    assert main([*words, "--gsd", "native", "--report", str(tmp_path / "r.json")]) == 0
    assert json.loads((tmp_path / "r.json").read_text())["classes"][0]["count"] == 1


def test_boxes_in_shares_are_never_installed_as_pixels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = {"output0": np.float32([[[0.5, 0.25, 0.1, 0.05, 0.9, 1]] * 300])}
    path = ms.quiet(tmp_path / "stranger.onnx", (1, 3, 64, 64), rows)
    models = tmp_path / "models"
    assert main(["models", "import", str(path), "--models-dir", str(models), "--accept-guesses"]) != 0
    assert "shares of the chip" in capsys.readouterr().err
    assert not list(models.glob("*.onnx"))
