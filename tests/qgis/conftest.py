"""QGIS with the provider, the real worker, a small real model and a generated raster.

The model and the rasters are made by the runtime, because QGIS's own Python has neither onnx nor rasterio.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

from . import warm

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
RUNTIME_PYTHON = ROOT / ".venv" / "runtime" / "bin" / "python"
STARTED_PYTHON = os.environ.get("LEMEVIT_PYTHON", str(RUNTIME_PYTHON))
"""Python of workers that are started as a whole, see ``tests.qgis.warm``."""
OTHER_PLUGINS = ("db_manager", "MetaSearch", "grassprovider", "sagaprovider")
"""Plugins that come with QGIS and are enabled in a new profile."""
MAKE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from model_runtime.cards.codec import card_to_json
from tests.data import make_models as mm, make_rasters as mr
folder = Path(sys.argv[2])
(folder / "models").mkdir()
for task, make in (("segment", mm.segmenter), ("classify", mm.classifier)):
    make(folder / "models" / f"colour-{task}.onnx")
    (folder / "models" / f"colour-{task}.card.json").write_text(card_to_json(mm.make_card(task)))
mm.change_detector(folder / "models" / "colour-change.onnx")
card = mm.make_card("change", classes=mm.CHANGE_CLASSES)
(folder / "models" / "colour-change.card.json").write_text(card_to_json(card))
mm.detector(folder / "models" / "bright-detect.onnx", name="bright-detect")
card = mm.detection_card(name="bright-detect")
(folder / "models" / "bright-detect.card.json").write_text(card_to_json(card))
for number in range(3):
    mr.write_raster(folder / f"scene{number}.tif", mr.patches(200 + 40 * number, 260, seed=number))
mr.write_raster(folder / "large.tif", mr.patches(3000, 3000, seed=9))
mr.write_raster(folder / "long.tif", mr.patches(1100, 1100, seed=9))  # a run of a second, for those that go to the end
before = mr.patches(200, 260, seed=0)
after = before.copy()
after[:, 40:90, 60:140] = 255 - after[:, 40:90, 60:140] // 4
after[:, 140:170, 30:80] = 255 - after[:, 140:170, 30:80] // 4
mr.write_raster(folder / "before.tif", before)
mr.write_raster(folder / "after.tif", after)
# The later date again in geographic coordinates: another CRS, other pixels.
from rasterio.warp import calculate_default_transform, reproject
import numpy as np, rasterio
with rasterio.open(folder / "after.tif") as source:
    size = source.width, source.height
    transform, width, height = calculate_default_transform(source.crs, "EPSG:4326", *size, *source.bounds)
    warped = np.zeros((3, height, width), "uint8")
    reproject(rasterio.band(source, [1, 2, 3]), warped, dst_transform=transform, dst_crs="EPSG:4326")
cells = np.full((3, 208, 256), 20, "uint8")  # five bright cells of 8 x 8 pixels where the detector looks for them
for band, row, col in ((0, 16, 24), (0, 96, 120), (0, 176, 240), (1, 40, 200), (1, 136, 64)):
    cells[band, row : row + 8, col : col + 8] = 230
mr.write_raster(folder / "cells.tif", cells)
mr.write_raster(folder / "dark.tif", np.full((3, 208, 256), 20, "uint8"))
mr.write_raster(folder / "after_degrees.tif", warped, crs="EPSG:4326", transform=transform, nodata=0)
"""


