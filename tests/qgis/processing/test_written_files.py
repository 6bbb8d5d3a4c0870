"""No parameter that names a file to be written can cost a file that is read (field case 12)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from lemevit_qgis.errors import PluginError
from lemevit_qgis.gui.results.results_table import ResultsTable


def algorithm(name: str):
    return QgsApplication.processingRegistry().createAlgorithmById(f"lemevit:{name}")


def destinations(name: str) -> list[str]:
    made = algorithm(name)  # the definitions live as long as it does
    found = [parameter.name() for parameter in made.destinationParameterDefinitions()]
    for parameter in made.parameterDefinitions():
        assert isinstance(parameter, QgsProcessingDestinationParameter) == (parameter.name() in found)
    return found


def attempt(name: str, parameters: dict[str, str]) -> str:
    """What a refused run says; as ``qgis_process`` does, values are checked first."""
    made, context = algorithm(name), QgsProcessingContext()
    is_good, said = made.checkParameterValues(parameters, context)
    if not is_good:
        return said
    try:
        made.run(parameters, context, QgsProcessingFeedback(), {}, False)
    except QgsProcessingException as error:
        return str(error)
    return "nothing"


def content(copies: dict[str, Path]) -> dict[str, bytes]:
    """The bytes of every file; of the sidecar its beginning, since QGIS adds statistics when it loads a raster."""
    return {name: path.read_bytes()[: 11 if name.endswith(".xml") else None] for name, path in copies.items()}


@pytest.fixture
def copies(material: Path, tmp_path: Path) -> dict[str, Path]:
    """A raster, a copy of it, a file of the user, and links to the raster."""
    shutil.copy(material / "scene0.tif", tmp_path / "in.tif")
    shutil.copy(material / "scene0.tif", tmp_path / "in2.tif")
    (tmp_path / "in.tif.aux.xml").write_text("<PAMDataset/>")
    os.link(tmp_path / "in.tif", tmp_path / "hard.tif")
    (tmp_path / "soft.tif").symlink_to(tmp_path / "in.tif")
    (tmp_path / "mine.json").write_text("mine")
    return {path.name: path for path in tmp_path.iterdir()}


def inputs(name: str, copies: dict[str, Path]) -> dict[str, str]:
    rasters = {"INPUT_BEFORE": "in.tif", "INPUT_AFTER": "in2.tif"} if name == "detectchange" else {"INPUT": "in.tif"}
    return {key: str(copies[value]) for key, value in rasters.items()}


@pytest.mark.parametrize("name", ["segment", "detectchange", "classifyscenes", "detectobjects"])
def test_no_destination_of_a_run_costs_the_raster(provider, copies, tmp_path, name) -> None:
    before = content(copies)
    known = {"segment": ".tif", "detectchange": ".tif"}.get(name, ".gpkg")
    for parameter in destinations(name):
        for target in ("in.tif", "hard.tif", "soft.tif", "in.tif.aux.xml"):
            values = {**inputs(name, copies), "MODEL": "colour-segment", "OUTPUT": str(tmp_path / f"out{known}")}
            values[parameter] = str(copies[target])
            said = attempt(name, values)
            is_named = any(code in said for code in ("output.is_input", "form.", "output.unwritable", "output.exists"))
            assert is_named, f"{parameter} {target}: {said}"
            assert content(copies) == before, f"{parameter} {target}"


@pytest.mark.parametrize(("name", "parameter"), [("segment", "POLYGONS"), ("classifyscenes", "OUTPUT")])
def test_marks_that_a_geopackage_cannot_have_are_refused_by_name(provider, copies, tmp_path, name, parameter) -> None:
    for mark in "!;|":
        values = {**inputs(name, copies), "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "out.tif")}
        said = attempt(name, {**values, parameter: str(tmp_path / f"a{mark}b.gpkg")})
        assert f"Leave {mark} out of the path" in said, said
    assert not list(tmp_path.glob("a*"))


def test_what_sqlite_keeps_beside_an_output_is_no_report(provider, copies, tmp_path) -> None:
    values = {**inputs("classifyscenes", copies), "MODEL": "colour-classify", "OUTPUT": str(tmp_path / "out.gpkg")}
    for end in ("-wal", "-shm", "-journal"):
        said = attempt("classifyscenes", {**values, "REPORT": str(tmp_path / f"out.gpkg{end}")})
        assert "output.unwritable" in said, said
    assert not list(tmp_path.glob("out*"))


def test_a_report_replaces_reports_only(provider, copies, tmp_path) -> None:
    values = {**inputs("segment", copies), "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "out.tif")}
    assert "output.exists" in attempt("segment", {**values, "REPORT": str(copies["mine.json"])})
    assert copies["mine.json"].read_text() == "mine"
    report = {"REPORT": str(tmp_path / "r.json")}
    assert attempt("segment", {**values, **report}) == "nothing"
    assert attempt("segment", {**values, **report}) == "nothing", "the habit of the toolbox: chosen again, replaced"


def test_a_page_replaces_no_model(provider, material: Path, copies, tmp_path) -> None:
    model = next(material.rglob("colour-segment.onnx"))
    shutil.copy(model, tmp_path / "m.onnx")
    os.link(tmp_path / "m.onnx", tmp_path / "link.html")
    data = model.read_bytes()
    for target in ("m.onnx", "link.html", "m.card.json", "in.tif"):
        said = attempt("modelinfo", {"MODEL": str(tmp_path / "m.onnx"), "OUTPUT": str(tmp_path / target)})
        assert "output." in said, target
        assert (tmp_path / "m.onnx").read_bytes() == data
    assert not (tmp_path / "m.card.json").exists()
    page = {"MODEL": str(tmp_path / "m.onnx"), "OUTPUT": str(tmp_path / "page.html")}
    assert attempt("modelinfo", page) == attempt("modelinfo", page) == "nothing"


def test_no_destination_of_the_ready_model_costs_the_raster(provider, copies, tmp_path) -> None:
    before = content(copies)
    for parameter in destinations("areabyclass"):
        for target in ("in.tif", "hard.tif", "soft.tif"):
            values = {"RASTER": str(copies["in.tif"]), "MODEL": "colour-segment", parameter: str(copies[target])}
            assert "output.is_input" in attempt("areabyclass", values), f"{parameter} {target}"
    assert content(copies) == before


def test_a_table_costs_no_file_of_its_run(qgis_app, copies, tmp_path) -> None:
    table = ResultsTable()
    out = tmp_path / "out.csv"
    out.write_text("mine")
    table.show_report({"inputs": [{"path": str(copies["in.tif"])}], "outputs": [str(out)], "classes": []})
    for path in (copies["in.tif"], copies["hard.tif"], out):
        with pytest.raises(PluginError, match="input"):
            table.save(str(path))
    with pytest.raises(PluginError):
        table.save(str(copies["mine.json"]), can_replace=False)
    assert (out.read_text(), copies["mine.json"].read_text()) == ("mine", "mine")
