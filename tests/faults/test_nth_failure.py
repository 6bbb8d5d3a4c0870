"""The n-th read, write, fsync, replace or journal entry fails: old or new, never between.

The first and the last n of every kind of operation are tried, and more by a fixed seed. After each failure the outputs
are what they were or what they shall be, only the journal (and the report that was asked for) is new, and the same
command then gives what a run that was never disturbed gives.
"""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pyogrio.raw
import pytest
from affine import Affine
from pyogrio.errors import DataSourceError
from rasterio.errors import RasterioIOError

from tests.data import make_models
from tests.data.make_rasters import NORTH_UP, patches, write_raster

from .fake_backend import FakeBackend
from .kit import nth_failure, operations, outcome, sampled, snapshot

TURNED = NORTH_UP * Affine.translation(10, -20) * Affine.rotation(5)
FAULTS: dict[str, tuple[Exception, tuple[str, ...]]] = {
    "read": (RasterioIOError("IReadBlock failed"), ("raster.damaged", "output.damaged", "output.unwritable")),
    "write": (RasterioIOError("No space left on device"), ("output.disk_full",)),
    "vector": (DataSourceError("disk I/O error"), ("output.disk_full",)),
    "fsync": (OSError(errno.EIO, "Input/output error"), ("output.unwritable",)),
    "replace": (PermissionError(errno.EACCES, "Permission denied"), ("output.unwritable",)),
    "journal": (OSError(errno.ENOSPC, "No space left on device"), ("output.disk_full",)),
}
OPERATIONS = {  # at least so many have to go through, or the test looks at the wrong door
    "read": 7,
    "write": 1,
    "vector": 1,
    "fsync": 1,
    "replace": 1,
    "journal": 7,
}


def content(path: Path) -> Any:
    """What a result says: the bytes of a raster; the features of a GeoPackage, whose free pages may differ."""
    if not path.exists():
        return None
    if path.suffix != ".gpkg":
        return path.read_bytes()
    meta, _, geometries, fields = pyogrio.raw.read(path, layer=path.stem)
    return list(meta["fields"]), meta["crs"], list(geometries), [list(map(str, column)) for column in fields]


class Stage:
    """A folder, a raster of six tiles and a request, begun anew as often as needed."""

    def __init__(self, run: Any, folder: Path, outputs: dict[str, str], has_old: bool, is_pair: bool = False) -> None:
        self._run, self.folder = run, folder
        self.outputs = [folder / name for name in ("out.tif", *outputs.values())]
        self.changes: dict[str, Any] = {key: str(folder / name) for key, name in outputs.items()}
        self.raster = write_raster(folder / "in.tif", patches(100, 130))
        self.job: dict[str, Any] = {"open_backend": FakeBackend().open}
        self.is_pair = is_pair
        if is_pair:
            model = make_models.change_detector(folder / "models" / "change.onnx")
            second = write_raster(folder / "in2.tif", patches(100, 130, seed=2), transform=TURNED)
            self.changes |= {"task": "change", "model": str(model), "inputs": (str(self.raster), str(second))}
            self.job = {}
        self.has_old = has_old
        self.old: dict[Path, bytes | None] = dict.fromkeys(self.outputs)
        if has_old:
            other = write_raster(folder / "other.tif", patches(100, 130, seed=9))
            self.go(other)
            self.old = {path: path.read_bytes() for path in self.outputs}
            other.unlink()
        self.given: set[str] = set()
        self.given = self.others()
        self.before = [content(path) for path in self.outputs]
        self.go()
        self.expected = [content(path) for path in self.outputs]
        self.begin()

    def begin(self) -> None:
        for path, data in self.old.items():
            path.unlink(missing_ok=True)
            if data is not None:
                path.write_bytes(data)
        Path(f"{self.outputs[0]}.lemevit-journal").unlink(missing_ok=True)

    def go(self, raster: Path | None = None) -> Any:
        return self._run(raster or self.raster, job=self.job, overwrite=self.has_old, **self.changes)

    def others(self) -> set[str]:
        """Files that are neither there from the beginning nor outputs."""
        found = {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file()}
        return found - self.given - {path.name for path in self.outputs}


ALL = {"polygons": "p.gpkg", "probabilities": "scores.tif"}


