"""Open the journal of a run, whose header holds all that decides the answer; an interrupted run must agree with it."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any

from ..cancellation import Cancellation
from ..errors import JournalMismatch
from ..files import SHORT_DIGEST, file_digest
from ..postprocess.score_layers import LAYERS
from ..raster.alignment import Shift
from ..version import product_version
from .journal import SUFFIX, Journal, remove_journal
from .journal_slots import DIGEST_SLOT, carry_slots
from .plan import JobPlan
from .report import DigestThread
from .task import Task


def open_strip_journal(plan: JobPlan, channels: int, rows: tuple[int, int], header: dict[str, Any]) -> Journal:
    """Return the journal of a strip of a run whose own journal has ``header``; it lies beside the run's output."""
    output = strip_output(Path(plan.request.output), rows[0])
    strip = {**header, "strip": list(rows)}
    return Journal(output, strip, False, carry_slots(plan.tiles, channels), ignored=("raster_mtime_ns",))


def check_strip(plan: JobPlan, task: Task, channels: int, header: dict[str, Any]) -> None:
    """Compare what this process sees with what the run was planned with.

    Raises:
        JournalMismatch: this process sees another raster, model or version than the one that gave out the strip.
    """
    own = _header(plan, task, channels)
    changed = [key for key in own if own[key] != header.get(key) and key != "raster_mtime_ns"]
    if changed:
        raise JournalMismatch(
            f"This worker does not see what the job was planned with: {', '.join(changed)} differ.",
            "Give all workers the same files and the same version of the runtime.",
        )


def open_journal(
    plan: JobPlan,
    task: Task,
    channels: int,
    digest: DigestThread | None,
    cancellation: Cancellation,
    moved: Shift | None = None,
) -> Journal:
    """The journal of this run, locked; where one was interrupted, the raster is known to be the same.

    Args:
        plan: of the run.
        task: of the run.
        channels: scores a pixel; 0 where tiles leave nothing to each other.
        digest: of the raster; waited for only where a run was interrupted.
        cancellation: asked while waiting.
        moved: by how much the second date is corrected.

    Raises:
        OutputInUse, JournalMismatch, JournalDamaged: see ``Journal``.
    """
    header = _header(plan, task, channels)
    if moved is not None:
        header["moved"] = [moved.cols, moved.rows]
    slots = carry_slots(plan.tiles, channels)
    journal = Journal(Path(plan.request.output), header, plan.request.restart, slots, ignored=("raster_mtime_ns",))
    is_same = False
    try:
        if journal.earlier is not None:
            _check_raster(journal, header, digest, cancellation)
        is_same = True
    finally:
        if not is_same:
            journal.close(discard=False)
    return journal


def _check_raster(
    journal: Journal, header: dict[str, Any], digest: DigestThread | None, cancellation: Cancellation
) -> None:
    """Same bytes by digest; by time of change where the run ended before the digest was known."""
    stored = journal.slot(DIGEST_SLOT, 0)
    earlier = journal.earlier or {}
    if stored is None or digest is None:
        was, now = earlier.get("raster_mtime_ns"), header["raster_mtime_ns"]
    else:
        was, now = stored.decode(), digest.value(cancellation)
    if was != now:
        shown = [
            " and ".join(part[:SHORT_DIGEST] for part in value.split()) if isinstance(value, str) else value
            for value in (was, now)
        ]
        raise JournalMismatch(
            f"An interrupted run of {journal.path.name} had other pixels: raster was {shown[0]}, is {shown[1]}."
        )


def _header(plan: JobPlan, task: Task, channels: int) -> dict[str, Any]:
    """Everything that decides the answer; batch, threads and device do not (but for its fastest precision)."""
    request = plan.request
    statuses = [os.stat(info.path) for info in plan.rasters]
    is_one = len(statuses) == 1
    aoi = Path(request.aoi.partition("|")[0]) if request.aoi else None
    return {
        "version": product_version(),
        "task": request.task,
        "raster_bytes": statuses[0].st_size if is_one else [status.st_size for status in statuses],
        "raster_mtime_ns": statuses[0].st_mtime_ns if is_one else [status.st_mtime_ns for status in statuses],
        "weights": plan.model.sha256,
        "bands": list(plan.chip_bands),
        "crs": [info.grid.crs.to_wkt() if info.grid.crs else None for info in plan.rasters],
        "tile": plan.tiles.rows.tile,
        "overlap": plan.tiles.rows.overlap,
        "grid": [plan.grid.width, plan.grid.height, *tuple(plan.grid.transform)[:6]],
        "kept": None if plan.kept is None else list(dataclasses.astuple(plan.kept)),
        "gsd": request.gsd or "model",
        "aoi": file_digest(aoi) if aoi else None,
        "stretch": list(request.stretch) if request.stretch else None,
        **{name: bool(getattr(request, name)) for name in LAYERS},
        "tta": request.tta,
        "precision": request.precision,
        "channels": channels,
        **task.journal_facts(plan),
    }


def strip_output(output: Path, first_row: int) -> Path:
    """What the journal of a strip is named after."""
    return output.with_name(f"{output.name}.strip-{first_row:06d}")


def remove_strips(output: Path) -> None:
    """Remove the journals of all strips of ``output``."""
    for path in output.parent.iterdir():
        if path.name.startswith(f"{output.name}.strip-") and path.name.endswith(SUFFIX):
            remove_journal(path)
