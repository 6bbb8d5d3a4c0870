"""QGIS with the provider, the real worker, a small real model and a generated raster.

The model and the rasters are made by the train environment, because QGIS's own Python has neither onnx nor rasterio.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
TRAIN_PYTHON = ROOT / ".venv" / "train" / "bin" / "python"
RUNTIME_PYTHON = ROOT / ".venv" / "runtime" / "bin" / "python"
MAKE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from model_runtime.card_json import card_to_json
from tests.data import make_models as mm, make_rasters as mr
folder = Path(sys.argv[2])
(folder / "models").mkdir()
for task, make in (("segment", mm.segmenter), ("classify", mm.classifier)):
    make(folder / "models" / f"colour-{task}.onnx")
    (folder / "models" / f"colour-{task}.card.json").write_text(card_to_json(mm.make_card(task)))
for number in range(3):
    mr.write_raster(folder / f"scene{number}.tif", mr.patches(200 + 40 * number, 260, seed=number))
mr.write_raster(folder / "large.tif", mr.patches(3000, 3000, seed=9))
"""


@pytest.fixture(scope="session")
def material(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("material")
    subprocess.run([str(TRAIN_PYTHON), "-c", MAKE, str(ROOT), str(folder)], check=True)
    return folder


@pytest.fixture(autouse=True)
def _runtime(material: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setenv("LEMEVIT_RUNTIMES_DIR", str(tmp_path_factory.mktemp("runtimes") / "none"))
    monkeypatch.setenv("LEMEVIT_PYTHON", os.environ.get("LEMEVIT_PYTHON", str(RUNTIME_PYTHON)))
    monkeypatch.setenv("LEMEVIT_MODELS_DIR", str(material / "models"))


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
def dock(qgis_iface, qgis_new_project, raster_layer):  # noqa: ARG001
    from lemevit_qgis.gui.dock import LemevitDock

    dock = LemevitDock(qgis_iface)
    yield dock
    dock.shut_down()
    dock.deleteLater()
