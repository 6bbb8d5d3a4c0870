"""F12: a read-only input folder is no obstacle; an output that cannot be written is refused before any inference.

Permissions are taken away for real where the tests do not run as root, and by a file system that refuses otherwise.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tests.data.make_rasters import patches, write_raster

from .kit import assert_failed_well, snapshot


def test_nothing_is_written_beside_a_source(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "input"
    folder.mkdir()
    raster = write_raster(folder / "in.tif", patches(80, 80))
    before = snapshot(folder)
    folder.chmod(0o555)
    try:
        run(raster, gsd="20", polygons=str(tmp_path / "p.gpkg"))
    finally:
        folder.chmod(0o755)
    assert snapshot(folder) == before


@pytest.mark.parametrize("field", ["output", "probabilities"])
def test_a_missing_folder_and_a_folder_in_the_way(run: Any, tmp_path: Path, field: str) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(40, 40))
    missing = tmp_path / "no" / "such" / "x.tif"
    assert_failed_well(tmp_path, "output.unwritable", lambda: run(raster, **{field: str(missing)}), str(missing.parent))
    (tmp_path / "way.tif").mkdir()
    assert_failed_well(
        tmp_path, "output.unwritable", lambda: run(raster, **{field: str(tmp_path / "way.tif")}), "way.tif"
    )


def test_a_file_where_the_folder_should_be(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(40, 40))
    (tmp_path / "plain").write_text("a file")
    assert_failed_well(tmp_path, "output.unwritable", lambda: run(raster, output=str(tmp_path / "plain" / "x.tif")))


def test_a_folder_that_refuses_is_named_before_inference(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(40, 40))
    closed = tmp_path / "closed"
    closed.mkdir()
    if os.geteuid() == 0:  # root passes permission bits: the refusal of a read-only mount stands in
        touch = Path.touch

        def refuse(self: Path, *args: Any, **options: Any) -> None:
            if closed in self.parents:
                raise PermissionError(30, "Read-only file system")
            touch(self, *args, **options)

        monkeypatch.setattr(Path, "touch", refuse)
    else:
        closed.chmod(0o555)
    try:
        act = lambda: run(raster, output=str(closed / "x.tif"), model="no-such-model")  # noqa: E731
        assert_failed_well(tmp_path, "output.unwritable", act, str(closed))
    finally:
        closed.chmod(0o755)
