"""A graph of unknown meaning run once on one chip, to learn what it gives. The file has been vetted before.

Says shapes and the range of the values; what they mean is for ``importer.guesses``. CPU, one thread pool, one chip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cards.graph import GraphFacts, TensorFacts
from ..errors import ModelError, ModelOutput

MOST_BANDS = 32
"""An input with more on its second axis and few on its last one has its channels last."""
DTYPES = {"float": np.float32, "float16": np.float16, "double": np.float64}
SIZES = (256, 512, 224, 640)
"""Rows and columns tried, in order, where the graph leaves them open: some take only certain ones."""
_CLOSE = 1e-3


@dataclass(frozen=True)
class OutputTrial:
    """One output of the run.

    Attributes:
        name: of the output.
        shape: as the run gave it, batch first.
        low, high: range of the finite values.
        nonfinite: values that are NaN or infinite.
        sums_to_one: the values over axis 1 add up to 1 everywhere (rank 2 and 4).
        last_low, last_high: range of the last value on axis 1 (an angle, perhaps).
        is_number: floating point, not class ids.
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

    @property
    def is_probability(self) -> bool:
        """Whether all values lie in 0..1."""
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
    """Run the graph once.

    Args:
        data: the vetted model.
        facts: its inputs and outputs.
        path: where it came from, for the errors.
        bands: for inputs that leave them open.
        side: rows and columns for inputs that leave them open; ``None`` tries the usual ones.

    Raises:
        ModelCorrupt: ONNX Runtime does not take the graph.
        ModelOutput: it fails on every chip that was tried.
    """
    from ..backends.ort.session import first_line, limited_run, open_session, session_errors

    session = open_session(data, "cpu", 0, path).session
    problem = ""
    for size in dict.fromkeys([side] if side else SIZES):
        chips = {value.name: _chip(value, bands, size, path) for value in facts.inputs}
        try:
            answers = limited_run(session, [value.name for value in facts.outputs], chips)
        except session_errors() as error:
            problem = problem or first_line(error)
            continue
        shape = next(iter(chips.values())).shape if chips else (1, bands, size, size)
        return Trial(shape[3], shape[2], tuple(_look(value, answer) for value, answer in zip(facts.outputs, answers)))
    raise ModelOutput(f"{path}: the graph failed on a trial chip: {problem}")


def _chip(value: TensorFacts, bands: int, side: int, path: Path) -> NDArray[Any]:
    """Smooth pixels in 0..1, which every common scaling comes near to."""
    dtype = DTYPES.get(value.dtype)
    if dtype is None or value.shape is None or len(value.shape) != 4:
        raise _not_an_image(value, path)
    if value.shape[3] in (1, 3, 4) and (value.shape[1] or 0) > MOST_BANDS:
        raise channels_last(f"the input '{value.name[:40]}'", value.shape, path)
    sizes = [1, bands, side, side]
    shape = tuple(stated or open_size for stated, open_size in zip(value.shape, sizes))
    ramp = np.linspace(0.0, 1.0, int(np.prod(shape[1:]))).reshape(1, *shape[1:])
    return np.broadcast_to(ramp, shape).astype(dtype)


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

    return ModelMismatch(
        f"{path}: the input '{value.name[:40]}' {shape_text(value.shape)} {value.dtype} is no float "
        "(n, bands, row, col).",
        "Export the model again with one float input of that shape.",
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
    )
