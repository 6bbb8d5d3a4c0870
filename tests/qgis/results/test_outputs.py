"""What a result says of itself: in its file, in the layer, in the legend, in the history."""

from __future__ import annotations

import dataclasses
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from lemevit_qgis import compat
from lemevit_qgis.results import metadata as layer_metadata
from lemevit_qgis.results.layers import apply_style
from lemevit_qgis.results.texts import area_text
from lemevit_qgis.runs import history as run_history
from lemevit_qgis.runs.form import build_request
from lemevit_qgis.tasks.spec import CLASSES
from tests.qgis.gui.test_dock import run_to_end
from tests.qgis.processing.test_algorithms import run
from tests.qgis.processing.test_task_algorithms import loaded


@pytest.fixture
def segmented(provider, material: Path, tmp_path: Path) -> dict:
    parameters = {
        "INPUT": str(material / "scene0.tif"),
        "MODEL": "colour-segment",
        "OUTPUT": str(tmp_path / "c.tif"),
        "POLYGONS": str(tmp_path / "p.gpkg"),
        "MIN_AREA": 300,
        "REPORT": str(tmp_path / "r.json"),
    }
    run("lemevit:segment", parameters)
    return parameters


def test_the_files_say_model_digest_licence_and_parameters_but_not_when(segmented: dict) -> None:
    report = json.loads(Path(segmented["REPORT"]).read_text(encoding="utf-8"))
    raster = QgsRasterLayer(segmented["OUTPUT"], "c")
    told = raster.htmlMetadata()  # what QGIS shows of the file's own tags
    with closing(sqlite3.connect(segmented["POLYGONS"])) as database:
        (in_layer,) = database.execute("SELECT metadata FROM gpkg_metadata WHERE mime_type = 'text/xml'").fetchone()
    for text in (told, in_layer):
        assert report["model"]["sha256"] in text
        assert "colour-segment" in text or report["model"]["name"] in text
        assert "min_area_m2" in text
        assert "lemevit_software" in text
        assert not re.search(r"20\d\d-\d\d-\d\d", text.replace(segmented["OUTPUT"], ""))
    assert set(report["origin"]) >= {"lemevit_model", "lemevit_model_sha256", "lemevit_parameters"}


def test_the_layer_says_it_too_with_licence_and_date(qgis_app, segmented: dict) -> None:
    report = json.loads(Path(segmented["REPORT"]).read_text(encoding="utf-8"))
    report["origin"].update(lemevit_licence="CC0-1.0", lemevit_attribution="Nobody")
    layer = QgsRasterLayer(segmented["OUTPUT"], "c")
    apply_style(layer, report, CLASSES)
    metadata = layer.metadata()
    assert metadata.licenses() == ["CC0-1.0"]
    assert metadata.rights() == ["Nobody"]
    assert metadata.crs().authid() == "EPSG:32645"
    assert f"sha256: {report['model']['sha256']}" in metadata.keywords()[layer_metadata.KEYWORDS]
    (line,) = metadata.history()
    assert re.match(r"20\d\d-\d\d-\d\dT[\d:]+Z; LeMeViT for QGIS ", line)
    assert report["model"]["sha256"] in line
    assert '"min_area_m2": 300' in line
    assert "cpu" in line


def test_metadata_is_saved_with_the_project(qgis_app, segmented: dict, tmp_path: Path) -> None:
    report = json.loads(Path(segmented["REPORT"]).read_text(encoding="utf-8"))
    project = QgsProject()
    layer = QgsRasterLayer(segmented["OUTPUT"], "c")
    apply_style(layer, report, CLASSES)
    project.addMapLayer(layer)
    assert project.write(str(tmp_path / "p.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgz"))
    (read,) = again.mapLayers().values()
    assert read.metadata().history() == layer.metadata().history()
    again.clear()
    project.clear()


def test_the_toolbox_dresses_layers_as_the_panel_does(provider, material: Path, tmp_path: Path) -> None:
    parameters = {
        "INPUT": str(material / "scene0.tif"),
        "MODEL": "colour-segment",
        "OUTPUT": str(tmp_path / "c.tif"),
        "POLYGONS": str(tmp_path / "p.gpkg"),
        "PROBABILITIES": str(tmp_path / "s.tif"),
    }
    context = QgsProcessingContext()  # holds the layers
    raster, polygons, scores = loaded("segment", parameters, ["OUTPUT", "POLYGONS", "PROBABILITIES"], context)
    for layer in (raster, polygons, scores):
        assert len(layer.metadata().history()) == 1
        assert layer.customProperty("lemevit/task") == "segment"
    assert scores.renderer().type() == "singlebandpseudocolor"
    renderer = scores.renderer()
    band = renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band()
    assert band == 2  # the first class that is no background
    assert polygons.labelsEnabled()
    legend = [label for label, _ in raster.renderer().legendSymbologyItems()]
    pixels = {"Bare": 0, "Forest": 1, "Water": 2}
    block = raster.dataProvider().block(1, raster.extent(), raster.width(), raster.height())
    found = [int(block.value(row, column)) for row in range(block.height()) for column in range(block.width())]
    for label, (name, class_id) in zip(legend, pixels.items()):
        said = re.fullmatch(rf"{name} \(([\d.,]+) (m²|ha|km²)\)", label)
        assert said, label
        area = float(said.group(1).replace(",", "")) * {"m²": 1.0, "ha": 1e4, "km²": 1e6}[said.group(2)]
        assert area == pytest.approx(found.count(class_id) * 100.0, rel=0.02)


