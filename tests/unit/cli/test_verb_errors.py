"""Errors of command verbs: two lines for a terminal, with ``--json`` the error event of a run."""

from __future__ import annotations

import json

import pytest

from model_runtime.cli.main import main
from tests.data import make_models as mm

WRONG = [
    ("model.not_found", 3, ["models", "show", "zzz"]),
    ("model.not_found", 3, ["models", "remove", "zzz"]),
    ("model.not_found", 3, ["models", "fetch", "zzz", "--yes"]),
    ("model.not_found", 3, ["models", "catalogue", "--catalogue", "/no/such.json"]),
    ("arguments.invalid", 2, ["models", "list", "--no-such-option"]),
]


@pytest.mark.parametrize(("code", "status", "words"), WRONG)
def test_with_json_the_last_line_is_the_error_event(code, status, words, tmp_path, capsys):
    where = [] if code == "arguments.invalid" else ["--models-dir", str(tmp_path)]
    assert main([*words, "--json", *where]) == status
    said = capsys.readouterr()
    event = json.loads(said.out.splitlines()[-1])
    assert set(event) == {"event", "code", "what", "fix"}
    assert (event["event"], event["code"]) == ("error", code)
    assert said.err == ""


@pytest.mark.parametrize(("code", "status", "words"), WRONG)
def test_without_json_a_terminal_shows_two_lines(code, status, words, tmp_path, capsys):
    where = [] if code == "arguments.invalid" else ["--models-dir", str(tmp_path)]
    assert main([*words, *where]) == status
    said = capsys.readouterr()
    first, second = said.err.splitlines()
    assert first.startswith(f"error {code}: ")
    assert second.startswith("fix: ")
    assert said.out == ""


def test_a_file_that_cannot_be_imported_is_described_before_its_error(tmp_path, capsys):
    path = mm.with_external_weights(tmp_path / "bad.onnx", "/etc/x")
    assert main(["models", "check", str(path), "--json"]) == 3
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["code"] == "model.unsafe"


def test_a_removed_model_is_named_as_json(tmp_path, capsys):
    source, folder = mm.segmenter(tmp_path / "colours.onnx"), str(tmp_path / "mine")
    assert main(["models", "import", str(source), "--json", "--models-dir", folder]) == 0
    assert json.loads(capsys.readouterr().out)["installed"].endswith("colours.onnx")
    assert main(["models", "remove", "colours", "--json", "--models-dir", folder]) == 0
    assert json.loads(capsys.readouterr().out) == {"removed": str(tmp_path / "mine" / "colours.onnx")}
