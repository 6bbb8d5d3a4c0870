"""Detectors whose boxes come in parts or in shares of the chip (cases 20 and 22): refused, nothing is installed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from model_runtime.cli.main import main
from tests.data import make_strangers as ms


@pytest.mark.parametrize(
    ("outputs", "says"),
    [
        (
            {
                "boxes": np.float32([[8, 8, 30, 20]]),
                "labels": np.int64([1]),
                "scores": np.float32([0.9]),
            },
            "torchvision",
        ),
        ({"output0": np.float32([[[0.5, 0.25, 0.1, 0.05, 0.9, 1]] * 300])}, "shares of the chip"),
    ],
)
def test_they_are_never_installed_as_something_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], outputs: dict[str, np.ndarray], says: str
) -> None:
    path = ms.quiet(tmp_path / "stranger.onnx", (1, 3, 64, 64), outputs)
    models = tmp_path / "models"
    code = main(["models", "import", str(path), "--models-dir", str(models), "--accept-guesses"])
    assert code != 0
    assert says in capsys.readouterr().err
    assert not list(models.glob("*.onnx"))
