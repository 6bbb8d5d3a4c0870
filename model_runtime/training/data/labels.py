"""Label ids of mask files to class ids of a network. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

IGNORED = 255


def training_labels(
    mask: NDArray[np.uint8], drop_classes: int, ignore_index: int | None, change_value: int | None = None
) -> NDArray[np.uint8]:
    """Class ids ``label - drop_classes``.

    The dropped leading ids and ``ignore_index`` become 255 (ignored).

    With ``change_value`` that label is class 1 and every other one class 0.
    """
    if change_value is not None:
        labels = (mask == change_value).astype(np.int16)
    else:
        labels = mask.astype(np.int16) - drop_classes
    ignored = labels < 0
    if ignore_index is not None:
        ignored |= mask == ignore_index
    return np.where(ignored, IGNORED, labels).astype(np.uint8)
