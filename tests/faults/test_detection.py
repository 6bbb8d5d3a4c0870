"""The faults that a detection run meets (F09, F13, F20, F23): killed, cancelled, a full disk, the n-th failure.

The same promises as for segmentation: a named error, old outputs as they were, nothing left but the journal, and the
same command comes to the same bytes.
"""

from __future__ import annotations

import errno
import json
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pyogrio.errors import DataSourceError
from rasterio.errors import RasterioIOError

from model_runtime.errors import Cancelled
from model_runtime.jobs.resume.journal_file import journal_path
from model_runtime.protocol import JobRequest
from tests.data import make_models as mm
from tests.data import painted
from tests.data.make_rasters import write_giant, write_raster

from .fake_backend import FakeBackend
from .kit import JOURNALS, assert_left_only, is_running, nth_failure, operations, outcome, sampled, snapshot

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("fake_runtime.py")
UNDER_WAY = 2  # answered by the model, but not in the journal yet


class Stage:
    """A raster of painted rectangles, a request with both outputs, and what it comes to undisturbed."""

    def __init__(self, run: Any, folder: Path) -> None:
        self.run, self.folder = run, folder
        boxes, classes = painted.scattered(220, 240, (12, 30), 60, seed=1)
        self.raster = write_raster(folder / "in.tif", painted.paint(np.zeros((3, 220, 240), np.uint8), boxes, classes))
        self.model = mm.detector(folder / "models" / "bright.onnx", tile=64, overlap=36)
        self.outputs = [folder / "o.gpkg", folder / "o.txt"]
        self.tiles = int(self.go()["tiles"]["total"])
        assert self.tiles >= 30
        self.expected = [path.read_bytes() for path in self.outputs]
        self.clear()
        self.before = snapshot(folder)

    def clear(self) -> None:
        for path in (*self.outputs, journal_path(self.outputs[0])):
            path.unlink(missing_ok=True)

    def request(self, **changes: Any) -> JobRequest:
        values = {"task": "detect", "model": str(self.model), "output": str(self.outputs[0])}
        return self.run.request(self.raster, **{**values, "dota": str(self.outputs[1]), **changes})

    def go(self, fake: FakeBackend | None = None, **changes: Any) -> Any:
        backend = (fake or FakeBackend()).open
        request = self.request()
        values = {"task": request.task, "model": request.model, "output": request.output, "dota": request.dota}
        return self.run(self.raster, job={"open_backend": backend}, **{**values, **changes})

    def words(self) -> list[str]:
        request = self.request()
        words = ["detect", *request.inputs, "--model", request.model, "--out", request.output]
        return [*words, "--dota", str(request.dota)]

    def assert_finishes(self, at_least: int) -> None:
        fake = FakeBackend()
        report = self.go(fake)
        assert [path.read_bytes() for path in self.outputs] == self.expected
        assert report["tiles"]["resumed"] >= at_least
        assert fake.tiles <= self.tiles - report["tiles"]["resumed"]
        assert set(snapshot(self.folder)) == set(self.before) | {path.name for path in self.outputs}


@pytest.fixture
def stage(run: Any, tmp_path: Path) -> Stage:
    return Stage(run, tmp_path)


