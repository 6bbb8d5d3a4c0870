"""Finding, verifying, installing and removing model files."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from model_runtime import folders
from model_runtime.errors import (
    ModelCardInvalid,
    ModelCorrupt,
    ModelMismatch,
    ModelNotFound,
    OutputExists,
    OutputUnwritable,
)
from model_runtime.files import write_whole
from model_runtime.store import find as model_store
from model_runtime.store.find import ModelFile, RefusedModel, resolve_model, scan_models
from model_runtime.store.install import import_model, remove_model
from tests.data import make_models as mm


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.delenv(folders.FOLDER_VARIABLE, raising=False)
    mm.segmenter(tmp_path / "models" / "colours.onnx")
    return tmp_path / "models"


def sums_of(folder: Path) -> None:
    lines = [f"{hashlib.sha256(p.read_bytes()).hexdigest()}  {p.name}\n" for p in sorted(folder.glob("*.onnx"))]
    (folder / "SHA256SUMS").write_text("".join(lines))


def test_a_model_is_found_by_name_and_by_path(folder):
    by_name = resolve_model("colours", str(folder))
    by_path = resolve_model(str(folder / "colours.onnx"))
    assert by_name == by_path
    assert by_name.sha256 == hashlib.sha256((folder / "colours.onnx").read_bytes()).hexdigest()


def test_the_variable_names_the_folder_and_the_argument_goes_before_it(folder, tmp_path, monkeypatch):
    monkeypatch.setenv(folders.FOLDER_VARIABLE, str(folder))
    assert resolve_model("colours").path == folder / "colours.onnx"
    (tmp_path / "other").mkdir()
    with pytest.raises(ModelNotFound):
        resolve_model("colours", str(tmp_path / "other"))


def test_the_users_folder_is_looked_in_without_any_setting(tmp_path, monkeypatch):
    monkeypatch.delenv(folders.FOLDER_VARIABLE, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    mm.segmenter(tmp_path / "lemevit" / "models" / "mine.onnx")
    assert resolve_model("mine").path == tmp_path / "lemevit" / "models" / "mine.onnx"


def test_an_unknown_name_says_where_was_looked_and_what_is_near(folder):
    with pytest.raises(ModelNotFound, match="did you mean 'colours'") as caught:
        resolve_model("colurs", str(folder))
    assert str(folder) in caught.value.what
    with pytest.raises(ModelNotFound, match="installed: colours"):
        resolve_model("zzz", str(folder))


@pytest.mark.parametrize("name", ["../colours", "..", "nowhere/x.onnx", "x.onnx", ""])
def test_what_is_neither_a_name_nor_a_file_is_not_found(folder, name):
    with pytest.raises(ModelNotFound):
        resolve_model(name, str(folder))


def test_a_listed_digest_that_fits_opens_and_one_that_does_not_is_refused(folder):
    sums_of(folder)
    good = resolve_model("colours", str(folder))
    listed = (folder / "SHA256SUMS").read_text()
    (folder / "SHA256SUMS").write_text("0" * 64 + listed[64:])
    with pytest.raises(ModelCorrupt) as caught:
        resolve_model("colours", str(folder))
    assert good.sha256[:12] in caught.value.what
    assert "0" * 12 in caught.value.what
    assert good.sha256 not in caught.value.what  # short digests only


def test_a_damaged_digest_list_is_not_trusted(folder):
    (folder / "SHA256SUMS").write_text("<html>not found</html>\n")
    with pytest.raises(ModelCorrupt, match="line 1"):
        resolve_model("colours", str(folder))


def test_the_list_shows_usable_and_refused_files(folder):
    (folder / "broken.onnx").write_bytes(b"\x08\x01garbage")
    usable, refused = sorted(scan_models(str(folder)), key=lambda entry: isinstance(entry, RefusedModel))
    assert isinstance(usable, ModelFile)
    assert isinstance(refused, RefusedModel)
    assert refused.error.code == "model.corrupt"


def test_a_file_that_describes_nothing_is_refused(tmp_path):
    path = mm.write_model(mm.segmentation_graph(), tmp_path / "bare.onnx", {"author": "someone"})
    with pytest.raises(ModelCardInvalid, match="lemevit:card"):
        resolve_model(str(path))


def test_ultralytics_names_alone_are_not_taken_for_a_segmentation_card(tmp_path):
    path = mm.write_model(mm.segmentation_graph(), tmp_path / "yolo.onnx", {"names": "{0: 'person'}"})
    with pytest.raises(ModelCardInvalid, match="Deepness"):
        resolve_model(str(path))


def test_two_inputs_do_not_fit_a_segmentation_card(tmp_path):
    model = mm.segmentation_graph()
    extra = model.graph.input.add()
    extra.CopyFrom(model.graph.input[0])
    extra.name = "after"
    path = mm.write_model(model, tmp_path / "two.onnx", model_store.card_to_metadata(mm.make_card()))
    with pytest.raises(ModelMismatch, match="'chip', 'after'"):
        resolve_model(str(path))


def test_importing_copies_the_bytes_and_lists_their_digest(folder, tmp_path):
    installed = import_model(str(folder / "colours.onnx"), str(tmp_path / "mine"))
    assert installed.path == tmp_path / "mine" / "colours.onnx"
    assert installed.path.read_bytes() == (folder / "colours.onnx").read_bytes()
    listed = (tmp_path / "mine" / "SHA256SUMS").read_text()
    assert listed == f"{hashlib.sha256(installed.path.read_bytes()).hexdigest()}  colours.onnx\n"
    assert sorted(os.listdir(tmp_path / "mine")) == ["SHA256SUMS", "colours.card.json", "colours.onnx"]


def test_a_refused_file_is_not_imported(tmp_path):
    (tmp_path / "x.onnx").write_bytes(b"\x80\x04cposix\nsystem\n.")
    with pytest.raises(model_store.ModelError):
        import_model(str(tmp_path / "x.onnx"), str(tmp_path / "mine"))
    assert not (tmp_path / "mine").exists()


def test_an_installed_model_is_replaced_only_when_asked(folder, tmp_path):
    import_model(str(folder / "colours.onnx"), str(tmp_path / "mine"))
    mm.segmenter(folder / "colours.onnx", description="newer")
    with pytest.raises(OutputExists):
        import_model(str(folder / "colours.onnx"), str(tmp_path / "mine"))
    import_model(str(folder / "colours.onnx"), str(tmp_path / "mine"), overwrite=True)
    assert resolve_model("colours", str(tmp_path / "mine")).card.description == "newer"


def test_a_failed_write_leaves_the_old_model_and_no_temporary_file(folder, tmp_path, monkeypatch):
    mine = tmp_path / "mine"
    import_model(str(folder / "colours.onnx"), str(mine))
    before = {path.name: path.read_bytes() for path in mine.iterdir()}
    mm.segmenter(folder / "colours.onnx", description="newer")

    def fail(*args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OutputUnwritable, match="Permission denied"):
        import_model(str(folder / "colours.onnx"), str(mine), overwrite=True)
    monkeypatch.undo()
    assert {path.name: path.read_bytes() for path in mine.iterdir()} == before


def test_removing_takes_file_and_digest_and_nothing_else(folder, tmp_path):
    mine = tmp_path / "mine"
    import_model(str(folder / "colours.onnx"), str(mine))
    mm.classifier(folder / "scenes.onnx")
    import_model(str(folder / "scenes.onnx"), str(mine))
    remove_model("colours", str(mine))
    assert sorted(os.listdir(mine)) == ["SHA256SUMS", "scenes.card.json", "scenes.onnx"]
    assert "colours" not in (mine / "SHA256SUMS").read_text()
    with pytest.raises(ModelNotFound, match="imported"):
        remove_model("colours", str(mine))
    with pytest.raises(ModelNotFound):
        remove_model("../models/scenes", str(mine))


def test_what_is_written_can_be_read_by_everyone(tmp_path):
    write_whole(tmp_path / "SHA256SUMS", b"x")
    assert (tmp_path / "SHA256SUMS").stat().st_mode & 0o444 == 0o444


def test_models_of_an_installed_wheel_are_found_behind_the_shipped_ones(folder, tmp_path, monkeypatch):
    monkeypatch.delenv("LEMEVIT_MODELS_DIR", raising=False)
    packages = tmp_path / "site-packages"
    shutil.copytree(folder, packages / "lemevit_models")
    assert packages / "lemevit_models" not in folders.models_folders()
    monkeypatch.syspath_prepend(str(packages))
    shipped, wheel, own = folders.models_folders()
    assert (shipped, wheel) == (folders.SHIPPED_FOLDER, packages / "lemevit_models")
    assert resolve_model("colours").path.parent == wheel
    assert folders.models_folders(packages=[]) == [shipped, own]
    assert folders.models_folders(str(folder)) == [folder]
