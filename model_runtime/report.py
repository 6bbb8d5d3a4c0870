"""The run report and the progress of a run: what was asked, what was done, how long it took. Writes one JSON file."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable

from .errors import Cancelled

EVENTS_A_SECOND = 10
DIGEST_CHUNK = 4 * 1024 * 1024


def file_digest(path: Path, is_cancelled: Callable[[], bool]) -> str:
    """SHA-256 of a file, hexadecimal.

    Raises:
        Cancelled: while reading.
    """
    digest = hashlib.sha256()
    with path.open("rb") as handle:
        while chunk := handle.read(DIGEST_CHUNK):
            if is_cancelled():
                raise Cancelled("The run was cancelled.")
            digest.update(chunk)
    return digest.hexdigest()


def peak_memory_mb() -> float | None:
    """Largest resident memory of this process so far; ``None`` where the system does not tell."""
    if sys.platform == "win32":
        return None
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)


class Progress:
    """Emits progress events: at most ten a second, a fraction that never falls, a time to go.

    Args:
        emit: takes events.
        device: shown with each event.
        pixels_a_tile: for the rate.
    """

    def __init__(self, emit: Callable[[dict[str, Any]], None]) -> None:
        self._emit = emit
        self.device = ""
        self.pixels_a_tile = 0
        self._fraction = 0.0
        self._last = 0.0
        self._began = time.monotonic()

    def tick(self, stage: str, done: int, total: int, span: tuple[float, float]) -> None:
        """Report ``done`` of ``total`` in a stage that covers ``span`` of the whole run."""
        now = time.monotonic()
        share = done / total if total else 1.0
        self._fraction = max(self._fraction, min(span[0] + (span[1] - span[0]) * share, 1.0))
        if now - self._last < 1 / EVENTS_A_SECOND and done < total:
            return
        self._last = now
        elapsed = now - self._began
        eta = elapsed / self._fraction - elapsed if self._fraction > 0.02 else None
        event: dict[str, Any] = {"event": "progress", "stage": stage, "done": done, "total": total}
        event["fraction"] = round(self._fraction, 4)
        event["eta_s"] = None if eta is None else round(eta, 1)
        rate = done * self.pixels_a_tile / 1e6 / elapsed if stage == "predict" and elapsed > 0 else None
        event["mpx_per_s"] = None if rate is None else round(rate, 3)
        event["device"] = self.device
        self._emit(event)


class Report:
    """Collects the run report; ``values`` has the keys that the design names."""

    def __init__(self, task: str, emit: Callable[[dict[str, Any]], None]) -> None:
        self._emit = emit
        self._began = time.monotonic()
        self.values: dict[str, Any] = {
            "status": "failed",
            "task": task,
            "inputs": [],
            "model": None,
            "device": None,
            "backend": None,
            "precision": None,
            "batch": None,
            "tiles": dict.fromkeys(("total", "predicted", "skipped_nodata", "skipped_aoi", "resumed", "retried"), 0),
            "pixels": dict.fromkeys(("valid", "nodata", "nonfinite"), 0),
            "classes": [],
            "seconds": dict.fromkeys(("read", "infer", "write", "polygonise", "total"), 0.0),
            "peak_memory_mb": None,
            "warnings": [],
            "outputs": [],
        }

    def warn(self, code: str, what: str, fix: str) -> None:
        """Add a warning and tell it at once."""
        warning = {"code": code, "what": what, "fix": fix}
        self.values["warnings"].append(warning)
        self._emit({"event": "warning", **warning})

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Add the time of the block to ``seconds[stage]``."""
        began = time.monotonic()
        try:
            yield
        finally:
            self.values["seconds"][stage] += time.monotonic() - began

    def finish(self, status: str) -> dict[str, Any]:
        """Close the report; all times rounded to milliseconds."""
        self.values["status"] = status
        self.values["seconds"]["total"] = time.monotonic() - self._began
        self.values["seconds"] = {key: round(value, 3) for key, value in self.values["seconds"].items()}
        self.values["peak_memory_mb"] = peak_memory_mb()
        return self.values


def write_report(values: dict[str, Any], path: Path) -> None:
    """Write the report as JSON; the file appears complete or not at all."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(values, indent=1, ensure_ascii=False), encoding="utf-8")
    os.replace(partial, path)
