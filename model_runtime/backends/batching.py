"""Choose the batch size by trying on the tiles of the run itself. Pure.

On a CPU one tile a call is fastest (more of them only leave the cache: docs/performance.md). On a GPU sizes double as
long as a tile gets cheaper by it; out of memory halves them for good.
"""

from __future__ import annotations

LARGEST = 32
WORTH = 0.95
"""A larger batch must take at most this share of the time a tile."""


class BatchProbe:
    """The current batch size.

    ``is_settled`` once no other one is tried any more.

    Args:
        device: ``cpu`` or another.
        fixed: size the graph insists on.
        asked: size the user asked for; ``None``: find it.
    """

    def __init__(self, device: str, fixed: int | None, asked: int | None) -> None:
        self.batch = fixed or asked or 1
        self.is_settled = fixed is not None or asked is not None or device == "cpu"
        self._best_s = float("inf")
        self._is_warm = False

    def note(self, size: int, seconds: float) -> None:
        """Learn from a call with ``size`` tiles that took ``seconds``.

        The first one only warms the device up.
        """
        if self.is_settled or size != self.batch:
            return
        if not self._is_warm:
            self._is_warm = True
            return
        a_tile = seconds / size
        if a_tile > self._best_s * WORTH:
            self.batch = max(size // 2, 1)
            self.is_settled = True
            return
        self._best_s = a_tile
        self._is_warm = False
        if size * 2 > LARGEST:
            self.is_settled = True
        else:
            self.batch = size * 2

    def halve(self, size: int) -> None:
        """``size`` tiles did not fit."""
        self.batch = max(size // 2, 1)
        self.is_settled = True
