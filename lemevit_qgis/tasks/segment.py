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
        "This algorithm assigns a class to each pixel of a raster, using a segmentation model. The result is a "
        "class raster with the colours of the model, and optionally a polygon layer.\n\n"
        "The raster is processed in overlapping tiles by a separate process, so rasters of any size can be "
        "used. Pixels without data remain nodata. The raster is resampled to the pixel size of the model if "
        "they differ by more than 5 %.\n\n"
        "A run that was cancelled or interrupted continues from the last finished tile when it is started "
        "again with the same parameters."
    ),
    tags=("deep learning", "land cover", "semantic segmentation", "buildings", "onnx"),
    outputs=(
        Output(
            "OUTPUT",
            "output",
            source("Class raster"),
            RASTER,
            help=source("Raster with the class number of each pixel, with colours and overviews"),
            layer_name=source("Classes"),
        ),
        Output(
            "POLYGONS",
            "polygons",
            source("Polygons"),
            VECTOR,
            check_label=source("Also polygons"),
            check_tooltip=source("A GeoPackage of the same name beside the class raster"),
            help=source("Polygons of the classes along the pixels, with their area in m²"),
        ),
        Output(
            "PROBABILITIES",
            "probabilities",
            source("Probabilities (one band per class)"),
            RASTER,
            PROBABILITY,
            help=source("Raster with the probability of each class, from 0 to 1 (four bytes per pixel and class)"),
            layer_name=source("Probabilities"),
        ),
        *TRUST_OUTPUTS,
    ),
    options=(MIN_AREA, SIMPLIFY, OUTLINES, OUTLINE_TOLERANCE, VIEWS, PRECISION, UNPLACED),
)
