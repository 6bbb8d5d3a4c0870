"""The environment of the worker and the five ways a run can end."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QProcess

from lemevit_qgis.errors import PluginError
from lemevit_qgis.runs.form import FormError, build_request, default_output, parse_bands
from lemevit_qgis.worker_client import client
from lemevit_qgis.worker_client.child_process import ChildProcess
from lemevit_qgis.worker_client.environment import find_python, scrubbed

pytestmark = pytest.mark.usefixtures("whole_starts")


def request(material: Path, tmp_path: Path, raster: str = "scene0.tif"):
    values = {"raster": str(material / raster), "model": "colour-segment", "output": str(tmp_path / "out.tif")}
    return build_request("segment", values)


def run(asked, **options):
    seen = []
    outcome = client.run_blocking(asked, seen.append, options.get("is_cancelled", lambda: False))
    return outcome, seen


def test_qgis_variables_do_not_reach_the_worker() -> None:
    dirty = {"PROJ_LIB": "/x", "PYTHONHOME": "/y", "DYLD_LIBRARY_PATH": "/z", "LD_PRELOAD": "/l", "PATH": "/bin"}
    clean = scrubbed(dirty)
    assert clean["PATH"] == "/bin"
    assert not {"PROJ_LIB", "PYTHONHOME", "DYLD_LIBRARY_PATH", "LD_PRELOAD"} & set(clean)


def test_a_run_survives_polluted_variables(qgis_app, material: Path, tmp_path: Path, monkeypatch) -> None:
    for name in ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "PYTHONHOME", "PYTHONPATH", "PYTHONEXECUTABLE"):
        monkeypatch.setenv(name, "/nonexistent")
    outcome, _ = run(request(material, tmp_path))
    assert outcome.status == "done", outcome.error


def test_done_comes_with_hello_progress_and_a_report(qgis_app, material: Path, tmp_path: Path) -> None:
    outcome, seen = run(request(material, tmp_path))
    assert outcome.status == "done"
    assert [event["event"] for event in seen][0] == "hello"
    assert any(event["event"] == "progress" for event in seen)
    assert outcome.report["outputs"] == [str(tmp_path / "out.tif")]


def test_a_worker_killed_from_outside_is_noticed_within_two_seconds(qgis_app, material: Path, tmp_path: Path) -> None:
    killed_at = []
    pids = []

    def on_event(event) -> None:
        if event["event"] == "hello":
            pids.append(event["pid"])
        if event["event"] == "progress" and not killed_at:
            os.kill(pids[0], 9)
            killed_at.append(time.monotonic())

    outcome = client.run_blocking(request(material, tmp_path, "large.tif"), on_event, lambda: False)
    assert time.monotonic() - killed_at[0] < 2
    assert outcome.status == "failed"
    assert outcome.error["code"] == "worker.crashed"
    assert not (tmp_path / "out.tif").exists()


def fake_python(path: Path, script: str) -> str:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("echo not json", "worker.protocol"),
        ("""echo '{"event": "hello", "protocol": 999}'; sleep 5""", "worker.protocol"),
        ("echo broken >&2; exit 3", "worker.ended"),
        ("kill -SEGV $$", "worker.crashed"),
    ],
)
def test_each_bad_end_has_its_own_code(
    qgis_app, material: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, code: str
) -> None:
    monkeypatch.setenv("LEMEVIT_PYTHON", fake_python(tmp_path / "python", script))
    outcome, _ = run(request(material, tmp_path))
    assert outcome.status == "failed"
    assert outcome.error["code"] == code


def test_a_silent_worker_is_ended(qgis_app, material: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SILENCE_S", 0.5)
    monkeypatch.setenv("LEMEVIT_PYTHON", fake_python(tmp_path / "python", "exec sleep 30"))
    outcome, _ = run(request(material, tmp_path))
    assert outcome.error["code"] == "worker.silent"


def test_a_program_that_cannot_start_is_named(qgis_app, material: Path, tmp_path: Path, monkeypatch) -> None:
    program = tmp_path / "python"
    program.write_bytes(b"\x7fELF broken")
    program.chmod(0o755)
    monkeypatch.setenv("LEMEVIT_PYTHON", str(program))
    outcome, _ = run(request(material, tmp_path))
    assert outcome.status == "failed"
    assert outcome.error["code"] == "worker.not_started"


def test_no_python_is_an_error_with_the_action() -> None:
    with pytest.raises(PluginError, match="Choose Python"):
        find_python("", {})
    with pytest.raises(PluginError, match="/no/such"):
        find_python("/no/such", {})


def test_missing_and_wrong_values_are_named() -> None:
    for field in ("raster", "model", "output"):
        values = {"raster": "/r.tif", "model": "m", "output": "/o.tif"}
        values[field] = ""
        with pytest.raises(FormError) as caught:
            build_request("segment", values)
        assert caught.value.field == field
    with pytest.raises(FormError, match=r"\.tif"):
        build_request("segment", {"raster": "/r.tif", "model": "m", "output": "/o.shp"})
    with pytest.raises(FormError, match="1,2,x"):
        parse_bands("1,2,x")
    assert parse_bands("3, 2 ;1") == (3, 2, 1)


def test_the_suggested_output_is_free() -> None:
    taken = {"/d/scene_m.tif", "/d/scene_m_2.gpkg"}
    assert default_output(["/d/scene.tif"], "m", "segment", taken.__contains__) == "/d/scene_m_3.tif"
    assert default_output(["/d/scene.tif"], "/x/m.onnx", "classify", set().__contains__) == "/d/scene_m.gpkg"


def test_a_process_ends_with_the_widget_that_owns_it(qgis_app, qtlog, qtbot, fake_worker) -> None:  # noqa: ARG001
    owners = [QObject(), QObject()]
    child = ChildProcess(["sleep", "60"], {"PATH": os.environ["PATH"]}, owners[0])
    child.start()
    worker = client.WorkerProcess(owners[1], stays_open=True)
    worker.start_line("{}")
    processes = [child._process, worker.process]
    qtbot.waitUntil(lambda: all(process.state() == QProcess.ProcessState.Running for process in processes))
    pids = [int(process.processId()) for process in processes]
    for owner in owners:
        sip.delete(owner)
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]
    assert not [record.message for record in qtlog.records if "still running" in record.message]
