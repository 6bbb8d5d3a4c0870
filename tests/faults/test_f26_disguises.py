"""F26: rasters and areas that would make GDAL fetch or write something are refused, in every disguise.

The rules are in ``tests.data.disguises``: each source at its usual place and nested, and two of them at every place of
a virtual raster in every encoding. Each wall is tried alone: what is opened (in this process), and what GDAL and the
system still allow when a file is handed to GDAL as it is (in a child).
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from model_runtime.errors import LemevitError, RasterDriverRefused
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.raster.aoi import AreaOfInterest
from model_runtime.raster.source import inspect_raster
from model_runtime.raster.vetting import environment, open_dataset
from model_runtime.remote import documents, fetching
from model_runtime.remote.access import Access
from tests.data.disguises import Listener, write_areas, write_rasters

ROOT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
WALLED = """
import json, sys
from pathlib import Path
from threading import Thread
sys.path.insert(0, sys.argv[1])
from model_runtime.guards import gdal_walls, system_walls

def read(names, opened):
    import pyogrio, rasterio
    for name in names:
        try:
            with rasterio.open(name) as source:
                source.read()
                source.read_masks()
        except Exception as error:
            opened.append(str(error))
        try:
            pyogrio.read_info(name)
            pyogrio.raw.read(name)
        except Exception as error:
            opened.append(str(error))

def job(names, walls):
    if "gdal" in walls:
        gdal_walls.close_gdal()
    stands = system_walls.enter([Path(sys.argv[2])]) if "system" in walls else {}
    tried = []
    read(names, tried)
    print(json.dumps({"stands": stands, "tried": len(tried)}))

thread = Thread(target=job, args=(json.load(sys.stdin), sys.argv[3]))
thread.start()
thread.join()
"""


@pytest.fixture
def listener():
    listener = Listener()
    yield listener
    listener.close()


@pytest.fixture
def places(tmp_path, monkeypatch):
    """A folder for the disguises and one that must stay empty; nothing else appears in the first."""
    given, canary = tmp_path / "given", tmp_path / "canary"
    given.mkdir()
    canary.mkdir()
    monkeypatch.chdir(given)
    return given, canary


def code_of(path: Path) -> str | None:
    """The code of the refusal, ``None`` where the file was read."""
    try:
        inspect_raster(path, allow_ungeoreferenced=True)
        with environment(), open_dataset(path) as source:
            source.read()
            source.read_masks()
    except LemevitError as error:
        return error.code
    return None


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_no_disguise_of_a_raster_connects_or_writes(places, listener):
    given, canary = places
    files = write_rasters(given, listener.url, canary)
    before = set(given.iterdir())
    assert len(files) >= 300
    opened = []
    for path in files:
        code = code_of(path)
        opened += [] if code else [path.name]
        assert code in (None, "raster.driver", "raster.not_a_raster"), path
    assert listener.visits == []
    assert list(canary.iterdir()) == []
    assert set(given.iterdir()) == before
    # What opens has lost what it names, or names it where nobody looks: no reader of pixels needs it.
    harmless = ("_overview_", "_geolocation_", "noted0", "noted11")
    assert [name for name in opened if not any(part in name for part in harmless)] == []


def test_no_disguise_of_an_area_connects_or_writes(places, listener):
    given, canary = places
    references = write_areas(given, listener.url, canary)
    before = set(given.iterdir())
    assert len(references) >= 40
    for reference in references:
        with pytest.raises(LemevitError) as caught:
            AreaOfInterest(reference, None)
        assert caught.value.code == "aoi.invalid"
    assert listener.visits == []
    assert list(canary.iterdir()) == []
    assert set(given.iterdir()) == before


class Asked:
    """In place of connections: the addresses that would be asked, of agreed hosts."""

    urls: list[str] = []

    def __init__(self, access: Access) -> None:
        self.access = access

    def get(self, url: str, headers: dict[str, str], most: int) -> None:
        self.access.check(url)
        self.urls.append(url)
        raise RasterDriverRefused("asked")

    def close(self) -> None:
        """Nothing to close."""


@pytest.mark.parametrize(
    ("scheme", "host", "is_asked"), [("http", HOST, False), ("https", "example.org", False), ("https", HOST, True)]
)
def test_consent_to_a_host_opens_no_disguise(places, listener, monkeypatch, scheme, host, is_asked):
    given, canary = places
    for module in (documents, fetching):
        monkeypatch.setattr(module, "close_gdal", lambda: None)  # it holds for all other tests of the process
    monkeypatch.setattr(fetching, "Connections", Asked)
    monkeypatch.setattr(Asked, "urls", [])
    url = listener.url.replace("http", scheme, 1)
    refused = []
    for path in write_rasters(given, url, canary):
        request = JobRequest("segment", (str(path),), "none", str(canary / "out.tif"), allow_hosts=(host,))
        try:
            assert fetching.fetched(request, RunContext()) == request  # left to the run, which refuses it
        except LemevitError as error:
            refused.append(error.code)
    assert len(refused) > 20
    assert set(refused) <= {"raster.driver", "raster.remote"}
    # Only what is named plainly: never what an archive, a service or another driver would make of it.
    assert set(Asked.urls) == ({f"{url}/a.tif"} if is_asked else set())
    assert listener.visits == []
    assert list(canary.iterdir()) == []


@pytest.mark.parametrize("walls", ["gdal", "system"])
def test_each_wall_alone_holds_against_what_gdal_is_handed(places, listener, walls, tmp_path):
    if walls == "system" and sys.platform != "linux":
        pytest.skip("the system's walls are Linux's")
    given, canary = places
    names = [str(path) for path in write_rasters(given, listener.url, canary)[::3]]
    names += write_areas(given, listener.url, canary)
    child = [sys.executable, "-W", "ignore", "-c", WALLED, str(ROOT), str(tmp_path / "out"), walls]
    done = subprocess.run(child, input=json.dumps(names), capture_output=True, text=True, timeout=300)
    answer = json.loads(done.stdout)
    assert answer["tried"] > 100
    if walls == "system":
        assert answer["stands"] == {"files": True, "network": True}
    assert listener.visits == []
    assert list(canary.iterdir()) == []


def test_without_walls_the_same_files_would_connect(places, listener):
    given, canary = places
    names = [str(path) for path in write_rasters(given, listener.url, canary)[:3]]
    child = [sys.executable, "-W", "ignore", "-c", WALLED, str(ROOT), str(given), "none"]
    subprocess.run(child, input=json.dumps(names), capture_output=True, text=True, timeout=300, check=True)
    assert listener.visits != []


def test_a_refusal_names_what_is_refused(places, listener):
    given, canary = places
    path = given / "a.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand dataType="Byte" band="1" '
        'subClass="VRTDerivedRasterBand"/></VRTDataset>'
    )
    with pytest.raises(RasterDriverRefused, match="the kind VRTDerivedRasterBand in VRTRasterBand"):
        inspect_raster(path)
