"""An import reads the file once, vets what came and what is installed, and digests each of them once."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from model_runtime.importer.import_model import ImportRequest, import_described
from tests.data import make_models as mm
from tests.data import make_strangers as ms
from tests.data.model_counts import model_counts


@pytest.mark.parametrize(
    ("make", "options", "is_changed"),
    [
        (mm.segmenter, {}, False),  # a card of its own: copied as it is, so what came is what is installed
        (mm.deepness_segmenter, {}, False),
        (ms.plain, {"accept_guesses": True}, True),
        (mm.segmenter, {"settings": {"gsd_m": 0.5}}, True),
    ],
)
def test_an_import_reads_once_and_vets_and_digests_what_came_and_what_is_installed(
    tmp_path: Path, make: Any, options: dict[str, Any], is_changed: bool
) -> None:
    path = make(tmp_path / "came.onnx")
    with model_counts() as counts:
        model, findings = import_described(ImportRequest(path, **options), str(tmp_path / "installed"))
    came, installed = (hashlib.sha256(file.read_bytes()).hexdigest() for file in (path, model.path))
    assert counts.reads == [path]
    assert counts.vettings == [path] * (2 if is_changed else 1)
    assert counts.digests == ([came, installed] if is_changed else [came])
    assert (findings.sha256, model.sha256, came != installed) == (came, installed, is_changed)
