"""The GPU benchmark says by name that there is no GPU, and its whole path runs on a CPU at a size for a test."""

from __future__ import annotations

import json

import pytest

torch = pytest.importorskip("torch")

from tests.benchmarks import gpu  # noqa: E402


@pytest.mark.skipif(torch.cuda.is_available(), reason="this machine has a CUDA device")
def test_without_a_gpu_it_says_so_and_measures_nothing() -> None:
    rows = gpu.suite_gpu(1)
    assert len(rows) == 1
    assert "CUDA" in rows[0]["not measured"]


def test_everything_of_the_suite_runs_and_is_json() -> None:
    small = gpu.Scale(
        device="cpu",
        models={"floods-ombria-tiny": 64},
        batches=(1,),
        precisions=("float32",),
        seconds=0.02,
        raster_px=192,
        image_batch=1,
        image_px=64,
    )
    rows = gpu.suite_gpu(1, small)
    json.dumps(rows)
    row = next(row for row in rows if "batch 1, Mpx/s" in row["suite"])
    assert row["onnx"]["backend"] > 0
    assert row["onnx"]["model only"] > 0
    assert row["torch float32"]["model only"] > 0
    assert row["eager"] > 0
    whole = [row for row in rows if "end to end" in row["suite"]]
    assert [row["torch"]["device"]["used"] for row in whole] == ["cpu"]
    assert all(row["onnx"]["Mpx/s"] > 0 for row in whole)
    images = [row for row in rows if "images/s" in row["suite"]]
    assert [("images/s" in row) or ("not measured" in row) for row in images] == [True] * 7
