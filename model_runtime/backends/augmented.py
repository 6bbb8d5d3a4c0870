"""Test-time augmentation: each chip is predicted as it lies and flipped or turned, and the probabilities are averaged.

Imagery from above has no upside: a network should answer alike whichever way a chip lies, and where it does not, the
spread of its answers says so. Costs as many calls as there are views. Wraps a backend and is one itself.

A view is three yes-or-no steps, done in this order and undone in the other: transpose, flip rows, flip columns. All
eight together are the flips and quarter turns of a square.
"""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cards.card import ModelCard
from ..postprocess.activation import activate
from ..postprocess.score_layers import extra_channels, score_layers
from ..protocol import JobRequest
from .arrays import HOST
from .base import Backend, OneCallAtOnce
from .options import SCORES

Scores = NDArray[np.float32]
View = tuple[bool, bool, bool]

_EVERY: tuple[View, ...] = tuple((t, r, c) for t, r, c in itertools.product((False, True), repeat=3))
VIEWS: dict[str, tuple[View, ...]] = {"none": _EVERY[:1], "flips": _EVERY[:4], "quarter-turns": _EVERY}
"""Name in a request to its views. The first is the chip as it lies."""


def viewed(pixels: NDArray[Any], view: View) -> NDArray[Any]:
    """``(..., row, col)`` seen so.

    A view of the same memory.
    """
    transposes, flips_rows, flips_cols = view
    turned = pixels.swapaxes(-1, -2) if transposes else pixels
    return turned[..., :: -1 if flips_rows else 1, :: -1 if flips_cols else 1]


def restored(scores: NDArray[Any], view: View) -> NDArray[Any]:
    """Undo the turn of ``viewed``."""
    transposes, flips_rows, flips_cols = view
    flipped = scores[..., :: -1 if flips_rows else 1, :: -1 if flips_cols else 1]
    return flipped.swapaxes(-1, -2) if transposes else flipped


class AugmentedBackend(OneCallAtOnce):
    """A backend whose scores are means of probabilities over views.

    Channels behind the scores (attention) are those of the chip as it lies; the variance comes after them.

    Args:
        backend: predicts each view.
        views: one of ``VIEWS``.
        is_dense: scores have rows and columns.
        extra: channels that the backend gives behind its scores, a dense one only.
        classes: scores of a chip that is not dense; what follows them is extra.
        wants_variance: append the largest variance over the views of any class.
    """

    def __init__(
        self, backend: Backend, views: str, *, is_dense: bool, extra: int, classes: int, wants_variance: bool
    ) -> None:
        self._backend, self._views, self._is_dense = backend, VIEWS[views], is_dense
        self._extra, self._classes, self._wants_variance = extra, classes, wants_variance
        self.info = dataclasses.replace(backend.info, activation="none", calls_at_once=1, arrays=HOST)

    def predict(self, pixels: NDArray[Any]) -> Scores:
        """Mean probabilities, then extra channels, then the variance.

        See ``backends.base.Backend``.

        Mean and variance are kept up view by view (Welford 1962), so nothing depends on the number of views.
        """
        mean, extra = self._answer(pixels, self._views[0])
        squares = np.zeros_like(mean)
        for number, view in enumerate(self._views[1:], start=2):
            found, _ = self._answer(pixels, view)
            off = found - mean
            mean += off / np.float32(number)
            if self._wants_variance:
                squares += off * (found - mean)
        parts = [mean, extra]
        if self._wants_variance:
            parts.append(squares.max(axis=1, keepdims=True) / np.float32(len(self._views)))
        return np.concatenate(parts, axis=1)

    def outputs(self, pixels: NDArray[Any]) -> dict[str, Scores]:
        """Mean probabilities, and extra outputs of the chip as it lies.

        See ``backends.base.Backend``.
        """
        found = self._backend.outputs(pixels)
        return {**found, SCORES: self.predict(pixels)[:, : found[SCORES].shape[1]]}

    def _answer(self, pixels: NDArray[Any], view: View) -> tuple[Scores, Scores]:
        """Probabilities of a view as the chip lies, and the extra channels of the view itself."""
        scores = self._backend.predict(np.ascontiguousarray(viewed(pixels, view)))
        count = scores.shape[1] - self._extra if self._is_dense else self._classes
        found = np.array(scores[:, :count])
        activate(found.swapaxes(0, 1), self._backend.info.activation)
        return np.ascontiguousarray(restored(found, view)) if self._is_dense else found, scores[:, count:]

    def close(self) -> None:
        """Free the device."""
        self._backend.close()


def augmented(backend: Backend, request: JobRequest, card: ModelCard) -> Backend:
    """The backend itself, or one that averages the views a request asks for."""
    if request.tta == "none":
        return backend
    layers = score_layers(dataclasses.replace(request, variance=None), card)
    return AugmentedBackend(
        backend,
        request.tta,
        is_dense=card.is_dense,
        extra=extra_channels(layers),
        classes=len(card.classes),
        wants_variance=bool(request.variance),
    )
