"""A model of ours run by torch: the same file, the same contract as ``ort.backend``. Needs torch (docs/gpu.md).

The network is built from the file's own weights and its scores are compared with the graph's on one chip before use.
Normalising happens where the network computes, so pixels cross the bus in their own dtype; a call is begun before the
one before it is waited for, so that one batch travels while the other computes; calls of a shape that comes again are
recorded where the device can. Scores may stay on the device, where tiles are then blended (``arrays``).
"""

from __future__ import annotations

import dataclasses
from collections import Counter, OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ...cards.card import ModelCard
from ...errors import DeviceOutOfMemory, ModelMismatch, ModelOutput, PrecisionUnavailable
from ...store.find import ModelFile
from ..base import Call as EngineCall
from ..base import is_out_of_memory
from ..fit_graph import FittedGraph, fit_graph
from ..normalize import gain_and_shift
from ..options import SCORES, BackendInfo, BackendOptions
from ..ort.session import limited_run, open_session
from ..output_checks import check_shape, check_trial, trial_chips
from ..parity import answer_problem, boxes_problem
from .device import Accelerator, Call, Host, choose_accelerator
from .weights import network_of

_TRIAL_SIZE = 96
_EXACT = 1e-3
"""Largest difference of float32 scores from the graph's, in their standard deviations: other networks differ by 1."""
_GRAPHS = 4
"""Shapes whose calls are recorded. Each keeps its buffers on the device."""
_RECORDED_FROM = 3
"""A shape is recorded at its third call: trials and the last, smaller batch come once or twice."""


class PixelNetwork(nn.Module):
    """Raw pixels ``(n, band, row, col)`` of any dtype to float32 scores: normalising, the network, a last softmax.

    Args:
        network: takes a batch for each date.
        card: its scaling and bands.
        with_softmax: applied to the logits.
    """

    gain: Tensor
    shift: Tensor

    def __init__(self, network: nn.Module, card: ModelCard, *, with_softmax: bool) -> None:
        super().__init__()
        self.network, self._dates, self._with_softmax = network, card.dates, with_softmax
        for name, value in zip(("gain", "shift"), gain_and_shift(card)):
            self.register_buffer(name, torch.from_numpy(np.array(value))[None])

    def forward(self, pixels: Tensor) -> Tensor:
        chips = pixels.float() * self.gain - self.shift
        dates = (part.contiguous(memory_format=torch.channels_last) for part in chips.chunk(self._dates, dim=1))
        scores: Tensor = self.network(*dates)
        scores = scores.float()
        return scores.softmax(1) if self._with_softmax else scores


