"""Rasters in zip archives: the bytes of a run over the plain file, and no way to fill a disk or reach another file."""

from __future__ import annotations

import itertools
import shutil
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from model_runtime.cancellation import Cancellation
from model_runtime.errors import (
    Cancelled,
    JournalMismatch,
    LemevitError,
    RasterDamaged,
    RasterDriverRefused,
    RasterNotFound,
    RasterTooLarge,
)
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.remote import archives
from model_runtime.worker.kinds import KINDS
from tests.data.make_rasters import write_raster

MEMBER = "inner/scene.tif"


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    pixels = np.random.default_rng(1).integers(1, 255, (3, 200, 180), dtype=np.uint8)
    path = write_raster(tmp_path / "scene.tif", pixels, nodata=0)
    path.with_name("scene.tif.aux.xml").write_text("<PAMDataset/>")
    return path


@pytest.fixture
def archive(scene: Path, tmp_path: Path) -> Path:
    path = tmp_path / "a b.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        target.write(scene, MEMBER)
        target.write(scene.with_name("scene.tif.aux.xml"), MEMBER + ".aux.xml")
        target.writestr("inner/other.txt", "nothing of it")
    return path


class Job:
    def __init__(self, folder: Path, model: Path) -> None:
        self.output, self.model = folder / "out.tif", model

    def __call__(self, source: str, is_cancelled: Any = lambda: False, **changes: Any) -> dict[str, Any]:
        values = {"output": str(self.output), **changes}
        request = JobRequest("segment", (source,), str(self.model), **values)
        context = RunContext(lambda event: None, Cancellation(is_cancelled))
        prepare = KINDS["run"].prepare
        assert prepare is not None
        return KINDS["run"].handle(*prepare(request, context))

    def left(self) -> list[str]:
        return sorted(path.name for path in self.output.parent.glob("out*"))


@pytest.fixture
def job(tmp_path: Path, segmenter: Path) -> Job:
    return Job(tmp_path, segmenter)


@pytest.mark.parametrize("form", ["/vsizip/{}/" + MEMBER, "/vsizip/{{{}}}/" + MEMBER, "/VSIZIP/{}/" + MEMBER])
def test_a_member_has_the_bytes_of_the_plain_file(
    job: Job, scene: Path, archive: Path, tmp_path: Path, form: str
) -> None:
    name, local = form.format(archive), tmp_path / "local.tif"
    report = job(name)
    plain = job(str(scene), output=str(local))
    assert job.output.read_bytes() == local.read_bytes()
    assert report["inputs"][0]["path"] == name
    assert report["inputs"][0]["sha256"] == plain["inputs"][0]["sha256"]
    assert job.left() == ["out.tif"]


def test_what_belongs_to_the_member_comes_along_and_nothing_else(archive: Path, tmp_path: Path) -> None:
    request = JobRequest("segment", (f"/vsizip/{archive}/{MEMBER}",), "m", str(tmp_path / "out.tif"))
    made = archives.unpacked(request, RunContext())
    assert sorted(path.name for path in Path(made.inputs[0]).parent.iterdir()) == ["scene.tif", "scene.tif.aux.xml"]
    archives.tidy(request)


def test_an_interrupted_run_goes_on_and_other_pixels_are_told(
    job: Job, scene: Path, archive: Path, tmp_path: Path
) -> None:
    name, polls = f"/vsizip/{archive}/{MEMBER}", itertools.count()
    job(str(scene), is_cancelled=lambda: next(polls) < 0, output=str(tmp_path / "local.tif"))
    most, polls = next(polls), itertools.count()
    with pytest.raises(Cancelled):
        job(name, is_cancelled=lambda: next(polls) > 0.7 * most)
    assert job.left() == ["out.tif.lemevit-journal"]
    archive.touch()  # the same content
    kept = shutil.copy(tmp_path / "out.tif.lemevit-journal", tmp_path / "kept")
    report = job(name)
    assert report["tiles"]["resumed"] > 0
    assert job.output.read_bytes() == (tmp_path / "local.tif").read_bytes()
    job.output.unlink()
    shutil.copy(kept, tmp_path / "out.tif.lemevit-journal")
    write_raster(scene, np.full((3, 200, 180), 7, np.uint8), nodata=0)
    with zipfile.ZipFile(archive, "w") as target:
        target.write(scene, MEMBER)
    with pytest.raises(JournalMismatch):
        job(name)
    assert job.left() == ["out.tif.lemevit-journal"]


