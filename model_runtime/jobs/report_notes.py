"""What a run says of itself in its report, beside what its parts write there."""

from __future__ import annotations

from ..backends.base import Backend
from ..raster.pair_sampling import WARNED_SHIFT_PX, PairLook
from .plan import JobPlan
from .report import Report
from .state import JobState


def note_plan(report: Report, plan: JobPlan, backend: Backend) -> None:
    """What is read, and by which model on which device."""
    report.values["inputs"][0].update(bands=list(plan.bands))
    if plan.second is not None:
        report.values["inputs"][1].update(bands=list(plan.second.bands))
        report.values["pair"] = {"overlap_share": round(plan.second.overlap_share, 4)}
    report.values["model"] = {"name": plan.card.name, "sha256": plan.model.sha256}
    note_device(report, plan, backend)


def note_device(report: Report, plan: JobPlan, backend: Backend) -> None:
    """Where the model runs, and why there."""
    report.values["device"] = {
        "requested": plan.request.device,
        "used": backend.device,
        "reason": backend.device_reason,
    }
    report.values["backend"], report.values["precision"] = backend.name, backend.precision


def note_tally(report: Report, state: JobState) -> None:
    """What happened to the tiles; warnings for what the user should know of it."""
    tally = state.predictor.tally
    report.values["batch"] = tally.batch
    report.values["seconds"]["infer"] = tally.seconds
    report.values["tiles"].update(
        predicted=tally.predicted,
        skipped_nodata=tally.skipped_nodata,
        skipped_aoi=tally.skipped_aoi,
        retried=tally.retried,
    )
    for note in tally.notes:
        report.warn("device.out_of_memory", f"The device ran {note}.", "Choose a smaller batch next time.")
    nonfinite = report.values["pixels"]["nonfinite"]
    if nonfinite:
        lost = "boxes, which are left out" if state.plan.card.kind.has_boxes else "pixels, now nodata"
        report.warn(
            "model.nonfinite",
            f"The model {state.plan.card.name} gave NaN or infinite scores for {nonfinite} {lost}.",
            "Check the raster's values there, or choose another model.",
        )


def note_pair(report: Report, seen: PairLook, gsd_m: float | None, is_aligned: bool) -> None:
    """How the dates lie to each other; a warning where they miss each other by more than a pixel."""
    shift = seen.shift
    report.values["pair"].update(
        shift_px=None if shift is None else [round(shift.cols, 2), round(shift.rows, 2)],
        shift_m=None if shift is None or gsd_m is None else round(shift.length * gsd_m, 2),
        windows=seen.windows,
        is_aligned=is_aligned,
    )
    if shift is not None and shift.length > WARNED_SHIFT_PX and not is_aligned:
        ground = "" if gsd_m is None else f" ({shift.length * gsd_m:.3g} m)"
        report.warn(
            "pair.shift",
            f"The second date lies {shift.cols:+.1f} columns and {shift.rows:+.1f} rows{ground} off the first: edges "
            "will look like change.",
            "Correct it with --align, or register the rasters first.",
        )
