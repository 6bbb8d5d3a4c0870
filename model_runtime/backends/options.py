"""Options of opening a model and facts of the opened one: two values shared by all engines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .arrays import HOST, Arrays

SCORES = "scores"
"""Name of the scores among ``Backend.outputs``."""
ATTENTION = "attention"
"""Extra output of every LeMeViT: what its meta tokens look at (``postprocess.attention``)."""


@dataclass(frozen=True)
class BackendOptions:
    """Options of ``backends.open_backend``.

    Equal ones on an equal model give the same scores.

    Attributes:
        device: as for ``device.parse_device``.
        threads: CPU threads; 0 is the number of physical cores.
        backend: one of ``backends.BACKENDS``.
        dtype: numpy name of the pixels that will be given.
        precision: one of ``protocol.PRECISIONS``; another than ``auto`` is used or refused.
        extra: names of outputs that are wanted beside the scores: ``ATTENTION``, or any further output of the graph
            (``features``). ``Backend.outputs`` gives them by name; ``Backend.predict`` gives attention alone.
        tile: rows and columns of the chips to come, for engines that compile for one size; 0: any, without these.
        try_again: try engines on this model, whatever is kept of earlier trials.
    """

    device: str = "auto"
    threads: int = 0
    backend: str = "onnx"
    dtype: str = "uint8"
    precision: str = "auto"
    extra: tuple[str, ...] = ()
    tile: int = 0
    try_again: bool = False


@dataclass(frozen=True)
class BackendInfo:
    """Facts of an opened model.

    Attributes:
        name: ``onnx`` or ``torch``.
        device: where it really runs, ``cpu``, ``cuda:i``, ``gpu`` or ``npu``.
        device_reason: why there, in words.
        precision: ``float32``, ``float16``, ``bfloat16`` or ``int8``.
        fixed_batch, fixed_tile: sizes the graph insists on; ``None``: any.
        activation: what the caller still has to apply to the scores (``postprocess.activation``).
        calls_at_once: how many calls may be begun before the first one is waited for.
        arrays: where scores can stay.
        score_note: what is odd about its scores (``output_checks.score_note``); empty where nothing is.
        tried: engines that were tried for the choice: name, device, precision, ratio of speed to the CPU's, reason.
    """

    name: str
    device: str
    device_reason: str = ""
    precision: str = "float32"
    fixed_batch: int | None = None
    fixed_tile: int | None = None
    activation: str = "none"
    calls_at_once: int = 1
    arrays: Arrays = HOST
    score_note: str = ""
    tried: tuple[dict[str, Any], ...] = ()
