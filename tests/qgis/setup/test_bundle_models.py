"""The models of an offline bundle are installed by the runtime, next to those that are there."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from lemevit_qgis import settings
from lemevit_qgis.models.installed import installed_models
from lemevit_qgis.setup.bundle_models import BundleModels
from tests.qgis.conftest import RUNTIME_PYTHON

WAIT_MS = 60_000


def ended(models: BundleModels, qtbot, bundle: Path) -> list:
    with qtbot.waitSignal(models.ended, timeout=WAIT_MS) as signal:
        models.start(str(RUNTIME_PYTHON), bundle)
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


def test_a_zip_without_models_and_one_that_is_none(qtbot, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"text")
    assert ended(BundleModels(), qtbot, tmp_path / "a.zip")[0] == []
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("wheels/a.whl", b"")
    assert ended(BundleModels(), qtbot, tmp_path / "b.zip") == [[], []]
