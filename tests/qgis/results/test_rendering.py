"""Layers without a file, rendered from a small tile server on the loopback interface."""

from __future__ import annotations

import re
import subprocess
import threading
import time
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from tests.qgis.conftest import ROOT, RUNTIME_PYTHON

Z = 16
SIZE = 2 * 20037508.342789244 / 2**Z  # map units of a tile
COL, ROW = 2**Z // 2 + 100, 2**Z // 2 - 200
EXTENT = QgsRectangle(100 * SIZE + 10, 198 * SIZE + 10, 103 * SIZE - 10, 201 * SIZE - 10)


class Tiles(BaseHTTPRequestHandler):
    """A colour a tile; the one in the middle is missing."""

    def do_GET(self) -> None:  # noqa: N802
        with self.server.lock:
            self.server.now += 1
            self.server.most = max(self.server.most, self.server.now)
        time.sleep(self.server.delay)
        with self.server.lock:
            self.server.now -= 1
        z, x, y = (int(part) for part in self.path.strip("/").split(".")[0].split("/"))
        if self.server.has_gap and (z, x, y) == (Z, COL + 1, ROW):
            self.send_error(404)
            return
        image = QImage(256, 256, QImage.Format.Format_RGB32)
        image.fill(QColor(200 if x % 2 else 40, 90, 200 if y % 2 else 40))
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.end_headers()
        self.wfile.write(bytes(data))

    def log_message(self, *args: Any) -> None:
        pass


def xyz(server: Any) -> QgsRasterLayer:
    address = f"http://127.0.0.1:{server.server_address[1]}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    layer = QgsRasterLayer(f"type=xyz&url={address}&zmin={Z}&zmax={Z}", "tiles", "wms")
    assert layer.isValid()
    return layer


def wait_for(is_done: Any, seconds: float = 30.0) -> list[float]:
    """Run the event loop until then; returns the gaps between its turns."""
    gaps, last, stop = [], time.monotonic(), time.monotonic() + seconds
    while not is_done() and time.monotonic() < stop:
        QCoreApplication.processEvents()
        time.sleep(0.002)
        now = time.monotonic()
        gaps.append(now - last)
        last = now
    assert is_done()
    return gaps


def described(path: str) -> list[str]:
    code = (
        "import rasterio,sys; f=rasterio.open(sys.argv[1]); a=f.read(); print(f.width, f.height, f.count, f.crs);"
        "print(*f.transform[:6]); n=a.shape[1]//2; m=a.shape[2]//2; print(*a[:,5,5]); print(*a[:,n,m])"
    )
    done = subprocess.run([str(RUNTIME_PYTHON), "-c", code, path], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_a_tile_service_becomes_a_raster_at_the_model_s_pixel_size(qgis_app, server, tmp_path: Path) -> None:
    from lemevit_qgis.inputs.rendering import LayerRendering, is_local_file

    layer = xyz(server)
    assert not is_local_file(layer)
    done: list[Any] = []
    task = LayerRendering(layer, EXTENT, 4.0, str(tmp_path / "area.tif"))
    task.rendered.connect(lambda path, problems: done.append((path, problems)))
    task.failed.connect(done.append)
    QgsApplication.taskManager().addTask(task)
    gaps = wait_for(lambda: done)
    assert sorted(gaps)[-3] < 0.5
    size, transform, corner, middle = described(str(tmp_path / "area.tif"))
    cols, rows, bands, crs = size.split()
    assert (int(bands), crs) == (4, "EPSG:3857")
    pixel = float(transform.split()[0])
    assert pixel == pytest.approx(4.0, rel=0.01)  # near the equator a map unit is a metre
    assert abs(int(cols) * pixel - EXTENT.width()) <= pixel
    assert corner.split()[3] == "255"
    assert middle.split()[3] == "0"  # the missing tile is transparent, so the engine leaves it out


@pytest.mark.parametrize("shift", [(0, 0), (300, 45), (77, 590)])
def test_a_tile_service_has_one_request_at_a_time(qgis_app, server, tmp_path: Path, shift: tuple[float, float]) -> None:
    from lemevit_qgis.inputs.rendering import LayerRendering

    server.delay, server.has_gap = 0.02, False
    area = QgsRectangle(EXTENT)
    area.setXMinimum(area.xMinimum() + shift[0])
    area.setYMaximum(area.yMaximum() - shift[1])
    task = LayerRendering(xyz(server), area, 3.0, str(tmp_path / "area.tif"))
    done: list[Any] = []
    task.rendered.connect(lambda *_: done.append(True))
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: done)
    assert server.most == 1


def test_cancelling_leaves_no_file(qgis_app, server, tmp_path: Path) -> None:
    from lemevit_qgis.inputs.rendering import LayerRendering

    server.delay = 0.4
    task = LayerRendering(xyz(server), EXTENT, 0.5, str(tmp_path / "area.tif"))
    ended: list[str] = []
    task.taskTerminated.connect(lambda: ended.append("terminated"))
    task.taskCompleted.connect(lambda: ended.append("completed"))
    QgsApplication.taskManager().addTask(task)
    began = time.monotonic()
    wait_for(lambda: time.monotonic() - began > 0.3)
    task.cancel()
    wait_for(lambda: ended)
    assert ended == ["terminated"]
    assert list(tmp_path.iterdir()) == []


def test_an_area_that_is_too_large_or_empty_is_refused(qgis_app, server, tmp_path: Path) -> None:
    from lemevit_qgis.errors import PluginError
    from lemevit_qgis.inputs.rendering import LayerRendering

    with pytest.raises(PluginError) as caught:
        LayerRendering(xyz(server), QgsRectangle(0, 0, 1e6, 1e6), 0.3, str(tmp_path / "a.tif"))
    assert caught.value.code == "layer.too_large"
    with pytest.raises(PluginError) as caught:
        LayerRendering(xyz(server), QgsRectangle(5, 5, 5, 5), 0.3, str(tmp_path / "a.tif"))
    assert caught.value.code == "layer.no_area"


