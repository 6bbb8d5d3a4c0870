"""Blending and the choice of the class on the device that computed the scores.

Class ids alone come back.

The same steps in the same order as ``tiles.blend`` and ``postprocess.decision`` do on the host, so both give the same
classes up to the rounding of exponentials. One class after the other is compared, as there: of equal scores the lower
id wins, which torch's own maximum does not promise on every device.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...cards.card import ModelCard
from ...errors import DeviceOutOfMemory
from ...postprocess.class_dtype import class_dtype


class TorchArrays:
    """Tensors on a device.

    See ``arrays.Arrays``.

    Args:
        device: where they lie.
        stream: the context of a stream for this work, so that it does not queue behind the network's.
    """

    is_host = False

    def __init__(self, device: torch.device, stream: Callable[[], AbstractContextManager[Any]] | None = None) -> None:
        self._device, self._stream = device, stream

    @contextmanager
    def stream(self) -> Iterator[None]:
        """See ``arrays.Arrays``.

        Raises:
            DeviceOutOfMemory: no room for the few tiles that are blended at a time.
        """
        with torch.inference_mode(), self._stream() if self._stream else nullcontext():
            try:
                yield
            except torch.cuda.OutOfMemoryError as error:
                raise DeviceOutOfMemory(f"{self._device} has no room to blend a tile.") from error

    def to_device(self, values: Tensor | NDArray[Any]) -> Tensor:
        if isinstance(values, Tensor):
            return values
        return torch.from_numpy(np.array(values)).to(self._device)

    def on_host(self, values: Tensor) -> NDArray[Any]:
        return values.cpu().numpy()

    def copy(self, values: Tensor) -> Tensor:
        return values.clone()

    def activate(self, values: Tensor, kind: str) -> Tensor:
        if kind == "softmax":
            values -= values.amax(0)
            values.exp_()
            values /= values.sum(0)
        elif kind == "sigmoid":
            values.sigmoid_()
        return values

    def decide(
        self, scores: Tensor, valid: NDArray[np.bool_], card: ModelCard
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        dtype, nodata = class_dtype(card)
        best = scores[0].clone()
        if len(scores) == 1:
            ids = (best > card.seg_thresh).int() if len(card.classes) > 1 else torch.zeros_like(best, dtype=torch.int32)
        else:
            ids = torch.zeros_like(best, dtype=torch.int32)
            for class_id, score in enumerate(scores[1:], start=1):
                ids.masked_fill_(score > best, class_id)
                torch.maximum(best, score, out=best)
        ids.masked_fill_(~best.isfinite(), nodata)
        chosen: NDArray[Any] = ids.to(torch.uint8 if dtype == "uint8" else torch.int32).cpu().numpy().astype(dtype)
        usable = chosen != nodata
        usable &= valid
        chosen[~usable] = nodata
        return chosen, usable
