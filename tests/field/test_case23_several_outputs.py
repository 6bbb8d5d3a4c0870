"""Two outputs of one shape: the check says which one answers, and --set output=NAME chooses another."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from model_runtime.cli.main import main
from model_runtime.store.find import open_model
from tests.data import make_strangers as ms


def test_the_output_is_said_and_can_be_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maps = np.random.default_rng(3).normal(0, 4, (2, 1, 3, 64, 64)).astype(np.float32)
    path = ms.quiet(tmp_path / "deep.onnx", (1, 3, 64, 64), {"first": maps[0], "second": maps[1]})
    assert main(["models", "check", str(path), "--json"]) == 0
    field = next(f for f in json.loads(capsys.readouterr().out)["fields"] if f["key"] == "output")
    assert (field["value"], field["question"]) == ("first", True)  # a question of the form, too
    models = str(tmp_path / "models")
    words = ["models", "import", str(path), "--models-dir", models, "--accept-guesses", "--set", "output=second"]
    assert main(words) == 0
    assert open_model(tmp_path / "models" / "deep.onnx").graph.output_name == "second"
