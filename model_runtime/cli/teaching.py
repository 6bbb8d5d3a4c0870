"""The verbs ``teach`` and ``improve``: their grammar and their requests. Runs nothing."""

from __future__ import annotations

import argparse
import os
from typing import Any

from ..teaching.request import IMPROVE, TaughtClass, TeachRequest
from .values import bands, count, extent, positive_number

SHARED = (
    "class_field",
    "extent",
    "extent_crs",
    "bands",
    "crs",
    "name",
    "threads",
    "overwrite",
    "allow_ungeoreferenced",
)
"""Options of both verbs that a request takes as they are."""


def add_teach(verbs: Any) -> None:  # noqa: ANN401 - argparse names no public type for it
    """Add the verb to a parser."""
    parser = verbs.add_parser("teach", help="a model from examples: labels on a raster to one .onnx file")
    add = parser.add_argument
    _add_examples(add)
    add("--objects", action="store_true", help="labels are objects, points or boxes: the model detects them")
    add("--object-size", type=positive_number, metavar="METRES", help="side of the objects, where labels are points")
    add("--classes", metavar="A,B", help="names of classes in their order; those not named follow")
    add("--background", action="append", default=[], metavar="CLASS", help="class that gets no polygons; repeatable")
    add("--out", required=True, metavar="MODEL.onnx")
    add("--features", default="auto", metavar="auto|bands|filters|MODEL", help="auto compares them and takes the best")
    add("--bands", type=bands, metavar="1,2,3", help="raster bands that are used; default: all")
    add("--licence", default="", metavar="TEXT", help="licence of the imagery, told in the model")
    add("--device", default="auto", metavar="auto|cpu|cuda|cuda:i")
    _add_rest(add)


def add_improve(verbs: Any) -> None:  # noqa: ANN401 - argparse names no public type for it
    """Add the verb to a parser."""
    parser = verbs.add_parser("improve", help="train the network of a taught model on its labels (needs torch)")
    add = parser.add_argument
    add("model", metavar="MODEL.onnx", help="model made by teach")
    _add_examples(add)
    add("--out", required=True, metavar="IMPROVED.onnx", help="written only if it is better on labels it had not seen")
    add("--minutes", type=positive_number, default=5.0, metavar="N", help="of training at most; default: 5")
    add("--bands", type=bands, metavar="1,2,3", help="raster bands for those of the model; default: by their names")
    _add_rest(add)


def _add_examples(add: Any) -> None:  # noqa: ANN401
    """Rasters and labels."""
    add("inputs", metavar="RASTER", nargs="+", help="one or more rasters of the same bands")
    add("--labels", required=True, metavar="L.gpkg", help="points, lines or polygons with a field of classes")
    add("--layer", metavar="NAME", help="layer of the label file, where it has several")
    add("--class-field", metavar="FIELD", help="default: the field named class or label, or the only one")
    add("--extent", type=extent, metavar="XMIN,YMIN,XMAX,YMAX", help="labels outside of it do not count")
    add("--extent-crs", metavar="EPSG:n", help="CRS of --extent; default: the raster's")
    add("--crs", metavar="EPSG:n", help="CRS of the rasters in place of the one their files state")


def _add_rest(add: Any) -> None:  # noqa: ANN401
    """Options of the output and of the work."""
    add("--name", metavar="N", help="name of the model; default: the file's")
    add("--threads", type=count, default=0, metavar="N", help="CPU threads; 0: one a physical core")
    add("--overwrite", action="store_true", help="replace an existing model")
    add("--report", metavar="R.json")
    add("--events", choices=("text", "json"), default="text")
    add("--allow-ungeoreferenced", action="store_true")
    add("--models-dir", metavar="DIR", help="folder of installed models")


def teach_request_of(args: argparse.Namespace) -> TeachRequest:
    """The request of a command line.

    Paths made absolute.
    """
    names = [name.strip() for name in (args.classes or "").split(",") if name.strip()]
    names += [name for name in args.background if name not in names]
    return TeachRequest(
        action="save",
        classes=tuple(TaughtClass(name, background=name in args.background) for name in names),
        features=args.features,
        objects=args.objects,
        object_size_m=args.object_size,
        licence=args.licence,
        device=args.device,
        **_shared(args),
    )


def improve_request_of(args: argparse.Namespace) -> TeachRequest:
    """The request of a command line.

    Paths made absolute.
    """
    model = os.path.abspath(args.model) if os.path.exists(args.model) else args.model
    return TeachRequest(action=IMPROVE, model=model, minutes=args.minutes, **_shared(args))


def _shared(args: argparse.Namespace) -> dict[str, Any]:
    """Values of options that both verbs have."""
    file, bar, rest = args.labels.partition("|")
    labels = os.path.abspath(file) + bar + rest
    if args.layer:
        labels = f"{os.path.abspath(file)}|layername={args.layer}"
    return {
        "inputs": tuple(os.path.abspath(path) for path in args.inputs),
        "labels": labels,
        "output": os.path.abspath(args.out),
        "report": os.path.abspath(args.report) if args.report else None,
        "models_dir": os.path.abspath(args.models_dir) if args.models_dir else None,
        **{name: getattr(args, name) for name in SHARED},
    }
