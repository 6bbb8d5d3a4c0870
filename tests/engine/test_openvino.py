"""OpenVINO on the processor, really run: tried apart, compared with ONNX Runtime's own kernels, told in the report."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model_runtime.backends import open_backend
from model_runtime.backends.options import BackendOptions
from model_runtime.backends.parity import parity_problem
from model_runtime.store.find import open_model, resolve_model
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster

ROOT = Path(__file__).resolve().parents[2]
ENGINES = ROOT / ".venv" / "providers"
pytestmark = pytest.mark.skipif(not (ENGINES / "openvino").is_dir(), reason=".ci/engines.sh makes it")


@pytest.fixture(autouse=True)
def engines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEMEVIT_PROVIDERS_DIR", str(ENGINES))
    monkeypatch.setenv("LEMEVIT_VERDICTS_DIR", str(tmp_path / "verdicts"))


def test_a_lemevit_answers_the_same_and_the_trial_costs_once(tmp_path: Path) -> None:
    model = resolve_model("scenes-eurosat-tiny")
    options = BackendOptions(device="openvino", precision="float32", threads=1)
    backend = open_backend(model, options)
    assert (backend.info.device, backend.info.precision) == ("cpu", "float32")
    assert "asked for (openvino), OpenVINO on the processor" in backend.info.device_reason
    (tried,) = [one for one in backend.info.tried if one["device"] == "cpu"]
    assert tried["agrees"]
    assert tried["ratio"] > 0
    chips = np.random.default_rng(0).integers(0, 256, (4, 3, 64, 64)).astype(np.uint8)
    plain = open_backend(resolve_model("scenes-eurosat-tiny"), BackendOptions(device="cpu", precision="float32"))
    assert parity_problem(backend.predict(chips), plain.predict(chips)) == ""
    kept = {path: path.stat().st_mtime_ns for path in (tmp_path / "verdicts").glob("*.json")}
    again = open_backend(resolve_model("scenes-eurosat-tiny"), options)
    assert tried in again.info.tried
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "verdicts").glob("*.json")} == kept


def test_a_run_behind_its_walls_tries_and_keeps_and_tells(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 230))
    model, report = mm.segmenter(tmp_path / "m.onnx"), tmp_path / "report.json"
    words = ["segment", str(raster), "--model", str(model), "--report", str(report), "--overwrite"]
    found: dict[str, Any] = {}
    for device in ("openvino", "cpu", "auto"):
        out = tmp_path / f"{device}.tif"
        command = [sys.executable, "-m", "model_runtime", *words, "--out", str(out), "--device", device]
        subprocess.run([*command, "--events", "json"], cwd=ROOT, check=True, capture_output=True, timeout=120)
        with rasterio.open(out) as dataset:
            found[device] = (dataset.read(1), json.loads(report.read_text()))
    asked = found["openvino"][1]
    assert "OpenVINO" in asked["device"]["reason"]
    assert np.mean(found["openvino"][0] != found["cpu"][0]) <= 0.01
    assert list((tmp_path / "verdicts").glob("*.json"))
    told = {one["name"]: one for one in found["auto"][1]["device"]["candidates"]}
    assert told["OpenVINO on the processor"]["agrees"]
    assert "NPU" in told["Intel NPU (OpenVINO)"]["reason"]
    assert found["cpu"][1]["device"]["candidates"] == []


def test_a_processor_without_a_precision_says_so(tmp_path: Path) -> None:
    flags = Path("/proc/cpuinfo").read_text().split()
    if "avx512_bf16" in flags or "amx_bf16" in flags:
        backend = open_backend(
            open_model(mm.segmenter(tmp_path / "m.onnx")), BackendOptions(precision="bfloat16", threads=1)
        )
        assert backend.info.precision == "bfloat16"
    else:
        with pytest.raises(Exception, match="does not compute in bfloat16"):
            open_backend(open_model(mm.segmenter(tmp_path / "m.onnx")), BackendOptions(precision="bfloat16", threads=1))
