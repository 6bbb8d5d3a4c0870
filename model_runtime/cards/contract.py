"""Does a graph fit its card? Compares stated shapes and types.

Runs nothing. Pure.

The contract (docs/model-card.md): one input ``(n, bands, row, col)``, float or float16; segmentation answers
``(n, classes, row, col)``, one channel meaning a probability cut at ``seg_thresh``; classification ``(n, classes)``;
detection ``(n, k, 7)``, k boxes a chip. Change detection has two inputs, ``before`` and ``after``, and answers as
segmentation does.
Any size may be dynamic or fixed; a fixed row and col must be equal and fix the tile.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..errors import ModelMismatch
from .box_decode import BOX_COLUMNS
from .card import ModelCard
from .graph import TensorFacts

FLOAT_TYPES = ("float", "float16")
_WHOLE = "Export it with a float input; the scaling of pixels is said by divide_by, mean and std."
_TYPES = {
    "double": (
        "takes double precision (float64)",
        "Convert it to float32 and export it again (PyTorch: model.float(); Keras: set_floatx('float32')).",
    ),
    "bfloat16": ("takes bfloat16 numbers", "Convert it to float32 and export it again (PyTorch: model.float())."),
    "uint8": ("takes whole numbers (uint8)", _WHOLE),
    "int8": ("takes whole numbers (int8): it is quantised at its input", _WHOLE),
    "int64": ("takes whole numbers (int64)", _WHOLE),
    "int32": ("takes whole numbers (int32)", _WHOLE),
}
"""Kinds of input that do not work, and the way out."""
DATES = ("before", "after")


@dataclass(frozen=True)
class GraphPlan:
    """The call of a graph: input names (one for each date), dtype, and the sizes that it fixes (``None``: any)."""

    input_names: tuple[str, ...]
    input_dtype: str
    output_name: str
    fixed_batch: int | None
    fixed_tile: int | None


def expected_channels(card: ModelCard) -> tuple[int, ...]:
    """The channel counts an output of this card may have: one a class, or one for a two-class segmentation."""
    count = len(card.classes)
    return (count, 1) if card.is_dense and count == 2 else (count,)


def plan_graph(
    inputs: tuple[TensorFacts, ...], outputs: tuple[TensorFacts, ...], card: ModelCard, path: Path
) -> GraphPlan:
    """Return the call of the graph.

    Raises:
        ModelMismatch: inputs, bands, sizes or classes are not what the card says; both sides are named.
    """
    sources = _inputs_by_date(inputs, card, path)
    for source in sources:
        refuse_type(source, path)
    kinds = {(source.dtype, *_fixed_sizes(source, card, path)) for source in sources}
    if len(kinds) > 1:
        raise ModelMismatch(f"{path}: the inputs 'before' and 'after' differ in type or size.", _FIX)
    dtype, batch, tile = kinds.pop()
    if tile is not None and tile != card.tile:
        raise ModelMismatch(
            f"{path}: the graph takes chips of {tile} x {tile} pixels only, its card states 'tile' {card.tile}.",
            f"Set the card's 'tile' to {tile}, or export the model for any size.",
        )
    return GraphPlan(tuple(source.name for source in sources), dtype, _output_name(outputs, card, path), batch, tile)


def refuse_type(source: TensorFacts, path: Path) -> None:
    """Raise where an input takes other numbers than float and float16.

    Raises:
        ModelMismatch: with what it takes and how to change that.
    """
    if source.dtype in FLOAT_TYPES:
        return
    takes, fix = _TYPES.get(source.dtype, (f"takes {source.dtype} values", _FIX))
    raise ModelMismatch(f"{path}: the input '{source.name[:40]}' {takes}, not float or float16.", fix)


def _inputs_by_date(inputs: tuple[TensorFacts, ...], card: ModelCard, path: Path) -> list[TensorFacts]:
    """The graph's inputs, one a date, the earlier date first."""
    if card.dates == 1 and len(inputs) == 1:
        return list(inputs)
    by_name = {value.name: value for value in inputs}
    if card.dates == len(DATES) and set(by_name) == set(DATES):
        return [by_name[name] for name in DATES]
    names = ", ".join(repr(value.name[:40]) for value in inputs[:5]) or "none"
    wanted = "one input" if card.dates == 1 else "the two inputs 'before' and 'after'"
    raise ModelMismatch(f"{path}: the graph must have {wanted} for task '{card.task}', it has {names}.", _FIX)


