"""Strips on a cluster of two processes: the same bytes as one process gives, also when one is killed."""

from __future__ import annotations

import dataclasses
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import distributed
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model_runtime.batch.spread import run_many
from model_runtime.cancellation import Cancellation
from model_runtime.errors import (
    ArgumentsInvalid,
    Cancelled,
    DeviceUnavailable,
    JournalMismatch,
    LemevitError,
    OutputExists,
)
from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.jobs.resume import header
from model_runtime.protocol import JobRequest
from model_runtime.tasks.segment import distributed as strips_on_dask
from model_runtime.tasks.segment.distributed import strip_rows
from model_runtime.tiles.plan import plan_tiles
from tests.data import make_models
from tests.data.make_rasters import patches, write_raster

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning")

ROOT = Path(__file__).resolve().parents[2]


@given(st.integers(1, 4000), st.integers(1, 80), st.data(), st.integers(1, 12))
def test_strips_cover_every_row_of_tiles_once_and_open_rows_fit(
    height: int, tile: int, data: st.DataObject, parts: int
) -> None:
    rows = plan_tiles(height, 10, tile, data.draw(st.integers(0, tile - 1))).rows
    strips = strip_rows(plan_tiles(height, 10, tile, rows.overlap), parts)
    assert [row for strip in strips for row in range(*strip)] == list(range(rows.count))
    assert len(strips) <= parts
    for first, _ in strips[1:]:
        assert rows.stop(first - 1) <= rows.final(first)[1]


def test_strips_are_of_about_the_same_height() -> None:
    sizes = [stop - first for first, stop in strip_rows(plan_tiles(10_000, 10_000, 512, 64), 8)]
    assert len(sizes) == 8
    assert max(sizes) - min(sizes) <= 1


def test_an_error_travels_whole() -> None:
    import pickle

    from model_runtime.errors import InputTooSmall

    for error in (OutputExists("It is there."), LemevitError("what", "fix"), InputTooSmall(3, 4, 8)):
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert (type(again), again.what, again.fix) == (type(error), error.what, error.fix)


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    pixels = patches(700, 300)
    pixels[:, 300:420, 40:200] = 7
    return write_raster(tmp_path / "in.tif", pixels, nodata=7)


@pytest.fixture(scope="module")
def shared_cluster() -> Iterator[distributed.LocalCluster]:
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": "127.0.0.1:0", "host": "127.0.0.1"}
    with distributed.LocalCluster(**options, env={"PYTHONPATH": str(ROOT)}) as started:
        yield started


@pytest.fixture
def cluster(shared_cluster: distributed.LocalCluster) -> str:
    """The address of a scheduler with two processes, which several runs use one after the other."""
    shared_cluster.wait_for_workers(2, timeout=60)  # one that was killed comes again
    return shared_cluster.scheduler_address


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"models"}


@pytest.mark.usefixtures("whole_starts")
def test_two_processes_give_the_bytes_of_one(run: Any, raster: Path, tmp_path: Path) -> None:
    outputs = {"polygons": str(tmp_path / "p.gpkg"), "probabilities": str(tmp_path / "s.tif")}
    alone = run(raster, **outputs)
    files = [run.output, *map(Path, outputs.values())]
    expected = [path.read_bytes() for path in files]
    for path in files:
        path.unlink()
    run.events.clear()
    report = run(raster, dask="local:2", **outputs)
    assert [path.read_bytes() for path in files] == expected
    assert report["tiles"] == alone["tiles"]
    assert report["pixels"] == alone["pixels"]
    assert report["classes"] == alone["classes"]
    assert names(tmp_path) == {"in.tif", "out.tif", "p.gpkg", "s.tif"}
    fractions = [event["fraction"] for event in run.events if event["event"] == "progress"]
    assert fractions == sorted(fractions)


class Killer(threading.Thread):
    """Kills the process that has a journal open, as soon as there is one."""

    def __init__(self, folder: Path, pattern: str = "*strip*journal") -> None:
        super().__init__(daemon=True)
        self.folder, self.pattern = folder, pattern
        self.killed: list[int] = []
        self.start()

    def run(self) -> None:
        while not self.killed:
            for journal in self.folder.glob(self.pattern):
                self._kill_holder(str(journal))
            time.sleep(0.01)

    def _kill_holder(self, journal: str) -> None:
        for link in Path("/proc").glob("[0-9]*/fd/*"):
            pid = int(link.parts[2])
            try:
                if pid != os.getpid() and os.readlink(link) == journal:
                    os.kill(pid, signal.SIGKILL)
                    self.killed.append(pid)
                    return
            except OSError:  # it has ended meanwhile, or is not ours to look at
                continue


