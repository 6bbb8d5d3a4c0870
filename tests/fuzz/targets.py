"""What reads inputs from elsewhere, and sound inputs to begin from. A target may end in a named error, nothing else."""

from __future__ import annotations

import contextlib
import io
import json
import pickle
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS

from model_runtime.cards.card import CARD_KEY
from model_runtime.cards.codec import card_from_json, card_to_json
from model_runtime.cards.deepness import card_from_deepness
from model_runtime.cards.graph import GraphFacts, TensorFacts
from model_runtime.cards.mlm import mlm_item
from model_runtime.cli.grammar import parse, request_of
from model_runtime.cli.importing import request_of as import_request_of
from model_runtime.cli.teaching import improve_request_of, teach_request_of
from model_runtime.errors import LemevitError
from model_runtime.geo.grid import Grid, Window
from model_runtime.importer.facts import FactSheet
from model_runtime.importer.mlm_reader import is_mlm, mlm_facts
from model_runtime.jobs.resume.journal import Journal
from model_runtime.jobs.resume.journal_file import journal_path, peek_slot
from model_runtime.protocol import TASKS, JobRequest
from model_runtime.raster.aoi import AreaOfInterest
from model_runtime.raster.source import Source, environment, inspect_raster
from model_runtime.store.catalogue import read_catalogue
from model_runtime.store.find import describe, vetted
from model_runtime.store.sniffing import is_checkpoint
from model_runtime.worker.server import _decoded, _request
from tests.data import make_models as mm
from tests.data import make_strangers
from tests.data.make_rasters import patches, write_raster, write_vrt

from .mutations import ODD, damaged, damaged_value

Feed = Callable[[random.Random], bytes]
VERBS = {
    "teach": "teach in.tif --labels l.gpkg --class-field c --classes a,b --background a --out m.onnx --bands 1,2,3",
    "improve": "improve m.onnx in.tif --labels l.gpkg --out i.onnx --minutes 3 --extent 0,0,1,1 --bands 1,2,3",
    "outlines": "outlines a.gpkg --outlines squared --tolerance 1 --out o.gpkg",
    "statistics": "statistics z.gpkg c.tif --weighted --table t.csv --out o.gpkg",
    "centrelines": "centrelines c.tif --classes 1,3 --widest 9 --out o.gpkg",
    "export-labels": "export-labels a.gpkg in.tif --format coco --size 512 --smallest-share 0.1 --out folder",
    "import-labels": "import-labels folder --format auto --out o.gpkg",
    "check": "models check m.onnx --set classes=a,b --set mean=0,0,0 --name m --json",
    "import": "models import m.onnx --set gsd_m=0.2 --accept-guesses --overwrite",
    "evaluate": "evaluate m --data d --split val --report r.json --calibrate",
}
"""Command lines beside those of runs."""


@dataclass
class Target:
    """``feed`` makes an input, ``read`` reads it; ``share`` of 1,000 inputs are this target's."""

    share: int
    feed: Feed
    read: Callable[[bytes], None]


def targets(folder: Path) -> dict[str, Target]:
    """All targets; what they need lies in ``folder``."""
    found: dict[str, Target] = {}
    for add in (_cards, _models, _words, _journals, _rasters, _areas):
        found.update(add(folder))
    return found


def _of(seeds: list[bytes]) -> Feed:
    return lambda source: damaged(source, source.choice(seeds))


def _json_of(values: list[Any]) -> Feed:
    def feed(source: random.Random) -> bytes:
        value = source.choice(values)
        if source.random() < 0.3:
            return damaged(source, json.dumps(value).encode())
        return json.dumps(damaged_value(source, value)).encode()

    return feed


def _cards(folder: Path) -> dict[str, Target]:
    card = json.loads(card_to_json(mm.make_card()))
    boxes = json.loads(card_to_json(mm.detection_card()))
    item = mlm_item(mm.make_card(), href="m.onnx", sha256="0" * 64, size=1)
    bare = json.loads(json.dumps(item))
    for holder in (bare, bare.get("properties", {})):
        holder.pop(CARD_KEY, None)
    catalogue = {
        "models": [{"name": "a", "url": "https://a/b", "bytes": 1, "sha256": "0" * 64, "licence": "", "summary": ""}]
    }
    metadata = {"model_type": "Segmentor", "class_names": '{"0": "a", "1": "b"}', "resolution": "10", "tile_size": "64"}
    metadata |= {"standardization_mean": "[0.1, 0.2, 0.3]", "seg_thresh": "0.5", "tiles_overlap": "20"}

    def read_item(data: bytes) -> None:
        with contextlib.suppress(UnicodeDecodeError, json.JSONDecodeError, RecursionError):
            values = json.loads(data)
            if isinstance(values, dict) and is_mlm(values):
                mlm_facts(values, FactSheet(), "item")

    def read_metadata(data: bytes) -> None:
        with contextlib.suppress(UnicodeDecodeError, json.JSONDecodeError, RecursionError):
            values = json.loads(data)
            if isinstance(values, dict):
                kept = {
                    str(key): value if isinstance(value, str) else json.dumps(value) for key, value in values.items()
                }
                sizes = (
                    TensorFacts("input", "float", (None, 3, 64, 64)),
                    TensorFacts("output", "float", (None, 2, 64, 64)),
                )
                card_from_deepness(GraphFacts((sizes[0],), (sizes[1],), kept, 17), name="m", origin="m.onnx")

    def read_catalogue_file(data: bytes) -> None:
        path = folder / "catalogue.json"
        path.write_bytes(data)
        read_catalogue(path)

    return {
        "card": Target(
            230, _json_of([card, boxes]), lambda data: _text(data, lambda text: card_from_json(text, origin="m"))
        ),
        "mlm": Target(100, _json_of([item, bare, bare["properties"]]), read_item),
        "metadata": Target(120, _json_of([metadata]), read_metadata),
        "catalogue": Target(50, _json_of([catalogue]), read_catalogue_file),
    }


