"""The verbs of ``models``: check, import, export, catalogue, fetch, remove."""

from __future__ import annotations

import argparse
import hashlib
import io
import json

import pytest

from model_runtime.cli import models as model_commands
from model_runtime.cli.grammar import parse
from model_runtime.errors import (
    ModelNotFound,
    OutputExists,
)
from model_runtime.folders import SHIPPED_FOLDER
from model_runtime.store.catalogue import read_catalogue
from tests.data import make_models as mm
from tests.data import make_strangers as ms


def run(words, out=None) -> str:
    out = out or io.StringIO()
    args = parse(["models", *words])
    assert isinstance(args, argparse.Namespace)
    model_commands.run(args, out)
    return out.getvalue()


def test_the_command_line_checks_imports_and_exports(tmp_path):
    path, folder = ms.plain(tmp_path / "plain.onnx"), str(tmp_path / "mine")
    said = json.loads(run(["check", str(path), "--json"]))
    assert said["usable"] is True
    assert "classes" in said["questions"]
    said = run(["import", str(path), "--dry-run"])
    assert "Task: segment" in said
    assert "the guesses above have to be agreed to" in said
    assert not (tmp_path / "mine").exists()
    said = run(
        ["import", str(path), "--set", "classes=a,b,c", "--accept-guesses", "--models-dir", folder, "--name", "p"]
    )
    assert "installed 'p'" in said
    assert "the guesses above were agreed to" in said
    run(["export", "p", "--mlm", str(tmp_path / "p.json"), "--models-dir", folder])
    item = json.loads((tmp_path / "p.json").read_text())
    assert item["assets"]["model"]["href"] == "mine/p.onnx"
    assert item["properties"]["lemevit:card"]["name"] == "p"


def test_the_catalogue_says_what_is_installed_and_what_has_an_address(tmp_path):
    have = mm.segmenter(tmp_path / "have.onnx")
    digest = hashlib.sha256(have.read_bytes()).hexdigest()
    entry = {"bytes": 5, "sha256": "0" * 64, "licence": "CC0-1.0", "summary": "Two words."}
    entries = [{**entry, "name": name, "url": url} for name, url in (("have", "https://a.example"), ("want", ""))]
    entries[0]["sha256"] = digest
    entries.append({**entry, "name": "old", "url": ""})
    (tmp_path / "c.json").write_text(json.dumps({"models": entries}))
    for name in ("have", "old"):
        run(["import", str(have), "--name", name, "--models-dir", str(tmp_path / "mine")])
    words = ["catalogue", "--catalogue", str(tmp_path / "c.json"), "--models-dir", str(tmp_path / "mine")]
    listed = json.loads(run([*words, "--json"]))["models"]
    assert [(item["name"], item["installed"], item["url"]) for item in listed] == [
        ("have", True, "https://a.example"),
        ("want", False, ""),
        ("old", False, ""),
    ]
    assert [item["is_other"] for item in listed] == [False, False, True]
    assert run(words).splitlines()[1] == "want  0.0 MB  not published yet  Two words."
    with pytest.raises(OutputExists, match="already installed"):  # before anything is asked of a server
        run(["fetch", "have", "--yes", *words[1:]])
    models = json.loads(run(["list", "--json", "--models-dir", str(tmp_path / "mine")]))
    assert [model["removable"] for model in models] == [True, True]


def test_a_model_of_the_product_is_not_removed_even_where_its_folder_is_the_chosen_one():
    name = read_catalogue()[0].name
    with pytest.raises(ModelNotFound, match="came with the product"):
        run(["remove", name, "--models-dir", str(SHIPPED_FOLDER)])
    listed = json.loads(run(["list", "--json", "--models-dir", str(SHIPPED_FOLDER)]))
    assert name in [entry["name"] for entry in listed]
    assert not any(entry["removable"] for entry in listed)


def test_models_without_an_address_and_unknown_ones_are_not_fetched(tmp_path):
    name = read_catalogue()[0].name
    with pytest.raises(ModelNotFound, match="has no address to download it from"):
        run(["fetch", name, "--yes", "--models-dir", str(tmp_path)])
    with pytest.raises(ModelNotFound, match="no model 'zzz'"):
        run(["fetch", "zzz", "--yes", "--models-dir", str(tmp_path)])
