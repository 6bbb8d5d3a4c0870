"""F24: QGIS is killed while a worker runs: the worker is gone within 5 s, the journal stays, the next run goes on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from model_runtime.jobs.resume.journal_file import journal_path
from tests.data.make_rasters import patches, write_raster

from .fake_backend import FakeBackend
from .kit import JOURNALS, assert_left_only, is_running, seconds_until_gone, snapshot

SCRIPT = Path(__file__).with_name("fake_runtime.py")
PARENT = """
import subprocess, sys
worker = subprocess.Popen([sys.executable, *sys.argv[1:3], "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
worker.stdin.write(sys.argv[3].encode() + b"\\n")
worker.stdin.flush()
print(worker.pid, flush=True)
for line in worker.stdout:
    sys.stdout.buffer.write(line)
    sys.stdout.flush()
"""


@pytest.mark.parametrize("knobs", [{"slow": 0.1}, {"slow": 0.05, "hang_at": 8}], ids=["working", "hanging"])
def test_a_worker_whose_parent_is_killed_ends_and_keeps_its_journal(
    run: Any, tmp_path: Path, knobs: dict[str, Any]
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 220))
    run(raster, job={"open_backend": FakeBackend().open})
    expected = run.output.read_bytes()
    run.output.unlink()
    before = snapshot(tmp_path)
    command = [sys.executable, "-c", PARENT, str(SCRIPT), json.dumps(knobs), run.request(raster).to_line()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        for line in parent.stdout:
            event = json.loads(line)
            assert event["event"] in ("hello", "progress", "heartbeat"), event
            if event.get("stage") == "predict" and event["done"] >= 4:
                break
        assert is_running(worker)
        parent.kill()
    seconds_until_gone(worker, 5)
    # A worker that hangs is ended from within and cannot remove its partial file; the next run does.
    assert_left_only(tmp_path, before, JOURNALS, *(["*.lemevit-partial.*"] if "hang_at" in knobs else []))
    assert journal_path(run.output).exists()
    fake = FakeBackend()
    report = run(raster, job={"open_backend": fake.open})
    assert run.output.read_bytes() == expected
    assert report["tiles"]["resumed"] >= 4
    assert fake.tiles <= report["tiles"]["total"] - report["tiles"]["resumed"] + 2  # see F20
