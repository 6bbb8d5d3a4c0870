"""Processes of a cluster as forks of one that has loaded Dask: each costs half of a start."""

from __future__ import annotations

from collections.abc import Iterator

import dask
import pytest


@pytest.fixture(scope="session", autouse=True)
def forked_processes() -> Iterator[None]:
    with dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"}):
        yield


@pytest.fixture
def whole_starts() -> Iterator[None]:
    """Processes of a cluster are started as in the product."""
    with dask.config.set({"distributed.worker.multiprocessing-method": "spawn"}):
        yield
