"""The models of a bundle, a wheel or a folder are installed by the runtime, next to those that are there."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from lemevit_qgis import settings
from lemevit_qgis.models.installed import installed_models
from lemevit_qgis.setup.bundle_models import BundleModels

WAIT_MS = 60_000


def ended(models: BundleModels, qtbot, bundle: Path) -> list:
    with qtbot.waitSignal(models.ended, timeout=WAIT_MS) as signal:
        models.start(os.environ["LEMEVIT_PYTHON"], bundle)
    return signal.args


@pytest.fixture
def bundle(material: Path, tmp_path: Path) -> Path:
    path = tmp_path / "bundle.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("wheels/a.whl", b"")
        for name in ("colour-segment", "colour-classify"):
            archive.write(material / "models" / f"{name}.onnx", f"models/{name}.onnx")
        archive.writestr("models/broken.onnx", b"no model")
        archive.writestr("models/../../outside.onnx", b"no model")
    return path


def test_models_of_a_bundle_are_installed_and_the_broken_one_is_named(
    qtbot, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "models"
    monkeypatch.setattr(settings, "models_folder", lambda: str(folder))
    installed, problems = ended(BundleModels(), qtbot, bundle)
    assert installed == ["colour-classify", "colour-segment"]
    assert [problem.partition(":")[0] for problem in problems] == ["broken.onnx"]
    assert {model.name for model in installed_models(str(folder))} >= {"colour-classify", "colour-segment"}
    assert not list(tmp_path.rglob("outside.onnx"))
    again, problems = ended(BundleModels(), qtbot, bundle)
    assert again == []
    assert len(problems) == 1


def wheel_of(material: Path) -> bytes:
    """A models wheel with one model."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.write(material / "models" / "colour-change.onnx", "lemevit_models/colour-change.onnx")
        archive.writestr("lemevit_models/__init__.py", "")
        archive.writestr("lemevit_models-0.1.0.dist-info/bad.onnx", b"no model")
    return data.getvalue()


@pytest.mark.parametrize("kind", ["wheel", "bundle", "folder"])
def test_models_come_from_a_wheel_a_bundle_with_it_and_a_folder(
    qtbot, material: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(settings, "models_folder", lambda: str(tmp_path / "models"))
    source = tmp_path / {"wheel": "lemevit_models-0.1.0-py3-none-any.whl", "bundle": "b.zip", "folder": "mine"}[kind]
    if kind == "wheel":
        source.write_bytes(wheel_of(material))
    elif kind == "bundle":
        with zipfile.ZipFile(source, "w") as archive:
            archive.writestr("wheels/lemevit_models-0.1.0-py3-none-any.whl", wheel_of(material))
    else:
        source.mkdir()
        (source / "colour-change.onnx").write_bytes((material / "models" / "colour-change.onnx").read_bytes())
    assert ended(BundleModels(), qtbot, source) == [["colour-change"], []]
    assert [model.name for model in installed_models(str(tmp_path / "models"))] == ["colour-change"]


def test_models_of_the_wheel_in_the_runtime_are_found(
    qgis_app, material: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python, packages = tmp_path / "bin" / "python", tmp_path / "lib" / "python3.12" / "site-packages"
    (packages / "lemevit_models").mkdir(parents=True)
    python.parent.mkdir()
    python.write_text("")
    python.chmod(0o755)
    for suffix in (".onnx", ".card.json"):
        data = (material / "models" / f"colour-change{suffix}").read_bytes()
        (packages / "lemevit_models" / f"of-the-wheel{suffix}").write_bytes(data)
    monkeypatch.delenv("LEMEVIT_MODELS_DIR")
    monkeypatch.setenv("LEMEVIT_PYTHON", str(python))
    assert "of-the-wheel" in [model.name for model in installed_models()]
    monkeypatch.setenv("LEMEVIT_PYTHON", str(tmp_path / "none"))
    assert "of-the-wheel" not in [model.name for model in installed_models()]


def test_a_zip_without_models_and_one_that_is_none(qtbot, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"text")
    assert ended(BundleModels(), qtbot, tmp_path / "a.zip")[0] == []
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("wheels/a.whl", b"")
    installed, (problem,) = ended(BundleModels(), qtbot, tmp_path / "b.zip")
    assert installed == []
    assert "b.zip" in problem
