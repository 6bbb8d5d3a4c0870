"""Oriented detection: objects as oriented boxes."""

from __future__ import annotations

from .spec import BOXES, FLAG, PLAIN, PRECISION, TEXT, UNPLACED, VECTOR, Option, Output, Task, source

TASK = Task(
    key="detect",
    order=30,
    title=source("Detect objects: oriented boxes"),
    algorithm="detectobjects",
    algorithm_title=source("Detect objects (oriented boxes)"),
    help=source(
        "This algorithm detects objects in a raster and creates an oriented box for each object, using an "
        "object detection model. The boxes have a class, score, angle, length, width and area.\n\n"
        "The raster is processed in overlapping tiles by a separate process, so rasters of any size can be "
        "used. An object on several tiles becomes one box.\n\n"
        "Boxes with a score below the minimum confidence are not written. Of boxes of the same class that "
        "overlap more than the largest overlap (area of the intersection divided by area of the union), only "
        "the box with the highest score is kept.\n\n"
        "The DOTA text file contains the boxes in pixels, in the format of the DOTA dataset."
    ),
    tags=("deep learning", "object detection", "oriented boxes", "rotated", "vehicles", "buildings", "count", "onnx"),
    outputs=(
        Output(
            "OUTPUT",
            "output",
            source("Objects"),
            VECTOR,
            BOXES,
            help=source("Oriented box of each object, with class, score, angle, length, width and area"),
        ),
        Output(
            "DOTA",
            "dota",
            source("Objects as DOTA text"),
            TEXT,
            PLAIN,
            help=source("Text file with the boxes in pixels, in the format of the DOTA dataset"),
        ),
    ),
    options=(
        Option(
            parameter="MIN_SCORE",
            field="min_score",
            label=source("Minimum confidence (0 to 1)"),
            short_label=source("Minimum confidence"),
            tooltip=source("Boxes with a lower score are not written"),
            maximum=1.0,
        ),
        Option(
            parameter="UPRIGHT",
            field="upright",
            label=source("Upright instead of oriented boxes"),
            kind=FLAG,
            short_label=source("Upright boxes"),
            tooltip=source("Creates boxes along the rows and columns of the raster instead of along the objects"),
            default=False,
        ),
        Option(
            parameter="NMS_IOU",
            field="nms_iou",
            label=source("Largest overlap of two boxes of a class (0 to 1)"),
            short_label=source("Largest overlap"),
            tooltip=source(
                "Of two boxes of the same class that overlap more, only the one with the higher score is kept"
            ),
            maximum=1.0,
            is_advanced=True,
        ),
        PRECISION,
        UNPLACED,
    ),
)
