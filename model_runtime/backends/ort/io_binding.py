"""Calls of a session with its buffers on the device, two at a time, so that copying hides behind computing.

A lane owns one input buffer of the device for the shape it saw last and lets the answer arrive in device memory before
it is fetched. With two lanes the pixels of one batch go to the device and the scores of another come back while a third
computes.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

LANES = 2


class Lane:
    """One binding of a session.

    Used by one thread at a time.

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
    """Several lanes, each call in whichever is free.

    Args:
        session: shared by all lanes.
        names: of the input and of the output.
        device: as for ``Lane``.
    """

    def __init__(self, session: onnxruntime.InferenceSession, names: tuple[str, str], device: tuple[str, int]) -> None:
        self._free: SimpleQueue[Lane] = SimpleQueue()
        for _ in range(LANES):
            self._free.put(Lane(session, names, device))
        self._pool = ThreadPoolExecutor(max_workers=LANES, thread_name_prefix="lane")

    def start(self, chips: NDArray[Any]) -> Future[NDArray[Any]]:
        """The answer to a batch, on its way."""
        return self._pool.submit(self._run, chips)

    def _run(self, chips: NDArray[Any]) -> NDArray[Any]:
        lane = self._free.get()
        try:
            return lane.run(chips)
        finally:
            self._free.put(lane)

    def close(self) -> None:
        """Free the buffers, once no call is under way."""
        self._pool.shutdown()
        while not self._free.empty():
            self._free.get()
