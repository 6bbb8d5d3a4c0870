"""The verb ``teach``: its grammar and its request. Runs nothing."""

from __future__ import annotations

import argparse
import os
from typing import Any

from ..teaching.request import TaughtClass, TeachRequest
from .values import bands, count, extent


def add_teach(verbs: Any) -> None:  # noqa: ANN401 - argparse names no public type for it
    """Add the verb to a parser."""
    parser = verbs.add_parser("teach", help="a model from examples: labels on a raster to one .onnx file")
    add = parser.add_argument
    add("inputs", metavar="RASTER", nargs="+", help="one or more rasters of the same bands")
    add("--labels", required=True, metavar="L.gpkg", help="points, lines or polygons with a field of classes")
    add("--layer", metavar="NAME", help="layer of the label file, where it has several")
    add("--class-field", metavar="FIELD", help="default: the field named class or label, or the only one")
    add("--classes", metavar="A,B", help="names of classes in their order; those not named follow")
    add("--background", action="append", default=[], metavar="CLASS", help="class that gets no polygons; repeatable")
    add("--out", required=True, metavar="MODEL.onnx")
    add("--features", default="auto", metavar="auto|bands|filters|MODEL", help="auto compares them and takes the best")
    add("--extent", type=extent, metavar="XMIN,YMIN,XMAX,YMAX", help="labels outside of it do not count")
    add("--extent-crs", metavar="EPSG:n", help="CRS of --extent; default: the raster's")
    add("--bands", type=bands, metavar="1,2,3", help="raster bands that are used; default: all")
    add("--crs", metavar="EPSG:n", help="CRS of the rasters in place of the one their files state")
    add("--name", metavar="N", help="name of the model; default: the file's")
    add("--licence", default="", metavar="TEXT", help="licence of the imagery, told in the model")
    add("--device", default="auto", metavar="auto|cpu|cuda|cuda:i")
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
    file, bar, rest = args.labels.partition("|")
    labels = os.path.abspath(file) + bar + rest
    if args.layer:
        labels = f"{os.path.abspath(file)}|layername={args.layer}"
    names = [name.strip() for name in (args.classes or "").split(",") if name.strip()]
    names += [name for name in args.background if name not in names]
    return TeachRequest(
        action="save",
        inputs=tuple(os.path.abspath(path) for path in args.inputs),
        labels=labels,
        class_field=args.class_field,
        classes=tuple(TaughtClass(name, background=name in args.background) for name in names),
        features=args.features,
        output=os.path.abspath(args.out),
        extent=args.extent,
        extent_crs=args.extent_crs,
        bands=args.bands,
        crs=args.crs,
        name=args.name,
        licence=args.licence,
        device=args.device,
        threads=args.threads,
        overwrite=args.overwrite,
        allow_ungeoreferenced=args.allow_ungeoreferenced,
        report=os.path.abspath(args.report) if args.report else None,
        models_dir=os.path.abspath(args.models_dir) if args.models_dir else None,
    )
