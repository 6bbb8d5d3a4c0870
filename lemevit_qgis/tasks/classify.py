"""Scene classification: a class for every cell of a grid."""

from __future__ import annotations

from .spec import PRECISION, RASTER, UNPLACED, VECTOR, Output, Task, source
from .trust import TRUST_OUTPUTS, VIEWS

TASK = Task(
    key="classify",
    order=20,
    title=source("Classify scenes: a class for every grid cell"),
    algorithm="classifyscenes",
    algorithm_title=source("Classify scenes (a class for every grid cell)"),
    help=source(
        "Cuts a raster into square scenes of the model's size and writes one polygon per scene with its class and "
        "score, in a separate process. Cells without data are left out."
    ),
    tags=("deep learning", "scene classification", "land use", "onnx"),
    outputs=(
        Output(
            "OUTPUT",
            "output",
            source("Scene grid"),
            VECTOR,
            help=source("One square per scene, with class and score (its probability)"),
            layer_name=source("Scenes"),
        ),
        Output(
            "CLASS_RASTER",
            "class_raster",
            source("Class raster (one pixel per scene)"),
            RASTER,
            help=source("Classes of the scenes as a raster"),
            layer_name=source("Classes"),
        ),
        *TRUST_OUTPUTS,
    ),
    options=(VIEWS, PRECISION, UNPLACED),
)
