"""F02: a web page, an empty file and text, each named ``.tif``, are refused before the model is loaded."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from .kit import assert_failed_well


@pytest.mark.parametrize(
    "content", [b"<!DOCTYPE html><html><body>404</body></html>", b"", b"a text\n" * 50, b"\x89PNG nearly"]
)
def test_what_is_no_raster_is_refused_at_once(run: Any, tmp_path: Path, content: bytes) -> None:
    raster = tmp_path / "scene.tif"
    raster.write_bytes(content)
    began = time.monotonic()
    # A model that does not exist: had it been looked for first, the code would be model.not_found.
    assert_failed_well(tmp_path, "raster.not_a_raster", lambda: run(raster, model="no-such-model"), str(raster))
    assert time.monotonic() - began < 2


def test_a_folder_and_a_missing_file_are_told_apart(run: Any, tmp_path: Path) -> None:
    (tmp_path / "folder.tif").mkdir()
    assert_failed_well(tmp_path, "raster.mosaic", lambda: run(tmp_path / "folder.tif"), "holds no rasters")
    assert_failed_well(tmp_path, "raster.not_found", lambda: run(tmp_path / "missing.tif"), "missing.tif")
