"""``evaluate`` and ``calibrate`` of a classifier in a Python that has no torch; images are read with Pillow."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
from PIL import Image

from model_runtime.store.find import open_model
from tests.data import make_models as mm

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_TORCH = """
import sys
sys.modules.update(dict.fromkeys(("torch", "torchvision", "timm")))  # importing them raises ImportError
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
        Image.fromarray(np.broadcast_to(colour, (32, 32, 3)).copy()).save(folder / f"{label}.png")
        lines.append(f"{label}.png {label}")
    (folder / "val.txt").write_text("\n".join(lines) + "\n")
    (folder / "train.txt").write_text("\n".join(lines) + "\n")


def test_scores_come_out_and_are_stored(tmp_path: Path) -> None:
    model = mm.classifier(tmp_path / "m.onnx", training={"recipe": {"dataset": "colours"}})
    scenes(tmp_path / "colours", model)
    words = [sys.executable, "-c", WITHOUT_TORCH, "evaluate", str(model), "--data", str(tmp_path), "--calibrate"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["split"], found["top1"]) == ("val", 1.0)
    card = open_model(model).card
    assert card.metrics["val"]["top1"] == 1.0
    assert card.temperature == found["temperature"] != 1.0
