"""``tiny`` with as few blocks as an exported graph needs for every operator; the exporter takes seconds a block.

Blocks of one kind are alike: stages 2 and 4 have none, stages 3 and 5 the same kind. The third stage keeps two: in a
dense network the last one leaves the meta tokens alone, in a classifier (``CLASSIFIER``) none does. ``LEAST`` is for
what is not about the blocks.
The whole networks are compared with the paper in ``tests/golden`` and, as shipped, with ONNX Runtime in
``test_torch_backend.py``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from model_runtime.networks.lemevit import VARIANTS

DEPTHS = (1, 0, 2, 0, 1)
CLASSIFIER = (1, 0, 1, 0, 1)
LEAST = (0, 0, 1, 0, 0)


@contextmanager
def shallow_tiny(depths: tuple[int, ...] = DEPTHS) -> Iterator[None]:
    """The variant ``tiny`` is the shallow one meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(VARIANTS, "tiny", dataclasses.replace(VARIANTS["tiny"], depths=depths))
        yield
