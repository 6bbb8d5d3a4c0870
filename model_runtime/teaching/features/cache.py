"""A bounded store of arrays by key: what was not asked for longest goes first. Pure."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = tuple[NDArray[Any], ...]


class FeatureCache:
    """Arrays by key, at most so many bytes of them.

    Args:
        most: bytes.
    """

    def __init__(self, most: int) -> None:
        self.most, self.size = most, 0
        self._kept: OrderedDict[Hashable, Arrays] = OrderedDict()

    def get(self, key: Hashable) -> Arrays | None:
        """The arrays of a key, ``None``: they are not here."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Hashable, arrays: Arrays) -> None:
        """Keep arrays. What is larger than the whole store is not kept."""
        size = sum(array.nbytes for array in arrays)
        if size > self.most:
            return
        before = self._kept.pop(key, None)
        if before is not None:
            self.size -= sum(array.nbytes for array in before)
        while self._kept and self.size + size > self.most:
            self.size -= sum(array.nbytes for array in self._kept.popitem(last=False)[1])
        self._kept[key] = arrays
        self.size += size

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self.size = 0

    @property
    def megabytes(self) -> float:
        """Size of what is kept."""
        return round(self.size / 1e6, 1)


EMPTY = (np.empty(0),)
"""Stands for a tile with nothing to predict."""
