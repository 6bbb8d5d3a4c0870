"""F09: a sparse raster of a million by a million pixels is planned in seconds; what cannot be held is refused."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from model_runtime.errors import Cancelled
from tests.data.make_rasters import write_giant, write_sparse

from .kit import assert_failed_well

ROOT = Path(__file__).resolve().parents[2]
PLAN = """
import json, sys, time
began = time.process_time()
from model_runtime.errors import LemevitError
from model_runtime.cancellation import Cancellation
from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.jobs.report import peak_memory_mb
events = []
request = JobRequest("segment", (sys.argv[1],), sys.argv[2], sys.argv[3])
code = None
try:
    run_job(request, RunContext(events.append, Cancellation(lambda: bool(events and events[-1].get("estimate")))))
except LemevitError as error:
    code = error.code
estimate = next((event["estimate"] for event in events if event.get("estimate")), None)
print(json.dumps([time.process_time() - began, peak_memory_mb(), code, estimate]))
"""


def test_planning_takes_seconds_and_little_memory(tmp_path: Path, segmenter: Path) -> None:
    giant = write_giant(tmp_path / "giant.tif")
    words = [sys.executable, "-c", PLAN, str(giant), str(segmenter), str(tmp_path / "out.tif")]
    done = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    seconds, peak_mb, code, estimate = json.loads(done.stdout)
    assert code == "cancelled"
    assert seconds < 5
    assert peak_mb < 500
    assert estimate["tiles"] == 0  # nothing was ever written there


def test_a_result_that_the_disk_cannot_hold_is_refused_with_both_sizes(run: Any, tmp_path: Path) -> None:
    full = write_sparse(
        tmp_path / "full.tif", 1_000_000, 1_000_000, None, tiled=True, blockxsize=4096, blockysize=4096, BIGTIFF="YES"
    )  # without nodata, so that every pixel counts
    began = time.monotonic()
    error = assert_failed_well(tmp_path, "output.disk_full", lambda: run(full), "MB are needed", "MB are free")
    assert time.monotonic() - began < 5
    assert "1200000" in error.what


def test_a_run_over_emptiness_is_cancelled_in_time(run: Any, tmp_path: Path) -> None:
    giant = write_giant(tmp_path / "giant.tif", side=200_000)
    asked_at: list[float] = []
    timer = threading.Timer(1.5, lambda: asked_at.append(time.process_time()))
    timer.start()
    with pytest.raises(Cancelled):
        run(giant, is_cancelled=lambda: bool(asked_at), tile=256, overlap=0)
    assert time.process_time() - asked_at[0] < 2  # whatever else the machine does
    assert not run.output.exists()
    assert not list(tmp_path.glob("*partial*"))


def test_only_what_was_written_is_predicted(run: Any, tmp_path: Path) -> None:
    raster = write_sparse(
        tmp_path / "in.tif",
        20_000,
        20_000,
        (7000, 9000, 100, 100),
        nodata=0,
        tiled=True,
        blockxsize=512,
        blockysize=512,
    )
    report = run(raster, tile=512, overlap=64)
    assert report["tiles"]["predicted"] <= 4
    assert report["tiles"]["total"] == report["tiles"]["predicted"] + report["tiles"]["skipped_nodata"]
    assert report["pixels"] == {"valid": 10_000, "nodata": 20_000**2 - 10_000, "nonfinite": 0}
    with rasterio.open(run.output) as out:
        assert (out.read(1, window=Window(9000, 7000, 100, 100)) != 255).all()
        assert (out.read(1, window=Window(8900, 7000, 100, 100)) == 255).all()
        assert np.unique(out.read(1, out_shape=(500, 500))).tolist() in ([255], [0, 255], [1, 255], [2, 255])
    assert run.output.stat().st_size < 1_000_000
