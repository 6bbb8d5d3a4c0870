"""Steps of teaching from request to report: score, compare, map, places, save. The story on one screen."""

from __future__ import annotations

import dataclasses
import time
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..destinations import Destination, check_destinations
from ..errors import OutputUnwritable
from ..folders import CARD_SUFFIX, MODEL_SUFFIX
from ..geo.grid import Window
from ..raster.opening import environment
from ..store.sums import SUMS_NAME
from ..writers.outputs import destination_of
from ..writers.raster import RasterWriter
from .alike.live import alike
from .corrections.correct import corrected_fit, refuse_no_gain
from .features.candidates import AUTO
from .live import live_card, live_map
from .messages import sentence
from .objects.steps import OBJECT_STEPS
from .places import doubtful_places
from .reports import finished, model_output
from .request import IMPROVE, TeachRequest
from .session import Fit, TeachSession, fit_warnings
from .taught_model import features_record, licences, source_names, taught_graph, write_model
from .view import file_key, request_window

if TYPE_CHECKING:
    from ..jobs.context import RunContext

KEPT_SESSIONS = 2


class Sessions:
    """The sessions that a process keeps: of rasters that did not change and settings that are the same."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Any, TeachSession] = OrderedDict()

    def of(self, request: TeachRequest) -> TeachSession:
        """The session of a request, opened now or before.

        Raises:
            RasterError, BandsMismatch: the rasters cannot be taught on.
        """
        key = (
            tuple(file_key(path) if Path(path).is_file() else (path,) for path in request.inputs),
            *(request.bands, request.crs, request.device, request.threads, request.models_dir),
            request.allow_ungeoreferenced,
        )
        if key not in self._kept:
            while len(self._kept) >= KEPT_SESSIONS:
                self._kept.popitem(last=False)
            self._kept[key] = TeachSession(request)
        self._kept.move_to_end(key)
        return self._kept[key]


def run_teach(request: TeachRequest, context: RunContext, sessions: Sessions | None = None) -> dict[str, Any]:
    """Carry out one step.

    Returns its report.

    Raises:
        LemevitError: refused, failed or cancelled; an older output stays.
    """
    began = time.monotonic()
    check_outputs(request)
    with environment():
        session = (sessions or Sessions()).of(request)
        check_outputs(request, [file for view in session.views for file in view.info.files])
        steps = OBJECT_STEPS if request.objects else _STEPS
        report = steps[request.action](session, request, context)
    return finished(report, request, context, session, began)


def check_outputs(request: TeachRequest, read: list[Path] | None = None) -> None:
    """Refuse outputs that would cost a file, or that cannot be written.

    Raises:
        OutputError: naming the file.
    """
    read = [*(read or []), *map(Path, request.inputs), Path(request.labels.partition("|")[0])]
    read += [Path(path) for path in (request.corrects, request.model) if path]
    wanted = []
    if request.output:
        out = Path(request.output)
        is_model = request.action in ("save", IMPROVE)
        maps = (".gpkg",) if request.objects else (".tif", ".tiff")
        suffixes = (MODEL_SUFFIX,) if is_model else maps
        if out.suffix.lower() not in suffixes:
            raise OutputUnwritable(f"The output {out} must end in {' or '.join(suffixes)}.", "Choose another name.")
        if is_model:
            sums = out.with_name(SUMS_NAME)
            wanted.append(Destination(out, "model", request.overwrite, (sums,)))
            wanted.append(Destination(out.with_suffix(CARD_SUFFIX), "card", request.overwrite))
        else:
            wanted.append(destination_of(out, "map", request.overwrite))
    if request.report:
        wanted.append(Destination(Path(request.report), "report", request.overwrite))
    check_destinations(wanted, read)


def _fitted(session: TeachSession, request: TeachRequest, context: RunContext) -> Fit:
    """The head of the examples, or of corrections beside a model's own labels."""
    if request.corrects:
        return corrected_fit(session, request, context.cancellation)
    return session.fit(request, context.cancellation)


