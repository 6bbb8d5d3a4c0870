"""The catalogue of published models: its own entries, and entries that are refused."""

from __future__ import annotations

import dataclasses
import hashlib
import json

import pytest

from model_runtime.errors import ModelCardInvalid, ModelNotFound
from model_runtime.store import catalogue
from model_runtime.store.catalogue import CATALOGUE, fetch_model, read_catalogue


def test_the_shipped_catalogue_names_the_shipped_models():
    listed = {entry.name: entry.sha256 for entry in read_catalogue()}
    shipped = {path.stem: path for path in (CATALOGUE.parent / "models").glob("*.onnx")}
    for name in set(listed) & set(shipped):
        assert hashlib.sha256(shipped[name].read_bytes()).hexdigest() == listed[name]
    assert listed


@pytest.mark.parametrize(
    "change",
    [{"sha256": "x"}, {"bytes": 0}, {"url": "http://x"}, {"name": "../x"}, {"extra": 1}],
)
def test_a_catalogue_with_a_wrong_entry_is_refused(tmp_path, change):
    entry = {**dataclasses.asdict(read_catalogue()[0])}
    entry["bytes"] = entry.pop("size")
    (tmp_path / "c.json").write_text(json.dumps({"models": [{**entry, **change}]}))
    with pytest.raises(ModelCardInvalid, match="catalogue"):
        read_catalogue(tmp_path / "c.json")


def test_a_model_has_a_source_only_where_it_can_be_had(tmp_path, monkeypatch):
    (entry, *_) = read_catalogue()
    assert entry.wheel == "lemevit-models"
    monkeypatch.setattr(catalogue, "WHEEL_LOCK", tmp_path / "models.txt")
    assert entry.source == ""
    with pytest.raises(ModelNotFound) as caught:
        fetch_model(entry.name, str(tmp_path), consent=lambda text: True)
    assert "make models-wheel" in caught.value.fix
    (tmp_path / "models.txt").write_text("lemevit-models==0.1.0")
    assert entry.source == "wheel"
    assert dataclasses.replace(entry, wheel="").source == ""
    assert dataclasses.replace(entry, url="https://a.org/m").source == "url"
