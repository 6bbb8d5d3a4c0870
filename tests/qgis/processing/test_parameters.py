"""Every parameter of every algorithm explains itself: help, unit, default."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QToolButton

from lemevit_qgis.models.installed import installed_models
from lemevit_qgis.processing.provider import LemevitProvider
from tests.qgis.conftest import ROOT
from tests.qgis.processing.test_algorithms import run
from tests.qgis.processing.test_task_algorithms import NAMES, definitions

UNITS = {
    "MIN_AREA": "m²", "SIMPLIFY": "metres", "OUTLINE_TOLERANCE": "metres", "MIN_SCORE": "0 to 1",
    "NMS_IOU": "0 to 1", "GSD": "metres",
    "TILE": "pixels", "OVERLAP": "pixels", "BATCH": "Tiles", "THREADS": "threads", "SMALLEST": "m²", "ZOOM": "level",
}  # fmt: skip
OF_THE_CARD = {"TILE": "tile", "OVERLAP": "overlap", "GSD": "gsd_m", "MIN_SCORE": "min_score", "NMS_IOU": "nms_iou"}
TASKS = {"segment": "segment", "classifyscenes": "classify", "detectobjects": "detect", "detectchange": "change"}


@pytest.mark.parametrize("name", [*NAMES, "modelinfo"])
def test_each_parameter_has_a_label_and_help_of_its_own(provider, name: str) -> None:
    for parameter in definitions(name):
        assert parameter.description()
        assert len(parameter.help()) > 10, parameter.name()
        assert parameter.help() != parameter.description()
    helps = [parameter.help() for parameter in definitions(name)]
    assert len(set(helps)) == len(helps)


@pytest.mark.parametrize("name", [*NAMES, "areabyclass"])
def test_a_number_says_its_unit(provider, name: str) -> None:
    numbers = [entry for entry in definitions(name) if isinstance(entry, QgsProcessingParameterNumber)]
    assert {entry.name() for entry in numbers} <= set(UNITS), "a new number: say its unit here and in its label"
    for parameter in definitions(name):
        if parameter.name() in UNITS:
            assert UNITS[parameter.name()] in parameter.description()
    for number in numbers:
        assert number.minimum() >= 0
        assert number.maximum() < 1e12


@pytest.mark.parametrize("name", NAMES)
def test_what_the_card_decides_is_left_to_it_and_its_value_is_named(provider, name: str, monkeypatch) -> None:
    monkeypatch.setenv("LEMEVIT_MODELS_DIR", str(ROOT / "resources" / "models"))
    provider.refreshAlgorithms()
    first = next(model for model in installed_models() if model.task == TASKS[name])
    found = {parameter.name(): parameter for parameter in definitions(name)}
    assert found["MODEL"].defaultValue() == first.name
    for parameter, key in OF_THE_CARD.items():
        if parameter not in found:
            continue
        assert found[parameter].defaultValue() is None
        value = first.card.get(key, (first.card.get("decode") or {}).get(key))
        if value is not None:
            assert f"({first.name}: {value:g})" in found[parameter].help()


def test_an_empty_parameter_is_the_cards_value_in_the_run(provider, material: Path, tmp_path: Path) -> None:
    values = {"INPUT": str(material / "scene0.tif"), "MODEL": "colour-segment", "OUTPUT": str(tmp_path / "c.tif")}
    card = json.loads((material / "models" / "colour-segment.card.json").read_text(encoding="utf-8"))

    def settings(**more) -> dict:
        run("lemevit:segment", {**values, **more, "REPORT": str(tmp_path / "r.json")})
        report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
        return json.loads(report["origin"]["lemevit_parameters"])

    assert (settings()["tile"], settings()["overlap"]) == (card["tile"], card["overlap"])
    assert settings(TILE=48)["tile"] == 48


def test_types_are_those_of_the_values(provider) -> None:
    for name in NAMES:
        for parameter in definitions(name):
            if parameter.name() in ("ALIGN", "UPRIGHT", "ALLOW_UNGEOREFERENCED"):
                assert isinstance(parameter, QgsProcessingParameterBoolean)
            if parameter.name() in ("BANDS", "BANDS_AFTER", "GSD", "MODEL"):
                assert isinstance(parameter, QgsProcessingParameterString)


# Model information


def test_model_information_gives_values_and_a_page(provider, material: Path, tmp_path: Path) -> None:
    found = run("lemevit:modelinfo", {"MODEL": "colour-segment", "OUTPUT": str(tmp_path / "card.html")})
    card = json.loads((material / "models" / "colour-segment.card.json").read_text(encoding="utf-8"))
    assert (found["NAME"], found["TASK"], found["CLASS_COUNT"]) == (card["name"], "segment", 3)
    assert found["CLASSES"] == ", ".join(entry["class_name"] for entry in card["classes"])
    assert found["BANDS"] == "red, green, blue"
    assert Path(found["PATH"]) == material / "models" / "colour-segment.onnx"
    assert re.fullmatch("[0-9a-f]{64}", found["SHA256"])
    page = (tmp_path / "card.html").read_text(encoding="utf-8")
    for entry in card["classes"]:
        assert entry["class_name"] in page
        assert entry["color"] in page
    assert found["SHA256"] in page


def test_flags_say_what_an_algorithm_can(provider) -> None:
    from qgis.core import QgsApplication, QgsProcessingAlgorithm

    flag = QgsProcessingAlgorithm.Flag
    for name in [*NAMES, "modelinfo"]:
        flags = QgsApplication.processingRegistry().algorithmById(f"lemevit:{name}").flags()
        assert flags & flag.FlagSupportsBatch
        assert bool(flags & flag.FlagCanCancel) == (name != "modelinfo")
        assert not flags & flag.FlagNoThreading  # the dialog stays alive while it runs


def test_the_digest_is_that_of_the_file(provider, material: Path, tmp_path: Path) -> None:
    import hashlib

    path = material / "models" / "colour-change.onnx"
    found = run("lemevit:modelinfo", {"MODEL": str(path), "OUTPUT": str(tmp_path / "card.txt")})
    assert found["SHA256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert not (tmp_path / "card.txt").read_text(encoding="utf-8").startswith("<")


def test_a_file_takes_the_place_of_an_installed_model(provider, material: Path, tmp_path: Path) -> None:
    path = tmp_path / "of my own.onnx"
    path.write_bytes((material / "models" / "colour-change.onnx").read_bytes())
    (parameter,) = [entry for entry in definitions("segment") if entry.name() == "MODEL_FILE"]
    for kind in ("Standard", "Batch", "Modeler"):
        registry, context = QgsGui.processingGuiRegistry(), QgsProcessingContext()
        wrapper = registry.createParameterWidgetWrapper(parameter, getattr(QgsProcessingGui.WidgetType, kind))
        widget = wrapper.createWrappedWidget(context)
        assert widget.findChildren(QToolButton), "no button to choose a file"
        wrapper.setParameterValue(str(path), context)
        assert wrapper.parameterValue() == str(path)
    found = run("lemevit:modelinfo", {"MODEL": "colour-segment", "MODEL_FILE": str(path), "OUTPUT": ""})
    assert Path(found["PATH"]) == path
    with pytest.raises(QgsProcessingException, match=r"model\.missing"):
        run("lemevit:modelinfo", {"MODEL": "", "OUTPUT": ""})


def test_shipped_models_say_their_licence_and_pixel_size(provider) -> None:
    found = run("lemevit:modelinfo", {"MODEL": str(ROOT / "resources" / "models" / "buildings-tiny.onnx")})
    assert "CC BY 4.0" in found["LICENCE"]
    assert found["GSD_M"] == pytest.approx(0.13)


def test_names_of_strangers_are_shown_literally() -> None:
    from lemevit_qgis.models.page import as_html

    entry = {"path": "m.onnx", "sha256": "0", "card": {"name": "<b>m</b>", "classes": [
        {"class_name": "<script>alert(1)</script>", "color": "'><img src=x>"}]}}  # fmt: skip
    page = as_html(entry)
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;b&gt;m&lt;/b&gt;" in page


@pytest.mark.parametrize(("model", "code"), [("nothing-like-it", "model.not_found"), ("text.onnx", "model\\.")])
def test_a_model_that_is_none_is_named(provider, tmp_path: Path, model: str, code: str) -> None:
    (tmp_path / "text.onnx").write_text("no model")
    name = str(tmp_path / model) if model.endswith(".onnx") else model
    with pytest.raises(QgsProcessingException, match=f"{code}.*"):
        run("lemevit:modelinfo", {"MODEL": name})


def test_the_provider_can_come_and_go_twice(qgis_app, qgis_processing) -> None:
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    for _ in range(2):
        provider = LemevitProvider()
        registry.addProvider(provider)
        assert registry.algorithmById("lemevit:areabyclass") is not None
        registry.removeProvider(provider)
        assert registry.algorithmById("lemevit:areabyclass") is None