def start(stage: Stage, **knobs: Any) -> subprocess.Popen[str]:
    command = [sys.executable, str(SCRIPT), json.dumps(knobs), *stage.words(), "--events", "json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize("tile", [1, 9, 29])
def test_a_killed_run_goes_on_and_comes_to_the_same_bytes(stage: Stage, tile: int) -> None:
    with start(stage, slow=0.01, crash_at=tile) as process:
        _, log = process.communicate(timeout=60)
    assert process.returncode == -9, log
    assert_left_only(stage.folder, stage.before, JOURNALS, "*.lemevit-partial.*")
    stage.assert_finishes(at_least=tile - 1 - UNDER_WAY)


def test_killed_from_outside_while_it_reports_progress(stage: Stage) -> None:
    with start(stage, slow=0.05) as process:
        assert process.stdout
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "progress" and event["stage"] == "predict" and event["done"] >= 10:
                break
        process.kill()
        process.communicate()
    assert not is_running(process.pid)
    stage.assert_finishes(at_least=10)


def test_a_torn_journal_loses_its_last_record_only(stage: Stage) -> None:
    done = lambda: any(event.get("stage") == "predict" and event["done"] >= 8 for event in stage.run.events)  # noqa: E731
    stage.run.events.clear()
    with pytest.raises(Cancelled):
        stage.go(FakeBackend(slow=0.02), is_cancelled=done)
    journal = journal_path(stage.outputs[0])
    whole = journal.read_bytes()
    for lost in (1, 9, 40):
        journal.write_bytes(whole[:-lost])
        stage.assert_finishes(at_least=6)
        stage.clear()


@pytest.mark.parametrize("calls", [0, 1, 3, 8, 20])
def test_cancel_while_reading_and_predicting(stage: Stage, calls: int) -> None:
    asked = iter(range(1_000_000))
    began = time.monotonic()
    with pytest.raises(Cancelled):
        stage.go(is_cancelled=lambda: next(asked) >= calls)
    assert time.monotonic() - began < 2
    assert_left_only(stage.folder, stage.before, JOURNALS)
    stage.assert_finishes(at_least=0)


def test_cancel_after_the_last_tile_leaves_no_output(stage: Stage) -> None:
    stage.run.events.clear()
    ended = lambda: any(event.get("done") == stage.tiles for event in stage.run.events)  # noqa: E731
    with pytest.raises(Cancelled):
        stage.go(is_cancelled=ended)
    assert_left_only(stage.folder, stage.before, JOURNALS)
    stage.assert_finishes(at_least=stage.tiles)


def test_cancel_over_emptiness_is_answered_in_time(stage: Stage, tmp_path: Path) -> None:
    giant = write_giant(tmp_path / "giant.tif", side=200_000)
    asked_at: list[float] = []
    timer = threading.Timer(1.5, lambda: asked_at.append(time.monotonic()))
    timer.start()
    with pytest.raises(Cancelled):
        stage.run(
            giant, is_cancelled=lambda: bool(asked_at), task="detect", model=str(stage.model), tile=256, overlap=32,
            output=str(stage.outputs[0]), job={"open_backend": FakeBackend().open},
        )  # fmt: skip
    assert time.monotonic() - asked_at[0] < 2
    assert not stage.outputs[0].exists()


@pytest.mark.parametrize("share", [0.3, 0.9, 0.99])
def test_a_full_disk_is_named_and_the_run_goes_on_when_there_is_room(stage: Stage, share: float) -> None:
    """A limit on the size of a file stands in for the disk; the GeoPackage is by far the largest."""
    limit = int(len(stage.expected[0]) * share)

    def set_limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    command = [sys.executable, str(SCRIPT), "{}", *stage.words()]
    failed = subprocess.run(
        command, preexec_fn=set_limit, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert failed.returncode == 3, failed.stderr
    assert "error output.disk_full: " in failed.stderr
    assert "\nfix: " in failed.stderr
    assert "Traceback" not in failed.stderr
    assert_left_only(stage.folder, stage.before, JOURNALS)
    stage.assert_finishes(at_least=1)


FAULTS: dict[str, tuple[Exception, tuple[str, ...], int]] = {
    "read": (RasterioIOError("IReadBlock failed"), ("raster.damaged",), 10),
    "vector": (DataSourceError("disk I/O error"), ("output.disk_full",), 1),
    "fsync": (OSError(errno.EIO, "Input/output error"), ("output.unwritable",), 2),
    "replace": (PermissionError(errno.EACCES, "Permission denied"), ("output.unwritable",), 2),
    "journal": (OSError(errno.ENOSPC, "No space left on device"), ("output.disk_full",), 10),
}


@pytest.mark.parametrize("door", FAULTS)
def test_the_nth_operation_fails_and_nothing_is_between_old_and_new(stage: Stage, door: str) -> None:
    error, codes, at_least = FAULTS[door]
    kinds = operations(door, stage.go)
    assert len(kinds) >= at_least
    for n in sampled(kinds):
        which = f"{door} {n}: {kinds[n - 1]}"
        stage.clear()
        with nth_failure(door, n, error) as state:
            report, failure = outcome(stage.go)
        assert state.has_failed, which
        assert report is None, which
        assert failure is not None
        assert failure.code in codes, f"{which}: {failure}"
        found = [path.read_bytes() if path.exists() else None for path in stage.outputs]
        assert found[0] is None, which
        assert found[1] in (None, stage.expected[1]), which
        assert_left_only(stage.folder, stage.before, JOURNALS, stage.outputs[1].name)
        stage.go()
        assert [path.read_bytes() for path in stage.outputs] == stage.expected, which
