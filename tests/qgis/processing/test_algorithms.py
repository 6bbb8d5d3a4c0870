"""The algorithms in Processing: alone, in a model, in a batch."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)


def run(algorithm: str, parameters: dict, feedback: QgsProcessingFeedback | None = None) -> dict:
    import processing

    return processing.run(algorithm, parameters, feedback=feedback)


def test_the_provider_names_its_algorithms(provider) -> None:
    assert {algorithm.id() for algorithm in provider.algorithms()} == {
        "lemevit:segment", "lemevit:classifyscenes", "lemevit:detectobjects", "lemevit:detectchange",
        "lemevit:modelinfo", "lemevit:areabyclass", "lemevit:squareoutlines", "lemevit:smoothoutlines",
        "lemevit:centrelines", "lemevit:objectpoints", "lemevit:classstatistics",
        "lemevit:exportlabels", "lemevit:importlabels", "lemevit:teach", "lemevit:improve", "lemevit:embed",
        "lemevit:findsimilar", "lemevit:manyrasters",
    }  # fmt: skip
    for algorithm in provider.algorithms():
        assert algorithm.shortHelpString()
        assert not algorithm.icon().isNull()


def test_segment_writes_all_its_outputs(provider, material: Path, tmp_path: Path) -> None:
    found = run(
        "lemevit:segment",
        {
            "INPUT": str(material / "scene0.tif"),
            "MODEL": "colour-segment",
            "OUTPUT": str(tmp_path / "c.tif"),
            "POLYGONS": str(tmp_path / "p.gpkg"),
            "PROBABILITIES": str(tmp_path / "s.tif"),
            "REPORT": str(tmp_path / "r.json"),
        },
    )
    assert QgsRasterLayer(found["OUTPUT"]).isValid()
    assert QgsVectorLayer(found["POLYGONS"]).featureCount() > 0
    assert QgsRasterLayer(found["PROBABILITIES"]).bandCount() == 3
    assert (tmp_path / "r.json").is_file()
    assert found["DEVICE_USED"] == "cpu"
    assert found["SECONDS"] > 0


def test_extent_and_area_of_interest_are_passed_on(provider, material: Path, tmp_path: Path) -> None:
    area = QgsVectorLayer("Polygon?crs=EPSG:32645", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(300200, 2999000, 300400, 2999200)))
    area.dataProvider().addFeature(feature)
    common = {"INPUT": str(material / "scene0.tif"), "MODEL": "colour-segment"}
    found = run("lemevit:segment", {**common, "AOI": area, "OUTPUT": str(tmp_path / "a.tif")})
    assert QgsRasterLayer(found["OUTPUT"]).width() == 20
    box = "300200,300500,2999000,2999200 [EPSG:32645]"
    found = run("lemevit:segment", {**common, "EXTENT": box, "OUTPUT": str(tmp_path / "b.tif")})
    assert QgsRasterLayer(found["OUTPUT"]).width() == 30


def test_scenes_become_a_grid(provider, material: Path, tmp_path: Path) -> None:
    found = run(
        "lemevit:classifyscenes",
        {"INPUT": str(material / "scene0.tif"), "MODEL": "colour-classify", "OUTPUT": str(tmp_path / "g.gpkg")},
    )
    assert QgsVectorLayer(found["OUTPUT"]).featureCount() > 0


def test_a_named_error_of_the_worker_reaches_the_user(provider, material: Path, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="model.not_found"):
        run(
            "lemevit:segment",
            {"INPUT": str(material / "scene0.tif"), "MODEL": "nothing-like-it", "OUTPUT": str(tmp_path / "c.tif")},
        )


def test_cancel_stops_the_worker_and_leaves_no_result(provider, material: Path, tmp_path: Path) -> None:
    class Impatient(QgsProcessingFeedback):
        def isCanceled(self) -> bool:  # noqa: N802
            return self.progress() > 3

    parameters = {"INPUT": str(material / "large.tif"), "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "c.tif")}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lemevit:segment")
    feedback = Impatient()
    found, _ = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert "OUTPUT" not in found
    assert not (tmp_path / "c.tif").exists()


def chain(path: Path) -> Path:
    """A model: ``lemevit:segment`` into a native algorithm (raster layer unique values)."""
    model = QgsProcessingModelAlgorithm("chain", "test")
    model.addModelParameter(QgsProcessingParameterRasterLayer("raster"), QgsProcessingModelParameter("raster"))
    segment = QgsProcessingModelChildAlgorithm("lemevit:segment")
    segment.setChildId("segment")
    source = QgsProcessingModelChildParameterSource
    segment.addParameterSources("INPUT", [source.fromModelParameter("raster")])
    segment.addParameterSources("MODEL", [source.fromStaticValue("colour-segment")])
    model.addChildAlgorithm(segment)
    count = QgsProcessingModelChildAlgorithm("native:rasterlayeruniquevaluesreport")
    count.setChildId("count")
    count.addParameterSources("INPUT", [source.fromChildOutput("segment", "OUTPUT")])
    count.addParameterSources("BAND", [source.fromStaticValue(1)])
    output = QgsProcessingModelOutput("table", "table")
    output.setChildOutputName("OUTPUT_TABLE")
    output.setChildId("count")
    count.setModelOutputs({"table": output})
    model.addChildAlgorithm(count)
    assert model.toFile(str(path))
    return path


def model_output(results: dict, child: str, name: str) -> str:
    """An output of a model: QGIS 3.22 names its child too, later versions only the output."""
    return results.get(f"{child}:{name}") or results[name]


def test_a_model_chains_segment_with_a_native_algorithm(provider, material: Path, tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(chain(tmp_path / "chain.model3")))
    found = run(model, {"raster": str(material / "scene0.tif"), "count:table": str(tmp_path / "t.gpkg")})
    table = QgsVectorLayer(model_output(found, "count", "table"))
    assert {int(feature["value"]) for feature in table.getFeatures()} == {0, 1, 2}


def run_batch(dialog, qtbot, monkeypatch) -> None:
    """Run all rows to the end; QGIS 3.22 waits for it by itself, later versions go on in the background."""
    # Later versions ask the window for its layer tree, which the test host has not.
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
    dialog.show()  # later versions delete a closed dialog when its last row is done
    dialog.runAlgorithm()
    qtbot.waitUntil(lambda: dialog.runButton().isEnabled() and not dialog.cancelButton().isEnabled(), timeout=60_000)


def test_a_batch_of_three_rasters_gives_three_results(
    provider, material: Path, tmp_path: Path, qgis_new_project, qtbot, monkeypatch
) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lemevit:segment")
    dialog = BatchAlgorithmDialog(algorithm)
    panel = dialog.mainWidget()
    while panel.batchRowCount() < 3:
        panel.addRow()
    where = {name: column for column, name in panel.column_to_parameter_definition.items()}
    for row in range(3):
        wrappers, context = panel.wrappers[row], QgsProcessingContext()
        wrappers[where["INPUT"]].setParameterValue(str(material / f"scene{row}.tif"), context)
        wrappers[where["MODEL"]].setParameterValue("colour-segment", context)
        panel.tblParameters.cellWidget(row + 1, where["OUTPUT"]).setValue(str(tmp_path / f"out{row}.tif"))
    run_batch(dialog, qtbot, monkeypatch)
    for row in range(3):
        assert QgsRasterLayer(str(tmp_path / f"out{row}.tif")).height() == 200 + 40 * row
    dialog.close()
    QgsProject.instance().removeAllMapLayers()