def _fixed_sizes(source: TensorFacts, card: ModelCard, path: Path) -> tuple[int | None, int | None]:
    if source.shape is None:
        return None, None
    if len(source.shape) != 4:
        raise ModelMismatch(
            f"{path}: the input '{source.name}' is {shape_text(source.shape)}, not (n, bands, row, col).", _FIX
        )
    batch, bands, rows, cols = source.shape
    if bands is not None and bands != len(card.bands):
        raise ModelMismatch(
            f"{path}: the graph takes {bands} bands, its card names {len(card.bands)} ({', '.join(card.bands[:12])})."
        )
    if rows is not None and cols is not None and rows != cols:
        raise ModelMismatch(f"{path}: the graph takes chips of {rows} x {cols} pixels; only square ones work.", _FIX)
    return batch, rows or cols


def _output_name(outputs: tuple[TensorFacts, ...], card: ModelCard, path: Path) -> str:
    """The output that answers the task: the first of the right rank and channel count, or the first undescribed one."""
    if card.kind.has_boxes:
        return _boxes_name(outputs, card, path)
    rank = card.kind.rank
    right_rank = [value for value in outputs if value.shape is not None and len(value.shape) == rank]
    for value in right_rank:
        if not card.classes:
            return value.name
        if value.shape is not None and (value.shape[1] is None or value.shape[1] in expected_channels(card)):
            return value.name
    if right_rank:
        channels = right_rank[0].shape[1] if right_rank[0].shape else None
        raise ModelMismatch(
            f"{path}: the graph gives {channels} classes {shape_text(right_rank[0].shape)}, "
            f"its card names {len(card.classes)} ({_class_names(card)})."
        )
    for value in outputs:
        if value.shape is None:
            return value.name
    found = ", ".join(f"'{value.name[:40]}' {shape_text(value.shape)}" for value in outputs[:5])
    wanted = "(n, classes)" if rank == 2 else "(n, classes, row, col)" if card.classes else "(n, channels, row, col)"
    raise ModelMismatch(
        f"{path}: task '{card.task}' needs an output {wanted}; the graph gives {found}.", _axes_fix(outputs, card)
    )


def _axes_fix(outputs: tuple[TensorFacts, ...], card: ModelCard) -> str:
    """The way out: an import adds a missing axis of classes to a map, and takes axes of size 1 from a row."""
    shapes = [value.shape for value in outputs if value.shape is not None]
    is_map = card.is_dense and any(len(shape) == 3 for shape in shapes)
    is_row = not card.is_dense and any(len(shape) == 4 and shape.count(1) > 1 for shape in shapes)
    if is_map or is_row:
        change = "adds the missing axis of classes" if is_map else "drops the axes of size 1"
        return f"Import it: models import FILE {change} (in QGIS: Add a model...)."
    return _FIX


def _boxes_name(outputs: tuple[TensorFacts, ...], card: ModelCard, path: Path) -> str:
    """The output with the boxes: ``detections``, else the first that may be ``(n, k, 7)``."""
    may = [
        value
        for value in outputs
        if value.shape is None or (len(value.shape) == card.kind.rank and value.shape[2] in (None, BOX_COLUMNS))
    ]
    for value in sorted(may, key=lambda value: value.name != "detections"):
        return value.name
    found = ", ".join(f"'{value.name[:40]}' {shape_text(value.shape)}" for value in outputs[:5])
    raise ModelMismatch(
        f"{path}: task '{card.task}' needs an output (n, k, {BOX_COLUMNS}); the graph gives {found}.", _FIX
    )


def shape_text(shape: tuple[int | None, ...] | None) -> str:
    """A shape for people: ``(n, 3, ?, ?)`` is written ``(?, 3, ?, ?)``."""
    if shape is None:
        return "(not stated)"
    return "(" + ", ".join("?" if size is None else str(size) for size in shape) + ")"


def _class_names(card: ModelCard) -> str:
    shown = ", ".join(entry.class_name for entry in card.classes[:5])
    return shown + (", ..." if len(card.classes) > 5 else "")


_FIX = "See the graph contract in docs/model-card.md, and export the model again."
