"""Remote rasters over TLS on the loopback interface: only agreed hosts, only the blocks of the area, each once."""

from __future__ import annotations

import http.server
import json
import os
import re
import shutil
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from model_runtime.cancellation import Cancellation
from model_runtime.errors import (
    ArgumentsInvalid,
    Cancelled,
    DownloadUnreachable,
    LemevitError,
    RasterChanged,
    RasterNotARaster,
    RasterRemote,
)
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.remote import fetching, ranges
from model_runtime.worker.kinds import KINDS
from tests.data.make_rasters import write_raster

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl")
HOST = "127.0.0.1"
EXTENT = (300000 + 4300, 3000000 - 6100, 300000 + 5900, 3000000 - 4700)


class Handler(http.server.BaseHTTPRequestHandler):
    """``/KIND/scene.tif``: parts of one file, with the faults of its kind. ``server.asked`` keeps the ranges."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *words: Any) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        self.close_connection = True
        kind = self.path.split("/")[1]
        found = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range") or "")
        assert found is not None
        begin, stop = int(found[1]), min(int(found[2]) + 1, len(self.server.body))
        self.server.asked.append((begin, stop))
        number = len(self.server.asked)
        if kind in ("403", "500", "429") and (kind == "403" or number in (2, 3)):
            return self.answer(int(kind), b"no", Retry_After="0")
        if kind == "down" and number > 1:
            return self.answer(503, b"no")
        if kind == "whole":
            return self.answer(200, self.server.body)
        if kind == "away":
            port = self.server.server_port
            return self.answer(302, b"", Location=f"https://localhost:{port}/ok/scene.tif")
        if kind == "page":
            return self.answer(206, b"<html>" * 9, Content_Range="bytes 0-53/54")
        if kind == "slow":
            time.sleep(0.05)
        body = self.server.body[begin:stop]
        tag = f'"{number > 1}"' if kind == "changed" else '"one"'
        headers = {"Content_Range": f"bytes {begin}-{stop - 1}/{len(self.server.body)}", "ETag": tag}
        self.answer(206, body, cut=kind == "cut" and number == 2, **headers)

    def answer(self, status: int, body: bytes, cut: bool = False, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if cut else body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, context: ssl.SSLContext, body: bytes) -> None:
        super().__init__((HOST, 0), Handler)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.body, self.asked = body, []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def url(self, kind: str = "ok") -> str:
        return f"https://{HOST}:{self.server_port}/{kind}/scene.tif"

    def handle_error(self, request: Any, address: Any) -> None:
        """Nothing: clients that leave are what the tests are about."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("certificate")
    key, made = folder / "key.pem", folder / "certificate.pem"
    words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
    names = "subjectAltName=IP:127.0.0.1,DNS:localhost"
    command = ["openssl", *words.split(), "-addext", names, "-keyout", str(key), "-out", str(made)]
    subprocess.run(command, check=True, capture_output=True)
    return made, key


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiled raster of 1200 x 1500 pixels with nodata, blocks of 128."""
    pixels = np.random.default_rng(4).integers(1, 256, (3, 1200, 1500), dtype=np.uint8)
    pixels[:, 500:520, 450:480] = 0
    tiling = {"tiled": True, "blockxsize": 128, "blockysize": 128, "compress": "deflate"}
    return write_raster(tmp_path_factory.mktemp("remote") / "scene.tif", pixels, nodata=0, **tiling)


@pytest.fixture
def server(certificate: tuple[Path, Path], scene: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    running = Server(context, scene.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(fetching, "close_gdal", lambda: None)  # it holds for all other tests of the process
    monkeypatch.setattr(ranges, "FIRST_WAIT_S", 0.01)
    yield running
    running.shutdown()
    running.server_close()


class Job:
    def __init__(self, folder: Path, model: Path) -> None:
        self.output, self.model = folder / "out.tif", model
        self.events: list[dict[str, Any]] = []

    def __call__(self, source: str, is_cancelled: Any = lambda: False, **changes: Any) -> dict[str, Any]:
        values = {"allow_hosts": (HOST,), "extent": EXTENT, "output": str(self.output), **changes}
        request = JobRequest("segment", (source,), str(self.model), **values)
        context = RunContext(self.events.append, Cancellation(is_cancelled))
        prepare = KINDS["run"].prepare
        assert prepare is not None
        return KINDS["run"].handle(prepare(request, context), context)


@pytest.fixture
def job(tmp_path: Path, segmenter: Path) -> Job:
    return Job(tmp_path, segmenter)


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


def test_no_host_is_asked_without_consent(server: Server, job: Job, tmp_path: Path) -> None:
    for hosts in ((), ("example.org",)):
        with pytest.raises(RasterRemote, match="127.0.0.1, which was not agreed to") as caught:
            job(server.url(), allow_hosts=hosts)
        assert "--allow-host 127.0.0.1" in caught.value.fix
    (tmp_path / "list.txt").write_text(server.url() + "\n")
    with pytest.raises(LemevitError, match="remote raster"):
        job(str(tmp_path / "list.txt"))
    pair = JobRequest("change", (server.url(),) * 2, "m", str(job.output), allow_hosts=(HOST,))
    with pytest.raises(ArgumentsInvalid, match="alone"):
        fetching.fetched(pair, RunContext())
    assert server.asked == []


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
    command = [sys.executable, "-I", str(Path(__file__).parents[2] / "model_runtime"), *words]
    subprocess.run(command, check=True, timeout=60, env=dict(os.environ))
    assert json.loads(report.read_text(encoding="utf-8"))["inputs"][0]["path"] == server.url()
    with rasterio.open(out) as made, rasterio.open(scene) as source:
        window = source.window(*made.bounds)
        is_nodata = (source.read(1, window=window) == 0) & (source.read(2, window=window) == 0)
        np.testing.assert_array_equal(made.read(1) == 255, is_nodata & (source.read(3, window=window) == 0))
