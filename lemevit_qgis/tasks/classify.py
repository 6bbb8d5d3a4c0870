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
        "This algorithm divides a raster into square scenes and assigns a class to each scene, using a scene "
        "classification model. The result is a polygon layer with the class and the score of each scene, and "
        "optionally a class raster.\n\n"
        "The model determines the size of a scene. Scenes without data are skipped. The raster is processed by "
        "a separate process, so rasters of any size can be used."
    ),
    tags=("deep learning", "scene classification", "land use", "onnx"),
    outputs=(
        Output(
            "OUTPUT",
            "output",
            source("Scene grid"),
            VECTOR,
            help=source("Square polygon of each scene, with class and score (the probability of the class)"),
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
