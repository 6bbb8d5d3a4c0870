"""Lists, tile indexes and virtual rasters of remote rasters: all their hosts agreed to, or named."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely

from model_runtime.errors import LemevitError, RasterDriverRefused, RasterRemote
from model_runtime.remote import ranges
from tests.data.make_models import change_detector
from tests.engine.remote.kit import EXTENT, HOST, Job, Server

pytestmark = [
    pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with openssl"),
    pytest.mark.skipif(shutil.which("gdalbuildvrt") is None, reason="makes its virtual rasters with GDAL's programs"),
]


def virtual(folder: Path, name: str, source: Path, *words: str) -> Path:
    """A virtual raster of a local file, by GDAL's own programs."""
    path = folder / name
    program = "gdalwarp" if "-t_srs" in words else "gdal_translate" if "-outsize" in words else "gdalbuildvrt"
    order = [str(path), str(source)] if program == "gdalbuildvrt" else [str(source), str(path)]
    kind = [] if program == "gdalbuildvrt" else ["-of", "VRT"]
    subprocess.run([program, "-q", *kind, *words, *order], check=True)
    return path


def of_server(path: Path, source: Path, server: Server, kind: str = "ok") -> Path:
    """The same virtual raster of the same file on the server."""
    text = path.read_text(encoding="utf-8").replace('relativeToVRT="1"', 'relativeToVRT="0"')
    for name in (str(source), source.name):
        text = text.replace(f">{name}<", f">/vsicurl/{server.url(kind)}<")
    assert "/vsicurl/" in text
    remote = path.with_name(f"remote_{path.name}")
    remote.write_text(text, encoding="utf-8")
    return remote


