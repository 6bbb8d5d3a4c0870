"""``lemevit:detectchange`` and ``lemevit:detectobjects`` in Processing: parameters, requests, results."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from lemevit_qgis import tasks
from tests.qgis.conftest import ROOT
from tests.qgis.processing.test_algorithms import model_output, run, run_batch

SHIPPED = ROOT / "resources" / "models"
SAMPLE = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
COMMON = ["MODEL", "MODEL_FILE", "EXTENT", "AOI"]
LATER = ["GSD", "STRETCH", "ZOOM", "TILE", "OVERLAP", "BATCH", "DEVICE", "THREADS", "REPORT"]
PLACE = "ALLOW_UNGEOREFERENCED"
TRUST = ["CONFIDENCE", "ENTROPY", "VARIANCE", "ATTENTION"]
NAMES = {
    "segment": ["INPUT", *COMMON, "MIN_AREA", "SIMPLIFY", "OUTLINES", "OUTLINE_TOLERANCE", "TTA",
                "PRECISION", PLACE, "BANDS", *LATER, "OUTPUT",
                "POLYGONS", "PROBABILITIES", *TRUST],
    "classifyscenes": ["INPUT", *COMMON, "TTA", "PRECISION", PLACE, "BANDS", *LATER, "OUTPUT", "CLASS_RASTER", *TRUST],
    "detectobjects": ["INPUT", *COMMON, "MIN_SCORE", "UPRIGHT", "NMS_IOU", "PRECISION", PLACE, "BANDS", *LATER,
                      "OUTPUT", "DOTA"],
    "detectchange": ["INPUT_BEFORE", "INPUT_AFTER", *COMMON, "ALIGN", "MIN_AREA", "SIMPLIFY", "OUTLINES",
                     "OUTLINE_TOLERANCE", "TTA", "PRECISION",
                     PLACE, "BANDS", "BANDS_AFTER", *LATER, "OUTPUT", "POLYGONS", "PROBABILITIES", *TRUST],
}  # fmt: skip


def algorithm(name: str):
    return QgsApplication.processingRegistry().createAlgorithmById(f"lemevit:{name}")


def definitions(name: str) -> list:
    """Of the registry's own algorithm: one made for the purpose would take them along."""
    return QgsApplication.processingRegistry().algorithmById(f"lemevit:{name}").parameterDefinitions()


@pytest.fixture
def pair(material: Path) -> dict:
    return {"INPUT_BEFORE": str(material / "before.tif"), "INPUT_AFTER": str(material / "after.tif")}


@pytest.mark.parametrize("name", NAMES)
def test_parameters_are_the_documented_ones_in_order(provider, name: str) -> None:
    assert [parameter.name() for parameter in definitions(name)] == NAMES[name]


@pytest.mark.parametrize("name", NAMES)
def test_an_algorithm_explains_itself_and_can_be_made_anew(provider, name: str) -> None:
    made = algorithm(name)
    assert made.displayName()
    assert len(made.shortHelpString()) > 100
    assert {"deep learning", "onnx"} <= set(made.tags())
    assert made.helpUrl()
    again = made.createInstance()
    assert again is not made
    assert again.name() == name
    assert all(parameter.description() for parameter in made.parameterDefinitions())


def test_only_the_rasters_model_and_first_output_must_be_given(provider) -> None:
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for name in NAMES:
        needed = [p.name() for p in definitions(name) if not p.flags() & optional and p.defaultValue() is None]
        assert set(needed) <= {"INPUT", "INPUT_BEFORE", "INPUT_AFTER", "MODEL", "OUTPUT"}


@pytest.mark.parametrize(
    ("value", "is_good"), [(0, True), (1, True), (0.5, True), (None, True), (-0.01, False), (1.01, False)]
)
def test_a_score_outside_0_to_1_is_refused_in_the_form(provider, value, is_good: bool) -> None:
    parameters = {"INPUT": str(SAMPLE), "MODEL": "bright-detect", "OUTPUT": "o.gpkg", "MIN_SCORE": value}
    assert algorithm("detectobjects").checkParameterValues(parameters, QgsProcessingContext())[0] is is_good


