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
        help=source("Largest class probability of each pixel, 0 to 1; four bytes per pixel"),
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
            "Uncertainty between classes: 0 if one is certain, 1 if all are equally likely; four bytes per pixel"
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
        help=source("Variance between the views of each tile, 0 to 0.25; requires more than one view"),
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
        help=source("Attention of each of LeMeViT's 16 meta tokens; 64 bytes per pixel and date"),
    ),
)
VIEWS = Option(
    parameter="TTA",
    field="tta",
    label=source("Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)"),
    kind=CHOICE,
    short_label=source("Views of each tile"),
    tooltip=source(
        "Averages the answers to each tile as it lies, flipped and turned; flips take 4 times as long, "
        "quarter-turns 8 times"
    ),
    default="none",
    choices=("none", "flips", "quarter-turns"),
    is_advanced=True,
)