def _encrypted(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 4)
    path.write_bytes(data)


def _states(path: Path, mark: bytes, offset: int, value: int) -> None:
    data = bytearray(path.read_bytes())
    at = data.find(mark)
    data[at + offset : at + offset + 4] = value.to_bytes(4, "little")
    path.write_bytes(data)


def _flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[2000] ^= 0xFF
    path.write_bytes(data)


def _lzma(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as target:
        target.writestr(MEMBER, b"0" * 1000)


@pytest.mark.parametrize(
    ("spoil", "error", "said"),
    [
        (_encrypted, RasterDriverRefused, "is encrypted"),
        (_lzma, RasterDriverRefused, "compressed in a way"),
        (lambda path: _states(path, b"PK\1\2", 24, 0xFFFFFFF0), RasterTooLarge, "unpacks to 4295 MB"),
        (lambda path: _states(path, b"PK\1\2", 24, 50), RasterDamaged, "no zip archive that can be read"),
        (lambda path: _states(path, b"PK\5\6", 12, 0x7FFFFFFF), RasterTooLarge, "list of members"),
        (_flipped, RasterDamaged, "no zip archive that can be read"),
        (lambda path: path.write_bytes(b"<html>"), RasterDamaged, "is no zip archive"),
        (lambda path: path.write_bytes(path.read_bytes()[:-200]), RasterDamaged, "is no zip archive"),
    ],
    ids=["encrypted", "lzma", "bomb", "states less", "long list", "flipped", "page", "cut"],
)
def test_a_bad_archive_is_named_and_leaves_nothing(
    job: Job, archive: Path, spoil: Any, error: type[LemevitError], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = shutil.disk_usage(archive.parent)._replace(free=3_000_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    spoil(archive)
    with pytest.raises(error, match=said) as caught:
        job(f"/vsizip/{archive}/{MEMBER}")
    assert str(archive) in caught.value.what
    assert job.left() == []


def test_a_member_that_is_not_there_is_told_with_those_that_are(job: Job, archive: Path) -> None:
    with pytest.raises(RasterNotFound, match="has 3 files: inner/other.txt, inner/scene.tif"):
        job(f"/vsizip/{archive}/scene.tif")


@pytest.mark.parametrize("name", ["../../evil.tif", "/etc/evil.tif", "inner/../evil.tif"])
def test_a_member_stays_in_its_folder(job: Job, scene: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / "slip.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.write(scene, name)
    job(f"/vsizip/{{{path}}}/{zipfile.ZipFile(path).namelist()[0]}")
    assert job.left() == ["out.tif"]
    assert not list(tmp_path.rglob("evil.tif"))


@pytest.mark.parametrize("name", ["/vsizip//vsizip/{}/a.zip/b.tif", "/vsizip/{{/vsicurl/https://a.org/{}}}/b.tif"])
def test_archives_in_archives_and_far_ones_are_refused(job: Job, archive: Path, name: str) -> None:
    with pytest.raises(RasterDriverRefused, match="lies in an archive|is a remote raster"):
        job(name.format(archive))


def test_a_virtual_raster_in_an_archive_reads_nothing_outside(job: Job, scene: Path, tmp_path: Path) -> None:
    path = tmp_path / "virtual.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("a.vrt", "<VRTDataset rasterXSize='1' rasterYSize='1'><VRTRasterBand dataType='Byte' band='1'>"
                        "<SimpleSource><SourceFilename relativeToVRT='1'>scene.tif</SourceFilename></SimpleSource>"
                        "</VRTRasterBand></VRTDataset>")  # fmt: skip
    with pytest.raises(LemevitError):
        job(f"/vsizip/{path}/a.vrt")
    assert job.left() == []
