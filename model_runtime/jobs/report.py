"""The run report and the progress of a run: what was asked, what was done, how long it took. Writes one JSON file."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Callable

import psutil

from ..files import write_whole

EVENTS_A_SECOND = 8  # the promise is ten; the last event of a stage comes besides


def memory_mb() -> float:
    """Resident memory of this process now, in megabytes."""
    return _megabytes(psutil.Process().memory_info().rss)


def peak_memory_mb() -> float | None:
    """Largest resident memory of this process so far, in megabytes, ``None`` where the system does not tell."""
    if sys.platform == "win32":
        return _megabytes(psutil.Process().memory_info().peak_wset)
    if sys.platform == "linux":
        # psutil has no peak here, and what getrusage says begins with the memory of the program that started this one.
        with suppress(OSError, StopIteration, ValueError):
            lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
            kilobytes = next(line.split()[1] for line in lines if line.startswith("VmHWM:"))
            return _megabytes(int(kilobytes) * 1024)
        return None
    import resource

    return _megabytes(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)  # macOS counts bytes


def _megabytes(size: int) -> float:
    return round(size / 1e6, 1)


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
        self._resumed = 0

    def start_at(self, done: int) -> None:
        """Work begins now with ``done`` parts finished in an earlier run.

        Rate and time to go count from here.
        """
        self._began, self._resumed = time.monotonic(), done

    def tick(self, stage: str, done: int, total: int, span: tuple[float, float], **more: Any) -> None:  # noqa: ANN401
        """Report ``done`` of ``total`` in a stage that covers ``span`` of the whole run.

        ``more`` goes along.
        """
        now = time.monotonic()
        share = done / total if total else 1.0
        self._fraction = max(self._fraction, min(span[0] + (span[1] - span[0]) * share, 1.0))
        if now - self._last < 1 / EVENTS_A_SECOND and done < total:
            return
        self._last = now
        elapsed = now - self._began
        eta = self._eta_s(stage, done, total, elapsed)
        event: dict[str, Any] = {"event": "progress", "stage": stage, "done": done, "total": total}
        event["fraction"] = round(self._fraction, 4)
        event["eta_s"] = None if eta is None else round(eta, 1)
        fresh = done - self._resumed
        rate = fresh * self.pixels_a_tile / 1e6 / elapsed if stage == "predict" and elapsed > 0 else None
        event["mpx_per_s"] = None if rate is None else round(rate, 3)
        event["device"] = self.device
        self._emit({**event, **more})

    def _eta_s(self, stage: str, done: int, total: int, elapsed: float) -> float | None:
        """Seconds to go: by the tiles of this run while it predicts, by the whole fraction afterwards."""
        fresh = done - self._resumed
        if stage == "predict":
            return (total - done) * elapsed / fresh if fresh > 0 else None
        return elapsed / self._fraction - elapsed if self._fraction > 0.02 else None


class Report:
    """Collects the run report.

    Attributes:
        values: what it says, by the keys of the run report.
        origins: entries for inputs that are copies of others, by their paths.
        path: where it may be written; ``None`` until the gate let it through, and where none is asked for.
    """

    def __init__(self, task: str, emit: Callable[[dict[str, Any]], None]) -> None:
        self._emit = emit
        self.path: Path | None = None
        self.origins: dict[str, dict[str, Any]] = {}
        self._began = time.monotonic()
        self.values: dict[str, Any] = {
            "status": "failed",
            "task": task,
            "output": None,
            "inputs": [],
            "model": None,
            "origin": {},
            "device": None,
            "backend": None,
            "precision": None,
            "batch": None,
            "estimate": None,
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
        """Close the report.

        All times rounded to milliseconds.
        """
        self.values["status"] = status
        self.values["seconds"]["total"] = time.monotonic() - self._began
        self.values["seconds"] = {key: round(value, 3) for key, value in self.values["seconds"].items()}
        self.values["peak_memory_mb"] = peak_memory_mb()
        return self.values


def write_report(values: dict[str, Any], path: Path) -> None:
    """Write the report as JSON.

    The file appears complete or not at all.

    Raises:
        OutputDiskFull, OutputUnwritable: what stood there is as it was.
    """
    write_whole(path, json.dumps(values, indent=1, ensure_ascii=False).encode("utf-8"))
