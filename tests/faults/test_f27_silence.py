"""F27: a run makes no socket to a network and no file but its own, and no library keeps a number of the machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from model_runtime.guards import telemetry
from tests.data.make_rasters import patches, write_raster

ROOT = Path(__file__).resolve().parents[2]
WRITING = re.compile(r"O_(?:CREAT|WRONLY|RDWR|TRUNC)")
OPENED = re.compile(r'openat\([^,]*, "([^"]*)", ([A-Z_|]+).*\) = \d+')
QUIET_DEVICES = ("/dev/null", "/dev/tty", "/proc/self/", "/proc/thread-self/")


def start(home: Path, *words: str, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HOME": str(home)}
    for name in ("XDG_CACHE_HOME", telemetry.VARIABLE):
        environment.pop(name, None)
    command = [*before, sys.executable, "-IB", str(ROOT / "model_runtime"), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def run_words(tmp_path: Path, segmenter: Path) -> list[str]:
    raster = write_raster(tmp_path / "in.tif", patches(100, 120))
    out = tmp_path / "out"
    out.mkdir()
    outputs = ["--out", str(out / "a.tif"), "--polygons", str(out / "a.gpkg"), "--report", str(out / "a.json")]
    return ["segment", str(raster), "--model", str(segmenter), "--gsd", "native", *outputs]


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_a_run_makes_no_socket_and_no_file_but_its_own(tmp_path, segmenter, home):
    log = tmp_path / "calls"
    watch = ("strace", "-f", "-qq", "-e", "trace=socket,connect,openat,mkdir,rename,unlink", "-o", str(log))
    done = start(home, *run_words(tmp_path, segmenter), before=watch)
    assert done.returncode == 0, done.stderr
    calls = log.read_text(errors="replace").splitlines()
    assert [line for line in calls if "socket(AF_INET" in line or "connect(" in line] == []
    opened = [match.groups() for match in map(OPENED.search, calls) if match]
    written = {name for name, mode in opened if WRITING.search(mode) and not name.startswith(QUIET_DEVICES)}
    foreign = {name for name in written if not name.startswith(str(tmp_path / "out")) and name != "."}
    assert foreign == set()
    assert any(name.endswith("a.lemevit-partial.tif") for name in written)
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("words", [["selfcheck"], ["models", "list"], ["models", "check", "MODEL"]])
def test_no_verb_leaves_anything_at_home(segmenter, home, words):
    done = start(home, *[str(segmenter) if word == "MODEL" else word for word in words])
    assert done.returncode == 0, done.stderr
    assert [path for path in home.rglob("*") if path.is_file()] == []


def test_what_earlier_runs_left_is_removed_and_nothing_else(tmp_path, segmenter, home):
    folder = home / ".cache" / "Microsoft" / "DeveloperTools" / ".onnxruntime"
    folder.mkdir(parents=True)
    for name in telemetry.LEFT:
        (folder / name).write_text("1")
    other = home / ".cache" / "Microsoft" / "DeveloperTools" / "deviceid"
    other.write_text("of another program")
    done = start(home, *run_words(tmp_path, segmenter))
    assert done.returncode == 0, done.stderr
    assert [path for path in home.rglob("*") if path.is_file()] == [other]
    assert not folder.exists()


def test_a_link_in_the_place_of_the_leftovers_is_left_alone(tmp_path, monkeypatch):
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "deviceid").write_text("1")
    parent = tmp_path / "Microsoft" / "DeveloperTools"
    parent.mkdir(parents=True)
    (parent / ".onnxruntime").symlink_to(kept)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    telemetry.remove_leftovers()
    assert (kept / "deviceid").read_text() == "1"
