"""Fixtures of the tests with a server: its certificate, the raster it has, the server, a job."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from model_runtime.remote import documents, fetching, ranges
from tests.data.make_rasters import write_raster
from tests.engine.remote.kit import Job, Server, made_certificate, started


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return made_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiled raster of 1200 x 1500 pixels with nodata, blocks of 128."""
    pixels = np.random.default_rng(4).integers(1, 256, (3, 1200, 1500), dtype=np.uint8)
    pixels[:, 500:520, 450:480] = 0
    tiling = {"tiled": True, "blockxsize": 128, "blockysize": 128, "compress": "deflate"}
    return write_raster(tmp_path_factory.mktemp("remote") / "scene.tif", pixels, nodata=0, **tiling)


@pytest.fixture
def server(certificate: tuple[Path, Path], scene: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    running = started(certificate, scene.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for module in (fetching, documents):
        monkeypatch.setattr(module, "close_gdal", lambda: None)  # it holds for all other tests of the process
    monkeypatch.setattr(ranges, "FIRST_WAIT_S", 0.01)
    yield running
    running.shutdown()
    running.server_close()


@pytest.fixture
def job(tmp_path: Path, segmenter: Path) -> Job:
    return Job(tmp_path, segmenter)