class Store(BaseHTTPRequestHandler):
    """One file, whole or in ranges, as a store of rasters gives it."""

    def do_HEAD(self) -> None:  # noqa: N802
        self.answer(is_head=True)

    def do_GET(self) -> None:  # noqa: N802
        self.answer(is_head=False)

    def answer(self, is_head: bool) -> None:
        data = self.server.data
        if not self.path.endswith("scene.tif"):
            self.send_error(404)
            return
        wanted = re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        first, last = (int(wanted[1]), int(wanted[2] or len(data) - 1)) if wanted else (0, len(data) - 1)
        part = data[first : last + 1]
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(part)))
        self.send_header("Accept-Ranges", "bytes")
        if wanted:
            self.send_header("Content-Range", f"bytes {first}-{first + len(part) - 1}/{len(data)}")
        self.end_headers()
        if not is_head:
            self.wfile.write(part)

    def log_message(self, *args: Any) -> None:
        pass


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """Five bands of 16 bits with a nodata corner."""
    code = (
        "import numpy as np, sys; from tests.data import make_rasters as mr;"
        "a = np.arange(5 * 60 * 80, dtype='int16').reshape(5, 60, 80); a[:, :4, :4] = -1;"
        "mr.write_raster(sys.argv[1], a, nodata=-1)"
    )
    path = tmp_path / "scene.tif"
    subprocess.run([str(RUNTIME_PYTHON), "-c", code, str(path)], check=True, cwd=ROOT)
    return path


@pytest.fixture(params=["remote", "archive"])
def elsewhere(request: pytest.FixtureRequest, qgis_app, scene: Path, tmp_path: Path):
    """The scene as a layer of GDAL that is no local file."""
    if request.param == "archive":
        with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(scene, "inner/scene.tif")
        yield QgsRasterLayer(f"/vsizip/{tmp_path / 'a.zip'}/inner/scene.tif", "scene")
        return
    server = ThreadingHTTPServer(("127.0.0.1", 0), Store)
    server.data = scene.read_bytes()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield QgsRasterLayer(f"/vsicurl/http://127.0.0.1:{server.server_port}/scene.tif", "scene")
    server.shutdown()
    server.server_close()


def test_a_raster_elsewhere_is_told_as_what_it_is_and_exported_with_its_values(
    elsewhere: QgsRasterLayer, scene: Path, tmp_path: Path
) -> None:
    from lemevit_qgis.inputs.checks import layer_problem
    from lemevit_qgis.inputs.rendering import LayerRendering

    assert elsewhere.isValid()
    problem = layer_problem(elsewhere)
    words = "is a remote raster" if "vsicurl" in elsewhere.source() else "lies in an archive"
    assert problem is not None
    assert words in problem.what
    assert elsewhere.source() in problem.what, "the path as it was given"
    assert layer_problem(elsewhere, needs_file=False) is None
    part = QgsRectangle(elsewhere.extent())
    part.setXMaximum(part.xMinimum() + 30.4 * elsewhere.rasterUnitsPerPixelX())
    part.setYMinimum(part.yMaximum() - 20.2 * elsewhere.rasterUnitsPerPixelY())
    done: list[Any] = []
    task = LayerRendering(elsewhere, part, 4.0, str(tmp_path / "area.tif"))
    task.rendered.connect(lambda path, problems: done.append((path, problems)))
    task.failed.connect(done.append)
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: done)
    assert done == [(str(tmp_path / "area.tif"), [])]
    code = (
        "import rasterio, sys; a, b = map(rasterio.open, sys.argv[1:]); w = rasterio.windows.Window(0, 0, 31, 21);"
        "assert (a.read(window=w) == b.read()).all(); assert a.transform == b.transform, (a.transform, b.transform);"
        "assert (a.nodata, a.dtypes, a.crs) == (b.nodata, b.dtypes, b.crs), (b.nodata, b.dtypes, b.crs)"
    )
    subprocess.run([str(RUNTIME_PYTHON), "-c", code, str(scene), str(tmp_path / "area.tif")], check=True)


REMOTE = [
    "/vsicurl/https://a.org/b.tif", "/vsis3/bucket/b.tif", "/vsizip//vsicurl/https://a.org/b.zip/c.tif",
    "/vsicurl_streaming/https://a.org/b.tif", "/vsizip/{/vsigs/a/b.zip}/c.tif", "https://a.org/b.tif",
]  # fmt: skip
LOCAL = [
    "/data/b.tif",
    "C:/data/vsicurl/b.tif",
    "/vsizip//data/a.zip/b.tif",
    "/vsitar/a.tar/b.tif",
    "/data/https/b.tif",
]


def test_remote_sources_are_known_by_their_spelling() -> None:
    from lemevit_qgis.inputs.sources import is_archive, is_remote

    assert [source for source in REMOTE if not is_remote(source)] == []
    assert [source for source in LOCAL if is_remote(source)] == []
    assert [source for source in LOCAL if is_archive(source)] == LOCAL[2:4]


def test_a_remote_raster_that_does_not_answer_is_no_missing_file(qgis_app) -> None:
    from lemevit_qgis.inputs.checks import layer_problem

    layer = QgsRasterLayer("/vsicurl/http://127.0.0.1:9/scene.tif", "gone")
    problem = layer_problem(layer)
    assert problem is not None
    assert problem.code == "layer.remote"
    assert "/vsicurl/http://127.0.0.1:9/scene.tif" in problem.what
