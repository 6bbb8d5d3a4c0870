"""A graph of unknown meaning run on a few chips, to learn what it gives. The file has been vetted before.

Says shapes and the range of the values over a smooth chip and textured ones, and, where an answer does not change at
all, over chips of another size too; what they mean is for ``importer.guesses``. CPU, one chip a call.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cards.graph import GraphFacts, TensorFacts
from ..errors import ModelError, ModelOutput
from .surfaces import SURFACES

MOST_BANDS = 32
"""An input with more on its second axis and few on its last one has its channels last."""
DTYPES = {"float": np.float32, "float16": np.float16, "double": np.float64}
SIZES = (256, 512, 224, 640)
"""Rows and columns tried, in order, where the graph leaves them open: some take only certain ones."""
_CLOSE = 1e-3
SIDE_INPUTS = {
    "mask": "Put the mask of pixels into the export, as ones for the whole image, so that the image is its only input.",
    "size": "Put the size of the image into the export, so that the image is its only input.",
    "shape": "Put the size of the image into the export, so that the image is its only input.",
    "scale": "Put the scale of the image into the export, as 1, so that the image is its only input.",
}
"""Parts of names of what detectors take beside the image, and the way out."""


@dataclass(frozen=True)
class OutputTrial:
    """One output of the run.

    Attributes:
        name: of the output.
        shape: as the run gave it, batch first.
        low, high: range of the finite values on all chips.
        nonfinite: values that are NaN or infinite.
        sums_to_one: the values over axis 1 add up to 1 everywhere (rank 2 and 4).
        last_low, last_high: range of the last value on axis 1 (an angle, perhaps).
        is_number: floating point, not class ids.
        box_high: largest of the first four values of a box, read along the last axis and along the one before (rank 3).
        box_range: smallest and largest of the first four values along the last axis (rank 2 and 3).
        has_corners: the third and fourth of these are never below the first and second.
        last_wins: share of rows whose last value is the largest (rank 3).
    """

    name: str
    shape: tuple[int, ...]
    low: float
    high: float
    nonfinite: int
    sums_to_one: bool
    last_low: float
    last_high: float
    is_number: bool
    box_high: tuple[float, float] = (0.0, 0.0)
    box_range: tuple[float, float] = (0.0, 0.0)
    has_corners: bool = True
    last_wins: float = 0.0

    @property
    def is_constant(self) -> bool:
        """True if the chips all got one and the same value: such an answer says nothing of its scale."""
        return self.high - self.low <= _CLOSE * max(abs(self.low), abs(self.high), 1e-6)

    @property
    def is_probability(self) -> bool:
        """True if all values lie in 0..1."""
        return self.low >= -_CLOSE and self.high <= 1.0 + _CLOSE


@dataclass(frozen=True)
class Trial:
    """The run: rows and columns of the chip (``side``: of its columns), and what came."""

    side: int
    rows: int
    outputs: tuple[OutputTrial, ...]

    def output(self, name: str) -> OutputTrial | None:
        """The output of this name."""
        return next((entry for entry in self.outputs if entry.name == name), None)


def try_graph(data: bytes, facts: GraphFacts, path: Path, *, bands: int, side: int | None = None) -> Trial:
    """Run the graph on a chip of every surface, of the first size that it takes.

    Args:
        data: the vetted model.
        facts: its inputs and outputs.
        path: where it came from, for the errors.
        bands: for inputs that leave them open.
        side: rows and columns for inputs that leave them open; ``None`` tries the usual ones.

    Raises:
        ModelCorrupt: ONNX Runtime does not take the graph.
        ModelOutput: it fails on every chip that was tried.
        DeviceOutOfMemory: it asks for more memory than there is.
    """
    from ..backends.ort.session import open_session

    session = open_session(data, "cpu", 0, path).session
    problem, found = "", None
    if side and not _is_fixed(facts):
        _refuse_side(session, facts, path, (bands, side))
    for size in dict.fromkeys([side] if side else SIZES):
        try:
            seen = _run(session, facts, path, (bands, size), SURFACES)
        except ModelOutput as error:
            problem = problem or error.what
            continue
        found = _joined(found, seen)
        if not any(entry.is_number and entry.is_constant for entry in found.outputs) or _is_fixed(facts):
            break
    if found is None:
        raise ModelOutput(problem)
    return found


def _is_fixed(facts: GraphFacts) -> bool:
    """True if no chip of another size can be given."""
    return all(value.shape is not None and None not in value.shape[2:] for value in facts.inputs)


def _refuse_side(session: Any, facts: GraphFacts, path: Path, open_sizes: tuple[int, int]) -> None:  # noqa: ANN401
    """Name a tile that is no multiple of what the graph needs.

    What fails otherwise is left to the trial.

    Raises:
        ModelOutput: with tiles that work.
    """
    from ..backends.ort.chip_sizes import size_words, working_multiple

    bands, side = open_sizes

    def takes(sides: int) -> bool:
        try:
            trial = _run(session, facts, path, (bands, sides), SURFACES[:1])
        except ModelOutput:
            return False
        maps = [entry.shape[2:] for entry in trial.outputs if len(entry.shape) == 4]
        return not maps or (sides, sides) in maps

    if takes(side):
        return
    multiple = working_multiple(side, takes)
    if multiple is not None:
        what, fix = size_words(side, multiple)
        raise ModelOutput(f"{path} {what}.", fix)


def _run(
    session: Any,  # noqa: ANN401 - of ONNX Runtime
    facts: GraphFacts,
    path: Path,
    open_sizes: tuple[int, int],
    surfaces: Sequence[Callable[[tuple[int, ...]], NDArray[np.float64]]],
) -> Trial:
    """One chip of each surface through the graph."""
    from ..backends.base import is_out_of_memory
    from ..backends.ort.session import first_line, limited_run, session_errors, too_large

    found = None
    for surface in surfaces:
        chips = {value.name: _chip(value, *open_sizes, path, surface) for value in facts.inputs}
        try:
            answers = limited_run(session, [value.name for value in facts.outputs], chips)
        except session_errors() as error:
            if is_out_of_memory(error):
                raise too_large(path, first_line(error)) from error
            if found is not None:  # the first one went through: some networks do not take every texture
                continue
            raise ModelOutput(f"{path}: the graph failed on a trial chip: {first_line(error)}") from error
        bands, side = open_sizes
        shape = next(iter(chips.values())).shape if chips else (1, bands, side, side)
        looks = tuple(_look(value, answer) for value, answer in zip(facts.outputs, answers))
        found = _joined(found, Trial(shape[3], shape[2], looks))
    if found is None:
        raise ModelOutput(f"{path}: the graph was given no chip.")
    return found


def _joined(first: Trial | None, more: Trial) -> Trial:
    """Ranges over both, shapes and size of the first."""
    if first is None:
        return more
    outputs = (
        dataclasses.replace(
            one,
            low=min(one.low, other.low),
            high=max(one.high, other.high),
            nonfinite=max(one.nonfinite, other.nonfinite),
            sums_to_one=one.sums_to_one and other.sums_to_one,
            last_low=min(one.last_low, other.last_low),
            last_high=max(one.last_high, other.last_high),
            box_high=(max(one.box_high[0], other.box_high[0]), max(one.box_high[1], other.box_high[1])),
            box_range=(min(one.box_range[0], other.box_range[0]), max(one.box_range[1], other.box_range[1])),
            has_corners=one.has_corners and other.has_corners,
            last_wins=min(one.last_wins, other.last_wins),
        )
        for one, other in zip(first.outputs, more.outputs)
    )
    return dataclasses.replace(first, outputs=tuple(outputs))


def _chip(
    value: TensorFacts, bands: int, side: int, path: Path, surface: Callable[[tuple[int, ...]], NDArray[np.float64]]
) -> NDArray[Any]:
    dtype = DTYPES.get(value.dtype)
    if dtype is None or value.shape is None or len(value.shape) != 4:
        raise _not_an_image(value, path)
    if value.shape[3] in (1, 3, 4) and (value.shape[1] or 0) > MOST_BANDS:
        raise channels_last(f"the input '{value.name[:40]}'", value.shape, path)
    sizes = [1, bands, side, side]
    shape = tuple(stated or open_size for stated, open_size in zip(value.shape, sizes))
    return np.broadcast_to(surface(shape[1:]), shape).astype(dtype)


def channels_last(what: str, shape: Sequence[int | None], path: Path | str) -> ModelError:
    from ..cards.contract import shape_text
    from ..errors import ModelMismatch

    return ModelMismatch(
        f"{path}: {what} {shape_text(tuple(shape))} has its channels last; they must come before rows and columns.",
        "Put the transposition into the export: (n, channel, row, col).",
    )


def _not_an_image(value: TensorFacts, path: Path) -> ModelError:
    from ..cards.contract import shape_text
    from ..errors import ModelMismatch

    said = next((words for name, words in SIDE_INPUTS.items() if name in value.name.lower()), "")
    return ModelMismatch(
        f"{path}: the input '{value.name[:40]}' {shape_text(value.shape)} {value.dtype} is no float "
        "(n, bands, row, col).",
        said or "Export the model again with one float input of that shape.",
    )


def _look(value: TensorFacts, answer: Any) -> OutputTrial:  # noqa: ANN401 - whatever the session gives
    array = np.asarray(answer)
    is_number = bool(np.issubdtype(array.dtype, np.floating))
    numbers = array.astype(np.float64) if array.dtype.kind in "fiub" else np.zeros(0)
    finite = numbers[np.isfinite(numbers)]
    last = numbers[:, -1] if numbers.ndim >= 2 and numbers.size else np.zeros(1)
    sums = numbers.sum(axis=1) if numbers.ndim in (2, 4) and numbers.size else np.zeros(1)
    return OutputTrial(
        name=value.name,
        shape=tuple(int(size) for size in array.shape),
        low=float(finite.min()) if finite.size else 0.0,
        high=float(finite.max()) if finite.size else 0.0,
        nonfinite=int(numbers.size - finite.size),
        sums_to_one=bool(np.all(np.abs(sums - 1.0) < 1e-2)),
        last_low=float(last.min()),
        last_high=float(last.max()),
        is_number=is_number,
        box_high=_box_high(numbers),
        **_as_boxes(numbers),
    )


def _box_high(numbers: NDArray[np.float64]) -> tuple[float, float]:
    if numbers.ndim != 3 or not numbers.size:
        return 0.0, 0.0
    along, across = numbers[:, :, :4], numbers[:, :4]
    return tuple(float(np.nanmax(part, initial=0.0)) for part in (along, across))  # type: ignore[return-value]


def _as_boxes(numbers: NDArray[np.float64]) -> dict[str, Any]:
    """Facts of an answer read as a box or as scores of classes along its last axis."""
    if numbers.ndim not in (2, 3) or not numbers.size or numbers.shape[-1] < 2 or not np.isfinite(numbers).all():
        return {}
    facts: dict[str, Any] = {}
    if numbers.shape[-1] >= 4:
        left, top, right, bottom = (numbers[..., index] for index in range(4))
        facts["box_range"] = float(numbers[..., :4].min()), float(numbers[..., :4].max())
        facts["has_corners"] = bool((right >= left).all() and (bottom >= top).all())
    if numbers.ndim == 3:
        facts["last_wins"] = float((numbers.argmax(axis=-1) == numbers.shape[-1] - 1).mean())
    return facts