def test_change_runs_and_is_the_difference(provider, pair: dict, tmp_path: Path) -> None:
    found = run(
        "lemevit:detectchange",
        {
            **pair,
            "MODEL": "colour-change",
            "OUTPUT": str(tmp_path / "c.tif"),
            "POLYGONS": str(tmp_path / "p.gpkg"),
            "PROBABILITIES": str(tmp_path / "s.tif"),
            "REPORT": str(tmp_path / "r.json"),
        },
    )
    raster = QgsRasterLayer(found["OUTPUT"])
    assert (raster.width(), raster.height()) == (260, 200)
    polygons = QgsVectorLayer(found["POLYGONS"])
    wanted = {"class_id", "class_name", "score", "area_m2", "date_before", "date_after"}
    assert wanted <= set(polygons.fields().names())
    # What was painted: rows 40 to 90, columns 60 to 140; at most that and the other patch changed.
    painted = (50 * 80 + 30 * 50) * 100
    assert 0.5 * painted < sum(feature["area_m2"] for feature in polygons.getFeatures()) <= painted
    assert QgsRasterLayer(found["PROBABILITIES"]).bandCount() == 2
    assert json.loads((tmp_path / "r.json").read_text())["pair"]["overlap_share"] == 1


def test_dates_in_two_crs_are_laid_on_the_grid_of_the_first(provider, pair: dict, material: Path, tmp_path) -> None:
    pair["INPUT_AFTER"] = str(material / "after_degrees.tif")
    found = run("lemevit:detectchange", {**pair, "MODEL": "colour-change", "OUTPUT": str(tmp_path / "c.tif")})
    raster = QgsRasterLayer(found["OUTPUT"])
    assert raster.crs().authid() == "EPSG:32645"
    assert raster.rasterUnitsPerPixelX() == 10


def test_the_extent_of_a_pair_is_in_the_crs_of_the_first(provider, pair: dict, material: Path, tmp_path: Path) -> None:
    pair["INPUT_AFTER"] = str(material / "after_degrees.tif")
    extent = "300200,300500,2999000,2999200 [EPSG:32645]"
    parameters = {**pair, "MODEL": "colour-change", "EXTENT": extent, "OUTPUT": str(tmp_path / "c.tif")}
    raster = QgsRasterLayer(run("lemevit:detectchange", parameters)["OUTPUT"])
    assert (raster.width(), raster.height()) == (30, 20)


def test_dates_of_two_places_are_refused_in_words_of_the_dialog(provider, pair: dict, tmp_path: Path) -> None:
    pair["INPUT_AFTER"] = str(SAMPLE)
    with pytest.raises(QgsProcessingException, match="pair.no_overlap.*same place"):
        run("lemevit:detectchange", {**pair, "MODEL": "colour-change", "OUTPUT": str(tmp_path / "c.tif")})


def test_every_parameter_of_change_reaches_the_worker(provider, pair: dict, fake_worker, tmp_path: Path) -> None:
    own = {"ALIGN": True, "BANDS": "3,2,1", "BANDS_AFTER": "1,3,2", "MIN_AREA": 25, "SIMPLIFY": 1.5, "GSD": "20"}
    run(
        "lemevit:detectchange",
        {**pair, **own, "MODEL": "colour-change", "TILE": 128, "OUTPUT": str(tmp_path / "c.tif")},
    )
    sent = json.loads((tmp_path / "c.tif.request.json").read_text())
    assert sent["inputs"] == [pair["INPUT_BEFORE"], pair["INPUT_AFTER"]]
    assert (sent["align"], sent["bands"], sent["bands_after"]) == (True, [3, 2, 1], [1, 3, 2])
    assert (sent["min_area_m2"], sent["simplify_m"], sent["gsd"], sent["tile"]) == (25, 1.5, "20", 128)


def test_every_parameter_of_detection_reaches_the_worker(provider, fake_worker, tmp_path: Path, material) -> None:
    own = {"MIN_SCORE": 0.0, "NMS_IOU": 0.3, "UPRIGHT": True, "DOTA": str(tmp_path / "d.txt")}
    output = tmp_path / "o.gpkg"
    found = run(
        "lemevit:detectobjects",
        {"INPUT": str(material / "scene0.tif"), **own, "MODEL": "bright-detect", "OUTPUT": str(output)},
    )
    sent = json.loads((tmp_path / "o.gpkg.request.json").read_text())
    assert (sent["min_score"], sent["nms_iou"], sent["upright"]) == (0.0, 0.3, True)
    assert sent["dota"] == found["DOTA"] == str(tmp_path / "d.txt")
    assert QgsVectorLayer(found["OUTPUT"]).featureCount() == 20
    run(
        "lemevit:detectobjects",
        {"INPUT": str(material / "scene0.tif"), "MODEL": "bright-detect", "OUTPUT": str(output)},
    )
    sent = json.loads((tmp_path / "o.gpkg.request.json").read_text())
    assert (sent["min_score"], sent["nms_iou"], sent["upright"], sent["dota"]) == (None, None, False, None)