@pytest.fixture(scope="session")
def material(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("material")
    subprocess.run([str(RUNTIME_PYTHON), "-c", MAKE, str(ROOT), str(folder)], check=True)
    return folder


@pytest.fixture(scope="session")
def profiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scratch profile with the packaged plugin in it, for ``qgis_process``.

    Of QGIS's own plugins it has Processing alone: the others take a third of a start. ``fresh_profiles`` has them all.
    """
    subprocess.run([str(ROOT / ".venv/tools/bin/python"), str(ROOT / ".ci/package.py"), "--unscanned"], check=True)
    folder = new_profile(tmp_path_factory.mktemp("profiles"))
    settings, group = folder / "profiles/default/QGIS/QGIS3.ini", "[PythonPlugins]\n"
    others = "".join(f"{name}=false\n" for name in OTHER_PLUGINS)
    settings.write_text(settings.read_text(encoding="utf-8").replace(group, group + others), encoding="utf-8")
    return folder


@pytest.fixture
def fresh_profiles(profiles: Path, tmp_path: Path) -> Path:
    """A profile that no window has been opened with: panels of earlier windows are not restored."""
    return new_profile(tmp_path / "profiles")


def new_profile(folder: Path) -> Path:
    """Install the built package into a scratch profile under a folder, with small samples."""
    subprocess.run([str(ROOT / ".ci/demo/profile.sh"), str(folder)], check=True)
    small_samples(folder / "profiles/default/python/plugins/lemevit_qgis/resources/samples")
    return folder


CROP = """
import sys
from pathlib import Path
import rasterio
from rasterio.windows import Window
for sample in Path(sys.argv[1]).glob("*.tif"):
    with rasterio.open(sample) as source:
        side = int(sys.argv[3])
        window = Window((source.width - side) // 2, (source.height - side) // 2, side, side)
        place = {"crs": source.crs, "transform": source.window_transform(window)}
        pixels = source.read(window=window)
    size = {"width": side, "height": side, "count": len(pixels), "dtype": "uint8"}
    with rasterio.open(Path(sys.argv[2]) / sample.name, "w", "GTiff", **size, **place) as target:
        target.write(pixels)
"""


def small_samples(folder: Path, side: int = 320) -> None:
    """Put the middle of every shipped sample into a folder; all of each for the pictures of the documentation."""
    folder.mkdir(exist_ok=True)
    samples = ROOT / "resources" / "samples"
    if os.environ.get("LEMEVIT_PICTURES_HOME"):
        shutil.copytree(samples, folder, dirs_exist_ok=True)
    else:
        subprocess.run([str(RUNTIME_PYTHON), "-c", CROP, str(samples), str(folder), str(side)], check=True)


@pytest.fixture(scope="session")
def warm_python(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A program like the runtime's Python, whose workers are forks of one process: ``tests.qgis.warm``."""
    with warmed(tmp_path_factory.mktemp("warm"), ROOT) as program:
        yield program


@contextlib.contextmanager
def warmed(folder: Path, around: Path) -> Iterator[Path]:
    """The program of ``warm_python`` for the runtime in the folder ``around``, as long as it is needed."""
    here = Path(warm.__file__).parent
    program, address = folder / "python", folder / "socket"
    words = [sys.executable, "-I", "-S", here / "launcher.py", STARTED_PYTHON, address]
    program.write_text(f'#!/bin/sh\nexec {" ".join(shlex.quote(str(word)) for word in words)} "$@"\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    command = [STARTED_PYTHON, "-I", str(here / "server.py"), str(address), str(around)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdout.readline() == b"ready\n"
        yield program
        server.stdin.close()


@pytest.fixture
def whole_starts(_runtime: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every worker is started as a whole."""
    monkeypatch.setenv("LEMEVIT_PYTHON", STARTED_PYTHON)


@pytest.fixture(autouse=True)
def _runtime(
    material: Path, warm_python: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setenv("LEMEVIT_RUNTIMES_DIR", str(tmp_path_factory.mktemp("runtimes") / "none"))
    monkeypatch.setenv("LEMEVIT_PYTHON", str(warm_python))
    monkeypatch.setenv("LEMEVIT_MODELS_DIR", str(material / "models"))


@pytest.fixture(autouse=True)
def _messages_with_buttons(monkeypatch: pytest.MonkeyPatch) -> None:
    """Items of the message bar are noted as plain messages are."""
    from pytest_qgis.mock_qgis_classes import MockMessageBar

    push = MockMessageBar.pushWidget

    def note(bar, item, level, duration=0):  # noqa: ANN001, ANN202
        bar.messages[level].append(f"LeMeViT:{item.text()}")
        return push(bar, item, level, duration)

    monkeypatch.setattr(MockMessageBar, "pushWidget", note)


@pytest.fixture
def fake_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in the place of the runtime's Python: ``fake_worker.py``; for what the doors do by themselves."""
    program = write_fake_python(tmp_path / "fake-python")
    monkeypatch.setenv("LEMEVIT_PYTHON", str(program))
    return program


def write_fake_python(program: Path) -> Path:
    script = ROOT / "tests" / "qgis" / "fake_worker.py"
    program.write_text(f"#!/bin/sh\nexec '{RUNTIME_PYTHON}' '{script}'\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


@pytest.fixture
def provider(qgis_app, qgis_processing):  # noqa: ARG001
    from lemevit_qgis.processing.provider import LemevitProvider

    provider = LemevitProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def raster_layer(material: Path, qgis_new_project):  # noqa: ARG001
    layer = QgsRasterLayer(str(material / "scene0.tif"), "scene0")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def pair_layers(material: Path, raster_layer):
    """Two dates, added in this order: the later one first, to show that it is the order of adding that counts."""
    added = []
    for name in ("after", "before"):
        layer = QgsRasterLayer(str(material / f"{name}.tif"), name)
        QgsProject.instance().addMapLayer(layer)
        added.append(layer)
    return added


@pytest.fixture
def jobs_folder(tmp_path_factory, monkeypatch):
    """Where unfinished jobs are kept, apart from the profile."""
    from lemevit_qgis import settings

    folder = tmp_path_factory.mktemp("profile") / "jobs"
    monkeypatch.setattr(settings, "jobs_folder", lambda: folder)
    return folder


@pytest.fixture
def dock(qgis_iface, qgis_new_project, raster_layer, jobs_folder):  # noqa: ARG001
    from lemevit_qgis.gui.dock import LemevitDock

    dock = LemevitDock(qgis_iface)
    yield dock
    dock.shut_down()
    dock.deleteLater()


@pytest.fixture
def server():
    """A tile server on the loopback interface; ``delay`` makes it slow."""
    from tests.qgis.results.test_rendering import Tiles

    server = ThreadingHTTPServer(("127.0.0.1", 0), Tiles)
    server.delay, server.lock, server.now, server.most, server.has_gap = 0.0, threading.Lock(), 0, 0, True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
