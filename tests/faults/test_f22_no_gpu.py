"""F22: a GPU that was asked for and is not there ends the run at once; ``auto`` runs on the CPU and says why."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import onnxruntime
import pytest

from tests.data.make_rasters import patches, write_raster

from .kit import assert_failed_well

pytestmark = pytest.mark.skipif(
    "CUDAExecutionProvider" in onnxruntime.get_available_providers(), reason="this ONNX Runtime knows CUDA"
)


@pytest.mark.parametrize("device", ["cuda", "cuda:1"])
def test_a_gpu_asked_for_by_name_is_refused_before_the_long_part(run: Any, tmp_path: Path, device: str) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(600, 600))
    began = time.monotonic()
    error = assert_failed_well(tmp_path, "device.unavailable", lambda: run(raster, device=device), device, "CUDA")
    assert time.monotonic() - began < 3
    assert "auto" in error.fix
    assert {event.get("stage") for event in run.events} <= {"plan"}


def test_auto_runs_on_the_cpu_and_says_why(run: Any, tmp_path: Path) -> None:
    report = run(write_raster(tmp_path / "in.tif", patches(100, 130)))
    assert report["device"]["requested"] == "auto"
    assert report["device"]["used"] == "cpu"
    assert "no GPU" in report["device"]["reason"]
    assert "CUDA" in report["device"]["reason"]