def test_a_killed_process_costs_its_strip_and_not_the_job(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(3000, 600))
    run(raster)
    expected = run.output.read_bytes()
    run.output.unlink()
    killer = Killer(tmp_path)
    report = run(raster, dask="local:2")
    killer.join(5)
    assert killer.killed
    assert run.output.read_bytes() == expected
    assert report["status"] == "done"
    assert names(tmp_path) == {"in.tif", "out.tif"}


def test_a_cancelled_run_keeps_its_strips_and_goes_on(run: Any, cluster: str, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(2000, 600))
    done = lambda: any(event.get("done", 0) > 30 and event["stage"] == "predict" for event in run.events)  # noqa: E731
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run(raster, dask="local:2", is_cancelled=done)
    assert time.monotonic() - began < 60
    assert not run.output.exists()
    assert all("lemevit-journal" in name for name in names(tmp_path) - {"in.tif"})
    run.events.clear()
    report = run(raster, dask=cluster)
    assert report["tiles"]["resumed"] > 0
    assert names(tmp_path) == {"in.tif", "out.tif"}


def test_what_fails_after_the_strips_keeps_them(
    run: Any, cluster: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from model_runtime.errors import OutputDiskFull
    from model_runtime.writers.raster import RasterWriter

    raster = write_raster(tmp_path / "in.tif", patches(700, 300))

    def full(writer: RasterWriter, overviews: bool = True) -> None:
        raise OutputDiskFull("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(RasterWriter, "close", full)
        with pytest.raises(OutputDiskFull):
            run(raster, dask=cluster)
    report = run(raster, dask=cluster)
    assert report["tiles"]["resumed"] == report["tiles"]["total"]
    assert report["tiles"]["predicted"] == 0
    assert names(tmp_path) == {"in.tif", "out.tif"}


def test_restart_discards_strips_too(run: Any, cluster: str, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(2000, 600))
    done = lambda: any(event.get("done", 0) > 30 and event["stage"] == "predict" for event in run.events)  # noqa: E731
    with pytest.raises(Cancelled):
        run(raster, dask=cluster, is_cancelled=done)
    run.events.clear()
    assert run(raster, dask=cluster, restart=True)["tiles"]["resumed"] == 0
    assert names(tmp_path) == {"in.tif", "out.tif"}


def test_a_worker_that_reads_other_pixels_ends_the_run(
    run: Any, cluster: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(700, 300))
    with monkeypatch.context() as patch:
        # As if the job had been planned on another machine: workers tell by content, and it is the same.
        patch.setattr(header, "places_of", lambda rasters: ["another machine", []])
        assert run(raster, dask=cluster)["status"] == "done"
        patch.setattr(strips_on_dask, "identity_of", lambda digests: "other pixels")
        with pytest.raises(JournalMismatch, match="other pixels"):
            run(raster, dask=cluster, overwrite=True)
    assert not list(tmp_path.glob("*strip*"))


def test_strips_of_a_run_whose_journal_is_gone_are_of_no_use(run: Any, cluster: str, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(2000, 600))
    done = lambda: any(event.get("done", 0) > 30 and event["stage"] == "predict" for event in run.events)  # noqa: E731
    with pytest.raises(Cancelled):
        run(raster, dask=cluster, is_cancelled=done)
    assert list(tmp_path.glob("*strip*journal"))
    Path(f"{run.output}.lemevit-journal").unlink()
    run.events.clear()
    assert run(raster, dask=cluster)["tiles"]["resumed"] == 0
    assert names(tmp_path) == {"in.tif", "out.tif"}


def test_many_rasters_run_on_a_cluster(segmenter: Path, cluster: str, tmp_path: Path) -> None:
    requests = []
    for number in range(3):
        raster = write_raster(tmp_path / f"in{number}.tif", patches(100, 100, seed=number))
        requests.append(JobRequest("segment", (str(raster),), str(segmenter), str(tmp_path / f"out{number}.tif")))
    reports = run_many(requests, cluster)
    assert [report["status"] for report in reports] == ["done"] * 3
    assert [report["outputs"] for report in reports] == [[request.output] for request in requests]


def test_what_cannot_be_a_cluster_is_refused(run: Any, raster: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ArgumentsInvalid, match="local:4"):
        run(raster, dask="local:many")
    monkeypatch.setattr("model_runtime.cluster.ANSWER_S", 1)
    with pytest.raises(DeviceUnavailable, match="127.0.0.1:9"):
        run(raster, dask="tcp://127.0.0.1:9")


@pytest.mark.parametrize("task", ["classify", "detect"])
def test_cells_and_boxes_have_the_bytes_of_one_process(cluster: str, raster: Path, tmp_path: Path, task: str) -> None:
    if task == "classify":
        model = make_models.classifier(tmp_path / "scenes.onnx")
        more = {"class_raster": str(tmp_path / "cells.tif"), "confidence": str(tmp_path / "sure.tif")}
    else:
        model = make_models.detector(tmp_path / "boxes.onnx")
        more = {"dota": str(tmp_path / "boxes.txt"), "min_score": 0.3}
    files = [tmp_path / "out.gpkg", *(Path(value) for value in more.values() if isinstance(value, str))]
    request = JobRequest(task, (str(raster),), str(model), str(files[0]), **more)
    alone = run_job(request)
    expected = [path.read_bytes() for path in files]
    for path in files:
        path.unlink()
    report = run_job(dataclasses.replace(request, dask=cluster))
    assert [path.read_bytes() for path in files] == expected
    assert report["tiles"] == alone["tiles"]
    assert report["pixels"] == alone["pixels"]
    assert report["classes"] == alone["classes"]
    assert not list(tmp_path.glob("*journal"))


def test_cells_of_a_strip_are_not_predicted_again(cluster: str, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(1400, 700))
    model = make_models.classifier(tmp_path / "scenes.onnx")
    request = JobRequest("classify", (str(raster),), str(model), str(tmp_path / "out.gpkg"))
    alone = run_job(request)
    expected = (tmp_path / "out.gpkg").read_bytes()
    (tmp_path / "out.gpkg").unlink()
    context = RunContext(cancellation=Cancellation(lambda: any(tmp_path.glob("*strip-*journal"))))
    with pytest.raises(Cancelled):
        run_job(dataclasses.replace(request, dask=cluster), context)
    assert not (tmp_path / "out.gpkg").exists()
    report = run_job(dataclasses.replace(request, dask=cluster))
    assert (tmp_path / "out.gpkg").read_bytes() == expected
    assert report["tiles"]["resumed"] + report["tiles"]["predicted"] == alone["tiles"]["predicted"]
    assert not list(tmp_path.glob("*journal"))


@pytest.mark.parametrize("task", ["classify", "detect"])
def test_a_killed_process_costs_a_strip_of_cells_or_boxes(cluster: str, tmp_path: Path, task: str) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(1400, 700))
    make = make_models.classifier if task == "classify" else make_models.detector
    model = make(tmp_path / "models" / "model.onnx")
    request = JobRequest(task, (str(raster),), str(model), str(tmp_path / "out.gpkg"))
    run_job(request)
    expected = (tmp_path / "out.gpkg").read_bytes()
    (tmp_path / "out.gpkg").unlink()
    killer = Killer(tmp_path)
    run_job(dataclasses.replace(request, dask=cluster))
    killer.join(5)
    assert killer.killed
    assert (tmp_path / "out.gpkg").read_bytes() == expected
    assert names(tmp_path) == {"in.tif", "out.gpkg"}


def test_two_dates_have_the_bytes_of_one_process(cluster: str, tmp_path: Path) -> None:
    seen = smooth(700, 320)
    before = write_raster(tmp_path / "before.tif", seen[:, :, 4:304])
    after = write_raster(tmp_path / "after.tif", np.where(seen > 150, seen - 60, seen)[:, :, :300])
    model = make_models.change_detector(tmp_path / "models" / "change.onnx")
    files = [tmp_path / "out.tif", tmp_path / "out.gpkg"]
    request = JobRequest(
        "change", (str(before), str(after)), str(model), str(files[0]), polygons=str(files[1]), align=True
    )
    alone = run_job(request)
    assert abs(alone["pair"]["shift_px"][0]) > 1
    expected = [path.read_bytes() for path in files]
    for path in files:
        path.unlink()
    report = run_job(dataclasses.replace(request, dask=cluster))
    assert [path.read_bytes() for path in files] == expected
    assert report["tiles"] == alone["tiles"]
    assert names(tmp_path) == {"before.tif", "after.tif", "out.tif", "out.gpkg"}


def smooth(height: int, width: int) -> np.ndarray:
    """A smooth picture with detail of a few pixels ``(3, row, col)`` uint8."""
    frequency = np.hypot(np.fft.fftfreq(height)[:, None], np.fft.fftfreq(width)[None])
    noise = np.fft.fft2(np.random.default_rng(3).normal(size=(3, height, width)))
    picture = np.fft.ifft2(noise * np.exp(-((frequency / 0.14) ** 2))).real
    return np.clip(np.rint(128 + 45 * picture / picture.std()), 1, 254).astype(np.uint8)
