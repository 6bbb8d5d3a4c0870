"""The command line as a real process: exit statuses, the two error lines, JSON events."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model_runtime.cli.console import Console, summary_lines
from model_runtime.cli.grammar import parse, request_of
from model_runtime.errors import ArgumentsInvalid
from tests.data import make_models as mm

ROOT = Path(__file__).resolve().parents[2]
STAGED = [sys.executable, str(ROOT / "tests" / "engine" / "staged_worker.py")]


def run(*words: str, program=(sys.executable, "-m", "model_runtime"), **environment: str):
    return subprocess.run(
        [*program, *words],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, **environment},
    )


def segment(model: str, *words: str):
    return run("segment", "in.tif", "--model", model, "--out", "out.tif", *words, program=STAGED)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["dance"],
        ["segment", "in.tif", "--model", "m"],
        ["segment", "in.tif", "--model", "m", "--out", "o.tif", "--tile", "0"],
        ["segment", "in.tif", "--model", "m", "--out", "o.tif", "--extent", "1,2,3"],
        ["segment", "in.tif", "--model", "m", "--out", "o.tif", "--gsd", "fine"],
        ["segment", "in.tif", "--model", "m", "--out", "o.tif", "--bands", "0,1"],
        ["segment", "in.tif", "--model", "m", "--out", "o.tif", "--min-area", "-1"],
        ["segment", "in.tif", "--model", "m", "--out", "o.tif", "--over"],
        ["models"],
    ],
)
def test_wrong_arguments_end_with_2_and_two_lines(words):
    done = run(*words)
    assert done.returncode == 2
    first, second = done.stderr.strip().splitlines()
    assert first.startswith("error arguments.invalid: ")
    assert second.startswith("fix: ")
    assert done.stdout == ""


def test_a_done_run_ends_with_0_and_a_summary():
    done = segment("quick")
    assert (done.returncode, done.stdout.splitlines()[0][:7]) == (0, "done in")


def test_a_named_failure_ends_with_3_and_two_lines():
    done = segment("missing")
    assert done.returncode == 3
    assert "error model.not_found: There is no model 'missing'.\nfix: " in done.stderr
    assert done.stdout == ""


def test_a_defect_ends_with_3_and_the_code_internal():
    done = segment("broken")
    assert done.returncode == 3
    assert "error internal: " in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("model", ["obedient", "deaf"])
def test_a_signal_cancels_within_two_seconds_and_ends_with_4(number, model):
    command = [*STAGED, "segment", "in.tif", "--model", model, "--out", "out.tif", "--events", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert json.loads(process.stdout.readline())["event"] == "hello"
        assert json.loads(process.stdout.readline())["event"] == "progress"
        start = time.monotonic()
        process.send_signal(number)
        out, err = process.communicate(timeout=10)
    assert time.monotonic() - start < 2.2
    assert process.returncode == 4
    assert json.loads(out.splitlines()[-1])["report"]["status"] == "cancelled"
    assert b"error cancelled: " in err


def test_json_events_are_the_only_thing_on_stdout():
    done = segment("noisy", "--events", "json")
    events = [json.loads(line)["event"] for line in done.stdout.splitlines()]
    assert events == ["hello", "progress", "result"]
    assert "a library prints" in done.stderr


def test_the_command_line_becomes_the_request():
    words = (
        "segment in.tif --model m --out o.tif --bands 3,2,1 --extent -10,-5.5,1e3,20 --extent-crs EPSG:4326 --gsd 0.3"
    )
    words += " --tile 256 --overlap 32 --batch auto --threads 2 --overwrite --min-area 4 --polygons p.gpkg"
    request = request_of(parse([*words.split(), "--aoi", "a b.gpkg|layername=x"]))
    assert request.task == "segment"
    assert request.inputs == (os.path.abspath("in.tif"),)
    assert request.bands == (3, 2, 1)
    assert request.extent == (-10.0, -5.5, 1000.0, 20.0)
    assert (request.gsd, request.tile, request.overlap, request.batch) == ("0.3", 256, 32, None)
    assert request.aoi == os.path.abspath("a b.gpkg") + "|layername=x"
    assert (request.min_area_m2, request.overwrite, request.restart) == (4.0, True, False)


def test_classify_has_a_class_raster_and_no_polygons():
    request = request_of(parse("classify in.tif --model m --out o.gpkg --raster r.tif".split()))
    assert (request.task, request.class_raster) == ("classify", os.path.abspath("r.tif"))
    with pytest.raises(ArgumentsInvalid, match="--polygons"):
        parse("classify in.tif --model m --out o.gpkg --polygons p.gpkg".split())


def test_the_summary_shows_area_a_class_and_the_device():
    report = {
        "status": "done",
        "device": {"used": "cpu", "reason": "no GPU: built without CUDA"},
        "seconds": {"total": 12.34},
        "classes": [
            {"class_id": 0, "class_name": "bare", "pixels": 75, "area_m2": 7500.0},
            {"class_id": 1, "class_name": "roof", "pixels": 25, "area_m2": None},
        ],
        "outputs": [{"path": "/x/out.tif"}],
    }
    assert summary_lines(report) == [
        "done in 12.3 s on cpu (no GPU: built without CUDA)",
        "  bare   75.0 %  7,500.0 m2",
        "  roof   25.0 %",
        "  /x/out.tif",
    ]


def test_progress_in_a_log_is_a_line_a_stage_and_not_a_line_a_tile(capsys):
    console = Console()
    for done in range(100):
        console.emit({"event": "progress", "stage": "predict", "done": done, "total": 100, "fraction": done / 100})
    console.emit({"event": "progress", "stage": "write", "done": 1, "total": 1, "fraction": 1.0})
    assert capsys.readouterr().err.splitlines() == ["predict 0/100 0 %", "write 1/1 100 %"]


def test_models_are_listed_shown_verified_imported_and_removed(tmp_path):
    source = mm.segmenter(tmp_path / "colours.onnx", licence="CC0-1.0", gsd_m=0.3)
    folder = str(tmp_path / "installed")
    assert run("models", "import", str(source), LEMEVIT_MODELS_DIR=folder).returncode == 0
    listed = json.loads(run("models", "list", "--json", "--models-dir", folder).stdout)
    assert [(entry["name"], entry["usable"], entry["card"]["gsd_m"]) for entry in listed] == [("colours", True, 0.3)]
    shown = run("models", "show", "colours", "--models-dir", folder).stdout
    for text in ("red, green, blue", "0.3 m", "CC0-1.0", "#1A9641 forest", "(background)"):
        assert text in shown
    described = json.loads(run("models", "show", "colours", "--json", "--models-dir", folder).stdout)
    assert described == listed[0]
    verified = run("models", "verify", "colours", "--models-dir", folder)
    assert (verified.returncode, "as listed" in verified.stdout) == (0, True)
    assert run("models", "remove", "colours", "--models-dir", folder).returncode == 0
    gone = run("models", "show", "colours", "--models-dir", folder)
    assert (gone.returncode, gone.stderr.split(":")[0]) == (3, "error model.not_found")


def test_selfcheck_runs_a_session_and_says_where():
    done = run("selfcheck")
    findings = json.loads(done.stdout)
    assert (done.returncode, findings["ok"], findings["problems"]) == (0, True, [])
    assert "cpu" in findings["devices"]
    assert all(findings["packages"].values())


def test_selfcheck_names_what_is_missing(tmp_path):
    (tmp_path / "onnxruntime.py").write_text("raise ImportError('DLL load failed')")
    done = run("selfcheck", PYTHONPATH=str(tmp_path))
    assert done.returncode == 3
    assert "onnxruntime does not load: DLL load failed" in json.loads(done.stdout)["problems"]
    assert done.stderr.startswith("error runtime.missing: ")
