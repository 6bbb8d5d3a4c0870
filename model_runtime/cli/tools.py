"""Verbs of the tools: grammar, request, and the report as text or JSON."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Any

from ..protocol import EXIT_DONE, ToolRequest
from .values import count, not_negative, share


def add_tools(verbs: Any) -> None:  # noqa: ANN401 - argparse names no public type for it
    """Add the verbs of all tools."""
    outlines = verbs.add_parser("outlines", help="polygons of any layer with squared or smooth outlines")
    outlines.add_argument("inputs", nargs=1, metavar="LAYER")
    outlines.add_argument("--outlines", choices=("squared", "smooth"), default="squared")
    text = "furthest that an outline moves; 0: 1.5 times its shortest edges"
    outlines.add_argument("--tolerance", dest="tolerance_m", type=not_negative, default=0.0, metavar="M", help=text)
    _add_output(outlines, "OUT.gpkg")
    numbers = verbs.add_parser("statistics", help="share and area of classes, or number of objects, by zones")
    _add_two(numbers, "ZONES", "RASTER|OBJECTS")
    numbers.add_argument("--weighted", action="store_true", help="pixels on borders count by their share inside")
    numbers.add_argument("--class-column", default="class_name", metavar="NAME", help="column of the objects' class")
    numbers.add_argument("--table", type=os.path.abspath, metavar="T.csv", help="also a row a zone and class")
    _add_output(numbers, "OUT.gpkg")

    lines = verbs.add_parser("centrelines", help="narrow areas of a class raster as lines with length and width")
    lines.add_argument("inputs", nargs=1, metavar="CLASSES.tif")
    lines.add_argument("--classes", metavar="1,3", help="class ids; default: all but 0")
    lines.add_argument("--widest", dest="widest_m", type=not_negative, metavar="M", help="0: 50 pixels")
    lines.add_argument("--shortest", dest="shortest_m", type=not_negative, metavar="M", help="leave out shorter lines")
    _add_output(lines, "OUT.gpkg")
    places = verbs.add_parser("points", help="polygons as points with their size")
    places.add_argument("inputs", nargs=1, metavar="LAYER")
    _add_output(places, "OUT.gpkg")
    _add_labels(verbs)
    _add_alike(verbs)


def _add_alike(verbs: Any) -> None:  # noqa: ANN401
    embed = verbs.add_parser("embed", help="a raster as vectors of a network, a cell every few pixels")
    embed.add_argument("inputs", nargs=1, metavar="RASTER")
    embed.add_argument("--model", required=True, metavar="M", help="name of an installed model, or an .onnx file")
    text = "pixels of a cell; 0: 32, or the network's own where that is larger"
    embed.add_argument("--cell", type=count, default=0, metavar="N", help=text)
    embed.add_argument("--bands", metavar="1,2,3", help="raster bands that are used; default: all")
    embed.add_argument("--device", default="auto", metavar="auto|cpu|cuda|cuda:i")
    embed.add_argument("--threads", type=count, default=0, metavar="N", help="CPU threads; 0: one a physical core")
    embed.add_argument("--models-dir", type=os.path.abspath, metavar="DIR", help="folder of installed models")
    _add_output(embed, "E.tif")
    alike = verbs.add_parser("similar", help="how like some examples each cell of an embedded raster is")
    alike.add_argument("inputs", nargs=1, metavar="E.tif")
    alike.add_argument("--to", required=True, metavar="LAYER", help="examples: points, lines or polygons")
    alike.add_argument("--not", dest="unlike", metavar="LAYER", help="counter-examples: the result is 0 to 1")
    _add_output(alike, "S.tif")


def _add_labels(verbs: Any) -> None:  # noqa: ANN401
    out = verbs.add_parser("export-labels", help="features of a layer as labels on chips of its raster")
    _add_two(out, "LAYER", "RASTER")
    out.add_argument("--format", dest="form", choices=FORMS, default="coco")
    text = "side of the chips in pixels; 0: the whole raster as one image"
    out.add_argument("--size", type=count, default=512, metavar="N", help=text)
    out.add_argument("--class-column", default="class_name", metavar="NAME")
    out.add_argument("--keep-empty", action="store_true", help="chips without an object too")
    text = "leave out parts of objects, cut at an edge, that are a smaller share of them"
    out.add_argument("--smallest-share", type=share, default=0.15, metavar="S", help=text)
    out.add_argument("--reviewed", action="store_true", help="only objects that a review accepted")
    _add_output(out, "FOLDER")
    back = verbs.add_parser("import-labels", help="a folder of labels as a layer, with places in map units")
    back.add_argument("inputs", nargs=1, metavar="FOLDER")
    back.add_argument("--format", dest="form", choices=("auto", *FORMS), default="auto")
    _add_output(back, "OUT.gpkg")


def _add_two(parser: argparse.ArgumentParser, *names: str) -> None:
    """Add two inputs, each with a name of its own.

    In its help argparse takes one name alone for all values of an argument.
    """
    for name in names:
        parser.add_argument("inputs", action="append", metavar=name)


def _add_output(parser: argparse.ArgumentParser, out: str) -> None:
    parser.add_argument("--out", required=True, metavar=out)
    parser.add_argument("--overwrite", action="store_true", help="replace an existing output")
    parser.add_argument("--json", action="store_true", help="the report as JSON; an error is the last line")


TOOL_VERBS = ("outlines", "statistics", "centrelines", "points", "export-labels", "import-labels", "embed", "similar")
FURTHER = ("to", "unlike")
"""Options that name further files to read."""
FORMS = ("coco", "yolo", "yolo-obb", "voc", "dota", "masks")
COMMON = ("verb", "inputs", "out", "overwrite", "json", *FURTHER)


def run(args: argparse.Namespace) -> int:
    """Carry a tool out and say what came of it."""
    from ..jobs.context import RunContext
    from ..tools import run_tool

    options = {name: value for name, value in vars(args).items() if name not in COMMON and value is not None}
    further = [getattr(args, name, None) for name in FURTHER]
    inputs = tuple(absolute(name) for name in (*args.inputs, *further) if name)
    request = ToolRequest(args.verb, inputs, os.path.abspath(args.out), options, args.overwrite)
    report = run_tool(request, RunContext())
    if args.json:
        sys.stdout.write(json.dumps(report) + "\n")
    else:
        more = {key: value for key, value in report.items() if key not in ("status", "task", "inputs", "outputs")}
        sys.stdout.write(f"wrote {report['outputs'][0]}\n{json.dumps(more, ensure_ascii=False)}\n")
    return EXIT_DONE


def absolute(reference: str) -> str:
    """An absolute path.

    What follows ``|`` (a layer's name) stays.
    """
    file, bar, rest = reference.partition("|")
    return os.path.abspath(file) + bar + rest