def test_detection_runs_and_writes_its_text(provider, material: Path, tmp_path: Path) -> None:
    parameters = {"INPUT": str(material / "cells.tif"), "MODEL": "bright-detect", "OUTPUT": str(tmp_path / "o.gpkg")}
    found = run("lemevit:detectobjects", {**parameters, "DOTA": str(tmp_path / "o.txt"), "MIN_SCORE": 0.5})
    names = sorted(feature["class_name"] for feature in QgsVectorLayer(found["OUTPUT"]).getFeatures())
    assert names == ["boat", "boat", "car", "car", "car"]
    lines = Path(found["DOTA"]).read_text().splitlines()
    assert sum(" car " in line or " boat " in line for line in lines) == 5


def loaded(name: str, parameters: dict, outputs: list[str], context: QgsProcessingContext) -> list:
    """Run as the toolbox does and load the results, styled, as it does."""
    feedback, made = QgsProcessingFeedback(), algorithm(name)
    context.setProject(QgsProject.instance())
    for output in outputs:
        details = QgsProcessingContext.LayerDetails(output, QgsProject.instance(), output)
        context.addLayerToLoadOnCompletion(parameters[output], details)
    found, is_done = made.run(parameters, context, feedback)
    assert is_done
    layers = []
    for output in outputs:
        layer = QgsProcessingUtils.mapLayerFromString(found[output], context)
        processor = context.layerToLoadOnCompletionDetails(parameters[output]).postProcessor()
        assert processor is not None
        processor.postProcessLayer(layer, context, feedback)
        layers.append(layer)
    return layers


def test_results_are_styled_when_the_toolbox_loads_them(
    provider, pair: dict, fake_worker, tmp_path: Path, qgis_new_project, qtbot
) -> None:
    parameters = {
        **pair,
        "MODEL": "colour-change",
        "OUTPUT": str(tmp_path / "c.tif"),
        "POLYGONS": str(tmp_path / "p.gpkg"),
    }
    context = QgsProcessingContext()  # holds the layers
    raster, polygons = loaded("detectchange", parameters, ["OUTPUT", "POLYGONS"], context)
    assert isinstance(raster.renderer(), QgsPalettedRasterRenderer)
    assert [entry.color.alpha() == 0 for entry in raster.renderer().classes()] == [True, False]
    assert isinstance(polygons.renderer(), QgsCategorizedSymbolRenderer)
    root = QgsProject.instance().layerTreeRoot()
    ticked = [root.addLayer(layer) for layer in (raster, polygons)]  # after the styling, as QGIS does
    qtbot.waitUntil(lambda: [node.itemVisibilityChecked() for node in ticked] == [False, True], timeout=2000)
    root.removeAllChildren()
    parameters = {
        "INPUT": pair["INPUT_AFTER"],
        "MODEL": "bright-detect",
        "OUTPUT": str(tmp_path / "o.gpkg"),
        "MIN_SCORE": 0.2,
    }
    (objects,) = loaded("detectobjects", parameters, ["OUTPUT"], context)
    assert objects.renderer().rootRule().children()[0].filterExpression() == '"score" >= 0.2'


def test_a_model_chains_change_with_a_native_algorithm(provider, pair: dict, tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm("flooded", "test")
    source = QgsProcessingModelChildParameterSource
    change = QgsProcessingModelChildAlgorithm("lemevit:detectchange")
    change.setChildId("change")
    for name in ("INPUT_BEFORE", "INPUT_AFTER"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name), QgsProcessingModelParameter(name))
        change.addParameterSources(name, [source.fromModelParameter(name)])
    change.addParameterSources("MODEL", [source.fromStaticValue("colour-change")])
    model.addChildAlgorithm(change)
    count = QgsProcessingModelChildAlgorithm("native:rasterlayeruniquevaluesreport")
    count.setChildId("count")
    count.addParameterSources("INPUT", [source.fromChildOutput("change", "OUTPUT")])
    count.addParameterSources("BAND", [source.fromStaticValue(1)])
    output = QgsProcessingModelOutput("table", "table")
    output.setChildOutputName("OUTPUT_TABLE")
    output.setChildId("count")
    count.setModelOutputs({"table": output})
    model.addChildAlgorithm(count)
    assert model.toFile(str(tmp_path / "flooded.model3"))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(tmp_path / "flooded.model3"))
    found = run(again, {**pair, "count:table": str(tmp_path / "t.gpkg")})
    assert {int(row["value"]) for row in QgsVectorLayer(model_output(found, "count", "table")).getFeatures()} == {0, 1}


