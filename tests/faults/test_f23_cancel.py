"""F23: cancel in any stage ends within 2 s, leaves no output and only the journal; the next run completes."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import Cancelled
from model_runtime.protocol import JobRequest
from tests.data.make_rasters import patches, write_raster

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("calls", [0, 1, 2, 5, 9])
def test_cancel_while_reading_and_predicting(run: Any, tmp_path: Path, calls: int) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(300, 300))
    polygons = str(tmp_path / "p.gpkg")
    asked = iter(range(1_000_000))
    began = time.monotonic()
    with pytest.raises(Cancelled) as caught:
        run(raster, polygons=polygons, is_cancelled=lambda: next(asked) >= calls)
    assert time.monotonic() - began < 2
    assert caught.value.report["status"] == "cancelled"
    left = {path.name for path in tmp_path.iterdir()} - {"in.tif", "models"}
    assert left <= {"out.tif.lemevit-journal"}
    assert run(raster, polygons=polygons)["status"] == "done"
    assert {path.name for path in tmp_path.iterdir()} == {"in.tif", "models", "out.tif", "p.gpkg"}


def test_cancel_after_the_last_tile_still_leaves_no_output(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(300, 300))
    polygons = str(tmp_path / "p.gpkg")

    def done() -> bool:
        return any(event.get("stage") == "predict" and event["done"] == event["total"] for event in run.events)

    with pytest.raises(Cancelled):
        run(raster, polygons=polygons, is_cancelled=done)
    left = {path.name for path in tmp_path.iterdir()} - {"in.tif", "models"}
    assert left <= {"out.tif.lemevit-journal"}
    run.events.clear()
    report = run(raster, polygons=polygons)
    assert report["status"] == "done"
    assert report["tiles"]["resumed"] == report["tiles"]["total"]


def test_cancel_while_only_the_digest_is_missing_leaves_no_output(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from model_runtime.guards import input_identity as identity

    def endless(path: Path, is_cancelled: Any) -> str:
        while not is_cancelled():
            time.sleep(0.01)
        raise Cancelled

    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    with monkeypatch.context() as slow:
        slow.setattr(identity, "file_digest", endless)
        began = time.monotonic()
        with pytest.raises(Cancelled):
            run(raster, is_cancelled=lambda: time.monotonic() - began > 1.5)  # all else is done long before
    assert not run.output.exists()
    run.events.clear()
    again = run(raster)
    # What was read is not known for sure, so nothing of it is used.
    assert (again["status"], again["tiles"]["resumed"]) == ("done", 0)
    assert [warning["code"] for warning in again["warnings"]] == ["journal.anew"]


@pytest.mark.parametrize("after", ["hello", "progress"])
def test_the_worker_process_is_gone_two_seconds_after_cancel(segmenter: Path, tmp_path: Path, after: str) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(2500, 2500))
    request = JobRequest("segment", (str(raster),), str(segmenter), str(tmp_path / "out.tif"))
    command = [sys.executable, "-I", str(ROOT / "model_runtime"), "worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdin
        assert worker.stdout
        guard = threading.Timer(60, worker.kill)
        guard.start()
        worker.stdin.write(request.to_line() + "\n")
        worker.stdin.flush()
        for line in worker.stdout:
            if json.loads(line)["event"] == after:
                break
        began = time.monotonic()
        worker.stdin.write('{"command": "cancel"}\n')
        worker.stdin.close()
        events = [json.loads(line) for line in worker.stdout]
        worker.wait(10)
        guard.cancel()
    assert time.monotonic() - began < 2.5  # 2 s, and the time to notice
    assert events[-1]["event"] == "result"
    assert events[-1]["report"]["status"] == "cancelled"
    left = {path.name for path in tmp_path.iterdir()} - {"in.tif", "models"}
    assert left <= {"out.tif.lemevit-journal"}


def test_the_scratch_folder_of_a_deaf_job_goes_with_its_process(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path\n"
        "from model_runtime.worker.process_tree import end_below, scratch_in\n"
        "with scratch_in(Path(sys.argv[1])) as scratch:\n"
        "    (scratch / 'left').touch(); print(scratch.is_dir()); sys.stdout.flush(); end_below(); os._exit(4)"
    )
    (tmp_path / ".lemevit-scratch-of-a-killed-one").mkdir()
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (4, "True"), done.stderr
    assert list(tmp_path.iterdir()) == []
