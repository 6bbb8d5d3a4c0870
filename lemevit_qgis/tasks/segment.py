"""Segmentation: a class for every pixel."""

from __future__ import annotations

from .spec import (
    MIN_AREA,
    OUTLINE_TOLERANCE,
    OUTLINES,
    PRECISION,
    PROBABILITY,
    RASTER,
    SIMPLIFY,
    UNPLACED,
    VECTOR,
    Output,
    Task,
    source,
)
from .trust import TRUST_OUTPUTS, VIEWS

TASK = Task(
    key="segment",
    order=10,
    title=source("Segment: a class for every pixel"),
    algorithm="segment",
    algorithm_title=source("Segment (a class for every pixel)"),
    help=source(
        "Runs a segmentation model over a raster of any size, in a separate process, and writes a class raster "
        "with the model's colours. Tiles are blended, so there are no seams; pixels without data stay without. "
        "An interrupted run goes on where it stopped when it is started again with the same settings.\n\n"
        "Raster: a local file. Model: its card says what it knows, its bands and its pixel size; the raster is "
        "resampled on the fly when its pixels differ by more than 5 %. Polygons: exact outlines, areas in m²."
    ),
    tags=("deep learning", "land cover", "semantic segmentation", "buildings", "onnx"),
    outputs=(
        Output(
            "OUTPUT",
            "output",
            source("Class raster"),
            RASTER,
            help=source("One band: the class of each pixel, by its number in the model; with colours and overviews"),
            layer_name=source("Classes"),
        ),
        Output(
            "POLYGONS",
            "polygons",
            source("Polygons"),
            VECTOR,
            check_label=source("Also polygons"),
            check_tooltip=source("A GeoPackage of the same name beside the class raster"),
            help=source("Outlines of the classes with area in m², exact to the pixel"),
        ),
        Output(
            "PROBABILITIES",
            "probabilities",
            source("Probabilities (one band per class)"),
            RASTER,
            PROBABILITY,
            help=source("From 0 to 1; four bytes per pixel and class"),
            layer_name=source("Probabilities"),
        ),
        *TRUST_OUTPUTS,
    ),
    options=(MIN_AREA, SIMPLIFY, OUTLINES, OUTLINE_TOLERANCE, VIEWS, PRECISION, UNPLACED),
)
