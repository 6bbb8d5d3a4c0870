"""F28: every error of the system has its name at every step, whether it comes once or from then on."""

from __future__ import annotations

import errno
import os
import pathlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rasterio
from rasterio.errors import RasterioIOError

from model_runtime.errors import LemevitError, OutputDiskFull, OutputUnwritable
from model_runtime.files import writing_error
from model_runtime.jobs.resume import journal
from model_runtime.jobs.resume.journal_file import journal_path
from tests.data.make_rasters import patches, write_raster

from .fake_backend import FakeBackend
from .kit import outcome, snapshot

ERRORS = ("ENOSPC", "EDQUOT", "EIO", "EROFS", "ENAMETOOLONG", "EACCES")
FULL = {"ENOSPC", "EDQUOT"}
WINDOWS = {
    112: OutputDiskFull,
    39: OutputDiskFull,
    1295: OutputDiskFull,
    **dict.fromkeys((5, 19, 23, 29, 32, 33, 64, 206, 1117), OutputUnwritable),
}


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_of_the_system_says_what_to_do(tmp_path: Path, name: str) -> None:
    number = getattr(errno, name)
    found = writing_error(OSError(number, os.strerror(number)), tmp_path / "out.tif")
    assert found.code == ("output.disk_full" if name in FULL else "output.unwritable")
    words = {"EIO": "disk", "EROFS": "read-only", "ENAMETOOLONG": "shorter", "EACCES": "folder"}
    assert words.get(name, "space") in found.fix


@pytest.mark.parametrize(("number", "kind"), WINDOWS.items())
def test_numbers_of_windows_have_their_names(tmp_path: Path, number: int, kind: type[LemevitError]) -> None:
    error = OSError(errno.EINVAL, "?")
    error.winerror = number  # type: ignore[attr-defined]
    assert isinstance(writing_error(error, tmp_path / "out.tif"), kind)


def test_a_folder_that_is_gone_does_not_hide_the_error(tmp_path: Path) -> None:
    found = writing_error(OSError(errno.ENOSPC, "No space left on device"), tmp_path / "none" / "out.tif")
    assert found.code == "output.disk_full"


class Breaking:
    """Fails the first call of a function, or all of them, from a moment on."""

    def __init__(self, function: Callable[..., Any], error: Exception, is_lasting: bool, names: str) -> None:
        self._function, self._error, self._is_lasting, self._names = function, error, is_lasting, names
        self.count = 0

    def __get__(self, instance: Any, owner: Any) -> Callable[..., Any]:
        return lambda *args, **options: self(instance, *args, **options)

    def __call__(self, *args: Any, **options: Any) -> Any:
        if any(self._names in str(arg) for arg in args):
            self.count += 1
            if self._is_lasting or self.count == 1:
                raise self._error
        return self._function(*args, **options)


def steps() -> dict[str, tuple[Any, str, str]]:
    """Step: the object, the name of its function, and a part of the names that it is broken for."""
    return {
        "make the raster": (rasterio, "open", ".lemevit-partial.tif"),
        "describe the raster": (rasterio.io.DatasetWriter, "update_tags", "lemevit-partial"),
        "finish the raster": (rasterio.io.DatasetWriter, "build_overviews", "lemevit-partial"),
        "copy the layer": (shutil, "copyfile", ".gpkg"),
        "remove what is left": (pathlib.Path, "unlink", ".lemevit-partial"),
        "remove the journal": (pathlib.Path, "unlink", ".lemevit-journal"),
        "make the probe": (pathlib.Path, "touch", ".probe"),
        "look at the disk": (shutil, "disk_usage", ""),
    }


OUTPUTS = {"polygons": "p.gpkg", "probabilities": "s.tif"}


@pytest.fixture
def finished(run: Any, tmp_path: Path, once: dict[str, bytes]) -> Path:
    """A raster and the outputs of a run of it, which is made once for all."""
    raster = write_raster(tmp_path / "in.tif", patches(100, 130))
    if not once:
        outputs = {key: str(tmp_path / name) for key, name in OUTPUTS.items()}
        run(raster, job={"open_backend": FakeBackend().open}, **outputs)
        once.update({name: (tmp_path / name).read_bytes() for name in ("out.tif", *OUTPUTS.values())})
    for name, data in once.items():
        (tmp_path / name).write_bytes(data)
    return raster


@pytest.fixture(scope="module")
def once() -> dict[str, bytes]:
    return {}


@pytest.mark.parametrize("is_lasting", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("step", steps())
@pytest.mark.parametrize("name", ["ENOSPC", "EIO", "EROFS"])
def test_no_step_ends_in_an_error_without_a_name(
    run: Any, tmp_path: Path, finished: Path, name: str, step: str, is_lasting: bool
) -> None:
    number = getattr(errno, name)
    owner, function, names = steps()[step]
    is_gdal = owner not in (shutil, pathlib.Path)
    said = os.strerror(number)
    error: Exception = RasterioIOError(said) if is_gdal else OSError(number, said)
    job = {"open_backend": FakeBackend().open}
    outputs = {**{key: str(tmp_path / name) for key, name in OUTPUTS.items()}, "overwrite": True}
    before = snapshot(tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, function, Breaking(getattr(owner, function), error, is_lasting, names))
        report, named = outcome(lambda: run(finished, job=job, **outputs))
    if named is None:
        assert report["status"] == "done"
    else:
        assert named.code in ("output.disk_full", "output.unwritable"), named.code
        assert named.what
        assert named.fix
    after = snapshot(tmp_path)
    assert {key for key in after if "journal" not in key and "partial" not in key} == set(before)
    assert run(finished, job=job, **outputs)["status"] == "done"
    assert set(snapshot(tmp_path)) == set(before)


def test_a_journal_that_cannot_be_removed_is_told_and_the_results_stay(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(path: Path) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(path))

    raster = write_raster(tmp_path / "in.tif", patches(100, 130))
    monkeypatch.setattr(journal, "remove_journal", refuses)
    report = run(raster, job={"open_backend": FakeBackend().open})
    assert report["status"] == "done"
    assert [warning["code"] for warning in report["warnings"]] == ["output.unwritable"]
    assert journal_path(run.output).exists()
