"""The step of the worker that shows what is like some clicks: the cells of ``embed`` and the measure of ``similar``."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from model_runtime.errors import ExamplesTooFew
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import ToolRequest
from model_runtime.teaching.request import teach_request
from model_runtime.teaching.teach import Sessions, run_teach
from model_runtime.tools import run_tool
from tests.data.make_rasters import NORTH_UP, write_raster
from tests.data.taught import COLOURS, fields, write_labels

MODELS = str(Path(__file__).resolve().parents[2] / "resources" / "models")
SIDE = 480


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory):
    """Fields of 40 pixels, a multiple of no cell, the left edge without data."""

    class Scene:
        folder = tmp_path_factory.mktemp("alike_live")
        raster = folder / "in.tif"
        sessions = Sessions()

    pixels, Scene.classes = fields(SIDE)
    pixels[:, :, :20] = 0
    write_raster(Scene.raster, pixels, nodata=0)
    return Scene


def clicks(scene, path: Path, wanted: str, unwanted: str = "", count: int = 3) -> Path:
    shapes, names = [], []
    for name in filter(None, (wanted, unwanted)):
        own = np.argwhere(scene.classes[20::40, 20::40] == list(COLOURS).index(name)) * 40 + 20
        own = own[own[:, 1] > 60][:count]
        shapes += [shapely.Point(NORTH_UP * (col, row)) for row, col in own.tolist()]
        names += ["alike" if name == wanted else "other"] * len(own)
    return write_labels(path, shapes, names)


def step(scene, labels: Path, output: Path, **more) -> dict:
    values = {"action": "alike", "inputs": [str(scene.raster)], "labels": str(labels), "output": str(output)}
    classes = [{"name": "alike"}, {"name": "other", "background": True}]
    more = {"models_dir": MODELS, "threads": 1, "overwrite": True, **more}
    return run_teach(teach_request({**values, "classes": classes, **more}), RunContext(), scene.sessions)


@pytest.mark.parametrize("unwanted", ["", "forest"])
def test_a_window_of_all_equals_what_the_tools_write(scene, tmp_path: Path, unwanted: str):
    labels = clicks(scene, tmp_path / "clicks.gpkg", "water", unwanted)
    report = step(scene, labels, tmp_path / "live.tif")
    assert (report["features"], report["cell_px"]) == ("overhead-tiny", 16)
    assert report["example_cells"] == 3
    assert report["counter_example_cells"] == (3 if unwanted else 0)
    options = {"model": "overhead-tiny", "models_dir": MODELS, "threads": 1, "cell": 16}
    run_tool(ToolRequest("embed", (str(scene.raster),), str(tmp_path / "e.tif"), options), RunContext())
    layers = []
    for kind in ("alike", "other")[: 2 if unwanted else 1]:
        name = "water" if kind == "alike" else "forest"
        layers.append(str(clicks(scene, tmp_path / f"{kind}.gpkg", name)))
    inputs = (str(tmp_path / "e.tif"), *layers)
    run_tool(ToolRequest("similar", inputs, str(tmp_path / "s.tif"), {}), RunContext())
    with rasterio.open(tmp_path / "live.tif") as live, rasterio.open(tmp_path / "s.tif") as saved:
        assert (live.transform, live.shape, live.crs) == (saved.transform, saved.shape, saved.crs)
        shown, written = live.read(1), saved.read(1)
        assert live.descriptions == saved.descriptions
    np.testing.assert_array_equal(np.isnan(shown), np.isnan(written))
    assert np.nanmax(np.abs(shown - written)) < 0.01  # the file has 16-bit numbers


def test_a_view_is_cut_out_and_clicks_outside_count(scene, tmp_path: Path):
    labels = clicks(scene, tmp_path / "clicks.gpkg", "water", "forest")
    step(scene, labels, tmp_path / "whole.tif")
    left, bottom = NORTH_UP * (200, 470)
    right, top = NORTH_UP * (470, 300)
    began = time.process_time()
    report = step(scene, labels, tmp_path / "view.tif", extent=[left, bottom, right, top])
    assert time.process_time() - began < 1.0  # vectors are kept
    with rasterio.open(tmp_path / "whole.tif") as whole, rasterio.open(tmp_path / "view.tif") as view:
        assert view.shape == (12, 18)  # cells that the view touches
        place = whole.window(*view.bounds)
        whole_part, part = whole.read(1, window=place), view.read(1)
    assert list(view.bounds) == report["extent"]
    assert np.corrcoef(whole_part.ravel(), part.ravel())[0, 1] > 0.95  # only the mean is another


def test_clicks_beside_the_data_are_told(scene, tmp_path: Path):
    labels = write_labels(tmp_path / "clicks.gpkg", [shapely.Point(NORTH_UP * (3, 100))], ["alike"])
    with pytest.raises(ExamplesTooFew):
        step(scene, labels, tmp_path / "live.tif")
    assert not (tmp_path / "live.tif").exists()