def _text(data: bytes, read: Callable[[str], object]) -> None:
    with contextlib.suppress(UnicodeDecodeError):
        read(data.decode("utf-8", "surrogatepass"))


def _models(folder: Path) -> dict[str, Target]:
    seeds = [mm.segmenter(folder / "a.onnx"), mm.classifier(folder / "b.onnx"), mm.detector(folder / "c.onnx")]
    seeds += [mm.deepness_segmenter(folder / "d.onnx"), make_strangers.plain(folder / "e.onnx")]
    graphs = [path.read_bytes() for path in seeds]

    def read(data: bytes) -> None:
        describe(vetted(data, folder / "fuzzed.onnx"), folder / "fuzzed.onnx")

    def sniff(data: bytes) -> None:
        is_checkpoint(data)
        vetted(data, folder / "fuzzed.onnx")

    return {"onnx": Target(70, _of(graphs), read), "sniffing": Target(120, _of(_others(graphs[0])), sniff)}


def _others(graph: bytes) -> list[bytes]:
    """Files of other kinds that are offered as models."""
    values = {"a": [1, "b", (2.5, None)], "c": {"d": b"e" * 20}}
    found = [pickle.dumps(values, protocol=number) for number in range(6)]
    header = json.dumps({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    found.append(struct.pack("<Q", len(header)) + header + bytes(4))
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, "w", method) as archive:
            archive.writestr("a/data.pkl", found[2])
            archive.writestr("a/data/0", bytes(100))
        found.append(memory.getvalue())
    return [
        *found,
        b"<html><body>x</body></html>",
        b"\x89HDF\r\n\x1a\n" + bytes(50),
        graph[:200],
        b"version https://git-lfs",
    ]


def _words(folder: Path) -> dict[str, Target]:
    request = json.loads(JobRequest("segment", (str(folder / "in.tif"),), "m", "o.tif", bands=(1, 2, 3)).to_line())
    lines = [request, {"command": "cancel"}, {"command": "run", "protocol": 1, "request": {}}]
    run = (
        "in.tif --model m --out o.tif --gsd native --extent 0,0,1,1 --bands 1,2,3 --threads 2 --tile 64 --stretch 2,98"
    )
    commands = [f"{verb} {run}".split() for verb in ("segment", "classify", "detect")]
    commands += [f"change in.tif {run} --min-area 1 --aoi a.gpkg|layername=a".split()]
    commands += [text.split() for text in VERBS.values()]

    def feed(source: random.Random) -> bytes:
        chosen = list(source.choice(commands))
        for _ in range(source.choice((1, 2, 4))):
            index = source.randrange(len(chosen))
            odd = [
                text
                for text in (*ODD, "1e-9", "65536", "1e300", "1,2,nan", "-1", "0", "a=b", "--", "--help", "-h")
                if isinstance(text, str)
            ]
            chosen[index : index + source.choice((0, 1))] = [source.choice(odd)]
        return json.dumps(chosen).encode()

    def read_words(data: bytes) -> None:
        with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):
            args = parse(json.loads(data))
            if args.verb in TASKS:
                request_of(args)
            elif args.verb == "teach":
                teach_request_of(args)
            elif args.verb == "improve":
                improve_request_of(args)
            elif args.verb == "models" and args.action in ("check", "import"):
                import_request_of(args)

    def read_line(data: bytes) -> None:
        _request(_decoded(data))

    return {"protocol": Target(195, _json_of(lines), read_line), "words": Target(15, feed, read_words)}


