"""Algorithms without a model, in Processing."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.qgis.processing.test_algorithms import run

TOOLS = ["squareoutlines", "smoothoutlines", "centrelines", "objectpoints", "classstatistics", "exportlabels",
         "importlabels"]  # fmt: skip
STAIRS = "POLYGON((0 0, 40 0, 40 1, 80 1, 80 40, 79 40, 79 80, 40 80, 40 79, 0 79, 0 0))"


def memory_layer(*shapes: str, kind: str = "Polygon", fields: str = "name:string") -> QgsVectorLayer:
    """A layer that is in no file."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32645&field={fields}", "houses", "memory")
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature["name"] = "house"
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_explains_itself(provider, name: str) -> None:
    made = QgsApplication.processingRegistry().createAlgorithmById(f"lemevit:{name}")
    assert made.displayName()
    assert len(made.shortHelpString()) > 100
    assert made.createInstance().name() == name
    assert all(parameter.help() for parameter in made.parameterDefinitions())


@pytest.mark.parametrize("name", ["squareoutlines", "smoothoutlines"])
def test_a_layer_that_is_in_no_file_gets_other_outlines(provider, tmp_path: Path, name: str) -> None:
    layer = memory_layer(STAIRS)
    found = run(f"lemevit:{name}", {"INPUT": layer, "TOLERANCE": 2, "OUTPUT": str(tmp_path / "out.gpkg")})
    assert (found["DRAWN"], found["KEPT"]) == (1, 0)
    made = QgsVectorLayer(found["OUTPUT"], "out", "ogr")
    [feature] = made.getFeatures()
    assert feature["name"] == "house"
    corners = [vertex for vertex in feature.geometry().vertices()]
    assert (len(corners) == 5) == (name == "squareoutlines")


def test_a_layer_of_points_is_refused_with_its_code(provider, tmp_path: Path) -> None:
    path = str(tmp_path / "points.gpkg")
    layer = memory_layer("POINT(1 2)", kind="Point")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, path, layer.transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    with pytest.raises(QgsProcessingException, match=r"layer\.unusable"):
        run("lemevit:squareoutlines", {"INPUT": path, "OUTPUT": str(tmp_path / "out.gpkg")})


ZONES = "POLYGON((300000 2999000, 301000 2999000, 301000 3000000, 300000 3000000, 300000 2999000))"


def test_pixels_and_objects_are_counted_by_zones(provider, material: Path, tmp_path: Path) -> None:
    zones = memory_layer(ZONES)
    asked = {"INPUT": str(material / "scene0.tif"), "MODEL": "colour-segment"}
    made = run("lemevit:segment", {**asked, "OUTPUT": str(tmp_path / "c.tif"), "POLYGONS": str(tmp_path / "p.gpkg")})
    common = {"ZONES": zones, "TABLE": str(tmp_path / "t.csv")}
    found = run("lemevit:classstatistics", {**common, "RASTER": made["OUTPUT"], "OUTPUT": str(tmp_path / "z.gpkg")})
    [zone] = QgsVectorLayer(found["OUTPUT"], "z", "ogr").getFeatures()
    areas = [zone[name] for name in zone.fields().names() if name.endswith("_m2")]
    assert sum(areas) == pytest.approx(1e6, rel=2e-3)
    assert (tmp_path / "t.csv").read_text().startswith("zone,class_name,pixels")
    found = run(
        "lemevit:classstatistics", {"ZONES": zones, "OBJECTS": made["POLYGONS"], "OUTPUT": str(tmp_path / "o.gpkg")}
    )
    [zone] = QgsVectorLayer(found["OUTPUT"], "o", "ogr").getFeatures()
    assert all(zone[name] > 0 for name in zone.fields().names() if name.endswith("_count"))
    with pytest.raises(QgsProcessingException):
        run("lemevit:classstatistics", {"ZONES": zones, "OUTPUT": str(tmp_path / "x.gpkg")})


def test_narrow_areas_become_lines_and_objects_points(provider, material: Path, tmp_path: Path) -> None:
    asked = {"INPUT": str(material / "scene0.tif"), "MODEL": "colour-segment"}
    made = run("lemevit:segment", {**asked, "OUTPUT": str(tmp_path / "c.tif"), "POLYGONS": str(tmp_path / "p.gpkg")})
    found = run("lemevit:centrelines", {"INPUT": made["OUTPUT"], "OUTPUT": str(tmp_path / "l.gpkg")})
    lines = QgsVectorLayer(found["OUTPUT"], "l", "ogr")
    assert {"class_name", "length_m", "width_m"} <= set(lines.fields().names())
    assert lines.featureCount() > 0
    found = run("lemevit:objectpoints", {"INPUT": made["POLYGONS"], "OUTPUT": str(tmp_path / "o.gpkg")})
    points = QgsVectorLayer(found["OUTPUT"], "o", "ogr")
    assert points.featureCount() == QgsVectorLayer(made["POLYGONS"], "p", "ogr").featureCount()


def test_labels_go_out_and_come_back(provider, material: Path, tmp_path: Path) -> None:
    objects = memory_layer("POLYGON((300100 2999800, 300200 2999800, 300200 2999900, 300100 2999900, 300100 2999800))")
    out = {
        "INPUT": objects,
        "RASTER": str(material / "scene0.tif"),
        "FORMAT": "dota",
        "SIZE": 0,
        "CLASS_COLUMN": "name",
    }
    found = run("lemevit:exportlabels", {**out, "OUTPUT": str(tmp_path / "set")})
    assert (tmp_path / "set" / "images" / "scene0.png").is_file()
    back = run("lemevit:importlabels", {"INPUT": found["OUTPUT"], "OUTPUT": str(tmp_path / "back.gpkg")})
    [feature] = QgsVectorLayer(back["OUTPUT"], "back", "ogr").getFeatures()
    assert feature["class_name"] == "house"
    assert feature.geometry().boundingBox().xMinimum() == pytest.approx(300100, abs=1e-2)
