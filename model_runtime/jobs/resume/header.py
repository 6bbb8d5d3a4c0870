"""Open the journal of a run, whose header holds all that decides the answer.

An interrupted run must agree with it.
"""

from __future__ import annotations

import dataclasses
import os
import uuid
from pathlib import Path
from typing import Any

from ...cancellation import Cancellation
from ...errors import JournalMismatch
from ...files import SHORT_DIGEST
from ...geo.alignment import Shift
from ...guards.input_identity import DigestThread, files_read, identity_of
from ...guards.same_place import places_of
from ...postprocess.score_layers import LAYERS
from ...version import product_version
from ..plan import JobPlan
from ..report import Report
from ..task import Task
from .journal import Journal
from .journal_file import SUFFIX, remove_journal
from .slots import DIGEST_SLOT, carry_slots

DIGEST_WAIT_S = 0.2
"""So long a run waits for the digests of its inputs before it begins: those of small rasters are noted at once then."""
NOTED = ("files", "places", "run")
"""Keys of a header that are noted but decide nothing: names, places, sizes and times of files, and which run it is."""


def open_strip_journal(plan: JobPlan, channels: int, rows: tuple[int, int], header: dict[str, Any]) -> Journal:
    """Return the journal of a strip of a run whose own journal has ``header``.

    It lies beside the run's output.
    """
    output = strip_output(Path(plan.request.output), rows[0])
    strip = {**header, "strip": list(rows)}
    return Journal(output, strip, False, carry_slots(plan.tiles, channels), ignored=("files", "places"))


def check_strip(plan: JobPlan, task: Task, channels: int, header: dict[str, Any]) -> None:
    """Compare what this process sees with what the run was planned with.

    Raises:
        JournalMismatch: this process sees another raster, model or version than the one that gave out the strip.
    """
    own = _header(plan, task, channels)
    changed = [key for key in own if own[key] != header.get(key) and key not in NOTED]
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
    report: Report,
    moved: Shift | None = None,
) -> Journal:
    """The journal of this run, locked.

    Where one was interrupted, all that was read is known to be the same.

    Args:
        plan: of the run.
        task: of the run.
        channels: scores a pixel; 0 where tiles leave nothing to each other.
        digest: of the rasters; waited for only where a run was interrupted.
        cancellation: asked while waiting.
        report: is told where an interrupted run cannot be gone on with.
        moved: by how much the second date is corrected.

    Raises:
        OutputInUse, JournalMismatch, JournalDamaged: see ``Journal``.
    """
    header = _header(plan, task, channels)
    if moved is not None:
        header["moved"] = [moved.cols, moved.rows]
    output = Path(plan.request.output)
    slots = carry_slots(plan.tiles, channels)
    journal = Journal(output, header, plan.request.restart, slots, ignored=(*NOTED, "raster_bytes"))
    is_same = False
    try:
        if journal.earlier is not None:
            _check_inputs(journal, digest, cancellation, report)
        elif journal.is_damaged:
            _tell_anew(report, journal, "has a damaged header")
        _note_run(journal, output)
        known = digest.known(DIGEST_WAIT_S) if digest else None
        if known is not None:
            journal.put_slot(DIGEST_SLOT, 0, identity_of(known).encode())
        is_same = True
    finally:
        if not is_same:
            journal.close(discard=False)
    return journal


def _note_run(journal: Journal, output: Path) -> None:
    """Go on as the interrupted run where there is one.

    Strips of any other are of no use.
    """
    if journal.earlier is not None:
        journal.header["run"] = journal.earlier.get("run")
    else:
        remove_strips(output)


def _check_inputs(journal: Journal, digest: DigestThread | None, cancellation: Cancellation, report: Report) -> None:
    """Compare the content of all files that are read.

    Where it was not known yet, the run begins anew.

    Sizes and times of change prove nothing: they only help to say which file is another.
    """
    stored = journal.slot(DIGEST_SLOT, 0)
    if not stored or digest is None:
        if journal.resumed:
            _tell_anew(report, journal, "was interrupted before it was known what it reads")
        journal.begin_anew()
        return
    was, now = stored.decode("ascii", "replace"), identity_of(digest.value(cancellation))
    if was != now:
        before = (journal.earlier or {}).get("files") or []
        names = [entry[0] for entry in journal.header["files"] if entry not in before]
        names += [entry[0] for entry in before if entry not in journal.header["files"] and entry[0] not in names]
        shown = ", ".join(names[:3]) or f"{was[:SHORT_DIGEST]} is now {now[:SHORT_DIGEST]}"
        raise JournalMismatch(f"An interrupted run of {journal.path.name} had other pixels: {shown}.")


def _tell_anew(report: Report, journal: Journal, why: str) -> None:
    report.warn(
        "journal.anew",
        f"{journal.path.name} {why}: all tiles are predicted again.",
        "Nothing needs to be done; the result is what it would have been.",
    )


def _header(plan: JobPlan, task: Task, channels: int) -> dict[str, Any]:
    """Everything that decides the answer.

    Batch, threads and device do not (but for its fastest precision).
    """
    request = plan.request
    read = [files_read(info.path, info.files) for info in plan.rasters]
    return {
        "version": product_version(),
        "task": request.task,
        "raster_bytes": [os.stat(info.path).st_size for info in plan.rasters],
        "files": [_file_entry(path) for files in read for path in files],
        "places": places_of(read),
        "run": uuid.uuid4().hex,
        "weights": plan.model.sha256,
        "bands": list(plan.chip_bands),
        "crs": [info.grid.crs.to_wkt() if info.grid.crs else None for info in plan.rasters],
        "tile": plan.tiles.rows.tile,
        "overlap": plan.tiles.rows.overlap,
        "grid": [plan.grid.width, plan.grid.height, *tuple(plan.grid.transform)[:6]],
        "kept": None if plan.kept is None else list(dataclasses.astuple(plan.kept)),
        "gsd": request.gsd or "model",
        "aoi": None if plan.aoi is None else plan.aoi.digest,
        "stretch": [values.text for values in plan.values],
        **{name: bool(getattr(request, name)) for name in LAYERS},
        "tta": request.tta,
        "precision": request.precision,
        "channels": channels,
        **task.journal_facts(plan),
    }


def _file_entry(path: Path) -> list[Any]:
    """Name, size and time of change of a file that is read."""
    try:
        status = os.stat(path)
    except OSError:
        return [path.name, None, None]
    return [path.name, status.st_size, status.st_mtime_ns]


def strip_output(output: Path, first_row: int) -> Path:
    """Return the path that names the journal of a strip."""
    return output.with_name(f"{output.name}.strip-{first_row:06d}")


def remove_strips(output: Path) -> None:
    """Remove the journals of all strips of ``output``."""
    for path in output.parent.iterdir():
        if path.name.startswith(f"{output.name}.strip-") and path.name.endswith(SUFFIX):
            remove_journal(path)
