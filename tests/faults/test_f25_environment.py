"""F25: variables that break other programs' children do not reach a run; a Python without the runtime says so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.data.make_rasters import patches, write_raster

from .kit import snapshot

ROOT = Path(__file__).resolve().parents[2]
BARE = [sys.executable, "-I", "-S"]  # the standard library alone, as in an environment that is half installed


@pytest.fixture
def poisoned(tmp_path: Path) -> dict[str, str]:
    """What QGIS may leave to its children, at its worst; that each does harm is shown in test_isolated_start.py."""
    trap = tmp_path / "trap"
    trap.mkdir()
    for name in ("numpy", "rasterio", "json", "errors"):
        (trap / f"{name}.py").write_text("raise SystemExit('the trap was imported')")
    (trap / "proj.db").write_bytes(b"not a database")
    names = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PROJ_DATA", "PROJ_LIB", "GDAL_DATA", "GDAL_DRIVER_PATH")
    return {**os.environ, **dict.fromkeys(names, str(trap))}


def test_a_run_in_a_poisoned_environment_comes_to_the_same_bytes(
    run: Any, tmp_path: Path, poisoned: dict[str, str]
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 130))
    outputs = [run.output, tmp_path / "p.gpkg"]
    request = run.request(raster, polygons=str(outputs[1]))
    run(raster, polygons=str(outputs[1]))
    expected = [path.read_bytes() for path in outputs]
    for path in outputs:
        path.unlink()
    words = ["segment", str(raster), "--model", request.model, "--out", request.output, "--polygons", str(outputs[1])]
    command = [sys.executable, "-I", str(ROOT / "model_runtime"), *words]
    done = subprocess.run(
        command, env=poisoned, cwd=tmp_path / "trap", capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert [path.read_bytes() for path in outputs] == expected


def assert_says_what_is_missing(error: dict[str, Any]) -> None:
    assert error["code"] == "runtime.missing"
    assert sys.executable in error["what"]
    assert any(name in error["what"] for name in ("'affine'", "'numpy'", "'rasterio'")), error
    assert error["fix"]


def test_a_python_without_the_runtime_is_named_with_what_it_lacks(run: Any, tmp_path: Path) -> None:
    request = run.request(write_raster(tmp_path / "in.tif", patches(100, 130)))
    before = snapshot(tmp_path)
    words = ["segment", *request.inputs, "--model", request.model, "--out", request.output, "--events", "json"]
    done = subprocess.run(
        [*BARE, str(ROOT / "model_runtime"), *words], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 3, done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [event["event"] for event in events] == ["hello", "error", "result"]
    assert_says_what_is_missing(events[1])
    assert "error runtime.missing: " in done.stderr
    assert snapshot(tmp_path) == before


def test_a_worker_without_the_runtime_answers_and_waits_for_the_next_request(run: Any, tmp_path: Path) -> None:
    line = run.request(write_raster(tmp_path / "in.tif", patches(100, 130))).to_line() + "\n"
    command = [*BARE, str(ROOT / "model_runtime"), "worker"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdin
        assert worker.stdout
        for _ in range(2):
            worker.stdin.write(line)
            worker.stdin.flush()
            events = [json.loads(worker.stdout.readline())]
            while events[-1]["event"] != "result":
                events.append(json.loads(worker.stdout.readline()))
            assert_says_what_is_missing(next(event for event in events if event["event"] == "error"))
            assert events[-1]["report"]["status"] == "failed"
        worker.communicate(timeout=10)
    assert worker.returncode == 0
