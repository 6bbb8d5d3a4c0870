"""The size that a graph fixes is known when a run is planned, so an extent gives the bytes of the whole run."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import rasterio
from onnx import helper, numpy_helper

from model_runtime.errors import ArgumentsInvalid, ModelMismatch
from model_runtime.store.find import ModelFile, card_to_metadata, resolve_model
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster
from tests.engine.test_anchoring import bounds, read
from tests.faults.fake_backend import FakeBackend

EXTENT = (31, 22, 120, 90)


def tile_mean_segmenter(path: Path, size: int, **card: Any) -> Path:
    """A graph for chips of exactly ``size`` pixels, each of whose scores depends on the whole chip."""
    model = mm.segmentation_graph(size=(1, size, size))
    (convolution,) = model.graph.node
    convolution.output[0] = "own"
    model.graph.node.extend(
        [
            helper.make_node("GlobalAveragePool", ["own"], ["mean"]),
            helper.make_node("Mul", ["mean", "much"], ["lifted"]),
            helper.make_node("Sin", ["lifted"], ["odd"]),
            helper.make_node("Add", ["own", "odd"], ["scores"]),
        ]
    )
    model.graph.initializer.append(numpy_helper.from_array(np.array(3000, np.float32), "much"))
    onnx.checker.check_model(model)
    return mm.write_model(model, path, card_to_metadata(mm.make_card("segment", **{"tile": size, **card})))


def fixing(size: int) -> Any:
    """``resolve_model`` for models whose graph fixes ``size``, and the backend that goes with it."""

    def resolve(name: str, folder: str | None) -> ModelFile:
        model = resolve_model(name, folder)
        graph = dataclasses.replace(model.graph, fixed_tile=size)
        return dataclasses.replace(model, graph=graph, card=dataclasses.replace(model.card, tile=size))

    class Fixed(FakeBackend):
        def open(self, *args: Any, **options: Any) -> Any:
            loaded = super().open(*args, **options)
            loaded.info = dataclasses.replace(loaded.info, fixed_tile=size)
            return loaded

    return {"resolve_model": resolve, "open_backend": Fixed().open}


def assert_extent_is_the_whole_run_there(run: Any, raster: Path, **changes: Any) -> None:
    run(raster, overwrite=True, **changes)
    with rasterio.open(run.output) as source:
        whole, transform = source.read(), source.transform
    left, top, width, height = EXTENT
    run(raster, extent=bounds(transform, EXTENT), overwrite=True, **changes)
    np.testing.assert_array_equal(read(run.output), whole[:, top : top + height, left : left + width])


@pytest.mark.parametrize("size", [32, 64, 128])
def test_an_extent_gives_what_the_whole_run_gives_there_with_a_fixed_fake(run: Any, tmp_path: Path, size: int) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 230))
    assert_extent_is_the_whole_run_there(run, raster, job=fixing(size))


@pytest.mark.parametrize(("size", "tile"), [(64, None), (64, 64), (128, None), (96, None)])
def test_an_extent_gives_what_the_whole_run_gives_there_with_a_fixed_graph(
    run: Any, tmp_path: Path, size: int, tile: int | None
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 230))
    model = tile_mean_segmenter(tmp_path / "fixed.onnx", size)
    assert_extent_is_the_whole_run_there(run, raster, model=str(model), tile=tile)


def test_the_graph_of_this_test_answers_by_its_whole_tile(run: Any, tmp_path: Path) -> None:
    """Else the tests above could not fail."""
    pixels = patches(200, 230)
    model = str(tile_mean_segmenter(tmp_path / "fixed.onnx", 64))
    run(write_raster(tmp_path / "in.tif", pixels), model=model)
    whole = read(run.output)
    left, top, width, height = EXTENT
    cut = pixels[:, top : top + height, left : left + width]
    run(write_raster(tmp_path / "cut.tif", cut), model=model, overwrite=True)
    assert (read(run.output) != whole[:, top : top + height, left : left + width]).mean() > 0.05


@pytest.mark.parametrize("tile", [96, 32, 128])
def test_a_tile_that_the_graph_cannot_take_is_refused_by_name(run: Any, tmp_path: Path, tile: int) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    model = tile_mean_segmenter(tmp_path / "fixed.onnx", 64)
    with pytest.raises(ArgumentsInvalid, match=rf"--tile {tile}: .* takes tiles of 64 x 64 pixels only"):
        run(raster, model=str(model), tile=tile)
    assert not run.output.exists()


def test_a_card_whose_tile_the_graph_cannot_take_is_refused_by_name(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    model = tile_mean_segmenter(tmp_path / "fixed.onnx", 128, tile=64)
    with pytest.raises(ModelMismatch, match=r"128 x 128 pixels only, its card states 'tile' 64"):
        run(raster, model=str(model))


def test_a_backend_that_fixes_another_size_than_the_plan_is_refused(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    with pytest.raises(ModelMismatch, match="128"):
        run(raster, job={"open_backend": fixing(128)["open_backend"]})