def test_a_batch_takes_pairs(
    provider, pair: dict, material: Path, tmp_path: Path, qgis_new_project, qtbot, monkeypatch
) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialog = BatchAlgorithmDialog(algorithm("detectchange"))
    panel = dialog.mainWidget()
    while panel.batchRowCount() < 2:
        panel.addRow()
    where = {name: column for column, name in panel.column_to_parameter_definition.items()}
    for row, (before, after) in enumerate((("before", "after"), ("after", "before"))):
        wrappers, context = panel.wrappers[row], QgsProcessingContext()
        wrappers[where["INPUT_BEFORE"]].setParameterValue(str(material / f"{before}.tif"), context)
        wrappers[where["INPUT_AFTER"]].setParameterValue(str(material / f"{after}.tif"), context)
        wrappers[where["MODEL"]].setParameterValue("colour-change", context)
        panel.tblParameters.cellWidget(row + 1, where["OUTPUT"]).setValue(str(tmp_path / f"out{row}.tif"))
    run_batch(dialog, qtbot, monkeypatch)
    assert all(QgsRasterLayer(str(tmp_path / f"out{row}.tif")).isValid() for row in range(2))
    dialog.close()
    QgsProject.instance().removeAllMapLayers()


def test_a_new_task_is_in_the_toolbox_with_its_file(qgis_app, qgis_processing, tmp_path: Path, monkeypatch) -> None:
    from lemevit_qgis.processing.provider import LemevitProvider

    text = Path(tasks.__file__).with_name("detect.py").read_text(encoding="utf-8")
    text = text.replace("from .spec", "from lemevit_qgis.tasks.spec").replace('key="detect"', 'key="fell"')
    (tmp_path / "fell.py").write_text(text.replace('"detectobjects"', '"felltrees"'), encoding="utf-8")
    monkeypatch.setattr(tasks, "__path__", [*tasks.__path__, str(tmp_path)])
    provider = LemevitProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        parameters = [parameter.name() for parameter in definitions("felltrees")]
        assert parameters == NAMES["detectobjects"]
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)


def shipped(name: str) -> str:
    return str(SHIPPED / f"{name}.onnx")


def test_the_shipped_flood_model_runs_on_a_pair_of_its_kind(provider, material: Path, tmp_path: Path) -> None:
    model = shipped("floods-ombria-tiny")
    pair = {"INPUT_BEFORE": str(material / "before.tif"), "INPUT_AFTER": str(material / "after.tif")}
    common = {"BANDS": "1,2,3", "BANDS_AFTER": "1,2,3", "GSD": "native"}
    found = run("lemevit:detectchange", {**pair, **common, "MODEL": model, "OUTPUT": str(tmp_path / "c.tif")})
    assert QgsRasterLayer(found["OUTPUT"]).isValid()


def test_the_shipped_building_model_finds_roofs_on_the_sample(provider, tmp_path: Path) -> None:
    model = shipped("building-boxes-tiny")
    extent = QgsRasterLayer(str(SAMPLE)).extent()
    extent.scale(0.1)
    found = run(
        "lemevit:detectobjects",
        {
            "INPUT": str(SAMPLE),
            "MODEL": model,
            "EXTENT": extent,
            "OUTPUT": str(tmp_path / "roofs.gpkg"),
            "DOTA": str(tmp_path / "roofs.txt"),
        },
    )
    roofs = QgsVectorLayer(found["OUTPUT"])
    assert roofs.featureCount() > 0
    wanted = {"class_id", "class_name", "score", "angle", "length_m", "width_m", "area_m2"}
    assert wanted <= set(roofs.fields().names())
    assert all(feature["length_m"] >= feature["width_m"] for feature in roofs.getFeatures())
    assert (tmp_path / "roofs.txt").is_file()
