"""Layers without a file, rendered from a small tile server on the loopback interface."""

from __future__ import annotations

import subprocess
import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from tests.qgis.conftest import RUNTIME_PYTHON

Z = 16
SIZE = 2 * 20037508.342789244 / 2**Z  # map units of a tile
COL, ROW = 2**Z // 2 + 100, 2**Z // 2 - 200
EXTENT = QgsRectangle(100 * SIZE + 10, 198 * SIZE + 10, 103 * SIZE - 10, 201 * SIZE - 10)


class Tiles(BaseHTTPRequestHandler):
    """A colour a tile; the one in the middle is missing."""

    def do_GET(self) -> None:  # noqa: N802
        time.sleep(self.server.delay)
        z, x, y = (int(part) for part in self.path.strip("/").split(".")[0].split("/"))
        if (z, x, y) == (Z, COL + 1, ROW):
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
