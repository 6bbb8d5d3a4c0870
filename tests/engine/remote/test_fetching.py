"""Remote rasters over TLS on the loopback interface: only agreed hosts, only the blocks of the area, each once."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from model_runtime.errors import (
    ArgumentsInvalid,
    Cancelled,
    DownloadUnreachable,
    LemevitError,
    RasterChanged,
    RasterNotARaster,
    RasterRemote,
)
from model_runtime.remote import ranges
from tests.engine.remote.kit import ANSWER_S, BYTES_A_S, EXTENT, HOST, Job, Server

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")


@pytest.mark.parametrize("gsd", ["native", "23"])
def test_an_area_has_the_bytes_of_a_run_over_the_whole_file(
    server: Server, job: Job, scene: Path, tmp_path: Path, gsd: str
) -> None:
    report = job(server.url(), gsd=gsd)
    local = tmp_path / "local.tif"
    job(str(scene), gsd=gsd, output=str(local))
    assert job.output.read_bytes() == local.read_bytes()
    entry = report["inputs"][0]
    assert entry["path"] == server.url()
    told = entry["fetched"]
    assert told["needed_bytes"] <= told["bytes"] < 0.5 * told["file_bytes"]
    assert told["bytes"] <= told["needed_bytes"] + 8 * ranges.CHUNK + told["requests"] * 2 * ranges.CHUNK
    taken = [chunk for begin, stop in server.asked for chunk in range(begin // ranges.CHUNK, -(-stop // ranges.CHUNK))]
    assert taken[0] == 0
    assert len(taken[1:]) == len(set(taken[1:]))  # each part once
    assert [path.name for path in tmp_path.glob("out*")] == ["out.tif"]
    first = next(event for event in job.events if "fetch" in event)
    assert first["fetch"] == {"bytes": told["needed_bytes"], "host": HOST}


@pytest.mark.parametrize("kind", ["429", "500", "cut", "slow"])
def test_a_server_that_stumbles_is_asked_again(
    server: Server, job: Job, scene: Path, tmp_path: Path, kind: str
) -> None:
    report = job(server.url(kind))
    job(str(scene), output=str(tmp_path / "local.tif"))
    assert job.output.read_bytes() == (tmp_path / "local.tif").read_bytes()
    assert (report["inputs"][0]["fetched"]["retried"] > 0) == (kind != "slow")


@pytest.mark.parametrize(
    ("kind", "error", "said"),
    [
        ("403", RasterRemote, "403"),
        ("whole", RasterRemote, "the whole file in place of a part"),
        ("away", RasterRemote, "localhost, which was not agreed to"),
        ("page", RasterNotARaster, "no GeoTIFF"),
        ("changed", RasterChanged, "another file"),
        ("down", DownloadUnreachable, "503"),
    ],
)
def test_what_cannot_be_fetched_is_named(
    server: Server, job: Job, tmp_path: Path, kind: str, error: type[LemevitError], said: str
) -> None:
    with pytest.raises(error, match=said):
        job(server.url(kind))
    assert [path.name for path in tmp_path.glob("out*")] == (["out.tif.lemevit-remote"] if kind == "down" else [])
    assert len(server.asked) <= 2 + ranges.TRIES


def test_no_host_is_asked_without_consent(server: Server, job: Job) -> None:
    for hosts in ((), ("example.org",)):
        with pytest.raises(RasterRemote, match="127.0.0.1, which was not agreed to") as caught:
            job(server.url(), allow_hosts=hosts)
        assert "--allow-host 127.0.0.1" in caught.value.fix
    assert server.asked == []


def test_bytes_and_time_are_told_before_the_run(server: Server, job: Job, tmp_path: Path) -> None:
    report = job(server.url("paced"), extent=None, dry_run=True)
    told = report["inputs"][0]["fetched"]
    assert told["hosts"] == [HOST]
    assert told["bytes"] < 0.4 * told["needed_bytes"]  # the header and the first blocks
    assert not list(tmp_path.glob("out*"))
    seconds = ANSWER_S + told["needed_bytes"] / BYTES_A_S  # its blocks follow one another: one request
    assert 0.6 * seconds < told["expected_seconds"] < 1.6 * seconds
    first = next(event for event in job.events if "fetch" in event)
    assert first["done"] == 0
    assert first["eta_s"] == pytest.approx(told["expected_seconds"], abs=0.1)


def test_a_cancelled_fetch_goes_on_with_what_it_has(
    server: Server, job: Job, scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranges, "MOST", 512 * 1024)
    with pytest.raises(Cancelled):
        job(server.url(), is_cancelled=lambda: len(server.asked) > 3, extent=None)
    assert [path.name for path in tmp_path.glob("out*")] == ["out.tif.lemevit-remote"]
    before = set(server.asked)
    report = job(server.url(), extent=None)
    again = [span for span in server.asked[len(before) :] if span in before]
    assert again == [(0, ranges.CHUNK)]  # to see that it is the same file
    assert report["inputs"][0]["fetched"]["bytes"] < len(server.body)
    job(str(scene), extent=None, output=str(tmp_path / "local.tif"))
    assert job.output.read_bytes() == (tmp_path / "local.tif").read_bytes()


def test_percentiles_of_a_part_are_not_those_of_the_whole(server: Server, job: Job) -> None:
    with pytest.raises(ArgumentsInvalid, match="only a part is fetched"):
        job(server.url(), stretch="2,98")


def test_the_command_line_fetches_behind_its_walls(
    server: Server, segmenter: Path, scene: Path, tmp_path: Path
) -> None:
    out, report = tmp_path / "cli.tif", tmp_path / "r.json"
    words = [
        "segment",
        f"/vsicurl/{server.url()}",
        "--model",
        str(segmenter),
        "--out",
        str(out),
        "--report",
        str(report),
    ]
    words += ["--extent", ",".join(map(str, EXTENT)), "--allow-host", HOST]
    command = [sys.executable, "-I", str(Path(__file__).parents[3] / "model_runtime"), *words]
    subprocess.run(command, check=True, timeout=60, env=dict(os.environ))
    assert json.loads(report.read_text(encoding="utf-8"))["inputs"][0]["path"] == server.url()
    with rasterio.open(out) as made, rasterio.open(scene) as source:
        window = source.window(*made.bounds)
        is_nodata = (source.read(1, window=window) == 0) & (source.read(2, window=window) == 0)
        np.testing.assert_array_equal(made.read(1) == 255, is_nodata & (source.read(3, window=window) == 0))
