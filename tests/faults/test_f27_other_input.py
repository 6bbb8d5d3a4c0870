"""F27: an interrupted run goes on only with what it read: every file, byte for byte, whatever sizes and times say."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely

from model_runtime.errors import Cancelled, JournalMismatch, LemevitError
from model_runtime.guards import input_identity as identity
from model_runtime.jobs.resume.journal_file import journal_path
from tests.data.make_rasters import NORTH_UP, patches, write_raster

from .fake_backend import FakeBackend

SIZE = (100, 130)
STATISTICS = (
    '<PAMDataset><PAMRasterBand band="1"><Histograms><HistItem><HistMin>0</HistMin></HistItem></Histograms>'
    '<Metadata><MDI key="STATISTICS_MAXIMUM">255</MDI></Metadata></PAMRasterBand></PAMDataset>'
)
NODATA = '<PAMDataset><PAMRasterBand band="1"><NoDataValue>{}</NoDataValue></PAMRasterBand></PAMDataset>'


class Interrupted:
    """Rasters of each kind, a run that is stopped after some tiles, and changes that keep sizes and times."""

    def __init__(self, run: Any, folder: Path) -> None:
        self.run, self.folder = run, folder
        self.raster = write_raster(folder / "in.tif", patches(*SIZE))
        self.changes: dict[str, Any] = {}

    def stop(self, after: int = 3) -> None:
        events = self.run.events
        events.clear()
        done = lambda: any(event.get("stage") == "predict" and event["done"] >= after for event in events)  # noqa: E731
        with pytest.raises(Cancelled):
            self.go(is_cancelled=done, slow=0.05)
        assert journal_path(self.run.output).exists()

    def go(self, slow: float = 0.0, **more: Any) -> Any:
        return self.run(self.raster, job={"open_backend": FakeBackend(slow=slow).open}, **{**self.changes, **more})

    def fresh(self) -> bytes:
        """What an undisturbed run gives."""
        self.go(output=str(self.folder / "fresh.tif"))
        return (self.folder / "fresh.tif").read_bytes()


@pytest.fixture
def case(run: Any, tmp_path: Path) -> Interrupted:
    return Interrupted(run, tmp_path)


def replaced(path: Path, data: bytes) -> None:
    """Other bytes under the size and times of the old ones."""
    status = path.stat()
    assert len(data) == status.st_size
    path.write_bytes(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def other_pixels(path: Path) -> None:
    """The same raster with other pixels, of the same size and time."""
    status = path.stat()
    with rasterio.open(path, "r+") as target:
        target.write(255 - target.read())
    assert path.stat().st_size == status.st_size
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def virtual(folder: Path, source: str, name: str = "in.vrt") -> Path:
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">{source}'
        f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band in (1, 2, 3)
    )
    path = folder / name
    path.write_text(
        f'<VRTDataset rasterXSize="{SIZE[1]}" rasterYSize="{SIZE[0]}"><SRS>EPSG:32645</SRS>'
        f"<GeoTransform>300000, 10, 0, 3000000, 0, -10</GeoTransform>{bands}</VRTDataset>"
    )
    return path


def plain(case: Interrupted) -> Callable[[], None]:
    return lambda: other_pixels(case.raster)


def source_of_a_mosaic(case: Interrupted) -> Callable[[], None]:
    source, case.raster = case.raster, virtual(case.folder, "in.tif")
    return lambda: other_pixels(source)


def source_of_a_source(case: Interrupted) -> Callable[[], None]:
    source = case.raster
    virtual(case.folder, "in.tif", "inner.vrt")
    case.raster = virtual(case.folder, "inner.vrt", "outer.vrt")
    return lambda: other_pixels(source)


def sidecar(case: Interrupted) -> Callable[[], None]:
    path = case.folder / "in.tif.aux.xml"
    path.write_text(NODATA.format(11))
    return lambda: replaced(path, NODATA.format(34).encode())


def sidecar_of_a_source(case: Interrupted) -> Callable[[], None]:
    change = sidecar(case)
    case.raster = virtual(case.folder, "in.tif")
    return change


def new_sidecar(case: Interrupted) -> Callable[[], None]:
    return lambda: (case.folder / "in.tif.aux.xml").write_text(NODATA.format(34)) and None


def mask(case: Interrupted) -> Callable[[], None]:
    def write() -> None:
        covered = np.ones(SIZE, np.uint8) * 255
        covered[:50] = 0
        write_raster(case.folder / "in.tif.msk", covered[None], crs=None, transform=NORTH_UP)

    return write


def second_date(case: Interrupted) -> Callable[[], None]:
    from tests.data import make_models

    later = write_raster(case.folder / "later.tif", patches(*SIZE, seed=4))
    model = make_models.change_detector(case.folder / "models" / "change.onnx")
    case.changes = {"task": "change", "model": str(model), "inputs": (str(case.raster), str(later))}
    case.go = lambda slow=0.0, **more: case.run(case.raster, **{**case.changes, **more})  # type: ignore[method-assign]
    return lambda: other_pixels(later)


KINDS = (plain, source_of_a_mosaic, source_of_a_source, sidecar, sidecar_of_a_source, new_sidecar, mask, second_date)


@pytest.mark.parametrize("kind", KINDS)
def test_other_content_of_the_same_size_and_time_is_refused(
    case: Interrupted, kind: Callable[[Interrupted], Callable[[], None]]
) -> None:
    change = kind(case)
    case.stop(after=1 if kind is second_date else 3)
    change()
    with pytest.raises(JournalMismatch):
        case.go()
    assert case.go(restart=True)["tiles"]["resumed"] == 0
    assert case.run.output.read_bytes() == case.fresh()


@pytest.mark.parametrize("kind", KINDS[:-1])
def test_where_the_content_was_not_known_yet_the_run_begins_anew(
    case: Interrupted, kind: Callable[[Interrupted], Callable[[], None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    change = kind(case)

    def endless(path: Path, is_cancelled: Any) -> str:
        while not is_cancelled():
            pass
        raise Cancelled

    with monkeypatch.context() as slow:
        slow.setattr(identity, "file_digest", endless)
        case.stop()
    change()
    report = case.go()
    assert report["tiles"]["resumed"] == 0
    assert "journal.anew" in {warning["code"] for warning in report["warnings"]}
    assert case.run.output.read_bytes() == case.fresh()


def test_what_only_seems_to_change_is_gone_on_with(case: Interrupted) -> None:
    (case.folder / "in.tif.aux.xml").write_text(STATISTICS)
    expected = case.fresh()
    case.stop()
    os.utime(case.raster)
    (case.folder / "in.tif.aux.xml").write_text(STATISTICS.replace("255", "254"))
    (case.folder / "in.tif.ovr").write_bytes(case.raster.read_bytes())
    assert case.go()["tiles"]["resumed"] >= 3
    assert case.run.output.read_bytes() == expected


def test_a_raster_that_changes_under_the_run_ends_it_and_leaves_nothing_to_go_on_with(case: Interrupted) -> None:
    events = case.run.events

    def changes_it() -> bool:
        if any(event.get("stage") == "predict" and event["done"] >= 2 for event in events):
            os.utime(case.raster)
        return False

    with pytest.raises(LemevitError) as caught:
        case.go(is_cancelled=changes_it, slow=0.05)
    assert caught.value.code == "raster.changed"
    assert not case.run.output.exists()
    report = case.go()
    assert report["tiles"]["resumed"] == 0
    assert case.run.output.read_bytes() == case.fresh()


def test_the_report_names_every_file_with_its_digest(case: Interrupted) -> None:
    (case.folder / "in.tif.aux.xml").write_text(NODATA.format(7))
    case.raster = virtual(case.folder, "in.tif")
    entry = case.go()["inputs"][0]
    named = {entry["path"]: entry["sha256"], **{part["path"]: part["sha256"] for part in entry["files"]}}
    expected = [case.raster, case.folder / "in.tif", case.folder / "in.tif.aux.xml"]
    assert named == {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in expected}


def test_another_layer_of_the_same_area_file_is_another_area(case: Interrupted) -> None:
    area = case.folder / "areas.gpkg"
    for layer, left in (("west", 300000), ("east", 300400)):
        square = np.array([shapely.box(left, 2999000, left + 900, 3000000)], dtype=object)
        pyogrio.raw.write(
            area, shapely.to_wkb(square), [], [], geometry_type="Polygon", crs="EPSG:32645", layer=layer, append=False
        )
    case.changes = {"aoi": f"{area}|layername=west", "extent": (300400.0, 2999000.0, 300900.0, 3000000.0)}
    case.stop(after=2)
    case.changes = {**case.changes, "aoi": f"{area}|layername=east"}
    with pytest.raises(JournalMismatch):
        case.go()


def test_the_same_content_under_another_name_is_gone_on_with(case: Interrupted) -> None:
    case.stop()
    case.raster = Path(shutil.copy(case.raster, case.folder / "copy.tif"))
    assert case.go()["tiles"]["resumed"] >= 3
