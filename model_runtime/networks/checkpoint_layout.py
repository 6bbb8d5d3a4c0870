"""Recognise a LeMeViT checkpoint by the names and shapes of its weights. Pure, without torch.

Published layouts (``training.export.weights`` takes off the containers): the classifier with bare keys, dense
backbones under ``backbone.`` with a decode head, the change detector BIT. What only serves training is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import ModelMismatch, ModelTask

Shapes = Mapping[str, tuple[int, ...]]
SIZES = {
    "tiny": ((1, 2, 2, 8, 2), (64, 64, 128, 192, 320)),
    "small": ((1, 2, 2, 6, 2), (96, 96, 192, 320, 384)),
    "base": ((2, 4, 4, 18, 4), (96, 96, 192, 384, 512)),
}
"""Variant: blocks and width of the five stages."""
MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)
"""ImageNet statistics of red, green, blue in 0..1, as the paper uses."""
UNUSED = ("auxiliary_head.", "backbone.extra_norms.", "backbone.head.", "extra_norms.")
_HEADS = (
    # task, head, the weight whose rows are the classes, rows that are none
    ("classify", "light", "head.weight", 0),
    ("segment", "upernet", "decode_head.conv_seg.weight", 0),
    ("segment", "light", "decode_head.classify.weight", 0),
    ("change", "bit", "classifier.3.weight", 0),
    ("detect", "rcnn", "roi_head.bbox_head.fc_cls.weight", 1),  # the last row is the background
    ("detect", "light", "decode_head.score.weight", 0),
)
_DETECTOR = ("rpn_head.", "roi_head.", "bbox_head.", "neck.")
_BOX_SHAPES = {"rpn_head.rpn_reg.weight": 18, "roi_head.bbox_head.fc_reg.weight": 5}
"""Rows of the Oriented R-CNN that our network is: six deltas for three anchors, five deltas for any class."""


@dataclass(frozen=True)
class CheckpointLayout:
    """Task, variant and head of a checkpoint, how many classes it tells apart and how many bands it takes."""

    task: str
    variant: str
    head: str
    classes: int
    bands: int


# The paper's sizes, and its overlaps: windows of 512 every 384; scenes and pairs side by side.
_TILES = {"classify": (224, 0), "segment": (512, 128), "change": (256, 64), "detect": (1024, 200)}
_DECODE = {"type": "oriented_boxes", "angle": "radians_ccw", "min_score": 0.05, "nms_iou": 0.1}
_DOTA_CLASSES = 15
DOTA_ORDER = (
    "large-vehicle, swimming-pool, helicopter, bridge, plane, ship, soccer-ball-field, basketball-court, "
    "ground-track-field, small-vehicle, baseball-diamond, tennis-court, roundabout, storage-tank, harbor"
)
"""The order of the classes of published DOTA checkpoints. The DOTA development kit has another."""
_IMAGENET = {"divide_by": 255.0, "mean": list(MEAN), "std": list(STD)}


def paper_settings(layout: CheckpointLayout) -> dict[str, Any]:
    """Card values as the paper used such a network.

    Its change detector sees pixels as they are, 0 to 255.
    """
    tile, overlap = _TILES[layout.task]
    values: dict[str, Any] = {"task": layout.task, "tile": tile, "overlap": overlap, "activation": "none"}
    values["description"] = f"LeMeViT {layout.variant}, {layout.task}, made from a checkpoint."
    if layout.task == "detect":
        values["decode"] = dict(_DECODE)
        if layout.classes == _DOTA_CLASSES:
            values["description"] += f" If it was trained on DOTA v1.0, its classes are, in order: {DOTA_ORDER}."
    if layout.task == "change":
        scaling = {"divide_by": 1.0, "mean": [0.0] * layout.bands, "std": [1.0] * layout.bands}
        return {**values, **scaling}
    return {**values, **_IMAGENET} if layout.bands == 3 else values


def is_used(key: str) -> bool:
    """True if inference needs the weight."""
    return not key.startswith(UNUSED)


def recognise(shapes: Shapes, origin: str) -> CheckpointLayout:
    """The layout of a checkpoint.

    Args:
        shapes: shape of every weight by key, containers and ``module.`` taken off.
        origin: the path, for errors.

    Raises:
        ModelMismatch: no LeMeViT of a published size; the text says what was found.
        ModelTask: a backbone alone, or a detector of another kind than Oriented R-CNN.
    """
    stem = "backbone." if any(key.startswith("backbone.") for key in shapes) else ""
    tokens = shapes.get(f"{stem}meta_tokens")
    if tokens is None or len(tokens) != 2:
        some = ", ".join(list(shapes)[:3]) or "none"
        raise ModelMismatch(f"{origin} holds no LeMeViT weights: there is no '{stem}meta_tokens'; keys begin {some}.")
    depths, widths = _size(shapes, stem)
    variant = next((name for name, size in SIZES.items() if size == (depths, widths)), None)
    if variant is None:
        raise ModelMismatch(f"{origin}: blocks {depths} of widths {widths} are none of {', '.join(SIZES)}.")
    first = shapes.get(f"{stem}downsample_layers.0.0.weight", (0, 3))
    _refuse_other_detectors(shapes, variant, origin)
    for task, head, key, others in _HEADS:
        if key in shapes and (task == "classify") == (not stem):
            return CheckpointLayout(task, variant, head, shapes[key][0] - others, first[1])
    raise ModelTask(
        f"{origin} is a backbone alone ({variant}), without a head that answers a task.",
        "Use it as 'init' of a training recipe (docs/training.md).",
    )


def _refuse_other_detectors(shapes: Shapes, variant: str, origin: str) -> None:
    if not any(key.startswith(_DETECTOR) for key in shapes):
        return
    rows = {key: shapes.get(key, (0,))[0] for key in _BOX_SHAPES}
    if rows != _BOX_SHAPES or "roi_head.bbox_head.fc_cls.weight" not in shapes:
        found = ", ".join(f"{key.rpartition('.')[0]} with {count} rows" for key, count in rows.items())
        raise ModelTask(
            f"{origin} is a detector ({variant}), but not the Oriented R-CNN that is converted: it has {found}.",
            "Export it to ONNX in its own framework, or train one with a recipe (docs/training.md).",
        )


def _size(shapes: Shapes, stem: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Blocks and width of every stage."""
    depths, widths = [], []
    for stage in range(5):
        prefix = f"{stem}stages.{stage}."
        blocks = {key[len(prefix) :].split(".")[0] for key in shapes if key.startswith(prefix)}
        depths.append(len(blocks))
        widths.append(shapes.get(f"{prefix}0.norm1.weight", (0,))[0])
    return tuple(depths), tuple(widths)
