"""Walls of GDAL and of the system, tried from inside, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from model_runtime.guards import gdal_walls, system_walls
from model_runtime.protocol import JobRequest
from model_runtime.worker.walls import writable_folders

ROOT = Path(__file__).resolve().parents[3]
DRIVERS = """
import json, sys
sys.path.insert(0, sys.argv[1])
from model_runtime.guards import gdal_walls
gdal_walls.close_gdal()
import pyogrio, rasterio
with rasterio.Env() as environment:
    print(json.dumps([sorted(environment.drivers()), sorted(pyogrio.list_drivers())]))
"""
WRITES = """
import json, os, socket, sys, threading
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from model_runtime.guards import system_walls
mine, other = Path(sys.argv[2]), Path(sys.argv[3])
tries = {
    "mine": lambda: (mine / "a").write_text("a"),
    "renamed": lambda: os.replace(mine / "a", mine / "b"),
    "removed": lambda: os.remove(mine / "b"),
    "null": lambda: open(os.devnull, "w").close(),
    "read": lambda: (other / "kept").read_text(),
    "unix": lambda: socket.socket(socket.AF_UNIX).close(),
    "other": lambda: (other / "a").write_text("a"),
    "appended": lambda: open(other / "kept", "a").close(),
    "cut": lambda: os.truncate(other / "kept", 0),
    "folder": lambda: (other / "f").mkdir(),
    "unlinked": lambda: os.remove(other / "kept"),
    "moved": lambda: os.replace(other / "kept", mine / "kept"),
    "tcp": lambda: socket.socket(socket.AF_INET).close(),
    "tcp6": lambda: socket.socket(socket.AF_INET6).close(),
}
found = {}
def try_all(ending):
    for name, call in tries.items():
        try:
            call()
            found[name + ending] = True
        except OSError:
            found[name + ending] = False
def job():
    assert system_walls.enter([mine]) == {"files": True, "network": True}
    try_all("")
    inner = threading.Thread(target=try_all, args=(" of a thread",))
    inner.start()
    inner.join()
thread = threading.Thread(target=job)
thread.start()
thread.join()
socket.socket(socket.AF_INET).close()  # the rest of the process is as it was
(other / "after").write_text("a")
print(json.dumps(found))
"""


def answer(code: str, *arguments: str) -> object:
    child = [sys.executable, "-c", code, str(ROOT), *arguments]
    return json.loads(subprocess.run(child, capture_output=True, text=True, timeout=120, check=True).stdout)


def test_no_driver_is_left_but_those_that_are_named():
    raster, vector = answer(DRIVERS)
    allowed = {*gdal_walls.RASTER_DRIVERS, *gdal_walls.OWN_DRIVERS}
    assert allowed - {"Memory"} <= set(raster) <= allowed  # GDAL 3.11 made one driver of MEM and Memory
    assert {*gdal_walls.VECTOR_DRIVERS, "MEM"} <= set(vector) <= {*gdal_walls.VECTOR_DRIVERS, "MEM", "Memory"}


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux's")
def test_a_thread_writes_in_its_folders_only_and_makes_no_socket(tmp_path: Path):
    mine, other = tmp_path / "mine", tmp_path / "other"
    mine.mkdir()
    other.mkdir()
    (other / "kept").write_text("kept")
    found = answer(WRITES, str(mine), str(other))
    allowed = {"mine", "renamed", "removed", "null", "read", "unix"}
    assert {name for name, is_done in found.items() if is_done} == allowed | {f"{name} of a thread" for name in allowed}
    assert len(found) == 28
    assert (other / "kept").read_text() == "kept"


def test_every_step_of_the_filter_leads_to_a_step():
    steps = system_walls._socket_filter(1, 41)
    for index, (_, if_true, if_false, _) in enumerate(steps):
        assert index + max(if_true, if_false) < len(steps) - (0 if index >= len(steps) - 2 else 1)


def test_the_folders_of_a_job_are_those_of_its_outputs(tmp_path: Path):
    target = tmp_path / "target"
    target.mkdir()
    (tmp_path / "link").symlink_to(target)
    names = {"polygons": str(tmp_path / "link" / "b.gpkg"), "report": str(tmp_path / "r" / "c.json")}
    request = JobRequest("segment", ("in.tif",), "m", str(tmp_path / "a.tif"), **names)
    assert writable_folders(request) == [tmp_path, tmp_path / "link", target, tmp_path / "r"]
