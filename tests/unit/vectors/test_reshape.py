"""The tool ``outlines``: any polygon layer, in any CRS, with its columns; refused where it cannot be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import shapely
import shapely.affinity
from rasterio.features import rasterize, shapes

from model_runtime.cli.main import main
from model_runtime.errors import ArgumentsInvalid, LayerInvalid, OutputIsInput
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import ToolRequest
from model_runtime.tools import run_tool


def house(scale: float, origin: tuple[float, float]) -> Any:
    plan = shapely.affinity.rotate(shapely.box(20, 20, 80, 60), 20)
    ids = rasterize([plan], (100, 100), dtype="uint8")
    ring = next(rings["coordinates"] for rings, value in shapes(ids) if value)
    return shapely.Polygon([(origin[0] + x * scale, origin[1] + y * scale) for x, y in ring[0]])


def write(path: Path, crs: str, geometry: Any) -> Path:
    fields = {"name": np.array(["house"], dtype=object), "floors": np.array([2], dtype=np.int32)}
    pyogrio.raw.write(
        path, geometry=shapely.to_wkb(np.array([geometry], dtype=object)), field_data=list(fields.values()),
        fields=list(fields), geometry_type="Polygon", crs=crs, layer=path.stem, driver="GPKG",
    )  # fmt: skip
    return path


def tool(task: str, *inputs: Path, output: Path, **options: Any) -> dict[str, Any]:
    return run_tool(ToolRequest(task, tuple(map(str, inputs)), str(output), options), RunContext())


@pytest.mark.parametrize(("crs", "scale", "origin"), [
    ("EPSG:32645", 0.5, (300000.0, 3000000.0)),
    ("EPSG:3857", 0.5, (9.5e6, 3.2e6)),  # 0.43 m on the ground
    ("EPSG:4326", 5e-6, (85.5, 27.6)),  # 0.49 m east, 0.55 m north
])  # fmt: skip
def test_polygons_of_any_layer_are_squared_with_their_columns(tmp_path: Path, crs: str, scale: float, origin: Any):
    source = write(tmp_path / "houses.gpkg", crs, house(scale, origin))
    report = tool("outlines", source, output=tmp_path / "square.gpkg")
    meta, _, wkb, fields = pyogrio.raw.read(tmp_path / "square.gpkg")
    assert (meta["crs"], list(meta["fields"])) == (crs, ["name", "floors"])
    assert [column.tolist() for column in fields] == [["house"], [2]]
    assert shapely.get_num_coordinates(shapely.from_wkb(wkb)).tolist() == [5]
    assert (report["outlines"]["drawn"], report["outlines"]["kept"]) == (1, 0)
    assert 0.4 * 1.5 < report["outlines"]["tolerance_m"] < 0.6 * 1.5


def test_what_cannot_be_is_refused_by_name(tmp_path: Path):
    source = write(tmp_path / "houses.gpkg", "EPSG:32645", house(1, (0, 0)))
    with pytest.raises(OutputIsInput):
        tool("outlines", source, output=source)
    with pytest.raises(ArgumentsInvalid, match="round"):
        tool("outlines", source, output=tmp_path / "x.gpkg", outlines="round")
    with pytest.raises(ArgumentsInvalid, match="tolerance"):
        tool("outlines", source, output=tmp_path / "x.gpkg", tolerance="2")
    with pytest.raises(LayerInvalid, match="Point"):
        tool("outlines", write_points(tmp_path), output=tmp_path / "x.gpkg")
    assert not (tmp_path / "x.gpkg").exists()


def write_points(folder: Path) -> Path:
    path = folder / "points.gpkg"
    wkb = shapely.to_wkb(np.array([shapely.Point(1, 2)], dtype=object))
    pyogrio.raw.write(path, geometry=wkb, field_data=[], fields=[], geometry_type="Point", crs="EPSG:32645")
    return path


def test_the_verb_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    source = write(tmp_path / "houses.gpkg", "EPSG:32645", house(1, (0, 0)))
    words = ["outlines", str(source), "--outlines", "smooth", "--out", str(tmp_path / "smooth.gpkg"), "--json"]
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["outlines"] == {
        "kind": "smooth", "tolerance_m": pytest.approx(1.5, rel=0.01), "drawn": 1, "kept": 0,
    }  # fmt: skip
    assert main(words) == 3
    assert "output.exists" in capsys.readouterr().out
