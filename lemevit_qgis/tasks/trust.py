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
        help=source("The largest probability of each pixel, 0 to 1; costs little time, four bytes a pixel"),
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
        help=source("How evenly the classes share: 0 one is certain, 1 all are alike; four bytes a pixel"),
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
        help=source("How far the views of each tile differ, 0 to 0.25; choose more than one view for it"),
    ),
    Output(
        "ATTENTION",
        "attention",
        source("Attention of the meta tokens (a band each)"),
        RASTER,
        ATTENTION,
        tail="_attention",
        is_advanced=True,
        check_label=source("Also the attention of the meta tokens"),
        help=source("Where each of LeMeViT's 16 meta tokens looks; large: 64 bytes a pixel and date"),
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
