"""Many rasters, each for itself, in one process: one model, failures told, what is done not done again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from model_runtime.batch.requests import each_request
from model_runtime.batch.series import run_each
from model_runtime.cancellation import Cancellation
from model_runtime.cli.main import main
from model_runtime.cluster import open_cached
from model_runtime.errors import ArgumentsInvalid, Cancelled, ModelNotFound, RunsFailed
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from tests.data import make_models
from tests.data.make_rasters import patches, write_raster
from tests.engine.test_distributed_job import Killer


class Series:
    def __init__(self, folder: Path, model: Path) -> None:
        self.folder, self.model = folder, model
        self.events: list[dict[str, Any]] = []
        self.opened = 0

    def open(self, *arguments: Any) -> Any:
        self.opened += 1
        return open_cached(*arguments)

    def request(self, **changes: Any) -> JobRequest:
        out = str(self.folder / "out" / "{name}.tif")
        return JobRequest(
            **{
                "task": "segment",
                "inputs": (str(self.folder / "in"),),
                "model": str(self.model),
                "output": out,
                **changes,
            }
        )

    def __call__(self, is_cancelled: Any = lambda: False, **changes: Any) -> dict[str, Any]:
        context = RunContext(self.events.append, Cancellation(is_cancelled), open_backend=self.open)
        return run_each(self.request(**changes), context)


@pytest.fixture
def series(tmp_path: Path, segmenter: Path) -> Series:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    for number in range(5):
        write_raster(tmp_path / "in" / f"r{number}.tif", patches(70, 80, seed=number))
    return Series(tmp_path, segmenter)


def outputs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / "out").iterdir())}


def test_each_raster_has_the_bytes_of_a_run_of_its_own(series: Series, run: Any, tmp_path: Path) -> None:
    report = series(polygons=str(tmp_path / "out" / "{name}.gpkg"))
    assert report["status"] == "done"
    assert report["counts"] == {"total": 5, "done": 5, "skipped": 0, "failed": 0}
    assert [Path(entry["input"]).name for entry in report["runs"]] == [f"r{number}.tif" for number in range(5)]
    run(tmp_path / "in" / "r3.tif", polygons=str(tmp_path / "p.gpkg"))
    assert (tmp_path / "out" / "r3.tif").read_bytes() == run.output.read_bytes()
    assert len(outputs(tmp_path)) == 10
    fractions = [event["fraction"] for event in series.events if event["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_the_model_is_read_once_and_tried_once(series: Series, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from model_runtime.jobs import estimate
    from model_runtime.store import find

    counts = {"read": 0, "tried": 0}

    def counting(name: str, inner: Any) -> Any:
        def call(*arguments: Any) -> Any:
            counts[name] += 1
            return inner(*arguments)

        return call

    monkeypatch.setattr(find, "read_model_bytes", counting("read", find.read_model_bytes))
    monkeypatch.setattr(estimate, "_tried", counting("tried", estimate._tried))
    series()
    assert counts == {"read": 1, "tried": 1}


def test_a_raster_that_fails_is_told_and_the_others_go_on(series: Series, tmp_path: Path) -> None:
    (tmp_path / "in" / "r1.tif").write_text("no raster")
    with pytest.raises(RunsFailed, match=r"1 of 5 rasters failed, the first: .*r1\.tif") as caught:
        series()
    report = caught.value.report  # type: ignore[attr-defined]
    assert report["counts"] == {"total": 5, "done": 4, "skipped": 0, "failed": 1}
    assert report["runs"][1]["error"]["code"] == "raster.not_a_raster"
    assert sorted(outputs(tmp_path)) == ["r0.tif", "r2.tif", "r3.tif", "r4.tif"]
    told = [event for event in series.events if event["event"] == "warning"]
    assert [event["code"] for event in told] == ["raster.not_a_raster"]
    write_raster(tmp_path / "in" / "r1.tif", patches(70, 80, seed=1))
    assert series()["counts"] == {"total": 5, "done": 1, "skipped": 4, "failed": 0}


def test_what_is_done_is_not_done_again_unless_something_changed(series: Series, tmp_path: Path) -> None:
    with pytest.raises(Cancelled) as caught:
        series(is_cancelled=lambda: (tmp_path / "out" / "r1.tif").exists())
    done = caught.value.report["counts"]["done"]  # type: ignore[attr-defined]
    assert 0 < done < 5
    assert series()["counts"] == {"total": 5, "done": 5 - done, "skipped": done, "failed": 0}
    before = outputs(tmp_path)
    later = (tmp_path / "out" / "r2.tif").stat().st_mtime_ns + 10**9
    write_raster(tmp_path / "in" / "r2.tif", patches(70, 80, seed=9))
    os.utime(tmp_path / "in" / "r2.tif", ns=(later, later))
    assert series(overwrite=True)["counts"] == {"total": 5, "done": 1, "skipped": 4, "failed": 0}
    changed = outputs(tmp_path)
    assert [name for name in before if before[name] != changed[name]] == ["r2.tif"]
    with pytest.raises(RunsFailed) as failed:  # other settings: what stands there is another result
        series(overlap=8)
    assert {run["error"]["code"] for run in failed.value.report["runs"]} == {"output.exists"}  # type: ignore[attr-defined]
    assert series(restart=True, overwrite=True)["counts"]["done"] == 5


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"output": "/one/map.tif"}, "one file for many"),
        ({"polygons": "/one/map.gpkg"}, "one file for many"),
        ({"task": "change"}, r"takes 2 raster\(s\), not 1"),
    ],
)
def test_requests_that_name_one_file_for_many_are_refused(series: Series, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ArgumentsInvalid, match=said):
        each_request(series.request(**changes))


def test_two_rasters_of_one_name_are_refused(series: Series, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    write_raster(tmp_path / "more" / "R2.tif", patches(9, 9))
    with pytest.raises(ArgumentsInvalid, match="have one name"):
        each_request(series.request(inputs=(str(tmp_path / "in"), str(tmp_path / "more"))))


def test_pairs_of_dates_have_the_bytes_of_runs_of_their_own(series: Series, run: Any, tmp_path: Path) -> None:
    (tmp_path / "later").mkdir()
    for number in range(5):
        write_raster(tmp_path / "later" / f"r{number}.tif", patches(70, 80, seed=9 + number))
    model = str(make_models.change_detector(tmp_path / "models" / "change.onnx"))
    pair = {"task": "change", "model": model, "inputs": (str(tmp_path / "in"), str(tmp_path / "later"))}
    report = series(**pair)
    assert report["counts"] == {"total": 5, "done": 5, "skipped": 0, "failed": 0}
    assert Path(report["runs"][1]["after"]) == tmp_path / "later" / "r1.tif"
    dates = tuple(str(tmp_path / folder / "r3.tif") for folder in ("in", "later"))
    run(dates[0], task="change", inputs=dates, model=model)
    assert (tmp_path / "out" / "r3.tif").read_bytes() == run.output.read_bytes()
    assert series(**pair)["counts"]["skipped"] == 5
    words = ["change", *pair["inputs"], "--each", "--model", model, "--out", str(tmp_path / "out" / "{name}.tif")]
    assert main(words) == 0
    (tmp_path / "later" / "r4.tif").rename(tmp_path / "later" / "other.tif")
    with pytest.raises(ArgumentsInvalid, match=r"r4\.tif has no raster of its name"):
        each_request(series.request(**pair))
    for folder in ("in", "later"):
        lines = sorted(str(path) for path in (tmp_path / folder).iterdir())
        (tmp_path / f"{folder}.txt").write_text("\n".join(lines))
    lists = (str(tmp_path / "in.txt"), str(tmp_path / "later.txt"))
    assert [Path(one.inputs[1]).name for one in each_request(series.request(**{**pair, "inputs": lists}))] == [
        "other.tif",
        "r0.tif",
        "r1.tif",
        "r2.tif",
        "r3.tif",
    ]


def test_a_series_is_spread_over_processes_and_a_killed_one_costs_its_raster(series: Series, tmp_path: Path) -> None:
    write_raster(tmp_path / "in" / "large.tif", patches(2000, 700))
    series()
    alone = outputs(tmp_path)
    for path in (tmp_path / "out").iterdir():
        path.unlink()
    (tmp_path / "in" / "broken.tif").write_bytes(b"II*\0")
    killer = Killer(tmp_path / "out", "large.tif.lemevit-journal")
    with pytest.raises(RunsFailed, match="1 of 7 rasters failed"):
        series(dask="local:2")
    killer.join(5)
    assert killer.killed
    assert outputs(tmp_path) == alone
    (tmp_path / "in" / "broken.tif").unlink()
    report = series(dask="local:2")
    assert report["counts"] == {"total": 6, "done": 0, "skipped": 6, "failed": 0}
    assert [run["status"] for run in report["runs"]] == ["skipped"] * 6


def test_an_error_of_the_model_ends_the_series_at_once(series: Series, tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound) as caught:
        series(model="no-such-model")
    assert caught.value.report["runs"] == []  # type: ignore[attr-defined]


def test_the_command_line_maps_a_folder_with_one_report(series: Series, tmp_path: Path, capfd: Any) -> None:
    detector = make_models.detector(tmp_path / "models" / "boxes.onnx")
    words = ["detect", str(tmp_path / "in"), "--each", "--model", str(detector)]
    words += ["--out", str(tmp_path / "out" / "{name}_boxes.gpkg"), "--report", str(tmp_path / "all.json")]
    assert main(words) == 0
    assert "5 of 5 rasters mapped" in capfd.readouterr().out
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["counts"]["done"] == 5
    assert main(words) == 0
    assert "5 were done before" in capfd.readouterr().out
    (tmp_path / "in" / "r4.tif").write_bytes(b"II*\0")
    assert main(words) == 3
    assert "runs.failed" in capfd.readouterr().err


def test_a_worker_serves_a_series_behind_its_walls(series: Series, tmp_path: Path) -> None:
    line = series.request().to_line().replace('"command": "run"', '"command": "each"')
    command = [sys.executable, "-I", str(Path(__file__).parents[2] / "model_runtime"), "worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(line + "\n")
        worker.stdin.flush()
        events = (json.loads(text) for text in worker.stdout)
        report = next(event["report"] for event in events if event["event"] == "result")
        worker.stdin.close()
    assert report["counts"] == {"total": 5, "done": 5, "skipped": 0, "failed": 0}
    assert len(outputs(tmp_path)) == 5
