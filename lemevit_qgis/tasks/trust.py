"""Outputs and options to assess a result: confidence, entropy, variance, attention, views."""

from __future__ import annotations

from .spec import ATTENTION, CHOICE, CONFIDENCE, ENTROPY, RASTER, VARIANCE, Option, Output, source

TRUST_OUTPUTS = (
    Output(
        "CONFIDENCE",
        "confidence",
        source("Confidence"),
        RASTER,
        CONFIDENCE,
        tail="_confidence",
        is_advanced=True,
        check_label=source("Also confidence"),
        help=source("Largest class probability of each pixel, from 0 to 1 (four bytes per pixel)"),
    ),
    Output(
        "ENTROPY",
        "entropy",
        source("Entropy"),
        RASTER,
        ENTROPY,
        tail="_entropy",
        is_advanced=True,
        check_label=source("Also entropy"),
        help=source(
            "Uncertainty between the classes, from 0 (one class is certain) to 1 (all are equally likely), four "
            "bytes per pixel"
        ),
    ),
    Output(
        "VARIANCE",
        "variance",
        source("Variance of the views"),
        RASTER,
        VARIANCE,
        tail="_variance",
        is_advanced=True,
        check_label=source("Also the variance of the views"),
        help=source("Variance between the views of each tile, from 0 to 0.25. It requires more than one view."),
    ),
    Output(
        "ATTENTION",
        "attention",
        source("Attention of the meta tokens (one band each)"),
        RASTER,
        ATTENTION,
        tail="_attention",
        is_advanced=True,
        is_expert=True,
        check_label=source("Also the attention of the meta tokens"),
        help=source("Attention of each of the 16 meta tokens of LeMeViT (64 bytes per pixel and date)"),
    ),
)
VIEWS = Option(
    parameter="TTA",
    field="tta",
    label=source("Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)"),
    kind=CHOICE,
    short_label=source("Views of each tile"),
    tooltip=source(
        "Averages the results of each tile as it is, flipped and rotated. Flips take 4 times as long, "
        "flips and quarter turns 8 times."
    ),
    default="none",
    choices=("none", "flips", "quarter-turns"),
    choice_labels=(source("one view"), source("flips"), source("flips and quarter turns")),
    is_advanced=True,
)
