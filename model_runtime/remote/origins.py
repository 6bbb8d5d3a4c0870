"""Entries of the report for what a run reads in place of remote rasters and of documents that name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path
from typing import Any

from ..jobs.plan import JobPlan
from .access import host_of
from .documents import LocalDocuments
from .ranges import RemoteRanges


@dataclass(frozen=True)
class Fetched:
    """One remote raster.

    Attributes:
        ranges: of its file.
        needed_bytes: of the blocks that the run needs.
        expected_s: that fetching was estimated to take.
    """

    ranges: RemoteRanges
    needed_bytes: int
    expected_s: float


def note_origins(
    origins: dict[str, dict[str, Any]],
    plan: JobPlan,
    documents: LocalDocuments,
    fetched: Mapping[Path, Fetched],
    seconds: float,
) -> None:
    """Add an entry for each copy and document.

    That of a run's raster has the figures of all that it is made of.
    """
    for copy, one in fetched.items():
        origins[str(copy)] = {"path": one.ranges.url, "fetched": _figures([one], one.ranges.changed, seconds)}
    for path, original in documents.originals.items():
        origins[str(path)] = {"path": str(original), "fetched": {"changed": _changed(original)}}
    for info in plan.rasters:
        own = [fetched[path] for path in info.files if path in fetched]
        if own:
            entry = origins.get(str(info.path), {"fetched": {"changed": _changed(info.path)}})
            figures = _figures(own, entry["fetched"]["changed"], seconds)
            origins[str(info.path)] = {**entry, "fetched": figures}


def _figures(fetched: list[Fetched], changed: str, seconds: float) -> dict[str, Any]:
    return {
        "needed_bytes": sum(one.needed_bytes for one in fetched),
        "bytes": sum(one.ranges.fetched for one in fetched),
        "requests": sum(one.ranges.requests for one in fetched),
        "retried": sum(one.ranges.retried for one in fetched),
        "file_bytes": sum(one.ranges.size for one in fetched),
        "hosts": list(dict.fromkeys(host_of(one.ranges.url) for one in fetched)),
        "changed": changed,
        "expected_seconds": round(sum(one.expected_s for one in fetched), 1),
        "seconds": round(seconds, 3),
    }


def _changed(path: Path) -> str:
    """The last change of a local file in the words of a server."""
    return formatdate(path.stat().st_mtime, usegmt=True)
