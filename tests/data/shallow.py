"""``tiny`` with at most two blocks a stage, for tests of exported graphs; the exporter takes seconds a block.

Blocks of a stage are alike, so a graph of two of them has every operator of the whole network. The whole ones are
compared with the paper in ``tests/golden`` and, as shipped, with ONNX Runtime in ``test_torch_backend.py``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from model_runtime.networks.lemevit import VARIANTS


@contextmanager
def shallow_tiny() -> Iterator[None]:
    """The variant ``tiny`` is the shallow one meanwhile."""
    tiny = VARIANTS["tiny"]
    depths = tuple(min(depth, 2) for depth in tiny.depths)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(VARIANTS, "tiny", dataclasses.replace(tiny, depths=depths))
        yield
