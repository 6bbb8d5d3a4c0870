"""docs/automation.md says what is there: its commands name real algorithms and parameters, its Python runs."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication

from tests.qgis.conftest import ROOT

PAGE = (ROOT / "docs" / "automation.md").read_text(encoding="utf-8")


def test_the_page_lists_the_algorithms_that_the_provider_has(provider) -> None:
    rows = re.findall(r"^\| (`lemevit:[^|]+)\|", PAGE, re.MULTILINE)
    listed = {name for row in rows for name in re.findall(r"`(lemevit:\w+)`", row)}
    assert listed == {algorithm.id() for algorithm in provider.algorithms()}


def test_every_command_uses_real_parameters(provider) -> None:
    commands = re.findall(r"^    (?:\$ )?qgis_process run (\S+) -- (.+)$", PAGE, re.MULTILINE)
    assert len(commands) >= 7
    for name, words in commands:
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        known = {parameter.name().split(":")[-1] for parameter in algorithm.parameterDefinitions()}
        used = {word.split("=")[0].split(":")[-1] for word in words.split()}
        assert used <= known, name
    for word in re.findall(r"`([A-Z][A-Z0-9_]{3,})=?`", PAGE):
        parameters = {entry.name() for made in provider.algorithms() for entry in made.parameterDefinitions()}
        outputs = {entry.name() for made in provider.algorithms() for entry in made.outputDefinitions()}
        plain = {name.split(":")[-1] for name in parameters | outputs}
        assert word in plain | {"LEMEVIT_PYTHON", "LEMEVIT_MODELS_DIR"}, word


def test_its_python_runs(provider, material: Path, tmp_path: Path, monkeypatch, capsys) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "scene.tif").write_bytes((material / "scene0.tif").read_bytes())
    monkeypatch.chdir(tmp_path)
    exec(code.replace("buildings-tiny", "colour-segment"), {})  # noqa: S102 - our own page
    said = capsys.readouterr().out
    assert "classes.tif cpu" in said
    assert "bare, forest, water" in said
    assert (tmp_path / "roofs.gpkg").is_file()
