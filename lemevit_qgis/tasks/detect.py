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
        "Runs a model of oriented detection over a raster of any size, in a separate process, and writes one box per "
        "object: class, score, angle, length, width and area. Boxes lie along their objects; one object on several "
        "tiles becomes one box.\n\n"
        "Minimum confidence: boxes with a lower score are not written; empty: the model's. The layer shows good scores "
        "first: its style has a rule with the cut to change, and a rule for the rest to tick. Largest overlap: of two "
        "boxes of one class that overlap more than this (area in common over area together), the one with the lower "
        "score is left out. Upright boxes: along the raster's rows and columns. DOTA text: the boxes in pixels, in the "
        "text layout of the DOTA data set."
    ),
    tags=("deep learning", "object detection", "oriented boxes", "rotated", "vehicles", "buildings", "count", "onnx"),
    outputs=(
        Output(
            "OUTPUT",
            "output",
            source("Objects"),
            VECTOR,
            BOXES,
            help=source("One oriented box per object, with class, score, angle, length, width and area"),
        ),
        Output(
            "DOTA",
            "dota",
            source("Objects as DOTA text"),
            TEXT,
            PLAIN,
            help=source("The boxes in pixels, in the text layout of the DOTA data set"),
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
            tooltip=source("Boxes along the raster's rows and columns instead of along the objects"),
            default=False,
        ),
        Option(
            parameter="NMS_IOU",
            field="nms_iou",
            label=source("Largest overlap of two boxes of a class (0 to 1)"),
            short_label=source("Largest overlap"),
            tooltip=source("Of two boxes of a class that overlap more, the one with the lower score is left out"),
            maximum=1.0,
            is_advanced=True,
        ),
        PRECISION,
        UNPLACED,
    ),
)
