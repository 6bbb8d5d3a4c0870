"""Fixtures for all suites that run without QGIS."""

from __future__ import annotations

import dataclasses
import os
import sys
from pathlib import Path
from typing import Any

import pytest

try:
    from hypothesis import settings
except ImportError:  # QGIS's own Python has no need of it
    pass
else:
    settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of the code
    settings.load_profile("untimed")

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the runtime starts
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # tests import onnxruntime by themselves, too
ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


@pytest.fixture
def segmenter(tmp_path: Path) -> Path:
    """A three-class model that answers by colour, tile 64, overlap 16."""
    from tests.data import make_models

    folder = tmp_path / "models"
    folder.mkdir()
    return make_models.segmenter(folder / "colour.onnx")


@pytest.fixture
def run(tmp_path: Path, segmenter: Path) -> Any:
    """Run a job in this process: ``run(raster, **changes)`` returns the report; ``run.events`` has the events."""
    from model_runtime.cancellation import Cancellation
    from model_runtime.job import run_job
    from model_runtime.jobs.context import RunContext
    from model_runtime.protocol import JobRequest

    class Run:
        def __init__(self) -> None:
            self.events: list[dict[str, Any]] = []
            self.output = tmp_path / "out.tif"

        def request(self, raster: Path, **changes: Any) -> JobRequest:
            base = JobRequest("segment", (str(raster),), str(segmenter), str(self.output))
            return dataclasses.replace(base, **changes)

        def __call__(self, raster: Path, *, is_cancelled: Any = lambda: False, job: Any = None, **changes: Any) -> Any:
            request = self.request(raster, **changes)
            return run_job(request, RunContext(self.events.append, Cancellation(is_cancelled), **(job or {})))

    return Run()
