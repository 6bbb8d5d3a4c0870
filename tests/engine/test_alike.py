"""Embedding a raster and finding more like some examples, from files to files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from model_runtime.cancellation import Cancellation
from model_runtime.errors import (
    ArgumentsInvalid,
    Cancelled,
    ExamplesTooFew,
    ModelError,
    OutputExists,
    OutputIsInput,
    RasterDtype,
)
from model_runtime.geo.projecting import carried
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import ToolRequest
from model_runtime.teaching.alike import cells
from model_runtime.teaching.alike import embed as embedding
from model_runtime.teaching.alike.cells import blocks, cell_grid, pooled
from model_runtime.tools import run_tool
from tests.data.make_rasters import NORTH_UP, UTM, write_raster
from tests.data.taught import COLOURS, fields, write_labels

ROOT = Path(__file__).resolve().parents[2]
MODELS = str(ROOT / "resources" / "models")
CELL = 20


def tool(name: str, inputs: list, output: Path, options: dict | None = None, context: RunContext | None = None, **more):
    paths = tuple(map(str, inputs))
    return run_tool(ToolRequest(name, paths, str(output), options or {}, **more), context or RunContext())


def embedded(raster: Path, output: Path, **options) -> dict:
    return tool("embed", [raster], output, {"model": "overhead-tiny", "models_dir": MODELS, "threads": 1, **options})


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory):
    """Fields of 240 x 240 pixels, the left edge without data, as cells of 20 pixels: two to a field's side."""

    class Scene:
        folder = tmp_path_factory.mktemp("alike")
        raster, vectors = folder / "in.tif", folder / "e.tif"

    pixels, Scene.classes = fields(240)
    pixels[:, :, :20] = 0
    write_raster(Scene.raster, pixels, nodata=0)
    Scene.report = embedded(Scene.raster, Scene.vectors, cell=CELL)
    return Scene


def points(scene, name: str, path: Path, count: int = 4, crs: str = UTM) -> Path:
    """Points in the middle of fields of a class."""
    own = np.argwhere(scene.classes[20::40, 20::40] == list(COLOURS).index(name)) * 40 + 30
    own = own[own[:, 1] > 60][:count]
    shapes = [shapely.Point(NORTH_UP * (col, row)) for row, col in own.tolist()]
    if crs != UTM:
        here, there = rasterio.crs.CRS.from_string(UTM), rasterio.crs.CRS.from_string(crs)
        shapes = [shapely.Point(carried(here, there, np.array([[p.x], [p.y]]))[:, 0]) for p in shapes]
    return write_labels(path, shapes, [name] * len(shapes), crs=crs)


def test_a_raster_becomes_vectors_of_the_length_one(scene):
    assert (scene.report["rows"], scene.report["cols"], scene.report["bands"]) == (12, 12, 64)
    assert scene.report["cells"] == 12 * 11
    with rasterio.open(scene.vectors) as file:
        vectors, kinds = file.read(), file.tags(1, ns="IMAGE_STRUCTURE")
        assert file.transform == rasterio.Affine(*NORTH_UP) * rasterio.Affine.scale(CELL)
        assert json.loads(file.tags()["lemevit_embedding"])["model"] == "overhead-tiny"
    assert kinds["NBITS"] == "16"
    assert np.isnan(vectors[:, :, 0]).all()
    np.testing.assert_allclose((vectors[:, :, 1:] ** 2).sum(axis=0), 1, atol=5e-3)


def test_cells_like_the_examples_are_found(scene, tmp_path):
    wanted = points(scene, "water", tmp_path / "water.gpkg", crs="EPSG:4326")
    report = tool("similar", [scene.vectors, wanted], tmp_path / "s.tif")
    assert report["example_cells"] == 4
    found = rasterio.open(tmp_path / "s.tif").read(1)
    of_cells = scene.classes[10::20, 10::20]
    is_water = of_cells == list(COLOURS).index("water")
    assert np.isnan(found[:, 0]).all()
    known = np.isfinite(found)
    assert np.median(found[is_water & known]) > np.quantile(found[~is_water & known], 0.9)


def test_counter_examples_make_a_share_of_the_cosine(scene, tmp_path):
    wanted = points(scene, "water", tmp_path / "water.gpkg")
    others = points(scene, "soil", tmp_path / "soil.gpkg")
    report = tool("similar", [scene.vectors, wanted, others], tmp_path / "s.tif")
    assert report["told_apart"] > 0.8
    found = rasterio.open(tmp_path / "s.tif").read(1)[:, 1:]
    of_cells = scene.classes[10::20, 10::20][:, 1:]
    assert found.min() >= 0
    assert found.max() <= 1
    assert (found[of_cells == list(COLOURS).index("water")] > 0.5).mean() > 0.8
    assert (found[of_cells == list(COLOURS).index("soil")] < 0.5).mean() > 0.8


