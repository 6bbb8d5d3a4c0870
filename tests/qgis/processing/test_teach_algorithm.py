"""``lemevit:teach`` in Processing: labels become a model file, which the next step of a model takes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from tests.qgis.conftest import ROOT, RUNTIME_PYTHON
from tests.qgis.processing.test_algorithms import model_output, run


@pytest.fixture
def taught(provider, material: Path, tmp_path: Path) -> dict:
    """Parameters of the algorithm: labels are the polygons of a segmentation, made once."""
    scene, labels = str(material / "scene0.tif"), material / "labels_of_scene0.gpkg"
    if not labels.exists():
        made = {"OUTPUT": str(tmp_path / "c.tif"), "POLYGONS": str(labels)}
        run("lemevit:segment", {"INPUT": scene, "MODEL": "colour-segment", **made})
    return {"INPUT": scene, "LABELS": str(labels), "CLASS_COLUMN": "class_name", "FEATURES": "filters"}


@pytest.mark.parametrize("name", ["teach", "improve", "embed", "findsimilar"])
def test_an_algorithm_explains_itself(provider, name: str) -> None:
    made = QgsApplication.processingRegistry().createAlgorithmById(f"lemevit:{name}")
    assert len(made.shortHelpString()) > 100
    assert all(parameter.help() for parameter in made.parameterDefinitions())


def test_a_taught_model_is_the_same_file_as_from_the_command_line(taught: dict, tmp_path: Path) -> None:
    found = run("lemevit:teach", {**taught, "OUTPUT": str(tmp_path / "poplars.onnx"), "THREADS": 1})
    assert found["OUTPUT"] == str(tmp_path / "poplars.onnx")
    assert found["FEATURES_USED"] == "filters"
    assert 0 < found["LABELS_RIGHT"] <= found["LABELS_JUDGED"]
    assert found["SCORE"].startswith("Right for")
    (tmp_path / "cli").mkdir()
    words = ["teach", taught["INPUT"], "--labels", taught["LABELS"], "--class-field", "class_name", "--threads", "1"]
    words += ["--features", "filters", "--out", str(tmp_path / "cli" / "poplars.onnx"), "--allow-ungeoreferenced"]
    subprocess.run([str(RUNTIME_PYTHON), "-m", "model_runtime", *words], cwd=ROOT, check=True, capture_output=True)
    assert (tmp_path / "cli" / "poplars.onnx").read_bytes() == (tmp_path / "poplars.onnx").read_bytes()


def test_a_model_teaches_and_then_maps(taught: dict, tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm("lesson", "test")
    source = QgsProcessingModelChildParameterSource
    for parameter in (QgsProcessingParameterRasterLayer("raster"), QgsProcessingParameterFeatureSource("labels")):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    teach = QgsProcessingModelChildAlgorithm("lemevit:teach")
    teach.setChildId("teach")
    teach.addParameterSources("INPUT", [source.fromModelParameter("raster")])
    teach.addParameterSources("LABELS", [source.fromModelParameter("labels")])
    teach.addParameterSources("CLASS_COLUMN", [source.fromStaticValue("class_name")])
    teach.addParameterSources("FEATURES", [source.fromStaticValue("bands")])
    segment = QgsProcessingModelChildAlgorithm("lemevit:segment")
    segment.setChildId("map")
    segment.addParameterSources("INPUT", [source.fromModelParameter("raster")])
    segment.addParameterSources("MODEL", [source.fromChildOutput("teach", "OUTPUT")])
    output = QgsProcessingModelOutput("classes", "classes")
    output.setChildOutputName("OUTPUT")
    output.setChildId("map")
    segment.setModelOutputs({"classes": output})
    for child in (teach, segment):
        model.addChildAlgorithm(child)
    asked = {"raster": taught["INPUT"], "labels": taught["LABELS"], "map:classes": str(tmp_path / "map.tif")}
    layer = QgsRasterLayer(model_output(run(model, asked), "map", "classes"))
    assert layer.isValid()
    assert layer.width() == QgsRasterLayer(taught["INPUT"]).width()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"OUTPUT": "model.tif"}, r"output\.unwritable"),
        ({"BANDS": "1,9"}, r"bands\.mismatch"),
        ({"BANDS": "x"}, r"form\.bands"),
        ({"FEATURES": "nothing-known"}, r"model\.not_found"),
        ({"EXTENT": "0,1,0,1 [EPSG:32645]"}, r"extent\.outside"),
    ],
)
def test_what_cannot_be_is_refused_with_its_code(taught: dict, tmp_path: Path, change: dict, code: str) -> None:
    change = {**change, "OUTPUT": str(tmp_path / change.get("OUTPUT", "m.onnx"))}
    with pytest.raises(QgsProcessingException, match=code):
        run("lemevit:teach", {**taught, **change})
    assert not Path(change["OUTPUT"]).exists()


def test_places_like_the_examples_are_found(taught: dict, tmp_path: Path) -> None:
    import processing

    model = str(ROOT / "resources" / "models" / "overhead-tiny.onnx")
    asked = {"INPUT": taught["INPUT"], "MODEL": model, "CELL": 8, "OUTPUT": str(tmp_path / "e.tif")}
    vectors = run("lemevit:embed", asked)["OUTPUT"]
    assert QgsRasterLayer(vectors).bandCount() == 64
    examples, others = (labels_of(taught, number) for number in (1, 2))
    asked = {"INPUT": vectors, "EXAMPLES": examples, "OUTPUT": str(tmp_path / "s.tif")}
    assert QgsRasterLayer(run("lemevit:findsimilar", asked)["OUTPUT"]).bandCount() == 1
    context, output = QgsProcessingContext(), asked["OUTPUT"]
    details = QgsProcessingContext.LayerDetails("Similarity", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    found = processing.run("lemevit:findsimilar", {**asked, "COUNTER_EXAMPLES": others}, context=context)
    assert 0.5 < found["TOLD_APART"] <= 1
    layer = QgsRasterLayer(output, "similarity")
    context.layerToLoadOnCompletionDetails(output).postProcessor().postProcessLayer(layer, context, None)
    ramp = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert (ramp[0].value, ramp[0].color.alpha(), ramp[-1].value) == (0, 0, 1)  # what is unlike is not seen
    del ramp, layer, details, context  # before QGIS goes
    with pytest.raises(QgsProcessingException, match=r"raster\.dtype"):
        run("lemevit:findsimilar", {**asked, "INPUT": taught["INPUT"]})


def labels_of(taught: dict, number: int) -> QgsVectorLayer:
    """The labels of one class, in no file."""
    layer = QgsVectorLayer(taught["LABELS"], "labels", "ogr")
    layer.setSubsetString(f"class_id = {number}")
    return layer.materialize(QgsFeatureRequest())
