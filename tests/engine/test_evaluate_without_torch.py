"""``evaluate`` and ``calibrate`` in a Python that has what the inference runtime has: no torch, no Pillow."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from model_runtime.store.find import open_model
from model_runtime.training.data.raster_images import write_png
from tests.data import make_models as mm

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_TORCH = """
import sys
missing = ("torch", "torchvision", "timm", "PIL", "safetensors")
sys.modules.update(dict.fromkeys(missing))  # importing them raises ImportError
from model_runtime.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def scenes(folder: Path, model: Path) -> None:
    """One scene of each colour that the model knows."""
    names = [entry.class_name for entry in open_model(model).card.classes]
    folder.mkdir()
    (folder / "classes.txt").write_text("\n".join(names) + "\n")
    lines = []
    for label, colour in enumerate(np.eye(3, dtype=np.uint8) * 255):
        write_png(folder / f"{label}.png", np.broadcast_to(colour, (32, 32, 3)))
        lines.append(f"{label}.png {label}")
    (folder / "val.txt").write_text("\n".join(lines) + "\n")
    (folder / "train.txt").write_text("\n".join(lines) + "\n")


def evaluated(model: Path, data: Path, *options: str) -> dict[str, Any]:
    words = [sys.executable, "-c", WITHOUT_TORCH, "evaluate", str(model), "--data", str(data), *options]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_scores_come_out_and_are_stored(tmp_path: Path) -> None:
    model = mm.classifier(tmp_path / "m.onnx", training={"recipe": {"dataset": "colours"}})
    scenes(tmp_path / "colours", model)
    found = evaluated(model, tmp_path, "--calibrate")
    assert (found["split"], found["top1"]) == ("val", 1.0)
    card = open_model(model).card
    assert card.metrics["val"]["top1"] == 1.0
    assert card.temperature == found["temperature"] != 1.0


def test_boxes_are_scored_too(tmp_path: Path) -> None:
    """Five bright cells where the detector looks for them, and labels of four."""
    recipe = {"recipe": {"dataset": "cells"}}
    model = mm.detector(tmp_path / "boxes.onnx", training=recipe)
    card = open_model(model).card
    folder = tmp_path / "cells"
    for name in ("images", "labelTxt"):
        (folder / name).mkdir(parents=True)
    pixels = np.full((208, 256, 3), 20, np.uint8)
    lines = []
    for band, row, col in ((0, 16, 24), (0, 96, 120), (0, 176, 240), (1, 40, 200), (1, 136, 64)):
        pixels[row : row + 8, col : col + 8, band] = 230
        corners = shapely.get_coordinates(shapely.box(col, row, col + 8, row + 8))[:4]
        lines.append(" ".join(map(str, corners.ravel())) + f" {card.classes[band].class_name} 0")
    write_png(folder / "images" / "a.png", pixels)
    (folder / "labelTxt" / "a.txt").write_text("\n".join(lines[:4]) + "\n")
    (folder / "val.txt").write_text("a\n")
    found = evaluated(model, tmp_path)
    assert (found["images"], found["objects"]) == (1, 4)
