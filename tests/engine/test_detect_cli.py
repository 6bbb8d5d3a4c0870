"""The verb ``detect`` as a real process, isolated, with a real model; and what its words become."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest

from model_runtime.cli.console import summary_lines
from model_runtime.cli.grammar import parse, request_of
from model_runtime.errors import ArgumentsInvalid
from model_runtime.protocol import JobRequest, request_from_dict
from tests.data import make_models as mm
from tests.data.make_rasters import write_raster

ROOT = Path(__file__).resolve().parents[2]
WORDS = "detect in.tif --model m --out o.gpkg"


def test_the_command_line_becomes_the_request():
    request = request_of(parse(f"{WORDS} --min-score 0.4 --nms-iou 0.2 --upright --dota labels".split()))
    assert (request.task, request.min_score, request.nms_iou, request.upright) == ("detect", 0.4, 0.2, True)
    assert request.dota == os.path.abspath("labels")
    plain = request_of(parse(WORDS.split()))
    assert (plain.min_score, plain.nms_iou, plain.upright, plain.dota) == (None, None, False, None)


def test_the_request_crosses_the_protocol():
    request = JobRequest("detect", ("a.tif",), "m", "o.gpkg", min_score=0.5, upright=True, dota="d.txt")
    assert request_from_dict(json.loads(request.to_line())["request"]) == request


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("--min-score 1.1", "does not lie in 0..1"),
        ("--min-score -0.1", "min-score"),
        ("--min-score nan", "does not lie in 0..1"),
        ("--nms-iou much", "is not a number"),
        ("--polygons p.gpkg", "unrecognized"),
    ],
)
def test_settings_out_of_range_are_wrong_arguments(words, says):
    with pytest.raises(ArgumentsInvalid, match=says):
        parse(f"{WORDS} {words}".split())


def test_a_run_from_the_terminal_counts_objects(tmp_path):
    pixels = np.zeros((3, 112, 160), dtype=np.uint8)
    pixels[1, 16:24, 40:48] = pixels[0, 64:72, 120:128] = 255
    raster = write_raster(tmp_path / "in.tif", pixels)
    model = mm.detector(tmp_path / "m.onnx")
    words = ["detect", str(raster), "--model", str(model), "--out", str(tmp_path / "o.gpkg"), "--dota", str(tmp_path)]
    command = [sys.executable, "-I", str(ROOT / "model_runtime"), *words, "--report", str(tmp_path / "r.json")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "r.json").read_text())
    assert [entry["count"] for entry in report["classes"]] == [1, 1, 0]
    assert pyogrio.read_info(tmp_path / "o.gpkg")["features"] == 2
    assert (tmp_path / "in.txt").read_text().splitlines()[0].endswith(" boat 0")
    assert summary_lines(report)[1:4] == ["  car   1 object", "  boat  1 object", "  pool  0 objects"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.tif", "in.txt", "m.onnx", "o.gpkg", "r.json"]
