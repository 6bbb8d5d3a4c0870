"""Arrays of scores while tiles are blended, in the host's memory or on the device that made them.

``Blender`` and the choice of the class need little more than slices, products and sums, which numpy and torch write
alike. What they write differently is in ``Arrays``; ``HostArrays`` is numpy, ``backends.pytorch.arrays`` a device.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..cards.card import ModelCard
from ..postprocess.activation import activate
from ..postprocess.decision import decide

Values = Any
"""``(class, row, col)`` float32 of the library of an ``Arrays``."""


class Arrays(Protocol):
    """One library's arrays in one place.

    Attributes:
        is_host: they are numpy's.
    """

    is_host: bool

    def stream(self) -> AbstractContextManager[Any]:
        """The context in which a thread works with them."""

    def to_device(self, values: Values) -> Values:
        """``values`` in this place.

        Itself where it is there already.
        """

    def on_host(self, values: Values) -> NDArray[Any]:
        """``values`` as a numpy array."""

    def copy(self, values: Values) -> Values:
        """A copy of a part."""

    def activate(self, values: Values, kind: str) -> Values:
        """``postprocess.activation.activate`` in place.

        Gives ``values`` back.
        """

    def decide(
        self, scores: Values, valid: NDArray[np.bool_], card: ModelCard
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """``postprocess.decision.decide``.

        Both answers are numpy's.
        """


class HostArrays:
    """numpy.

    See ``Arrays``.
    """

    is_host = True

    def stream(self) -> AbstractContextManager[Any]:
        return nullcontext()

    def to_device(self, values: Values) -> Values:
        return values

    def on_host(self, values: Values) -> NDArray[Any]:
        array: NDArray[Any] = values
        return array

    def copy(self, values: Values) -> Values:
        return values.copy()

    def activate(self, values: Values, kind: str) -> Values:
        return activate(values, kind)

    def decide(
        self, scores: Values, valid: NDArray[np.bool_], card: ModelCard
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        return decide(scores, valid, card)


HOST = HostArrays()