def _score(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    return facts_of(session, request, _fitted(session, request, context))


def facts_of(session: TeachSession, request: TeachRequest, fit: Fit) -> dict[str, Any]:
    """Facts of a fit that every report tells."""
    names = fit.examples.names
    parts = [session.candidates.source(name).part for name in fit.candidate]
    card = live_card(session, fit, request.classes)
    return {
        "features": source_names(parts),
        "sentence": fit.correction.sentence() if fit.correction else sentence(fit.score, names),
        "correction": fit.correction and fit.correction.as_dict(),
        "score": fit.score and fit.score.as_dict(names),
        "classes": [
            {
                **dataclasses.asdict(entry),
                "strokes": fit.examples.strokes_of(entry.class_id),
                "pixels": fit.examples.pixels_of(entry.class_id),
            }
            for entry in card.classes
        ],
        "left_out": dict(fit.examples.left_out),
        "warnings": fit_warnings(session, fit),
    }


def _compare(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    compared, notes = _compared(session, request, context)
    facts = facts_of(session, request, session.fit(dataclasses.replace(request, features=AUTO), context.cancellation))
    return {**facts, "compared": compared, "warnings": [*facts["warnings"], *notes]}


def _compared(
    session: TeachSession, request: TeachRequest, context: RunContext
) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    """Numbers of all kinds of features, the best first, and why models were left out."""

    def tick(done: int, total: int) -> None:
        context.emit({"event": "progress", "stage": "compare", "done": done, "total": total, "fraction": done / total})

    found = session.compare(request, context.cancellation, tick)
    compared = [
        {
            "features": source_names([session.candidates.source(name).part for name in candidate]),
            "share": round(score.share, 4),
            "probability": round(score.probability, 4),
            "strokes_right": score.right,
            "strokes": score.total,
        }
        for candidate, score in found
    ]
    notes = [
        {
            "code": "teach.not_fitting",
            "what": f"{name} gives no features here: {reason}.",
            "fix": "Nothing need be done.",
        }
        for name, reason in session.candidates.refused.items()
        if "no LeMeViT" not in reason
    ]
    return compared, notes


def _map(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    fit = _fitted(session, request, context)
    card = live_card(session, fit, request.classes)
    shown = live_map(session, fit, card, request_window(session.views[0], request), context.cancellation)
    out = Path(request.output or "")
    writer = RasterWriter(out, shown.grid, *_dtype(shown.ids), 1, shown.grid.height)
    try:
        writer.describe_classes(card)
        writer.put(0, 0, shown.ids[None])
        writer.close(overviews=False)
        context.cancellation.check()
        writer.put_in_place()
    finally:
        writer.discard()
    left, bottom, right, top = shown.grid.bounds()
    return {
        **facts_of(session, request, fit),
        "outputs": [{"path": str(out), "kind": "classes"}],
        "extent": [left, bottom, right, top],
        "is_partial": shown.is_partial,
    }


def _dtype(ids: Any) -> tuple[str, int]:  # noqa: ANN401 - an array
    return ids.dtype.name, 255 if ids.dtype == np.uint8 else 65535


def _places(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    fit = _fitted(session, request, context)
    card = live_card(session, fit, request.classes)
    window = request_window(session.views[0], request)
    shown = live_map(session, fit, card, window, context.cancellation, with_probabilities=True)
    own = fit.examples.rasters == 0
    left, top = (~session.views[0].grid.transform) * (shown.grid.transform.c, shown.grid.transform.f)
    taken = np.stack([fit.examples.rows[own] - round(top), fit.examples.cols[own] - round(left)])
    probabilities = shown.probabilities
    found = [] if probabilities is None else doubtful_places(probabilities, shown.valid, shown.grid, taken)
    return {**facts_of(session, request, fit), "places": found, "is_partial": shown.is_partial}


def _save(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    compared: list[dict[str, Any]] = []
    notes: list[dict[str, str]] = []
    if request.features == AUTO and session.choice is None:
        compared, notes = _compared(session, request, context)
    fit = _fitted(session, request, context)
    refuse_no_gain(fit.correction)
    facts = facts_of(session, request, fit)
    parts = [session.candidates.source(name).part for name in fit.candidate]
    card = dataclasses.replace(
        live_card(session, fit, request.classes),
        licence=licences(parts, request.licence),
        description=f"Taught from {_strokes(fit)} examples. {facts['sentence']}",
        training=_training(session, request, fit, compared),
        metrics={"strokes_left_out": facts["score"]} if facts["score"] else {},
    )
    context.cancellation.check()
    out = Path(request.output or "")
    file = write_model(taught_graph(parts, fit.head, len(session.bands)), card, out, request.name)
    return {
        **facts,
        "compared": compared,
        "outputs": [model_output(out, file)],
        "warnings": [*facts["warnings"], *notes],
    }


def _strokes(fit: Fit) -> int:
    return sum(fit.examples.strokes_of(index) for index in range(len(fit.examples.names)))


def _training(session: TeachSession, request: TeachRequest, fit: Fit, compared: list[dict[str, Any]]) -> dict[str, Any]:
    """The record of the card: features, and place and number of the strokes."""
    examples = fit.examples
    rasters = []
    for number, view in enumerate(session.views):
        own = np.flatnonzero(examples.rasters == number)
        if len(own):
            rows, cols = examples.rows[own], examples.cols[own]
            height, width = int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1
            around = view.grid.cut(Window(int(cols.min()), int(rows.min()), width, height))
            crs = None if view.grid.crs is None else view.grid.crs.to_string()
            rasters.append({"file": view.info.path.name, "extent": list(around.bounds()), "crs": crs})
    return {
        "taught": True,
        "features": features_record([session.candidates.source(name).part for name in fit.candidate]),
        "compared": compared,
        **({"correction": fit.correction.as_dict()} if fit.correction else {}),
        "strokes": {name: examples.strokes_of(index) for index, name in enumerate(examples.names)},
        "pixels": {name: examples.pixels_of(index) for index, name in enumerate(examples.names)},
        "labels": Path(request.labels.partition("|")[0]).name,
        "rasters": rasters,
    }


_STEPS = {"score": _score, "compare": _compare, "map": _map, "places": _places, "save": _save, "alike": alike}
