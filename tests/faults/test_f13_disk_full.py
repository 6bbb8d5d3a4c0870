"""F13: a disk that fills up while the journal, the raster or the GeoPackage is written; a file size limit stands in.

Python ignores the signal of that limit, so that every library meets a write that fails, as on a full disk.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import Cancelled
from tests.data.make_rasters import patches, write_raster

from .kit import JOURNALS, assert_left_only, snapshot

ROOT = Path(__file__).resolve().parents[2]


class Command:
    """One segmentation on the command line, with or without a limit to the size of a file."""

    def __init__(self, run: Any, folder: Path) -> None:
        self.raster = write_raster(folder / "in.tif", patches(300, 300))
        self.outputs = [folder / "out.tif", folder / "p.gpkg"]
        self.changes = {"polygons": str(folder / "p.gpkg"), "overwrite": True}
        request = run.request(self.raster)
        words = ["segment", *request.inputs, "--model", request.model, "--out", request.output]
        words += ["--polygons", str(folder / "p.gpkg"), "--overwrite"]
        self._command = [sys.executable, "-I", str(ROOT / "model_runtime"), *words]

    def __call__(self, limit: int = resource.RLIM_INFINITY) -> subprocess.CompletedProcess[str]:
        def set_limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

        return subprocess.run(
            self._command, preexec_fn=set_limit, capture_output=True, encoding="utf-8", timeout=60, check=False
        )


@pytest.mark.parametrize("written", ["journal", "raster", "geopackage"])
def test_a_full_disk_is_named_and_the_run_goes_on_when_there_is_room(run: Any, tmp_path: Path, written: str) -> None:
    command = Command(run, tmp_path)
    run(command.raster, **command.changes)
    expected = [path.read_bytes() for path in command.outputs]
    command.outputs[1].unlink()
    command.outputs[0].write_bytes(b"an older result")
    if written == "journal":
        limit = 100_000  # its first record lies behind that
    else:
        # With every tile in the journal, only results are still to be written.
        is_last = lambda: any(event.get("done") == event.get("total") for event in run.events[2:])  # noqa: E731
        run.events.clear()
        with pytest.raises(Cancelled):
            run(command.raster, is_cancelled=is_last, **command.changes)
        limit = len(expected[0]) // 2 if written == "raster" else (len(expected[0]) + len(expected[1])) // 2
        assert len(expected[0]) < len(expected[1])
    before = {name: state for name, state in snapshot(tmp_path).items() if not name.endswith("-journal")}

    failed = command(limit)

    assert failed.returncode == 3, failed.stderr
    assert "error output.disk_full: " in failed.stderr
    assert str(tmp_path / {"journal": "out.tif", "raster": "out", "geopackage": "p"}[written]) in failed.stderr
    assert "available" in failed.stderr
    assert "\nfix: " in failed.stderr
    assert "Traceback" not in failed.stderr
    assert_left_only(tmp_path, before, JOURNALS)
    done = command()
    assert done.returncode == 0, done.stderr
    assert [path.read_bytes() for path in command.outputs] == expected
    assert list(tmp_path.glob("*lemevit*")) == []
