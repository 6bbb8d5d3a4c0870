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
        "Runs a change model over two rasters of one place, in a separate process, and writes a class raster: no "
        "change, or change. The two may differ in CRS, pixel size and extent: both are brought to one grid, and the "
        "result covers what they have in common. A shift between the dates is estimated and told before the run.\n\n"
        "Before, After: local files. Bands: chosen for each date; empty: by the names of the bands. Polygons: outlines "
        "of what changed, with area, mean probability and the dates of both rasters where the files know them."
    ),
    tags=("deep learning", "change detection", "two dates", "flood", "damage", "onnx"),
    inputs=(
        RasterInput("INPUT_BEFORE", "before", source("Before"), source("The raster of the earlier date; a local file")),
        RasterInput(
            "INPUT_AFTER",
            "after",
            source("After"),
            source("The raster of the later date; a local file"),
            bands_parameter="BANDS_AFTER",
            bands_field="bands_after",
            crs_field="crs_after",
            bands_label=source("Bands after"),
            bands_empty=source("as before, by name"),
        ),
    ),
    outputs=(
        Output(
            "OUTPUT",
            "output",
            source("Class raster"),
            RASTER,
            CHANGE,
            help=source("One band: 0 where nothing changed, else the number of the change"),
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
            help=source("Outlines of what changed, with area, mean probability and both dates"),
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
    options=(
        Option(
            parameter="ALIGN",
            field="align",
            label=source("Correct a shift between the dates"),
            kind=FLAG,
            short_label=source("Correct a shift"),
            tooltip=source("The second raster is corrected by the estimated shift, which is otherwise only reported"),
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
