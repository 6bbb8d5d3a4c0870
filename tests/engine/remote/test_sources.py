"""Pairs, mosaics and series of remote rasters, S3, STAC items, and who is told what: TLS on the loopback interface."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from model_runtime.errors import RasterRemote
from model_runtime.protocol import JobRequest
from model_runtime.remote.access import Access
from model_runtime.remote.names import is_remote, stem_of
from tests.data.make_models import change_detector
from tests.data.make_rasters import write_raster
from tests.engine.remote.kit import EXTENT, HOST, Job, Server

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")
PRIVATE = "wJalrXUtnFEMI/K7MDENG/not-to-be-found"


def everything_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def worker_says(line: str) -> str:
    """All that a worker says for a request, on both channels."""
    command = [sys.executable, "-I", str(Path(__file__).parents[3] / "model_runtime"), "worker"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, text=True, **pipes) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(line + "\n")
        worker.stdin.flush()
        said = []
        for text in worker.stdout:
            said.append(text)
            if json.loads(text)["event"] == "result":
                break
        rest = worker.communicate(timeout=60)
    return "".join([*said, *rest])


def test_one_connection_serves_all_requests_of_a_host(server: Server, job: Job) -> None:
    told = job(server.url("kept"))["inputs"][0]["fetched"]
    assert told["requests"] > 2
    assert server.connections == 1


@pytest.mark.parametrize("align", [False, True])
def test_a_remote_date_of_another_grid_has_the_bytes_of_a_local_one(
    server: Server, job: Job, scene: Path, tmp_path: Path, align: bool
) -> None:
    with rasterio.open(scene) as source:
        pixels, place = source.read()[:, ::2, ::2], source.transform
    before = write_raster(tmp_path / "before.tif", pixels, transform=place * Affine.scale(2), nodata=0)
    values = {"task": "change", "model": str(change_detector(tmp_path / "change.onnx")), "align": align}
    for name, inputs in (("a", (str(before), server.url())), ("b", (server.url(), str(before)))):
        local = tuple(str(scene) if "https" in path else path for path in inputs)
        job("", inputs=inputs, **values, output=str(tmp_path / f"{name}.tif"))
        job("", inputs=local, **values, output=str(tmp_path / "local.tif"), overwrite=True)
        assert (tmp_path / f"{name}.tif").read_bytes() == (tmp_path / "local.tif").read_bytes()
    both = job("", inputs=(server.url(), server.url()), **values, output=str(tmp_path / "c.tif"))
    assert [entry["path"] for entry in both["inputs"]] == [server.url()] * 2
    assert not list(tmp_path.glob("*.lemevit-remote"))


def test_a_remote_and_a_local_sheet_are_one_mosaic(server: Server, job: Job, scene: Path, tmp_path: Path) -> None:
    pixels = np.random.default_rng(7).integers(1, 256, (3, 300, 1500), dtype=np.uint8)
    with rasterio.open(scene) as source:
        place = source.transform * Affine.translation(0, 1200)
    south = write_raster(tmp_path / "south.tif", pixels, transform=place, nodata=0)
    west, _, east, _ = EXTENT
    extent = (west, 3000000 - 12800, east, 3000000 - 11000)
    job("", inputs=(server.url(), str(south)), extent=extent)
    job("", inputs=(str(scene), str(south)), extent=extent, output=str(tmp_path / "local.tif"))
    assert job.output.read_bytes() == (tmp_path / "local.tif").read_bytes()


def test_a_series_of_remote_rasters_skips_what_it_has(server: Server, job: Job, scene: Path, tmp_path: Path) -> None:
    item = tmp_path / "item.json"
    item.write_text(json.dumps({"type": "Feature", "assets": {"visual": {"href": server.url()}}}))
    values: dict[str, Any] = {"inputs": (server.url(), f"{item}#visual"), "output": str(tmp_path / "{name}.tif")}
    assert job("", kind="each", **values)["counts"]["done"] == 2
    job(str(scene), output=str(tmp_path / "local.tif"))
    for name in ("scene.tif", "item_visual.tif"):
        assert (tmp_path / name).read_bytes() == (tmp_path / "local.tif").read_bytes()
    asked = len(server.asked)
    assert job("", kind="each", **values)["counts"]["skipped"] == 2
    assert len(server.asked) - asked <= 4  # headers only
    assert not list(tmp_path.glob("*.lemevit-*"))


def test_a_series_fetches_behind_its_walls(server: Server, segmenter: Path, tmp_path: Path) -> None:
    words = ["segment", server.url(), "--each", "--allow-host", HOST, "--extent", ",".join(map(str, EXTENT))]
    words += ["--model", str(segmenter), "--out", str(tmp_path / "{name}.tif"), "--report", str(tmp_path / "r.json")]
    command = [sys.executable, "-I", str(Path(__file__).parents[3] / "model_runtime"), *words]
    subprocess.run(command, check=True, timeout=60)
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["counts"]["done"] == 1
    assert (tmp_path / "scene.tif").is_file()


def test_an_asset_of_a_stac_item_is_read_from_its_own_host(server: Server, job: Job, tmp_path: Path) -> None:
    assets = {
        "visual": {"href": f"https://localhost:{server.server_port}/ok/scene.tif", "type": "image/tiff; profile=cog"},
        "look": {"href": "look.tif", "type": "image/tiff", "roles": ["thumbnail"]},
    }
    server.item = json.dumps({"type": "Feature", "assets": assets}).encode()
    item = server.url().replace("scene.tif", "item.json")
    with pytest.raises(RasterRemote, match="localhost, which was not agreed to"):
        job(item)
    assert job(item, allow_hosts=(HOST, "localhost"))["inputs"][0]["path"] == assets["visual"]["href"]
    with pytest.raises(RasterRemote, match=r"no asset 'blue'; there are: visual\."):
        job(f"{item}#blue")
    server.item = b"{}"
    with pytest.raises(RasterRemote, match="no STAC item"):
        job(item)


def test_a_bucket_is_asked_with_signed_requests_or_openly(
    server: Server, job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = {"AWS_S3_ENDPOINT": f"{HOST}:{server.server_port}", "AWS_VIRTUAL_HOSTING": "FALSE"}
    for name, value in place.items():
        monkeypatch.setenv(name, value)
    job("s3://ok/scene.tif")
    assert not any("Authorization" in headers for headers in server.headers)
    keys = {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": PRIVATE, "AWS_REGION": "eu-west-1"}
    job.credentials = {"s3": {**place, **keys}}
    report = job("/vsis3/ok/scene.tif", overwrite=True)
    signed = server.headers[-1]
    assert signed["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/")
    assert "/eu-west-1/s3/aws4_request" in signed["Authorization"]
    assert PRIVATE not in json.dumps([report, job.events, server.headers])
    assert PRIVATE.encode() not in everything_below(tmp_path)


def test_addresses_of_buckets() -> None:
    keys = {"AWS_REGION": "eu-west-1"}
    assert (
        Access((), {"s3": keys}).s3_address("data", "a b/c.tif")
        == "https://data.s3.eu-west-1.amazonaws.com/a%20b/c.tif"
    )
    assert (
        Access((), {"s3": {"AWS_NO_SIGN_REQUEST": "YES"}}).s3_address("a.b", "c.tif")
        == "https://s3.amazonaws.com/a.b/c.tif"
    )
    with pytest.raises(RasterRemote, match="does not use https"):
        Access((), {"s3": {"AWS_S3_ENDPOINT": "http://here"}}).s3_address("data", "c.tif")


def test_what_a_host_is_told_is_told_to_no_other_and_written_nowhere(
    server: Server, segmenter: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    hosts = (HOST, "localhost")
    for kind in ("away", "403"):
        request = JobRequest(
            "segment",
            (server.url(kind),),
            str(segmenter),
            str(out / f"{kind}.tif"),
            extent=EXTENT,
            allow_hosts=hosts,
            report=str(out / f"{kind}.json"),
        )
        line = request.to_line(credentials={HOST: {"Authorization": f"Bearer {PRIVATE}"}})
        assert PRIVATE not in request.to_line()
        assert PRIVATE not in worker_says(line)
    told = [headers for headers in server.headers if "Authorization" in headers]
    assert told
    assert {headers["Authorization"] for headers in told} == {f"Bearer {PRIVATE}"}
    assert all(headers["Host"].startswith(HOST) for headers in told)
    assert any(headers["Host"].startswith("localhost") for headers in server.headers)
    assert PRIVATE.encode() not in everything_below(out)
    assert list(out.iterdir())


def test_names_of_remote_rasters(tmp_path: Path) -> None:
    (tmp_path / "i.json").write_text("{}")
    (tmp_path / "a.json#b.tif").write_text("")
    for name, is_one in (
        ("https://a.b/c.tif", True),
        ("s3://a/b.tif", True),
        ("/vsicurl/https://a.b/c.tif", True),
        (f"{tmp_path}/i.json#x", True),
        (f"{tmp_path}/a.json#b.tif", False),
        (f"{tmp_path}/none.json", False),
    ):
        assert is_remote(name) == is_one
    assert stem_of("https://a.b/items/c.json#red") == "c_red"
    assert stem_of("/vsis3/a/b%20c.tif") == "b c"
