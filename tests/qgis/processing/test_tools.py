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

TOOLS = ["squareoutlines", "smoothoutlines"]
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
    with pytest.raises(QgsProcessingException, match=r"layer\.invalid"):
        run("lemevit:squareoutlines", {"INPUT": path, "OUTPUT": str(tmp_path / "out.gpkg")})
