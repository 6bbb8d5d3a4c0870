"""F10: spaces, other scripts, emoji and signs in any path change nothing but the path."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pyogrio
import pyogrio.raw
import pytest

from tests.data import make_models
from tests.data.make_rasters import patches, write_raster

from .fake_backend import FakeBackend
from .kit import assert_named, outcome

ROOT = Path(__file__).resolve().parents[2]
NAMES = ["two  words", "Карта Київ", "地图", "🛰️ 🌍", "50%20#1", "o'neill & sons", "a$(x)`y`", "ünïcödé.dots.v1"]


def features(path: Path) -> Any:
    """CRS, geometries and columns of the only layer, which is named like the file."""
    assert [str(name) for name, _ in pyogrio.list_layers(path)] == [path.stem]
    meta, _, geometries, columns = pyogrio.raw.read(path, layer=path.stem)
    return meta["crs"], list(meta["fields"]), list(geometries), [list(map(str, column)) for column in columns]


@pytest.fixture
def plain(run: Any, tmp_path: Path) -> tuple[bytes, bytes, Any]:
    """Class raster, probabilities and polygons of plain paths."""
    folder = tmp_path / "plain"
    folder.mkdir()
    raster = write_raster(folder / "in.tif", patches(100, 130))
    outputs = {name: str(folder / f"{name}.tif") for name in ("output", "probabilities")}
    run(raster, polygons=str(folder / "p.gpkg"), **outputs)
    return (
        (folder / "output.tif").read_bytes(),
        (folder / "probabilities.tif").read_bytes(),
        features(folder / "p.gpkg"),
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_path_may_be_called_anything(run: Any, tmp_path: Path, plain: Any, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    raster = write_raster(folder / f"{name} in.tif", patches(100, 130))
    model = make_models.segmenter(folder / f"{name} model.onnx")
    output, scores, polygons = folder / f"{name}.tif", folder / f"{name} p.tif", folder / f"{name}.gpkg"
    report = run(
        raster, model=str(model), output=str(output), probabilities=str(scores), polygons=str(polygons),
        report=str(folder / f"{name}.json"),
    )  # fmt: skip
    assert (output.read_bytes(), scores.read_bytes(), features(polygons)) == plain
    assert set(report["outputs"]) == {str(output), str(scores), str(polygons)}
    assert report["inputs"][0]["path"] == str(raster)
    given = {raster.name, model.name}
    assert {path.name for path in folder.iterdir()} - given == {
        output.name, scores.name, polygons.name, f"{name}.json",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["#1", "-dash", "'quoted'", "(copy) of it", "%", ".", "a;b", "wow!", "a!b"])
def test_what_a_geopackage_cannot_be_called_is_said_before_the_long_part(
    run: Any, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A layer may not begin with every sign that a file may begin with; ``;`` and ``!`` mean something to pyogrio."""
    monkeypatch.chdir(tmp_path)  # where a name that is cut at its sign would end up
    polygons = tmp_path / f"{name}.gpkg"
    raster = write_raster(tmp_path / "in.tif", patches(100, 130))
    fake = FakeBackend()
    report, failed = outcome(lambda: run(raster, polygons=str(polygons), job={"open_backend": fake.open}))
    left = {path.name for path in tmp_path.iterdir()} - {"in.tif", "models"}
    if failed is None:
        assert report["status"] == "done"
        assert len(pyogrio.list_layers(polygons)) == 1
        assert left == {"out.tif", polygons.name}
    else:
        assert_named(failed, "output.unwritable", str(polygons))
        assert fake.tiles == 0, "the model had run already"
        assert left == set()


def test_the_command_line_runs_in_an_odd_folder_with_odd_relative_paths(tmp_path: Path, plain: Any) -> None:
    name = "Карта 地图 🛰 #1 50% o'x & y"
    folder = tmp_path / name
    folder.mkdir()
    write_raster(folder / f"in {name}.tif", patches(100, 130))
    make_models.segmenter(folder / f"{name}.onnx")
    words = ["segment", f"in {name}.tif", "--model", f"{name}.onnx", "--out", f"{name}.tif"]
    words += ["--probabilities", f"p {name}.tif", "--polygons", f"{name}.gpkg"]
    command = [sys.executable, "-I", str(ROOT / "model_runtime"), *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    found = (folder / f"{name}.tif", folder / f"p {name}.tif")
    assert (*(path.read_bytes() for path in found), features(folder / f"{name}.gpkg")) == plain
