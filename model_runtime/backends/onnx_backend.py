"""A model run by ONNX Runtime: opened from vetted bytes, tried once, then pixels in and raw scores out.

The session gets the bytes whose digest the model store verified (fitted to the engine by ``onnx_surgery``), never a
path, so nothing can be swapped in between and no second file can be reached. No tiling or activation here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..card_decode import BOX_COLUMNS
from ..errors import DeviceOutOfMemory, ModelCorrupt, ModelMismatch, ModelOutput
from ..graph_contract import expected_channels
from ..model_store import ModelFile, read_model_bytes, verified_digest
from ..postprocess.attention import on_pixels, token_maps
from .onnx_attention import TRIAL_SHAPE, show_attention
from .onnx_session import first_line, open_session, session_errors
from .onnx_surgery import fit_graph

if TYPE_CHECKING:
    import onnxruntime

_WARM_UP_SIZE = 128
_OUT_OF_MEMORY_TEXTS = (
    "failed to allocate memory",
    "out of memory",
    "bad_alloc",
    "bad allocation",
    "status_alloc_failed",
    "cudaerrormemoryallocation",
    "bfcarena",
)


class OnnxBackend:
    """See ``backends.base.Backend``. Close it to free the device."""

    name = "onnx"

    def __init__(self, model: ModelFile, *, device: str, threads: int, dtype: str, shows: str = "") -> None:
        self._path = model.path
        self._card = model.card
        data = read_model_bytes(model.path)
        if verified_digest(data, model.path) != model.sha256:
            raise ModelCorrupt(f"{model.path} changed after it was checked.", "Run again.")
        self._graph = fit_graph(data, model.card, dtype, model.path)
        plan = self._graph.plan
        self._dtype = np.dtype(dtype)
        self._attention: str | None = None
        data = self._graph.data
        if shows:
            sides = (plan.fixed_tile, plan.fixed_tile) if plan.fixed_tile else TRIAL_SHAPE
            trial = np.repeat(self._trial_chips(*sides), plan.fixed_batch or 1, axis=0)
            data, self._attention = show_attention(data, trial, model.path)
        opened, self.device, self.device_reason = open_session(data, device, threads, model.path)
        self._session: onnxruntime.InferenceSession | None = opened
        self.activation = self._graph.activation
        self.fixed_batch = plan.fixed_batch
        self.fixed_tile = plan.fixed_tile
        self.precision = "float16" if plan.input_dtype == "float16" else "float32"
        self._warm_up()

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """Raw graph output, float32, for ``(n, band, row, col)`` pixels; see ``backends.base.Backend``.

        Attention follows the scores as further channels; of a classifier as its flattened token maps.
        """
        count = pixels.shape[0]
        size = self.fixed_batch
        if size is None or count == size:
            return self._run(pixels)
        parts = []
        for start in range(0, count, size):
            part = pixels[start : start + size]
            # A fixed batch is filled up with copies of a real chip: zeros may be a value the network cannot take.
            filled = np.concatenate([part, np.repeat(part[-1:], size - part.shape[0], axis=0)])
            parts.append(self._run(filled)[: part.shape[0]])
        return _joined(parts)

    def close(self) -> None:
        """Free the session; ``predict`` must not be called afterwards."""
        self._session = None

    def _run(self, batch: NDArray[Any]) -> NDArray[np.float32]:
        if self._session is None:
            raise ModelOutput(f"{self._path} was closed before its last chip.", "Report it with the log of the run.")
        chips = np.ascontiguousarray(batch, dtype=self._dtype)
        try:
            names = [self._graph.output_name, *([self._attention] if self._attention else [])]
            answer, *shown = self._session.run(names, {self._graph.input_name: chips})
        except session_errors() as error:
            raise _run_error(error, self._path, self.device, batch.shape) from error
        scores = np.asarray(answer)
        self._check_shape(scores, batch)
        scores = scores.astype(np.float32, copy=False)
        return self._with_attention(scores, shown[0], batch.shape[2:]) if shown else scores

    def _with_attention(
        self, scores: NDArray[np.float32], attention: NDArray[Any], shape: tuple[int, ...]
    ) -> NDArray[np.float32]:
        sides = (shape[0], shape[1])
        maps = token_maps(attention, sides, self._card.dates)
        shown = on_pixels(maps, sides) if self._card.is_dense else maps.reshape(len(maps), -1)
        return np.concatenate([scores, shown], axis=1)

    def _check_shape(self, scores: NDArray[Any], batch: NDArray[Any]) -> None:
        if self._card.task == "detect":
            self._check_boxes(scores, batch)
            return
        channels = scores.shape[1] if scores.ndim > 1 else 0
        if scores.ndim > 1 and channels not in expected_channels(self._card):
            raise ModelMismatch(
                f"{self._path}: the graph gives {channels} classes {scores.shape}, its card names "
                f"{len(self._card.classes)}."
            )
        rest = batch.shape[2:] if self._card.is_dense else ()
        if scores.shape != (batch.shape[0], channels, *rest):
            raise ModelOutput(
                f"{self._path}: for chips {batch.shape} the graph gives {scores.shape}, "
                f"not {(batch.shape[0], len(self._card.classes), *rest)}."
            )
        if not np.issubdtype(scores.dtype, np.floating):
            raise ModelOutput(f"{self._path}: the graph gives {scores.dtype} values, not scores.")

    def _check_boxes(self, scores: NDArray[Any], batch: NDArray[Any]) -> None:
        if scores.ndim != 3 or scores.shape[0] != batch.shape[0] or scores.shape[2] != BOX_COLUMNS:
            wanted = f"({batch.shape[0]}, k, {BOX_COLUMNS})"
            raise ModelOutput(f"{self._path}: for chips {batch.shape} the graph gives {scores.shape}, not {wanted}.")
        if not np.issubdtype(scores.dtype, np.floating):
            raise ModelOutput(f"{self._path}: the graph gives {scores.dtype} values, not boxes.")

    def _warm_up(self) -> None:
        """One small call, so that a model that cannot work is refused before the long part."""
        rows = self.fixed_tile or min(_WARM_UP_SIZE, self._card.tile)
        try:
            scores = self.predict(self._trial_chips(rows, rows))
        except ModelOutput:
            # Networks with a minimum size or a size to divide by may refuse a small chip but take the card's tile.
            if self.fixed_tile is not None or rows >= self._card.tile:
                raise
            scores = self.predict(self._trial_chips(self._card.tile, self._card.tile))
        wrong = int(np.count_nonzero(~np.isfinite(scores)))
        if wrong:
            raise ModelOutput(f"{self._path}: {wrong} of {scores.size} scores of a trial chip are NaN or infinite.")

    def _trial_chips(self, rows: int, cols: int) -> NDArray[Any]:
        """A ramp from one deviation below the mean to one above, as far as the dtype reaches."""
        bands, dates = self._card.chip_bands, self._card.dates
        mean, std = (np.tile(values, dates)[:, None, None] for values in (self._card.mean, self._card.std))
        ramp = np.linspace(-1.0, 1.0, bands * rows * cols).reshape(bands, rows, cols)
        pixels = (ramp * std + mean) * self._card.divide_by
        if self._dtype.kind in "iu":
            limits = np.iinfo(self._dtype)
            pixels = np.clip(np.rint(pixels), limits.min, limits.max)
        trial: NDArray[Any] = pixels.astype(self._dtype)[None]
        return trial


def _joined(parts: list[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Answers of several calls as one; where the number of boxes differs, rows of score 0 fill up."""
    most = max(part.shape[1] for part in parts)
    if all(part.shape[1] == most for part in parts):
        return np.concatenate(parts)
    return np.concatenate([np.pad(part, ((0, 0), (0, most - part.shape[1]), (0, 0))) for part in parts])


def _run_error(error: Exception, path: Path, device: str, shape: tuple[int, ...]) -> DeviceOutOfMemory | ModelOutput:
    text = str(error).lower()
    if isinstance(error, MemoryError) or any(mark in text for mark in _OUT_OF_MEMORY_TEXTS):
        return DeviceOutOfMemory(f"{device} has not enough memory for {shape[0]} chips of {shape[2]} x {shape[3]} px.")
    return ModelOutput(f"{path}: the graph failed on chips {shape}: {first_line(error)}")
