"""F26: training, evaluation, Python and strips of a cluster have the walls of a run, where the system has them."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from model_runtime import JobRequest
from model_runtime import run as run_from_python
from model_runtime.guards.same_place import identity_here, places_of
from model_runtime.guards.system_walls import walled
from tests.data.make_rasters import patches, write_raster

linux = pytest.mark.skipif(sys.platform != "linux", reason="the system's walls are Linux's")
PROBE = """
import socket, sys
from pathlib import Path
from model_runtime.cli.grammar import parse
from model_runtime.cli.walls import close_process
close_process(parse(sys.argv[3:]))
from model_runtime.guards.gdal_walls import _library, drivers_of
import rasterio._env
assert "WMS" not in drivers_of(_library(rasterio._env.__file__))
Path(sys.argv[1], "allowed").write_text("x")
for attempt in (lambda: Path(sys.argv[2], "canary").write_text("x"), lambda: socket.socket(socket.AF_INET)):
    try:
        attempt()
    except PermissionError:
        continue
    sys.exit("a wall is open")
"""


@linux
@pytest.mark.parametrize("verb", ["train", "evaluate", "check"])
def test_training_evaluation_and_trials_write_to_their_own_folders_only(tmp_path: Path, verb: str) -> None:
    out, elsewhere, temporary = (tmp_path / name for name in ("out", "elsewhere", "temporary"))
    for folder in (out, elsewhere, temporary):
        folder.mkdir()
    words = {
        "train": ["train", "recipe.toml", "--data", str(elsewhere), "--out", str(out)],
        "evaluate": ["evaluate", "m", "--data", str(elsewhere), "--split", "val", "--report", str(out / "r.json")],
        "check": ["models", "check", str(elsewhere / "m.onnx"), "--sample", "r.tif", "--picture", str(out / "p.png")],
    }[verb]
    command = [sys.executable, "-c", PROBE, str(out), str(elsewhere), *words]
    environment = {"PATH": "", "TMPDIR": str(temporary), "HOME": str(temporary)}
    root = Path(__file__).resolve().parents[2]
    ended = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert not (elsewhere / "canary").exists()


@linux
def test_walls_hold_for_the_call_and_not_for_its_caller(tmp_path: Path) -> None:
    def attempt() -> None:
        socket.socket(socket.AF_INET)

    with pytest.raises(PermissionError):
        walled(attempt, [tmp_path])
    socket.socket(socket.AF_INET).close()


def test_a_run_from_python_behind_walls_gives_the_same(run: Any, tmp_path: Path, segmenter: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 130))
    run(raster)
    expected = run.output.read_bytes()
    request = JobRequest("segment", (str(raster),), str(segmenter), str(run.output), overwrite=True)
    assert run_from_python(request, walls=True)["status"] == "done"
    assert run.output.read_bytes() == expected


def test_the_same_file_needs_no_digest_and_another_has_another(tmp_path: Path) -> None:
    from model_runtime.cancellation import NEVER

    path = write_raster(tmp_path / "in.tif", patches(20, 20))
    here = places_of([[path]])
    assert identity_here([[path]], here, NEVER) == ""
    elsewhere = ["another machine", here[1]]
    first = identity_here([[path]], elsewhere, NEVER)
    assert first
    data, times = path.read_bytes(), path.stat()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    import os

    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns + 1))
    assert identity_here([[path]], elsewhere, NEVER) not in ("", first)
