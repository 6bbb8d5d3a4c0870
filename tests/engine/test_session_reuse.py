"""One worker, several jobs: the second job with the same model does not load it again and gives the same bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from model_runtime.backends import cache as session_cache
from model_runtime.backends.cache import SessionCache
from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the models for which a session was really made."""
    names: list[str] = []
    make = session_cache.open_backend

    def counting(model: Any, *args: Any, **options: Any) -> Any:
        names.append(model.card.name)
        return make(model, *args, **options)

    monkeypatch.setattr(session_cache, "open_backend", counting)
    return names


def test_the_same_model_is_loaded_once(segmenter: Path, tmp_path: Path, opened: list[str]) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(150, 150))
    sessions = SessionCache()
    outputs = [tmp_path / f"out{number}.tif" for number in range(3)]
    for output in outputs:
        request = JobRequest("segment", (str(raster),), str(segmenter), str(output))
        run_job(request, RunContext(open_backend=sessions.open))
    assert opened == ["colour-segment"]
    assert len({output.read_bytes() for output in outputs}) == 1


def test_changed_weights_under_the_same_name_are_loaded_again(
    segmenter: Path, tmp_path: Path, opened: list[str]
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(150, 150))
    sessions = SessionCache()
    for number in range(2):
        request = JobRequest("segment", (str(raster),), str(segmenter), str(tmp_path / f"out{number}.tif"))
        run_job(request, RunContext(open_backend=sessions.open))
        mm.segmenter(segmenter, description="Another card, other bytes.")
    assert len(opened) == 2