def _journals(folder: Path) -> dict[str, Target]:
    output = folder / "journal.tif"
    journal = Journal(output, {"tile": 512, "name": "é"}, restart=False, slots=(2, 64))
    for number in range(4):
        journal.append(bytes([number]) * 100)
        journal.put_slot(number % 2, number, b"slot")
    journal.close(discard=False)
    seed = journal_path(output).read_bytes()

    def read(data: bytes) -> None:
        journal_path(output).write_bytes(data)
        peek_slot(journal_path(output), 0, 0)
        found = Journal(output, {"tile": 512, "name": "é"}, restart=False, slots=(2, 64))
        try:
            list(found.replay())
            found.slot(1, 1)
        finally:
            found.close(discard=False)

    return {"journal": Target(50, _of([seed]), read)}


def _rasters(folder: Path) -> dict[str, Target]:
    pixels = patches(40, 50)
    written = [
        write_raster(folder / "plain.tif", pixels),
        write_raster(folder / "deflate.tif", pixels, compress="deflate"),
    ]
    written.append(write_raster(folder / "tiled.tif", pixels, tiled=True, blockxsize=16, blockysize=16, compress="lzw"))
    written.append(write_raster(folder / "big.tif", pixels, BIGTIFF="YES", nodata=0))
    for driver, suffix in (("PNG", "png"), ("JPEG", "jpg"), ("BMP", "bmp"), ("HFA", "img"), ("GPKG", "gpkg")):
        path = folder / f"other.{suffix}"
        with rasterio.open(
            path, "w", driver=driver, width=50, height=40, count=3, dtype="uint8", crs=CRS.from_epsg(32645)
        ) as target:
            target.write(pixels)
        written.append(path)
    written.append(write_vrt(folder / "mosaic.vrt", [(written[0], 1, "Byte", 0.0)] * 3, 40, 50))
    seeds = [path.read_bytes() for path in written]

    def read(data: bytes) -> None:
        path = folder / "fuzzed"
        path.write_bytes(data)
        info = inspect_raster(path, allow_ungeoreferenced=True)
        if info.grid.width * info.grid.height > 4_000_000 or info.band_count > 8:
            return
        with environment(), Source(info, tuple(range(1, info.band_count + 1)), info.grid) as source:
            source.read(0, 0, min(info.grid.height, 64), min(info.grid.width, 64))

    return {"raster": Target(25, _of(seeds), read)}


def _areas(folder: Path) -> dict[str, Target]:
    outlines = [shapely.box(500000, 4000000, 500100, 4000100), shapely.Point(500050, 4000050).buffer(40)]
    shapes = np.array([shapely.to_wkb(shape) for shape in outlines], dtype=object)
    drivers = {
        "gpkg": "GPKG",
        "geojson": "GeoJSON",
        "fgb": "FlatGeobuf",
        "gml": "GML",
        "kml": "KML",
        "shp": "ESRI Shapefile",
    }
    fields: dict[str, Any] = {"fields": ["a"], "field_data": [np.array([1, 2])], "geometry_type": "Polygon"}
    degrees = np.array([shapely.to_wkb(shapely.box(87, 36, 87.01, 36.01))] * 2, dtype=object)
    for suffix, driver in drivers.items():
        is_wide = suffix in ("kml", "geojson")
        crs, drawn = ("EPSG:4326", degrees) if is_wide else ("EPSG:32645", shapes)
        pyogrio.raw.write(str(folder / f"area.{suffix}"), drawn, driver=driver, crs=crs, **fields)
    seeds = [(suffix, (folder / f"area.{suffix}").read_bytes()) for suffix in drivers]
    for suffix in ("shx", "dbf", "prj"):
        (folder / f"fuzzed.{suffix}").write_bytes((folder / f"area.{suffix}").read_bytes())

    grid = Grid(50, 50, Affine(2, 0, 500000, 0, -2, 4000100), CRS.from_epsg(32645))

    def feed(source: random.Random) -> bytes:
        suffix, data = source.choice(seeds)
        if suffix == "geojson" and source.random() < 0.5:
            return b"geojson\0" + json.dumps(damaged_value(source, json.loads(data))).encode()
        return suffix.encode() + b"\0" + damaged(source, data)

    def read(data: bytes) -> None:
        suffix, _, content = data.partition(b"\0")
        path = folder / f"fuzzed.{suffix.decode()}"
        path.write_bytes(content)
        area = AreaOfInterest(str(path), grid.crs, grid)
        area.holds(500050, 4000050, grid)
        area.mask(Window(0, 0, 50, 50), grid)

    return {"area": Target(25, feed, read)}


def problems_of(target: Target, data: bytes) -> Iterator[str]:
    """What is wrong with how a target ends: an error without a name, or one that cannot be said."""
    try:
        target.read(data)
    except LemevitError as error:
        text = str(error)
        try:
            json.dumps(error.as_dict()).encode("ascii")
            text.encode("utf-8")
        except UnicodeError:
            yield f"{error.code}: its text cannot be written: {text!r:.200}"
    except MemoryError:
        yield "MemoryError"
    except Exception as error:  # noqa: BLE001 - what the suite is for
        yield f"{type(error).__name__}: {error!s:.300}"