@pytest.mark.parametrize(
    ("area_m2", "text"),
    [(0.0, "0 m²"), (9999.0, "9,999 m²"), (10_000.0, "1.00 ha"), (999_900.0, "99.99 ha"), (1e6, "1.00 km²")],
)
def test_an_area_has_the_unit_that_suits_it(area_m2: float, text: str) -> None:
    assert area_text(area_m2) == text


def test_polygons_are_labelled_with_class_and_area(qgis_app, segmented: dict) -> None:
    layer = QgsVectorLayer(segmented["POLYGONS"], "p", "ogr")
    apply_style(layer, json.loads(Path(segmented["REPORT"]).read_text(encoding="utf-8")), CLASSES)
    (rule,) = layer.labeling().rootRule().children()
    assert rule.description() == "Class and area, where it fits"
    assert rule.settings().fitInPolygonOnly
    context = QgsExpressionContext()
    feature = max(layer.getFeatures(), key=lambda entry: entry["area_m2"])
    context.setFeature(feature)
    context.setFields(layer.fields())
    expression = QgsExpression(rule.settings().fieldName)
    name, area = str(expression.evaluate(context)).split("\n")
    assert not expression.hasEvalError(), expression.evalErrorString()
    assert name == feature["class_name"].capitalize()
    assert re.fullmatch(r"[\d.,]+ (m²|ha|km²)", area)


def test_a_run_of_the_panel_is_in_processings_history(provider, dock, qtbot, tmp_path: Path, monkeypatch) -> None:
    noted = []
    monkeypatch.setattr(run_history, "add_to_history", lambda *entry: noted.append(entry))
    dock.form.output_file.setFilePath(str(tmp_path / "classes.tif"))
    run_to_end(dock, qtbot)
    ((made, parameters, context),) = noted
    assert made.id() == "lemevit:segment"
    command = made.asPythonCommand(parameters, context)
    assert command.startswith("processing.run(")
    expected = (tmp_path / "classes.tif").read_bytes()
    parameters["OUTPUT"] = str(tmp_path / "again.tif")
    run(made.id(), parameters)
    assert (tmp_path / "again.tif").read_bytes() == expected


def test_the_history_of_this_qgis_takes_the_entry(provider, material: Path, tmp_path: Path, monkeypatch) -> None:
    kept = []
    if hasattr(compat, "QgsGui"):
        pytest.fail("QgsGui is loaded by compat itself, so by qgis_process too")
    from qgis.gui import QgsGui

    registry = QgsGui.historyProviderRegistry() if hasattr(QgsGui, "historyProviderRegistry") else None
    if registry is None:
        monkeypatch.setattr("processing.core.ProcessingLog.ProcessingLog.addToLog", kept.append)
    before = 0 if registry is None else len(registry.queryEntries(providerId="processing"))
    values = {"raster": str(material / "scene0.tif"), "model": "colour-segment", "output": str(tmp_path / "c.tif")}
    run_history.note_run(build_request("segment", values))
    if registry is not None:
        kept += [str(entry.entry) for entry in registry.queryEntries(providerId="processing")[before:]]
    assert len(kept) == 1
    assert "lemevit:segment" in kept[0]


def test_every_field_of_a_request_comes_back_from_its_parameters(
    provider, material: Path, fake_worker, tmp_path: Path
) -> None:
    values = {
        "before": str(material / "before.tif"), "after": str(material / "after.tif"), "model": "colour-change",
        "output": str(tmp_path / "c.tif"), "polygons": str(tmp_path / "p.gpkg"), "bands": "3,2,1",
        "bands_after": "1,2,3", "align": True, "min_area_m2": 12.5, "gsd": "20", "tile": 128, "overlap": 32,
        "batch": 2, "threads": 1, "extent": (300200.25, 2999000.5, 300500.125, 2999200.1),
    }  # fmt: skip
    request = build_request("change", values)
    run("lemevit:detectchange", run_history.parameters_of(request))
    sent = json.loads((tmp_path / "c.tif.request.json").read_text(encoding="utf-8"))
    wanted = json.loads(json.dumps(dataclasses.asdict(request)))
    differing = {key for key in wanted if sent[key] != wanted[key]}
    assert differing <= {"overwrite", "models_dir"}
    assert {key: wanted[key] for key in ("align", "min_area_m2", "tile")} == {
        "align": True,
        "min_area_m2": 12.5,
        "tile": 128,
    }