@pytest.mark.parametrize("door", FAULTS)
@pytest.mark.parametrize(
    "has_old",
    [False, True],
    ids=["all outputs", "all outputs over old ones"],
)
def test_every_failure_leaves_old_or_new_and_the_next_run_completes(
    run: Any, tmp_path: Path, door: str, has_old: bool
) -> None:
    """A run with a raster alone has no operation of a kind that these have not."""
    stage = Stage(run, tmp_path, ALL, has_old)
    source = snapshot(tmp_path)["in.tif"]
    error, codes = FAULTS[door]
    kinds = operations(door, stage.go)
    assert len(kinds) >= OPERATIONS[door]
    # Reading and the journal know nothing of older outputs: fewer are enough there.
    for n in sampled(kinds, more=2 if has_old else 10):
        which = f"{door} {n}: {kinds[n - 1]}"
        stage.begin()
        with nth_failure(door, n, error) as state:
            _, failed = outcome(stage.go)
        assert state.has_failed, which
        assert failed is not None, which
        assert failed.code in codes, f"{which}: {failed.code}: {failed}"
        assert failed.what
        assert failed.fix
        assert failed.report["status"] == "failed"
        for path, was, new in zip(stage.outputs, stage.before, stage.expected):
            assert content(path) in (was, new), f"{which}: {path.name} is neither old nor new"
        assert stage.others() <= {"out.tif.lemevit-journal"}, which
        assert stage.go()["status"] == "done", which
        assert [content(path) for path in stage.outputs] == stage.expected, which
        assert stage.others() == set(), which
        assert snapshot(tmp_path)["in.tif"] == source


@pytest.mark.parametrize("door", FAULTS)
def test_every_failure_of_a_pair_of_dates_leaves_nothing_and_the_next_run_completes(
    run: Any, tmp_path: Path, door: str
) -> None:
    stage = Stage(run, tmp_path, ALL, has_old=False, is_pair=True)
    error, codes = FAULTS[door]
    kinds = operations(door, stage.go)
    assert len(kinds) >= OPERATIONS[door]
    for n in sampled(kinds, more=2):
        which = f"{door} {n}: {kinds[n - 1]}"
        stage.begin()
        with nth_failure(door, n, error) as state:
            _, failed = outcome(stage.go)
        assert state.has_failed, which
        assert failed is not None, which
        assert failed.code in codes, f"{which}: {failed}"
        assert stage.others() <= {"out.tif.lemevit-journal"}, which
        assert stage.go()["status"] == "done", which
        assert [content(path) for path in stage.outputs] == stage.expected, which
        assert stage.others() == set(), which


@pytest.mark.parametrize("door", FAULTS)
def test_every_failure_of_a_classification_leaves_nothing_and_the_next_run_completes(
    run: Any, tmp_path: Path, door: str
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(90, 90))
    model = make_models.classifier(tmp_path / "models" / "scenes.onnx")
    outputs = [tmp_path / "cells.gpkg", tmp_path / "cells.tif"]
    options = {"task": "classify", "model": str(model), "output": str(outputs[0]), "class_raster": str(outputs[1])}
    error, codes = FAULTS[door]

    def go() -> Any:
        return run(raster, **options)

    kinds = operations(door, go)
    expected = [content(path) for path in outputs]
    for n in sampled(kinds, more=2):
        for path in outputs:
            path.unlink(missing_ok=True)
        with nth_failure(door, n, error) as state:
            _, failed = outcome(go)
        assert state.has_failed
        assert failed is not None, f"{door} {n}"
        assert failed.code in codes, f"{door} {n}: {failed.code}: {failed}"
        assert go()["status"] == "done"
        assert [content(path) for path in outputs] == expected
        assert {path.name for path in tmp_path.glob("cells*")} == {"cells.gpkg", "cells.tif"}


def test_a_report_that_cannot_be_written_is_said_and_the_results_stay(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 130))
    report = str(tmp_path / "report.json")
    with nth_failure("replace", 2, FAULTS["replace"][0]) as state:
        done = run(raster, report=report, job={"open_backend": FakeBackend().open})
    assert state.has_failed
    assert [warning["code"] for warning in done["warnings"]] == ["output.unwritable"]
    assert report in done["warnings"][0]["what"]
    assert {path.name for path in tmp_path.iterdir()} == {"in.tif", "out.tif", "models"}


def test_a_report_that_cannot_be_written_hides_no_failure(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 130))
    report = tmp_path / "report.json"

    def comes_in_the_way() -> bool:
        report.mkdir(exist_ok=True)  # once the run has begun: before, it is an error of its own
        return False

    with nth_failure("read", 2, FAULTS["read"][0]):
        _, failed = outcome(lambda: run(raster, report=str(report), is_cancelled=comes_in_the_way))
    assert report.is_dir()
    assert failed is not None
    assert failed.code == "raster.damaged"
