"""Change detection between two dates."""

from __future__ import annotations

from .spec import (
    CHANGE,
    FLAG,
    MIN_AREA,
    OUTLINE_TOLERANCE,
    OUTLINES,
    PRECISION,
    PROBABILITY,
    RASTER,
    SIMPLIFY,
    UNPLACED,
    VECTOR,
    Option,
    Output,
    RasterInput,
    Task,
    source,
)
from .trust import TRUST_OUTPUTS, VIEWS

TASK = Task(
    key="change",
    order=40,
    title=source("Detect change (two dates)"),
    algorithm="detectchange",
    algorithm_title=source("Detect change (between two dates)"),
    help=source(
        "This algorithm detects changes between two rasters of the same area, using a change detection model. "
        "The result is a class raster, and optionally a polygon layer of the changes.\n\n"
        "The rasters may differ in CRS, pixel size and extent. Both are brought to the grid of the first "
        "raster, and the result covers their common area. A shift between the dates is estimated and reported, "
        "and can be corrected.\n\n"
        "The polygons have the area and the mean probability, and the dates of both rasters if the files "
        "contain them."
    ),
    tags=("deep learning", "change detection", "two dates", "flood", "damage", "onnx"),
    inputs=(
        RasterInput(
            "INPUT_BEFORE",
            "before",
            source("Before"),
            source("Raster layer of the earlier date, stored in a local file"),
        ),
        RasterInput(
            "INPUT_AFTER",
            "after",
            source("After"),
            source("Raster layer of the later date, stored in a local file"),
            bands_parameter="BANDS_AFTER",
            bands_field="bands_after",
            crs_field="crs_after",
            bands_label=source("Bands after"),
            bands_empty=source("as for Before, by name"),
        ),
    ),
    outputs=(
        Output(
            "OUTPUT",
            "output",
            source("Class raster"),
            RASTER,
            CHANGE,
            help=source("Raster with 0 for no change, otherwise the class number of the change"),
            layer_name=source("Change"),
        ),
        Output(
            "POLYGONS",
            "polygons",
            source("Polygons"),
            VECTOR,
            CHANGE,
            check_label=source("Also polygons"),
            check_tooltip=source("A GeoPackage of the same name beside the class raster"),
            help=source("Polygons of the changes, with area, mean probability and both dates"),
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
    options=(
        Option(
            parameter="ALIGN",
            field="align",
            label=source("Correct a shift between the dates"),
            kind=FLAG,
            short_label=source("Correct a shift"),
            tooltip=source("Corrects the second raster by the estimated shift. Otherwise the shift is only reported."),
            default=False,
        ),
        MIN_AREA,
        SIMPLIFY,
        OUTLINES,
        OUTLINE_TOLERANCE,
        VIEWS,
        PRECISION,
        UNPLACED,
    ),
)
