"""Rasters that are no local files, by their names."""

from __future__ import annotations

import pytest

from model_runtime.errors import RasterDriverRefused
from model_runtime.guards.elsewhere import refuse_elsewhere
from model_runtime.protocol import JobRequest


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("/vsicurl/https://a.org/b.tif", "is a remote raster"),
        ("/vsizip//vsicurl/https://a.org/b.zip/c.tif", "is a remote raster"),
        ("https://a.org/b.tif", "is a remote raster"),
        ("/vsizip//data/a.zip/b.tif", "lies in an archive"),
        ("/vsitar/a.tar/b.tif", "lies in an archive"),
    ],
)
def test_what_is_no_local_file_is_told_with_the_name_as_it_was_typed(name: str, words: str) -> None:
    with pytest.raises(RasterDriverRefused) as caught:
        refuse_elsewhere(name)
    assert caught.value.what.startswith(f"{name} {words}")


def test_a_run_says_so_before_anything_else(tmp_path) -> None:
    from model_runtime.job import run_job

    with pytest.raises(RasterDriverRefused, match="/vsicurl/https://a.org/b.tif is a remote raster"):
        run_job(JobRequest("segment", ("/vsicurl/https://a.org/b.tif",), "no-such-model", str(tmp_path / "o.tif")))


@pytest.mark.parametrize("name", ["/data/b.tif", "b.tif", "C:/data/vsicurl/b.tif", "/vsi/b.tif", "https/b.tif"])
def test_files_pass(name: str) -> None:
    refuse_elsewhere(name)