class TorchBackend:
    """See ``backends.base.Backend``.

    The networks that our training exports, two-stage detectors excepted.

    Args:
        model: vetted.
        options: no extra outputs; ``precision`` as for ``device.choose_accelerator``.
        accelerator: in place of a real device, for tests.

    Raises:
        DeviceUnavailable: CUDA was asked for by name and does not compute.
        ModelMismatch: the file is no network of ours, or torch answers otherwise than its graph.
    """

    def __init__(self, model: ModelFile, options: BackendOptions, accelerator: Accelerator | None = None) -> None:
        self._path, self._card, self._dtype = model.path, model.card, np.dtype(options.dtype)
        data = model.take_bytes()
        if options.threads:
            torch.set_num_threads(options.threads)
        graph = fit_graph(data, model.graph, model.card, options.dtype)
        network = _pixel_network(data, model.card, self._path)
        reference = _reference(graph, self._chips(), self._path)
        _check_parity(network, reference, self._chips(), model)
        precision, self._activation = options.precision, graph.activation
        self._place, reason = (accelerator, "given") if accelerator else choose_accelerator(options.device, precision)
        try:
            self._open(network, reference, precision, reason)
        except (DeviceOutOfMemory, ModelOutput) as error:
            if options.device != "auto" or self._place.is_host or precision not in ("auto", "float32"):
                raise
            problem = error.what
        else:
            return
        # Outside of the handler, which would keep what the failed call had on the device.
        self._place.release()
        self._place = Host()
        self._open(network, reference, precision, f"no GPU: {problem}")

    def _open(self, network: PixelNetwork, reference: NDArray[np.float32], precision: str, reason: str) -> None:
        """Move the network to its device.

        Go back to float32 there where faster arithmetic answers otherwise.
        """
        place = self._place
        self.info = BackendInfo(
            name="torch",
            device="cpu" if place.is_host else f"cuda:{place.device.index or 0}",
            activation=self._activation,
            calls_at_once=place.calls_at_once,
            arrays=place.arrays,
        )
        self._network: PixelNetwork | None = self._guarded(
            lambda: network.to(place.device, memory_format=torch.channels_last),  # type: ignore[call-overload]
            self._chips(),
        )
        self._seen: Counter[tuple[int, ...]] = Counter()
        self._recorded: OrderedDict[tuple[int, ...], Call] = OrderedDict()
        scores = self.predict(self._chips())
        note = check_trial(scores, self._card, self._activation, self._path)
        problem = answer_problem(scores, reference, self._card.kind)
        if problem and self._place.precision != "float32" and precision == "auto":
            reason += f"; {self._place.precision} was not used: {problem}"
            self._place.precision = "float32"
            problem = answer_problem(self.predict(self._chips()), reference, self._card.kind)
        if problem and precision in ("float16", "bfloat16"):
            raise PrecisionUnavailable(f"{precision} was asked for, but in it {self._path.name} is off: {problem}.")
        if problem:
            raise ModelMismatch(f"{self._path} answers otherwise on {self.info.device} with torch: {problem}.")
        self.info = dataclasses.replace(self.info, device_reason=reason, precision=place.precision, score_note=note)
        self._records = self._place.has_graphs and self._can_record()

    def _can_record(self) -> bool:
        network, place = self._network, self._place
        if network is None:
            return False

        def ask() -> bool:
            with torch.inference_mode(), place.autocast():
                return place.can_record(network, place.send(self._chips()))

        return bool(self._guarded(ask, self._chips()))

    def predict(self, pixels: NDArray[Any]) -> NDArray[np.float32]:
        """See ``backends.base.Backend``.

        Never recorded: trials of a shape say nothing about the run.
        """
        scores: NDArray[np.float32] = self._begin(pixels, keep_on_device=False, records=False)()
        return scores

    def outputs(self, pixels: NDArray[Any]) -> dict[str, NDArray[np.float32]]:
        """See ``backends.base.Backend``.

        Nothing but scores.
        """
        return {SCORES: self.predict(pixels)}

    def start(self, pixels: NDArray[Any], *, keep_on_device: bool = False) -> EngineCall:
        """See ``backends.base.Backend``.

        What fails on the device may be said here or when it is waited for.
        """
        return self._begin(pixels, keep_on_device=keep_on_device, records=self._records)

    def _begin(self, pixels: NDArray[Any], *, keep_on_device: bool, records: bool) -> EngineCall:
        if self._network is None:
            raise ModelOutput(f"{self._path} was closed before its last chip.", "Report it with the log of the run.")
        chips = np.ascontiguousarray(pixels, dtype=self._dtype)

        def begin() -> Callable[[], Any]:
            with torch.inference_mode(), self._place.autocast():
                scores = self._call(self._place.send(chips), records=records)
                return self._place.keep(scores) if keep_on_device else self._place.fetch(scores)

        arriving = self._guarded(begin, chips)

        def wait() -> Any:  # noqa: ANN401 - numpy's or a device's
            scores = self._guarded(arriving, chips)
            check_shape(tuple(scores.shape), chips, self._card, self._path)
            return scores

        return wait

    def _guarded(self, action: Callable[[], Any], chips: NDArray[Any]) -> Any:  # noqa: ANN401
        """``action``, with torch's errors under our names.

        They are raised outside of the handler and without a cause: torch's traceback holds the memory of the failed
        call. Where that is what is missing, recordings and what torch keeps for later go as well.
        """
        try:
            return action()
        except (RuntimeError, MemoryError) as error:
            named = _named(error, self._path, self.info.device, chips.shape)
        if isinstance(named, DeviceOutOfMemory):
            self._forget()
        raise named

    def _forget(self) -> None:
        self._seen.clear()
        self._recorded.clear()
        self._place.release()

    def close(self) -> None:
        """Free the device."""
        self._network = None
        self._forget()

    def _chips(self) -> NDArray[Any]:
        side = min(_TRIAL_SIZE, self._card.tile)
        return trial_chips(self._card, (side, side), self._dtype)

    def _call(self, chips: Tensor, *, records: bool) -> Tensor:
        """The network's scores, played back where this shape was recorded."""
        network, shape = self._network, tuple(chips.shape)
        if network is None:
            raise ModelOutput(f"{self._path} was closed before its last chip.", "Report it with the log of the run.")
        if records and shape not in self._recorded:
            self._seen[shape] += 1
            if self._seen[shape] >= _RECORDED_FROM:
                self._record(network, chips)
        if records and shape in self._recorded:
            self._recorded.move_to_end(shape)
            return self._recorded[shape](chips)
        answer: Tensor = network(chips)
        return answer

    def _record(self, network: PixelNetwork, chips: Tensor) -> None:
        """Record calls of this shape, where there is room for it."""
        if len(self._recorded) >= _GRAPHS:
            self._recorded.popitem(last=False)
        try:
            self._recorded[tuple(chips.shape)] = self._place.record(network, chips)
        except torch.cuda.OutOfMemoryError:
            self._records = False


