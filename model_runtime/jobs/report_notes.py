"""Entries of the run report on model, device, tiles and dates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ..backends.base import Backend
from ..cards.card import ModelCard
from ..geo.grid import Grid, crs_name
from ..geo.ground import gsd_m, gsd_range_m, realm_of
from ..raster.bands import mapped
from ..raster.pair_sampling import WARNED_SHIFT_PX, PairLook
from ..raster.values.stretch import Stretch
from ..raster.vetting import RasterInfo
from .plan import JobPlan
from .report import Report
from .state import JobState

ALIKE = 1.02
"""Ratio of the largest to the smallest pixel up to which one number stands for both."""
SLACK = 1.01
"""Share that the scale of a map projection may add to a pixel's nominal size."""


def note_plan(report: Report, plan: JobPlan, backend: Backend) -> None:
    """Note the bands that are read, how their values are taken, the model and the device."""
    for entry, told in zip(report.values["inputs"], reading(plan)):
        entry.update(bands=[item["band"] for item in told["bands"]], mapped=told["bands"], values=told["values"])
    if plan.second is not None:
        report.values["pair"] = {"overlap_share": round(plan.second.overlap_share, 4)}
    report.values["model"] = {"name": plan.card.name, "sha256": plan.model.sha256}
    note_device(report, plan, backend)


def reading(plan: JobPlan) -> list[dict[str, Any]]:
    """Return for each raster its path, the band for each band of the model, and how its values are taken."""
    dates = [plan.bands] if plan.second is None else [plan.bands, plan.second.bands]
    return [
        {
            "path": str(info.path),
            "bands": mapped(info, plan.card, bands),
            "values": {"kind": values.kind, "text": values.text},
        }
        for info, bands, values in zip(plan.rasters, dates, plan.values)
    ]


def note_stretch(report: Report, plan: JobPlan, stretch: Stretch) -> None:
    """Note the values that became 0 and 255, band by band."""
    size = len(plan.bands)
    for number, entry in enumerate(report.values["inputs"]):
        part = slice(number * size, (number + 1) * size)
        entry["values"] = {**entry.get("values", {}), "low": list(stretch.low[part]), "high": list(stretch.high[part])}


def note_device(report: Report, plan: JobPlan, backend: Backend) -> None:
    """Note the device of the model and the reason for it."""
    report.values["device"] = {
        "requested": plan.request.device,
        "used": backend.info.device,
        "reason": backend.info.device_reason,
        "candidates": list(backend.info.tried),
    }
    report.values["backend"], report.values["precision"] = backend.info.name, backend.info.precision


def note_tally(report: Report, state: JobState) -> None:
    """Note the counts of tiles, and warn of batches that were halved and scores that were not finite."""
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
    """Note the shift between the dates, and warn where it is larger than a pixel."""
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


def note_inputs(rasters: Sequence[tuple[RasterInfo, Grid]], predicted: Grid, card: ModelCard, report: Report) -> None:
    """Say in the report what is read and predicted.

    Warn where the place or the gsd is in doubt.

    Args:
        rasters: each with its own pixels that are asked for.
        predicted: the grid of the run.
        card: of the model.
        report: takes entries and warnings.
    """
    size = gsd_m(predicted)
    report.values["inputs"] = [
        {**_entry(info, gsd_m(grid), size), **report.origins.get(str(info.path), {})} for info, grid in rasters
    ]
    _warn_of_place(rasters[0][0], report)
    for info, grid in rasters:
        _warn_of_gsd(info, grid, predicted, card, report)


def _entry(info: RasterInfo, own: float | None, predicted: float | None) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "path": str(info.path),
        "crs": info.grid.crs.to_string() if info.grid.crs else None,
        "gsd_m": None if own is None else round(own, 6),
        "predicted_gsd_m": None if own is None or predicted is None else round(predicted, 6),
        "date": info.date,
        "bands": [],
    }
    if info.sheets:
        entry["sheets"] = len(info.sheets)
    if info.stated_crs is not None:
        entry["file_crs"] = info.stated_crs or None
    if info.scaling:
        entry["scaling"] = [{"band": band, "scale": scale, "offset": offset} for band, scale, offset in info.scaling]
    return entry


def _warn_of_place(info: RasterInfo, report: Report) -> None:
    crs, realm = info.grid.crs, realm_of(info.grid.crs)
    if crs is None:
        report.warn(
            "raster.no_crs",
            f"{info.path} has no CRS: pixels are taken as they are, the result has none either.",
            "Assign a CRS to get areas and the right place.",
        )
    elif realm == "planet":
        report.warn(
            "raster.no_ground_size",
            f"{info.path} has the CRS {crs_name(crs)} of another planet: areas and distances are unknown.",
            "Place, classes and outlines are right all the same.",
        )
    elif realm == "local":
        report.warn(
            "raster.local_crs",
            f"{info.path} has the CRS {crs_name(crs)}, a local grid: areas and distances are taken as flat, in its "
            f"units ({crs.units_factor[0]}).",
            "Assign the CRS of the survey where the result is to lie on a map.",
        )
    elif gsd_m(info.grid) is None and gsd_range_m(info.grid) is None:
        report.warn(
            "raster.no_ground_size",
            f"{info.path} lies where its CRS {crs_name(crs)} has no place on the ground: areas are unknown.",
            "Check the raster's CRS and georeference.",
        )


def _warn_of_gsd(info: RasterInfo, own: Grid, predicted: Grid, card: ModelCard, report: Report) -> None:
    """Compare the finest and the coarsest pixel with what the model was made for."""
    nominal, extremes = gsd_m(predicted), gsd_range_m(predicted)
    if extremes is None or card.gsd_range_m is None:
        return
    low, high = card.gsd_range_m
    own_nominal, own_extremes = gsd_m(own), gsd_range_m(own)
    if own_extremes is not None and max(own_nominal or 0.0, own_extremes[1] / SLACK) > high:
        nominal, extremes = own_nominal, own_extremes  # finer pixels do not show what coarser ones lack
    is_within = low <= extremes[0] * SLACK and extremes[1] / SLACK <= high
    if is_within and (nominal is None or low <= nominal <= high):
        return
    shown = f"{nominal:.3g}" if nominal else f"{extremes[0]:.3g}"
    if extremes[1] > ALIKE * extremes[0]:
        shown = f"{extremes[0]:.3g} to {extremes[1]:.3g}"
    report.warn(
        "gsd.outside_range",
        f"{_pixels_text(info, own_nominal, nominal, shown)}; the model {card.name} was made for {low:g} to {high:g} m.",
        "Take the result with care, or choose a model for this ground sample distance.",
    )


def _pixels_text(info: RasterInfo, own_m: float | None, nominal_m: float | None, shown: str) -> str:
    """Say whose pixels are ``shown`` metres wide: those of the raster, or those that were asked for."""
    if own_m is None or nominal_m is None or math.isclose(own_m, nominal_m, rel_tol=ALIKE - 1):
        return f"{info.path} has pixels of {shown} m"
    return f"The prediction has pixels of {shown} m, those of {info.path} are {own_m:.3g} m"
