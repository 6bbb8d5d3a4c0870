"""The catalogue of published models: its own entries, and entries that are refused."""

from __future__ import annotations

import dataclasses
import hashlib
import json

import pytest

from model_runtime.errors import (
    ModelCardInvalid,
)
from model_runtime.store.catalogue import CATALOGUE, read_catalogue


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
