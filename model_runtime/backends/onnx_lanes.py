"""Calls of a session with its buffers on the device, two at a time, so that copying hides behind computing.

A lane owns one input buffer of the device for each shape it has seen and lets the answer arrive in device memory before
it is fetched. With two lanes the pixels of one part go to the device and the scores of another come back while a third
computes. The halves of a batch are the parts: a call with one chip uses one lane.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

LANES = 2
SMALLEST_PART = 2
"""Fewer chips a part would leave the device idle more than copying does."""


class Lane:
    """One binding of a session; used by one thread at a time.

    Args:
        session: shared by all lanes; ONNX Runtime's calls may overlap.
        names: of the input and of the output.
        device: ``cuda`` or ``cpu``, as ONNX Runtime calls it, and its index.
    """

    def __init__(self, session: onnxruntime.InferenceSession, names: tuple[str, str], device: tuple[str, int]) -> None:
        self._binding = session.io_binding()
        self._session, self._names, self._device = session, names, device
        self._inputs: dict[tuple[int, ...], onnxruntime.OrtValue] = {}

    def run(self, chips: NDArray[Any]) -> NDArray[Any]:
        """The graph's answer to contiguous ``(n, band, row, col)`` pixels, on the host."""
        value = self._inputs.get(chips.shape)
        if value is None:
            self._inputs.clear()  # one shape at a time: the last, smaller batch must not keep a second buffer alive
            value = onnxruntime.OrtValue.ortvalue_from_numpy(chips, *self._device)
            self._inputs[chips.shape] = value
        else:
            value.update_inplace(chips)
        self._binding.bind_ortvalue_input(self._names[0], value)
        self._binding.bind_output(self._names[1], *self._device)
        self._session.run_with_iobinding(self._binding)
        # What the binding holds is written again by the next call, and the caller may change what it gets.
        return np.array(self._binding.copy_outputs_to_cpu()[0])


class Lanes:
    """Several lanes as one call; ``run`` gives what ``session.run`` gives.

    Args:
        session: shared by all lanes.
        names: of the input and of the output.
        device: as for ``Lane``.
        splits: whether the graph takes any batch, so that a batch may go in parts.
    """

    def __init__(
        self, session: onnxruntime.InferenceSession, names: tuple[str, str], device: tuple[str, int], *, splits: bool
    ) -> None:
        self._splits = splits
        self._lanes = [Lane(session, names, device) for _ in range(LANES)]
        self._pool = ThreadPoolExecutor(max_workers=LANES - 1, thread_name_prefix="lane")

    def run(self, chips: NDArray[Any]) -> list[NDArray[Any]]:
        """Answers to the parts of a batch, in order; one part where it is small."""
        if not self._splits or chips.shape[0] < LANES * SMALLEST_PART:
            return [self._lanes[0].run(chips)]
        parts = [np.ascontiguousarray(part) for part in np.array_split(chips, LANES)]
        others = [self._pool.submit(lane.run, part) for lane, part in zip(self._lanes[1:], parts[1:])]
        try:
            first = self._lanes[0].run(parts[0])
        finally:
            for other in others:  # nothing of a failed call may go on when the caller halves its batch
                other.exception()
        return [first, *(other.result() for other in others)]

    def close(self) -> None:
        """Free the buffers."""
        self._pool.shutdown()
        self._lanes.clear()