def test_what_cannot_be_is_refused_by_name_and_nothing_is_lost(scene, tmp_path):
    wanted = points(scene, "water", tmp_path / "water.gpkg")
    away = write_labels(tmp_path / "away.gpkg", [shapely.Point(0, 0)], ["a"])
    out = tmp_path / "s.tif"
    with pytest.raises(RasterDtype, match="no vectors"):
        tool("similar", [scene.raster, wanted], out)
    with pytest.raises(ExamplesTooFew, match="lies on cells with data"):
        tool("similar", [scene.vectors, away], out)
    with pytest.raises(OutputIsInput):
        tool("similar", [scene.vectors, wanted], scene.vectors, overwrite=True)
    with pytest.raises(OutputIsInput):
        embedded(scene.raster, scene.raster)
    with pytest.raises(ArgumentsInvalid, match=r"multiple|do not fit"):
        embedded(scene.raster, out, cell=7)
    with pytest.raises(ModelError, match="gives no features here"):
        embedded(scene.raster, out, model="buildings-tiny")
    assert not out.exists()
    out.write_bytes(b"mine")
    with pytest.raises(OutputExists):
        embedded(scene.raster, out)
    with pytest.raises(OutputExists):
        tool("similar", [scene.vectors, wanted], out)
    assert out.read_bytes() == b"mine"


def test_a_cancelled_tool_leaves_nothing(scene, tmp_path):
    stopped = RunContext(lambda event: None, Cancellation(lambda: True))
    wanted = points(scene, "water", tmp_path / "water.gpkg")
    with pytest.raises(Cancelled):
        tool("similar", [scene.vectors, wanted], tmp_path / "s.tif", context=stopped)
    with pytest.raises(Cancelled):
        tool("embed", [scene.raster], tmp_path / "e.tif", {"model": "overhead-tiny", "models_dir": MODELS}, stopped)
    assert [path.name for path in tmp_path.glob("*.tif")] == []


def test_vectors_of_an_interrupted_run_are_not_computed_again(scene, tmp_path, monkeypatch):
    out, asked, done = tmp_path / "e.tif", {"model": "overhead-tiny", "models_dir": MODELS, "cell": CELL}, []
    vectors = embedding._vectors

    def counted(*values):
        done.append(len(done))
        return vectors(*values)

    monkeypatch.setattr(embedding, "_vectors", counted)
    monkeypatch.setattr(cells, "CORE", 120)
    embedded_whole = tool("embed", [scene.raster], tmp_path / "whole.tif", asked)
    blocks = len(done)
    done.clear()
    with pytest.raises(Cancelled):
        tool("embed", [scene.raster], out, asked, RunContext(cancellation=Cancellation(lambda: len(done) > 0)))
    assert (tmp_path / "e.tif.lemevit-journal").is_file()
    assert tool("embed", [scene.raster], out, asked)["cells"] == embedded_whole["cells"]
    assert len(done) == blocks
    assert out.read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"e.tif", "whole.tif"}


def test_the_command_line_and_the_worker_write_the_same_bytes(scene, tmp_path):
    words = ["embed", str(scene.raster), "--model", "overhead-tiny", "--models-dir", MODELS, "--threads", "1"]
    words += ["--cell", str(CELL), "--out", str(tmp_path / "e.tif"), "--json"]
    done = subprocess.run([sys.executable, "-m", "model_runtime", *words], cwd=ROOT, capture_output=True, text=True)
    assert json.loads(done.stdout)["cells"] == 12 * 11, done.stderr
    options = {"model": "overhead-tiny", "models_dir": MODELS, "threads": 1, "cell": CELL}
    line = ToolRequest("embed", (str(scene.raster),), str(tmp_path / "w.tif"), options).to_line() + "\n"
    worker = [sys.executable, "-I", str(ROOT / "model_runtime"), "worker"]
    with subprocess.Popen(worker, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        process.stdin.write(line)
        process.stdin.flush()
        events = [json.loads(process.stdout.readline())]
        while events[-1]["event"] != "result":
            events.append(json.loads(process.stdout.readline()))
    assert events[-1]["report"]["status"] == "done", events[-2]
    assert (tmp_path / "e.tif").read_bytes() == (tmp_path / "w.tif").read_bytes() == scene.vectors.read_bytes()


@pytest.mark.parametrize(
    ("height", "width", "cell", "stride"), [(1000, 500, 32, 4), (7, 5, 32, 32), (900, 400, 512, 8)]
)
def test_blocks_hold_each_cell_once_and_pool_its_pixels(height, width, cell, stride):
    from model_runtime.geo.grid import Grid

    grid = Grid(width, height, rasterio.Affine(*NORTH_UP), None)
    values = np.random.default_rng(0).random((2, -(-height // stride) * stride, -(-width // stride) * stride))
    coarse = values.reshape(2, values.shape[1] // stride, stride, values.shape[2] // stride, stride).mean(axis=(2, 4))
    cells = cell_grid(grid, cell)
    found = np.full((2, cells.height, cells.width), np.nan)
    for block in blocks(grid, cell, stride):
        rows, cols = (slice(at // stride, -(-(at + size) // stride)) for at, size in (
            (block.row_off, block.height), (block.col_off, block.width)))  # fmt: skip
        part = coarse[:, rows, cols].astype(np.float32)
        valid = np.ones((block.height, block.width), dtype=bool)
        where = slice(block.row, block.row + block.rows), slice(block.col, block.col + block.cols)
        assert np.isnan(found[(slice(None), *where)]).all()
        found[(slice(None), *where)] = pooled(part, valid, block, cell, stride)
    each = cell // stride
    first = coarse[:, :each, :each].reshape(2, -1)
    if height >= cell and width >= cell:
        mean = first.mean(axis=1)
        np.testing.assert_allclose(found[:, 0, 0], mean / np.linalg.norm(mean), rtol=1e-5)
    assert np.isfinite(found).all()