@pytest.mark.parametrize(
    "words", [(), ("-tr", "16", "16"), ("-outsize", "70%", "70%", "-r", "bilinear"), ("-t_srs", "EPSG:32646")]
)
def test_a_virtual_raster_of_a_remote_one_has_the_bytes_of_a_local_one(
    server: Server, job: Job, scene: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    local = virtual(tmp_path, "virtual.vrt", scene, *words)
    remote = of_server(local, scene, server)
    extent = None if "-t_srs" in words else EXTENT
    crs = {"extent": EXTENT, "extent_crs": "EPSG:32645"} if extent is None else {"extent": extent}
    report = job(str(remote), gsd="native", **crs)
    job(str(local), gsd="native", output=str(tmp_path / "local.tif"), **crs)
    assert job.output.read_bytes() == (tmp_path / "local.tif").read_bytes()
    entry = report["inputs"][0]
    assert entry["path"] == str(remote)
    assert entry["fetched"]["needed_bytes"] <= entry["fetched"]["bytes"] < 0.6 * entry["fetched"]["file_bytes"]
    assert [path.name for path in tmp_path.glob("out*")] == ["out.tif"]


def test_lists_indexes_and_nests_are_read_in_their_order(server: Server, job: Job, scene: Path, tmp_path: Path) -> None:
    local = virtual(tmp_path, "inner.vrt", scene)
    outer = virtual(tmp_path, "outer.vrt", local)
    inner = of_server(local, scene, server)
    outer.write_text(outer.read_text().replace(local.name, inner.name))
    (tmp_path / "list.txt").write_text(f"{server.url()}\n{inner.name}\n")
    index = tmp_path / "index.gti.gpkg"
    place, named = (
        np.array([shapely.to_wkb(shapely.box(0, 0, 1, 1))], object),
        [np.array([f"/vsicurl/{server.url()}"], object)],
    )
    words = {"layer": "index", "driver": "GPKG", "geometry_type": "Polygon", "crs": "EPSG:32645"}
    pyogrio.raw.write(str(index), place, named, ["location"], **words)
    job(str(scene), output=str(tmp_path / "local.tif"))
    for name in (outer.name, "list.txt", index.name):
        report = job(str(tmp_path / name), output=str(tmp_path / f"{name}.tif"))
        assert (tmp_path / f"{name}.tif").read_bytes() == (tmp_path / "local.tif").read_bytes(), name
        assert report["inputs"][0]["fetched"]["needed_bytes"] > 0
    assert not list(tmp_path.glob("*.lemevit-remote"))


def test_without_consent_all_hosts_are_named_at_once_and_none_is_asked(
    server: Server, job: Job, scene: Path, tmp_path: Path
) -> None:
    remote = of_server(virtual(tmp_path, "virtual.vrt", scene), scene, server)
    names = ["https://b.example/1.tif", "s3://a/2.tif", server.url(), remote.name, "https://c.example/i.json#red"]
    (tmp_path / "list.txt").write_text("\n".join(names))
    for hosts, named in (((), f"{HOST}, a.s3.amazonaws.com, b.example, c.example"), ((HOST,), "a.s3.amazonaws.com")):
        with pytest.raises(RasterRemote, match=named) as caught:
            job(str(tmp_path / "list.txt"), allow_hosts=hosts)
        assert f"--allow-host {named.split(', ')[0]}" in caught.value.fix
        assert "--allow-host b.example --allow-host c.example" in caught.value.fix
    with pytest.raises(RasterRemote, match=f"lies on {HOST}, which was not agreed to"):
        job(str(remote), allow_hosts=("b.example",))
    assert server.asked == []
    assert not list(tmp_path.glob("out*"))


def test_only_rasters_are_followed(server: Server, job: Job, scene: Path, tmp_path: Path) -> None:
    text = of_server(virtual(tmp_path, "virtual.vrt", scene), scene, server).read_text()
    spoken = f"/vsicurl/{server.url()}"
    (tmp_path / "of_virtual.vrt").write_text(text)
    server.body = text.encode()  # a virtual raster on the server, which would lead on
    with pytest.raises(LemevitError, match="no GeoTIFF"):
        job(str(tmp_path / "of_virtual.vrt"))
    asked = len(server.asked)
    options = "<OpenOptions><OOI key='OVERVIEW_LEVEL'>0</OOI></OpenOptions>"
    for old, new in (
        ("</SourceFilename>", f"</SourceFilename>{options}"),
        (spoken, f"/vsizip/{spoken}"),
        (spoken, f"vrt://{spoken}"),
        (spoken, spoken.replace("https", "http")),
        (spoken, f"/vsigs/a/b.tif</SourceFilename><SourceFilename>{spoken}"),
        ("<VRTRasterBand ", "<VRTRasterBand subClass='VRTDerivedRasterBand' "),
    ):
        (tmp_path / "disguised.vrt").write_text(text.replace(old, new, 1))
        with pytest.raises(RasterDriverRefused):
            job(str(tmp_path / "disguised.vrt"))
    assert len(server.asked) == asked
    assert not list(tmp_path.glob("out*"))


def test_pairs_and_series_of_documents(server: Server, job: Job, scene: Path, tmp_path: Path) -> None:
    remote = of_server(virtual(tmp_path, "virtual.vrt", scene), scene, server)
    model = str(change_detector(tmp_path / "change.onnx"))
    for name, lines in (("before.txt", [str(scene)]), ("after.txt", [server.url()]), ("each.txt", [remote.name])):
        (tmp_path / name).write_text("\n".join(lines))
    (tmp_path / "each.txt").write_text(f"{remote.name}\n{server.url()}\n")
    dates: dict[str, Any] = {"task": "change", "model": model}
    inputs = (str(tmp_path / "before.txt"), str(tmp_path / "after.txt"))
    job("", **dates, inputs=(str(scene), str(scene)), output=str(tmp_path / "local.tif"))
    job("", **dates, inputs=inputs)
    assert job.output.read_bytes() == (tmp_path / "local.tif").read_bytes()
    out = str(tmp_path / "each" / "{name}.tif")
    (tmp_path / "each").mkdir()
    assert job("", kind="each", **dates, inputs=inputs, output=out)["counts"]["done"] == 1
    assert (tmp_path / "each" / "scene.tif").read_bytes() == job.output.read_bytes()
    values: dict[str, Any] = {"inputs": (str(tmp_path / "each.txt"),), "output": out.replace("{name}", "m_{name}")}
    assert job("", kind="each", **values)["counts"]["done"] == 2
    assert (tmp_path / "each" / f"m_{remote.stem}.tif").is_file()
    asked = len(server.asked)
    assert job("", kind="each", **values)["counts"]["skipped"] == 2
    assert {begin for begin, _ in server.asked[asked:]} <= {0, ranges.CHUNK}  # headers only


def test_the_command_line_reads_a_virtual_raster_behind_its_walls(
    server: Server, segmenter: Path, scene: Path, tmp_path: Path
) -> None:
    remote = of_server(virtual(tmp_path, "virtual.vrt", scene), scene, server)
    words = ["segment", str(remote), "--model", str(segmenter), "--out", str(tmp_path / "out.tif")]
    words += ["--extent", ",".join(map(str, EXTENT)), "--report", str(tmp_path / "r.json")]
    command = [sys.executable, "-I", str(Path(__file__).parents[3] / "model_runtime"), *words]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 3
    assert f"--allow-host {HOST}" in ended.stderr
    subprocess.run([*command, "--allow-host", HOST], check=True, timeout=60)
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["inputs"][0]["path"] == str(remote)