def _pixel_network(data: bytes, card: ModelCard, path: Path) -> PixelNetwork:
    model = onnx.ModelProto()
    model.ParseFromString(data)
    last = {output: node.op_type for node in model.graph.node for output in node.output}
    ends_with_softmax = any(last.get(value.name) == "Softmax" for value in model.graph.output)
    # Of dense scores the caller applies the softmax to the few pixels that need it, as with ONNX Runtime.
    return PixelNetwork(
        network_of(model.graph, card.task, path), card, with_softmax=ends_with_softmax and not card.is_dense
    ).eval()


def _reference(graph: FittedGraph, chips: NDArray[Any], path: Path) -> NDArray[np.float32]:
    session = open_session(graph.data, "cpu", 0, path).session
    return np.asarray(limited_run(session, [graph.output_name], {graph.input_name: chips})[0], dtype=np.float32)


def _check_parity(network: PixelNetwork, reference: NDArray[np.float32], chips: NDArray[Any], model: ModelFile) -> None:
    """Refuse a network that is not the file's: in float32 on the CPU both must agree to rounding."""
    with torch.inference_mode():
        scores = network(torch.from_numpy(chips)).numpy()
    if model.card.kind.has_boxes:
        problem = boxes_problem(scores, reference)
    else:
        off = float(np.abs(scores - reference).max()) if scores.shape == reference.shape else np.inf
        problem = "" if off <= _EXACT * max(float(reference.std()), 1e-12) else f"off by {off:.3g}"
    if problem:
        raise ModelMismatch(
            f"{model.path}: torch's network does not answer as the file's graph does ({problem}).",
            "Run it with --backend onnx.",
        )


def _named(error: Exception, path: Path, device: str, shape: tuple[int, ...]) -> DeviceOutOfMemory | ModelOutput:
    if isinstance(error, torch.cuda.OutOfMemoryError) or is_out_of_memory(error):
        return DeviceOutOfMemory(f"{device} has not enough memory for {shape[0]} chips of {shape[2]} x {shape[3]} px.")
    return ModelOutput(f"{path}: the network failed on chips {shape}: {str(error).splitlines()[0][:300]}")
