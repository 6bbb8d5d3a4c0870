"""A session on a GPU keeps its time, says what it could not measure, and writes each row as soon as it is known."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from tests.benchmarks import gpu, gpu_session  # noqa: E402

SMALL = ["--device", "cpu", "--seconds", "0.01", "--batches", "1", "--raster-px", "128", "--image-batch", "1"]


def test_parity_is_of_real_pixels_and_every_engine() -> None:
    row = gpu_session.parity_row("floods-ombria-tiny", 96, gpu.Scale(device="cpu", precisions=("float32", "float16")))
    assert (row["onnx"], row["torch float32"]) == ("same", "same")
    assert row["torch float16"].startswith("not measured")
    chips = gpu_session.real_chips(gpu.resolve_model("floods-ombria-tiny", gpu.MODELS), 96)
    assert chips.shape == (1, 6, 96, 96)
    assert chips.std() > 10
    assert (chips[:, :3] != chips[:, 3:]).any()


def test_after_its_time_every_step_says_so_and_the_file_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gpu, "batch_row", lambda *args: 1 / 0)
    monkeypatch.setattr(gpu_session, "parity_row", lambda name, side, scale: {"suite": name})
    out = tmp_path / "rows.jsonl"
    assert gpu_session.main([str(out), *SMALL, "--minutes", "0"]) == 0
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert len(rows) > 10
    assert all(row["not measured"] == "the time was up" for row in rows)


def test_a_step_that_fails_is_a_row_and_not_the_end() -> None:
    def fails() -> list[dict]:
        raise ZeroDivisionError("none")

    steps = [("one", fails), ("two", lambda: [{"suite": "two", "figure": 1}])]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gpu_session, "steps_of", lambda scale: iter(steps))
        rows = list(gpu_session.session(gpu.Scale(device="cpu"), 1.0))
    assert rows[0]["not measured"] == "ZeroDivisionError: none"
    assert rows[1]["figure"] == 1
