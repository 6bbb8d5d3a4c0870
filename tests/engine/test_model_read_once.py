"""A run reads, vets and digests its model file once, and lets go of the bytes once a session has them."""

from __future__ import annotations

import gc
import hashlib
from pathlib import Path
from typing import Any

import pytest

from model_runtime.backends import open_backend
from model_runtime.backends.cache import SessionCache
from model_runtime.backends.options import BackendOptions
from model_runtime.errors import ModelCorrupt
from model_runtime.store.find import open_model, scan_models
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster
from tests.data.model_counts import model_counts


@pytest.mark.parametrize("runs", [1, 2])
def test_a_run_reads_vets_and_digests_the_model_once(segmenter: Path, tmp_path: Path, run: Any, runs: int) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    sha256 = hashlib.sha256(segmenter.read_bytes()).hexdigest()
    sessions = SessionCache()
    with model_counts() as counts:
        for number in range(runs):
            run(raster, output=str(tmp_path / f"out{number}.tif"), job={"open_backend": sessions.open})
    sessions.close()
    assert counts.reads == [segmenter] * runs
    assert counts.vettings == [segmenter] * runs
    assert counts.digests.count(sha256) == runs


def held_by(model: Any) -> list[bytes]:
    """The byte strings that a description of a model keeps alive."""
    return [value for part in gc.get_referents(vars(model)) for value in gc.get_referents(part) if type(value) is bytes]


def test_the_bytes_are_let_go_of(segmenter: Path) -> None:
    model = open_model(segmenter)
    (listed,) = scan_models(str(segmenter.parent))
    assert held_by(model) == [segmenter.read_bytes()]
    open_backend(model, BackendOptions(device="cpu", threads=1)).close()
    assert held_by(model) == held_by(listed) == []


def test_the_vetted_bytes_run_whatever_the_file_holds_by_then(segmenter: Path) -> None:
    model = open_model(segmenter)
    segmenter.write_bytes(b"no model any more")
    open_backend(model, BackendOptions(device="cpu", threads=1)).close()
    with pytest.raises(ModelCorrupt, match="changed"):
        open_backend(model, BackendOptions(device="cpu", threads=1))


def test_a_second_session_reads_the_file_again_and_compares(segmenter: Path) -> None:
    model = open_model(segmenter)
    model.release()
    with model_counts() as counts:
        open_backend(model, BackendOptions(device="cpu", threads=1)).close()
    assert (counts.reads, counts.vettings, counts.digests) == ([segmenter], [], [model.sha256])
    mm.segmenter(segmenter, description="swapped")
    with pytest.raises(ModelCorrupt, match="changed"):
        open_backend(model, BackendOptions(device="cpu", threads=1))
