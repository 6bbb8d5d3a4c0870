"""The command line's grammar: verbs, options, and the ``JobRequest`` they amount to. Runs nothing.

Importing it must stay cheap: the standard library and the protocol only.
"""

from __future__ import annotations

import argparse
import dataclasses
import functools
import os
from collections.abc import Sequence
from typing import Any, NoReturn

from ..errors import ArgumentsInvalid
from ..guards.elsewhere import is_elsewhere
from ..input_values import GRAMMAR
from ..protocol import OUTLINES, OVERLAPS, PRECISIONS, TTA, JobRequest
from ..version import product_version
from .teaching import add_improve, add_teach
from .tools import absolute, add_tools
from .training import add_models_dir, add_training
from .values import bands, batch, count, extent, gsd, not_negative, positive, share, stretch

PROGRAM = "model_runtime"
# Their values may start with a minus, which argparse would take for an option.
_SIGNED_OPTIONS = (
    "--extent",
    "--out",
    "--polygons",
    "--probabilities",
    "--raster",
    "--aoi",
    "--dota",
    "--report",
    "--labels",
)
_TRUST = {
    "confidence": "also write the largest probability, 0 to 1",
    "entropy": "also write how evenly the classes share: 0 one is certain, 1 all alike",
    "variance": "also write how far the views of --tta differ, 0 to 0.25",
    "attention": "LeMeViT: also write where each of its 16 meta tokens looks; 1 is an even spread",
}


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are ours: one named error, exit status 2."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - passes everything on
        super().__init__(**{"allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        """Raise in place of printing the usage and leaving."""
        raise ArgumentsInvalid(f"{self.prog}: {message}.", f"See: python -m {self.prog} --help")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The parsed command line.

    Raises:
        ArgumentsInvalid: it does not follow the grammar.
    """
    return build_parser().parse_args(_joined(argv))


def request_of(args: argparse.Namespace) -> JobRequest:
    """The request of a command line that runs a job.

    Paths made absolute.
    """
    values = vars(args)
    paths = {"polygons", "probabilities", "aoi", "dota", "report", "models_dir", *_TRUST}
    given: dict[str, Any] = {
        field.name: _absolute(values[field.name]) if field.name in paths else values[field.name]
        for field in dataclasses.fields(JobRequest)
        if field.name in values and field.name != "inputs"
    }
    return JobRequest(
        task=args.verb,
        inputs=tuple(map(_raster, [*args.inputs, *([args.after] if "after" in values else [])])),
        allow_hosts=tuple(args.allow_host),
        output=os.path.abspath(args.out),
        class_raster=_absolute(values.get("raster")),
        min_area_m2=values.get("min_area", 0.0),
        simplify_m=values.get("simplify", 0.0),
        outline_tolerance_m=values.get("outline_tolerance", 0.0),
        **given,
    )


@functools.lru_cache(maxsize=1)
def build_parser() -> Parser:
    """The whole grammar, built once in a process."""
    parser = Parser(prog=PROGRAM, description="Deep-learning models over rasters: LeMeViT for QGIS without QGIS.")
    parser.add_argument("--version", action="version", version=product_version())
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    _add_segment(verbs)
    _add_classify(verbs)
    _add_change(verbs)
    _add_detect(verbs)
    add_teach(verbs)
    add_improve(verbs)
    _add_models(verbs)
    add_training(verbs)
    add_tools(verbs)
    bench = verbs.add_parser("bench", help="speed and memory of this machine (in the checkout)")
    bench.add_argument("--suite", action="append", metavar="NAME", help="may be repeated; default: all")
    bench.add_argument("--repeats", type=positive, default=3, metavar="N")
    bench.add_argument("--json", action="store_true", help="a JSON object a line")
    check = verbs.add_parser("selfcheck", help="report as JSON the libraries and devices that work here")
    check.add_argument("--json", action="store_true", help="the error as JSON too")
    check.add_argument("--try", dest="model", metavar="M", help="try every engine that fits on this model, anew")
    verbs.add_parser("trial", help="try an engine, for another process of this program")
    verbs.add_parser("worker", help="serve requests of the QGIS plugin on stdin")
    return parser


def _add_segment(verbs: Any) -> None:  # noqa: ANN401 - argparse names no public type for it
    parser = verbs.add_parser("segment", help="a class for every pixel")
    _add_rasters(parser)
    _add_dense(parser)


def _add_change(verbs: Any) -> None:  # noqa: ANN401
    parser = verbs.add_parser("change", help="what differs between two dates")
    parser.add_argument("inputs", nargs=1, metavar="BEFORE")
    parser.add_argument("after", metavar="AFTER")
    text = "map pairs of one name in two folders, or of one line in two lists; outputs have {name} for their name"
    parser.add_argument("--each", action="store_true", help=text)
    _add_dense(parser)
    parser.add_argument("--bands-after", type=bands, metavar="1,2,3", help="bands of AFTER, where they are others")
    parser.add_argument("--crs-after", metavar="EPSG:n", help="CRS of AFTER in place of the one its file states")
    parser.add_argument("--align", action="store_true", help="correct the shift between the dates that is found")


def _add_rasters(parser: argparse.ArgumentParser) -> None:
    text = "a raster, a folder of them, a text file that lists them, or a tile index; several are read as one"
    parser.add_argument("inputs", nargs="+", metavar="RASTER", help=text)
    text = "map each raster for itself, with the model opened once; outputs have {name} for the raster's name"
    parser.add_argument("--each", action="store_true", help=text)


def _add_dense(parser: argparse.ArgumentParser) -> None:
    _add_job(parser, "OUT.tif")
    parser.add_argument("--polygons", metavar="P.gpkg", help="also write polygons")
    parser.add_argument("--probabilities", metavar="P.tif", help="also write a band of probabilities a class")
    parser.add_argument("--min-area", type=not_negative, default=0.0, metavar="M2", help="leave out smaller polygons")
    parser.add_argument("--simplify", type=not_negative, default=0.0, metavar="M", help="simplify polygons (metres)")
    _add_outlines(parser)
    _add_trust(parser)


def _add_outlines(parser: argparse.ArgumentParser) -> None:
    text = "of polygons: along the pixels, with right angles (buildings), or without corners"
    parser.add_argument("--outlines", choices=OUTLINES, default="pixels", help=text)
    text = "furthest that an outline moves, in metres; 0: 1.5 pixels"
    parser.add_argument("--outline-tolerance", type=not_negative, default=0.0, metavar="M", help=text)


def _add_trust(parser: argparse.ArgumentParser) -> None:
    for name, text in _TRUST.items():
        parser.add_argument(f"--{name}", metavar=f"{name[0].upper()}.tif", help=text)
    views = "average the answers to each tile flipped (4 times the time), or flipped and turned (8 times)"
    parser.add_argument("--tta", choices=TTA, default="none", help=views)


def _add_classify(verbs: Any) -> None:  # noqa: ANN401
    parser = verbs.add_parser("classify", help="a class for every scene cell")
    _add_rasters(parser)
    _add_job(parser, "OUT.gpkg")
    parser.add_argument("--raster", metavar="OUT.tif", help="also write a raster of one pixel a cell")
    _add_trust(parser)


def _add_detect(verbs: Any) -> None:  # noqa: ANN401
    parser = verbs.add_parser("detect", help="objects as oriented boxes")
    _add_rasters(parser)
    _add_job(parser, "OUT.gpkg")
    add = parser.add_argument
    add("--min-score", type=share, metavar="S", help="leave out boxes with a lower score, 0 to 1")
    add("--nms-iou", type=share, metavar="I", help="overlap at which two boxes are one object, 0 to 1")
    add("--upright", action="store_true", help="upright boxes in place of oriented ones")
    add("--dota", metavar="PATH", help="also write DOTA text: a .txt file, or a folder")


def _add_job(parser: argparse.ArgumentParser, out: str) -> None:
    add = parser.add_argument
    add("--model", required=True, metavar="M", help="name of an installed model, or an .onnx file")
    add("--out", required=True, metavar=out)
    add("--bands", type=bands, metavar="1,2,3", help="raster bands in the model's order, counted from 1")
    add("--crs", metavar="EPSG:n", help="CRS of the raster in place of the one its file states")
    add("--extent", type=extent, metavar="XMIN,YMIN,XMAX,YMAX")
    add("--extent-crs", metavar="EPSG:n", help="CRS of --extent; default: the raster's")
    add("--aoi", metavar="POLYGONS", help="polygon file; FILE|layername=NAME chooses a layer")
    add("--gsd", type=gsd, metavar="METRES|model|native")
    add("--stretch", type=stretch, metavar="VALUES", help=f"input values: {GRAMMAR}; default: by card and pixel type")
    add("--tile", type=positive, metavar="N")
    add("--overlap", type=count, metavar="N")
    add("--batch", type=batch, metavar="N|auto")
    add("--device", default="auto", metavar="auto|cpu|gpu|npu|cuda[:i]|ENGINE")
    add("--threads", type=count, default=0, metavar="N", help="CPU threads; 0: one a physical core")
    add("--backend", default="onnx", metavar="onnx|torch")
    add("--precision", default="auto", metavar="|".join(PRECISIONS), help="auto: the fastest with the same answer")
    text = "of several rasters: the later in the order covers the earlier, or the newer the older"
    add("--overlaps", choices=OVERLAPS, default=OVERLAPS[0], help=text)
    add("--dask", metavar="ADDRESS|local:N", help="run strips on a Dask cluster, or in N processes here")
    text = "fetch blocks of a raster at an https address, in a bucket or of a STAC item from this host; may be repeated"
    add("--allow-host", action="append", default=[], metavar="HOST", help=text)
    add("--overwrite", action="store_true", help="replace existing outputs")
    add("--restart", action="store_true", help="discard an interrupted run of this output")
    add("--dry-run", action="store_true", help="vet and estimate only; nothing is written")
    add("--report", metavar="R.json")
    add("--events", choices=("text", "json"), default="text")
    add("--allow-ungeoreferenced", action="store_true")
    add_models_dir(parser)


def _add_models(verbs: Any) -> None:  # noqa: ANN401
    models = verbs.add_parser("models", help="list, show, check, import, export, download or remove models")
    actions = models.add_subparsers(dest="action", metavar="ACTION", required=True)
    for action, argument, text in (
        ("list", None, "usable and refused models"),
        ("show", "model", "the card of a model"),
        ("verify", "model", "digest, content and a trial run"),
        ("import", "file", "check a model and put it into the models folder"),
        ("check", "file", "describe a file as a model, without installing it"),
        ("export", "model", "describe a model as a STAC MLM item"),
        ("catalogue", None, "models that can be downloaded"),
        ("fetch", "model", "download a model of the catalogue"),
        ("remove", "model", "remove an imported model"),
    ):
        parser = actions.add_parser(action, help=text)
        if argument:
            parser.add_argument(argument, metavar="FILE" if argument == "file" else "M")
        if action not in ("verify", "export"):
            parser.add_argument("--json", action="store_true", help="for programs; an error is the last line")
        if action in ("import", "fetch"):
            parser.add_argument("--overwrite", action="store_true", help="replace an installed model of this name")
        _add_import(parser, action)
        add_models_dir(parser)


def _add_import(parser: argparse.ArgumentParser, action: str) -> None:
    add = parser.add_argument
    if action in ("import", "check"):
        add("--name", metavar="N", help="name of the installed model; default: the file's")
        add("--card", metavar="CARD.json", help="a card, whole or in part, or an MLM item")
        add("--set", action="append", metavar="KEY=VALUE", help="a card value; may be repeated")
    if action == "check":
        add("--sample", metavar="RASTER", help="also run the model on one tile of a raster")
        add("--picture", metavar="OUT.png", help="with --sample: the tile beside the answer")
        add("--overwrite", action="store_true", help="replace an existing picture")
    if action == "import":
        add("--dry-run", action="store_true", help="check only, as: models check FILE")
        add("--accept-guesses", action="store_true", help="accept the guesses at values that the file does not state")
    if action == "export":
        add("--mlm", required=True, metavar="OUT.json")
        add("--overwrite", action="store_true", help="replace an existing file")
    if action in ("catalogue", "fetch"):
        add("--catalogue", metavar="FILE.json", help="another catalogue than the project's")
    if action == "fetch":
        add("--yes", action="store_true", help="agree to the download")


def _joined(argv: Sequence[str]) -> list[str]:
    """``--extent -1,2,3,4`` as ``--extent=-1,2,3,4``, ``--out -x.tif`` as ``--out=-x.tif``."""
    joined: list[str] = []
    for word in argv:
        if joined and joined[-1] in _SIGNED_OPTIONS and word != "-h" and not word.startswith("--"):
            joined[-1] += f"={word}"
        else:
            joined.append(word)
    return joined


def _raster(name: str) -> str:
    """An absolute path, or the address of a remote raster as it is."""
    return name if is_elsewhere(name) else os.path.abspath(name)


def _absolute(path: str | None) -> str | None:
    """An absolute path, ``None`` where there is none."""
    return None if path is None else absolute(path)
