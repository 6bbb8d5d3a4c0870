"""A model run by ONNX Runtime: opened from vetted bytes, tried once, then pixels in and raw scores out.

The session gets the bytes whose digest the model store verified (fitted to the engine by ``backends.fit_graph``),
never a path, so nothing can be swapped in between and no second file can be reached. No tiling or activation here.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...errors import DeviceOutOfMemory, ModelOutput
from ...guards.memory_limit import limited_memory
from ...postprocess.attention import on_pixels
from ...store.find import ModelFile
from ..base import Call, is_out_of_memory, joined
from ..batching import LARGEST
from ..fit_graph import fit_graph, fixed_graph
from ..options import ATTENTION, SCORES, BackendInfo, BackendOptions
from ..output_checks import check_answer, check_finite, check_trial, textured_chips, trial_chips
from ..parity import answer_problem
from .chip_sizes import size_words, working_multiple
from .choice import Verdict
from .graphs.extra_outputs import ExtraOutput, show_outputs
from .graphs.int8 import has_int8_dot_products, int8_graph
from .io_binding import LANES, Lanes
from .provider import ChipShapes, ProviderCandidate
from .providers import CPU
from .session import OpenedSession, first_line, limited_run, open_session, session_errors
from .trial import Subject
from .verdicts import verdict_on

if TYPE_CHECKING:
    import onnxruntime

_WARM_UP_SIZE = 128


class OnnxBackend:
    """See ``backends.base.Backend``. Close it to free the device."""

    def __init__(self, model: ModelFile, options: BackendOptions) -> None:
        self._path = model.path
        self._card = model.card
        self._graph = fit_graph(model.take_bytes(), model.graph, model.card, options.dtype)
        plan = self._graph.plan
        self._dtype = np.dtype(options.dtype)
        self._is_tried = False
        self._data, self._extra = show_outputs(self._graph, options.extra, model.card, options.dtype, model.path)
        self._tile = plan.fixed_tile or options.tile or model.card.tile
        opened = open_session(
            self._data,
            options.device,
            options.threads,
            model.path,
            self._accept,
            self._shapes(),
            options.precision,
            functools.partial(self._try_apart, options, model.sha256),
            self._fixed,
        )
        is_fixed = opened.candidate.row.is_fixed
        integers = self._in_int8(opened, options.threads) if options.precision == "auto" else None
        opened = integers or opened
        self._session: onnxruntime.InferenceSession | None = opened.session
        self._lanes = self._device_lanes(opened)
        self.info = BackendInfo(
            name="onnx",
            device=opened.device,
            device_reason=opened.reason,
            precision=opened.candidate.precision or ("float16" if plan.input_dtype == "float16" else "float32"),
            fixed_batch=plan.fixed_batch or (1 if is_fixed or integers is not None else None),
            fixed_tile=self._tile if is_fixed else plan.fixed_tile,
            tried=tuple(one.as_dict() for one in opened.tried),
            activation=self._graph.activation,
            calls_at_once=LANES if self._lanes else 1,
        )
        self.info = dataclasses.replace(self.info, score_note=self._warm_up())
        self._is_tried = True

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """Raw graph output, float32, for ``(n, band, row, col)`` pixels.

        See ``backends.base.Backend``.

        Attention follows the scores as further channels; of a classifier as its flattened token maps.
        """
        scores: NDArray[np.float32] = self.start(pixels)()
        return scores

    def start(self, pixels: NDArray[Any], *, keep_on_device: bool = False) -> Call:
        """See ``backends.base.Backend``.

        Scores always come back to the host.
        """
        call, sides = self._begin(pixels, self._channels), (pixels.shape[2], pixels.shape[3])

        def wait() -> NDArray[np.float32]:
            scores, *maps = call()
            return _with_channels(scores, maps, sides) if maps else scores

        return wait

    def outputs(self, pixels: NDArray[Any]) -> dict[str, NDArray[np.float32]]:
        """See ``backends.base.Backend``."""
        names = (SCORES, *(extra.name for extra in self._extra))
        return dict(zip(names, self._begin(pixels, self._extra)()))

    @property
    def _channels(self) -> tuple[ExtraOutput, ...]:
        """The extra outputs behind the scores."""
        return tuple(extra for extra in self._extra if extra.name == ATTENTION)

    def _begin(self, pixels: NDArray[Any], extra: tuple[ExtraOutput, ...]) -> Call:
        """A call that gives the scores and then each of ``extra``, in parts where the graph insists on a batch."""
        count, size = pixels.shape[0], self.info.fixed_batch
        if size is None or count == size:
            return self._begin_batch(pixels, extra)
        calls = []
        for first in range(0, count, size):
            part = pixels[first : first + size]
            # A fixed batch is filled up with copies of a real chip: zeros may be a value the network cannot take.
            filled = np.concatenate([part, np.repeat(part[-1:], size - part.shape[0], axis=0)])
            calls.append((part.shape[0], self._begin_batch(filled, extra)))

        def wait() -> list[NDArray[np.float32]]:
            parts = [[values[:wanted] for values in call()] for wanted, call in calls]
            return [joined(list(values)) for values in zip(*parts)]

        return wait

    def close(self) -> None:
        """Free the session.

        ``predict`` must not be called afterwards.
        """
        if self._lanes is not None:
            self._lanes.close()
            self._lanes = None
        self._session = None

    def _begin_batch(self, batch: NDArray[Any], extra: tuple[ExtraOutput, ...]) -> Call:
        """A call that computes now on the CPU, in a lane of its own on a device."""
        if self._session is None:
            raise ModelOutput(f"{self._path} was closed before its last chip.", "Report it with the log of the run.")
        chips = np.ascontiguousarray(batch, dtype=self._dtype)
        if self._lanes is not None and not extra:
            answer = self._lanes.start(chips)
            return lambda: self._answered(lambda: [answer.result()], chips, extra)
        session, names = self._session, [self._graph.output_name, *(wanted.tensor for wanted in extra)]
        run = session.run if self._is_tried else functools.partial(limited_run, session)
        with limited_memory():
            found = self._answered(lambda: run(names, {self._graph.input_name: chips}), chips, extra)
        return lambda: found

    def _answered(
        self, run: Callable[[], list[Any]], chips: NDArray[Any], extra: tuple[ExtraOutput, ...]
    ) -> list[NDArray[np.float32]]:
        """The checked scores that ``run`` gives for ``chips``, then the values of ``extra``."""
        try:
            answer, *others = run()
        except session_errors() as error:
            self._refuse_size(error, chips)
            raise _run_error(error, self._path, self.info.device, chips.shape) from error
        scores = np.asarray(answer)
        if self._card.is_dense and scores.ndim == chips.ndim and scores.shape[2:] != chips.shape[2:]:
            self._refuse_size(None, chips)
        check_answer(scores, chips, self._card, self._path)
        sides = (chips.shape[2], chips.shape[3])
        values = (wanted.values(other, sides, self._card) for wanted, other in zip(extra, others))
        return [scores.astype(np.float32, copy=False), *values]

    def _refuse_size(self, error: Exception | None, chips: NDArray[Any]) -> None:
        """Name a side of chips that is no multiple of what the graph needs.

        Other failures are left to the caller.

        Raises:
            ModelOutput: with the sides that work.
        """
        session, side = self._session, chips.shape[2]
        if session is None or self.info.fixed_tile is not None or (error is not None and is_out_of_memory(error)):
            return

        def takes(sides: int) -> bool:
            feed = {self._graph.input_name: np.ones((*chips.shape[:2], sides, sides), self._dtype)}
            try:
                answer = np.asarray(limited_run(session, [self._graph.output_name], feed)[0])
            except session_errors():
                return False
            return not self._card.is_dense or answer.shape[2:] == (sides, sides)

        multiple = working_multiple(side, takes)
        if multiple is not None:
            what, fix = size_words(side, multiple)
            raise ModelOutput(f"{self._path} {what}.", fix) from error

    def _device_lanes(self, opened: OpenedSession) -> Lanes | None:
        """Buffers on the device, for the scores alone.

        Where values lie on the host there is nothing to copy.
        """
        candidate = opened.candidate
        if not candidate.row.buffers or self._channels:
            return None
        names = (self._graph.input_name, self._graph.output_name)
        return Lanes(opened.session, names, (candidate.row.buffers, candidate.index))

    def _fixed(self) -> bytes:
        """The graph for one size of chips."""
        bands, batch = self._card.chip_bands, self._graph.plan.fixed_batch or 1
        return fixed_graph(self._data, self._graph.input_name, (batch, bands, self._tile, self._tile))

    def _try_apart(self, options: BackendOptions, model: str, candidate: ProviderCandidate) -> Verdict:
        """Try a provider on a tile of this model, beside the CPU."""
        if candidate.row.is_fixed and not (options.tile or self._graph.plan.fixed_tile):
            return Verdict("it compiles for one size of chips, and none is stated", needs_other_hardware=True)
        side, batch = self._tile, self._graph.plan.fixed_batch or 1
        data = self._fixed() if candidate.row.is_fixed else self._data
        faster = int8_graph(data, self._card.kind) if has_int8_dot_products() and batch == 1 else None
        chips = np.repeat(textured_chips(self._card, (side, side), self._dtype), batch, axis=0)
        names = (self._graph.input_name, self._graph.output_name)
        subject = Subject(data, faster or b"", names, chips, self._card.task, options.threads)
        return verdict_on(candidate, subject, model, options.try_again)

    def _shapes(self) -> ChipShapes | None:
        """1 to ``LARGEST`` chips of the card's tile, ``None`` where the graph states its shapes."""
        plan = self._graph.plan
        if plan.fixed_batch and plan.fixed_tile:
            return None
        side = plan.fixed_tile or self._card.tile
        batches = (plan.fixed_batch or 1, plan.fixed_batch or 8, plan.fixed_batch or LARGEST)
        return ChipShapes(self._graph.input_name, batches, (self._card.chip_bands, side, side))

    def _in_int8(self, opened: OpenedSession, threads: int) -> OpenedSession | None:
        """A CPU session with its linear layers in integers, where that is worth it and gives the same answer."""
        if opened.candidate.row is not CPU or self._graph.plan.fixed_batch or not has_int8_dot_products():
            return None
        data = int8_graph(self._data, self._card.kind)
        if data is None:
            return None
        faster = open_session(data, "cpu", threads, self._path).session
        candidate = dataclasses.replace(opened.candidate, precision="int8")
        problem = self._problem(faster, opened.session, candidate, min(_WARM_UP_SIZE, self._card.tile))
        reason = f"{opened.reason}; linear layers in int8" if not problem else ""
        return None if problem else OpenedSession(faster, opened.device, reason, candidate, opened.tried)

    def _accept(self, session: onnxruntime.InferenceSession, candidate: ProviderCandidate) -> str:
        """Compare a provider's faster arithmetic with the graph's own, on the CPU."""
        reference = open_session(self._data, "cpu", 0, self._path).session
        return self._problem(session, reference, candidate, self._card.tile)

    def _problem(
        self,
        session: onnxruntime.InferenceSession,
        reference: onnxruntime.InferenceSession,
        candidate: ProviderCandidate,
        side: int,
    ) -> str:
        """Return why faster arithmetic is not as good as the graph's own on a chip of ``side``, empty where it is."""
        rows = self._graph.plan.fixed_tile or side
        chips = np.repeat(trial_chips(self._card, (rows, rows), self._dtype), self._graph.plan.fixed_batch or 1, axis=0)
        feed, wanted = {self._graph.input_name: chips}, [self._graph.output_name]
        try:
            scores = np.asarray(session.run(wanted, feed)[0], dtype=np.float32)
        except session_errors() as error:
            return f"{candidate.provider} failed on a tile: {first_line(error)}"
        own = np.asarray(reference.run(wanted, feed)[0], dtype=np.float32)
        problem = answer_problem(scores, own, self._card.kind)
        return problem and f"{candidate.provider} in {candidate.precision} was not used: {problem}"

    def _warm_up(self) -> str:
        """One small call, so that a model that cannot work is refused before the long part.

        Gives ``score_note``.
        """
        # A provider that compiles for shapes knows the card's tile only.
        is_shaped = self.info.precision == "float16" and self.info.device != "cpu"
        rows = self.info.fixed_tile or (self._card.tile if is_shaped else min(_WARM_UP_SIZE, self._card.tile))
        try:
            found = self.outputs(trial_chips(self._card, (rows, rows), self._dtype))
        except ModelOutput:
            # Networks with a minimum size or a size to divide by may refuse a small chip but take the card's tile.
            if self.info.fixed_tile is not None or rows >= self._card.tile:
                raise
            found = self.outputs(trial_chips(self._card, (self._card.tile, self._card.tile), self._dtype))
        for values in found.values():
            check_finite(values, self._path)
        return check_trial(found[SCORES], self._card, self.info.activation, self._path)


def _with_channels(
    scores: NDArray[np.float32], maps: list[NDArray[np.float32]], sides: tuple[int, int]
) -> NDArray[np.float32]:
    """Scores and then maps of image tokens, on the pixels of dense scores, else flattened."""
    is_dense = scores.ndim == 4
    channels = [on_pixels(values, sides) if is_dense else values.reshape(len(values), -1) for values in maps]
    return np.concatenate([scores, *channels], axis=1)


def _run_error(error: Exception, path: Path, device: str, shape: tuple[int, ...]) -> DeviceOutOfMemory | ModelOutput:
    if is_out_of_memory(error):
        return DeviceOutOfMemory(f"{device} has not enough memory for {shape[0]} chips of {shape[2]} x {shape[3]} px.")
    return ModelOutput(f"{path}: the graph failed on chips {shape}: {first_line(error)}")
