"""The models of the toolbox that come with the plugin, run for real."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsRasterLayer, QgsVectorLayer

from tests.qgis.processing.test_algorithms import model_output, run

PIXEL_M2 = 100.0


def names(model) -> dict[str, str]:
    """Plain name of each output to its parameter: QGIS 3.22 puts the child in front, later versions do not."""
    return {parameter.name().split(":")[-1]: parameter.name() for parameter in model.destinationParameterDefinitions()}


def ready():
    return QgsApplication.processingRegistry().createAlgorithmById("lemevit:areabyclass")


def test_the_model_is_in_the_toolbox_with_a_title(provider) -> None:
    model = ready()
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.displayName() == "Segment, clean and sum up the area by class"
    assert (model.groupId(), model.icon().isNull()) == ("models", False)
    assert len(model.shortHelpString()) > 100
    assert model.canExecute()[0]
    assert set(names(model)) == {"CLASSES", "POLYGONS", "TABLE"}


@pytest.mark.parametrize("smallest", [0.0, 1500.0])
def test_the_table_sums_up_what_the_class_raster_holds(provider, material: Path, tmp_path: Path, smallest) -> None:
    by_name = names(ready())
    wanted = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "TABLE": "t.gpkg"}
    parameters = {"RASTER": str(material / "scene0.tif"), "MODEL": "colour-segment", "SMALLEST": smallest}
    found = run(
        "lemevit:areabyclass", {**parameters, **{by_name[key]: str(tmp_path / file) for key, file in wanted.items()}}
    )
    where = {
        key: model_output(found, *(by_name[key].split(":") if ":" in by_name[key] else ("", key))) for key in wanted
    }
    counts: dict[int, int] = {}
    raster = QgsRasterLayer(where["CLASSES"])
    block = raster.dataProvider().block(1, raster.extent(), raster.width(), raster.height())
    for row in range(block.height()):
        for column in range(block.width()):
            counts[int(block.value(row, column))] = counts.get(int(block.value(row, column)), 0) + 1
    rows = {int(row["class_id"]): row for row in QgsVectorLayer(where["TABLE"]).getFeatures()}
    polygons = list(QgsVectorLayer(where["POLYGONS"]).getFeatures())
    assert min(polygon["area_m2"] for polygon in polygons) >= smallest
    background = 0
    for class_id, row in rows.items():
        own = [polygon["area_m2"] for polygon in polygons if polygon["class_id"] == class_id]
        assert row["area_m2"] == pytest.approx(sum(own), rel=1e-6)
        assert row["area_ha"] == pytest.approx(row["area_m2"] / 1e4, rel=1e-6)
        assert row["polygons"] == len(own)
        if smallest == 0:  # nothing is left out: the polygons are the pixels, but for the projection's scale
            assert row["area_m2"] == pytest.approx(counts[class_id] * PIXEL_M2, rel=0.01)
    assert background not in rows
    assert rows
