"""Steps of teaching objects from request to report: score, map, save."""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...geo.ground import gsd_m
from ...job import run_job
from ...jobs.context import RunContext
from ...protocol import JobRequest
from ..features.candidates import AUTO
from ..labels.label_layer import read_labels
from ..messages import left_out_messages
from ..reports import model_output
from ..request import TeachRequest
from ..taught_model import REST, class_entries_of, features_record, licences, source_names, write_model
from ..view import example_windows
from .examples import ObjectExamples, objects_on, refuse_too_few_objects
from .find import NMS_IOU, FoundObjects, fit_objects
from .graph import detector_model
from .live import LiveHeat

if TYPE_CHECKING:
    from ...cards.card import ModelCard
    from ...store.find import ModelFile
    from ..session import TeachSession

OVERLAPS = (64, 256)
HECTARE = 10_000.0


def _fitted(session: TeachSession, request: TeachRequest, context: RunContext) -> FoundObjects:
    """The heat of a request's examples."""
    examples = _examples(session, request)
    features = request.features
    choice = session.candidates.made_for_teaching() if features == AUTO else None
    candidate = session.candidates.wanted(features, choice)
    size, pixel = request.object_size_m, session.gsd or 1.0
    windows = example_windows(session.views, dataclasses.replace(request, action="save"))
    windows = None if request.action == "map" else windows
    side = size / pixel if size else None
    key = (candidate, examples.digest(), str(windows), side)
    kept_key: Any
    found: FoundObjects | None
    kept_key, found = session.objects
    if found is None or kept_key != key:  # the same examples are fitted once
        found = fit_objects(session, examples, candidate, windows, side, context.cancellation)
        session.objects = (key, found)
    return dataclasses.replace(found, examples=examples)


def _examples(session: TeachSession, request: TeachRequest) -> ObjectExamples:
    """The examples of a request that have data.

    Raises:
        ExamplesError: the layer cannot be used, or a class has too few.
    """
    layer = read_labels(request.labels, None, request.class_field, tuple(entry.name for entry in request.classes))
    asked = {entry.name: entry.background for entry in request.classes}
    nothing = tuple(name for name in layer.names if asked.get(name, name.strip().lower() in REST))
    found = objects_on(layer, session.views, nothing)
    windows = example_windows(session.views, request)
    if windows is not None:
        is_in = np.array([_is_in(found, index, windows) for index in range(len(found))], dtype=np.bool_)
        found = found.chosen(is_in, found.left_out + Counter({"outside": int((~is_in).sum())}))
    found = _with_data(session, found)
    refuse_too_few_objects(found, len(layer.geometries) + sum(layer.left_out.values()))
    return found


def _is_in(found: ObjectExamples, index: int, windows: list[Any]) -> bool:
    window = windows[int(found.rasters[index])]
    row, col = found.rows[index] - window.row_off, found.cols[index] - window.col_off
    return bool(0 <= row < window.height and 0 <= col < window.width)


def _with_data(session: TeachSession, found: ObjectExamples) -> ObjectExamples:
    """The examples whose middle has data."""
    is_there = np.zeros(len(found), dtype=np.bool_)
    for raster, view in enumerate(session.views):
        own = np.flatnonzero(found.rasters == raster)
        rows, cols = (np.floor(values[own]).astype(np.int64) for values in (found.rows, found.cols))
        with view.source() as source:
            for index, row, col in zip(own.tolist(), rows.tolist(), cols.tolist()):
                _, valid = source.read(row, col, 1, 1)
                is_there[index] = bool(valid[0, 0])
    return found.chosen(is_there, +(found.left_out + Counter({"nodata": int((~is_there).sum())})))


def _facts(session: TeachSession, request: TeachRequest, fit: FoundObjects) -> dict[str, Any]:
    """Facts that every report tells."""
    names, score = fit.examples.names, fit.score
    parts = [session.candidates.source(name).part for name in fit.candidate]
    pixel = session.gsd
    told = score.as_dict(names, None if pixel is None else pixel**2)
    return {
        "features": source_names(parts),
        "sentence": sentence(told),
        "score": told,
        "classes": [
            {
                **dataclasses.asdict(entry),
                "strokes": int((fit.examples.classes == entry.class_id).sum()),
                "pixels": 0,
                "side_m": round(float(fit.head.sides[entry.class_id]) * (pixel or 1.0), 3),
            }
            for entry in _card(session, request, fit).classes
        ],
        "left_out": dict(fit.examples.left_out),
        "warnings": [*left_out_messages(fit.examples.left_out), *_close(fit)],
    }


def _close(fit: FoundObjects) -> list[dict[str, str]]:
    """Warnings about examples that all lie close together."""
    return [
        {
            "code": "teach.close",
            "what": f"All examples of '{name}' lie close together; the number cannot be trusted.",
            "fix": "Mark some elsewhere.",
        }
        for name, is_apart in zip(fit.examples.names, fit.score.apart)
        if not is_apart
    ]


def sentence(told: dict[str, Any]) -> str:
    """The honest number in a sentence."""
    area = told["area_m2"]
    where = "the area of the examples"
    if area is not None:
        where = f"{area / HECTARE:.3g} ha" if area >= HECTARE else f"{area:.3g} m2"
    alarms = told["false_alarms"]
    word = "alarm" if alarms == 1 else "alarms"
    return f"Found {told['found']} of {told['objects']} objects it had not seen, with {alarms} false {word} in {where}."


def _card(session: TeachSession, request: TeachRequest, fit: FoundObjects) -> ModelCard:
    """The card of a detector."""
    entries = class_entries_of(fit.examples.names, request.classes)
    side = float(fit.head.sides.max())
    overlap = int(np.clip(32 * np.ceil(2 * side / 32), *OVERLAPS))
    return dataclasses.replace(
        session.card,
        task="detect",
        activation="none",
        classes=tuple(dataclasses.replace(entry, background=False) for entry in entries),
        overlap=min(overlap, session.card.tile // 2),
        decode={
            "type": "oriented_boxes",
            "angle": "radians_ccw",
            "min_score": round(fit.score.min_score, 4),
            "nms_iou": NMS_IOU,
        },
    )


def _score(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    return _facts(session, request, _fitted(session, request, context))


def _save(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    fit = _fitted(session, request, context)
    out = Path(request.output or "")
    file, facts = _written(session, request, fit, out)
    return {**facts, "outputs": [model_output(out, file)]}


def _written(
    session: TeachSession, request: TeachRequest, fit: FoundObjects, out: Path
) -> tuple[ModelFile, dict[str, Any]]:
    facts = _facts(session, request, fit)
    parts = [session.candidates.source(name).part for name in fit.candidate]
    count = sum(entry["strokes"] for entry in facts["classes"])
    card = dataclasses.replace(
        _card(session, request, fit),
        licence=licences(parts, request.licence),
        description=f"Taught from {count} examples of objects. {facts['sentence']}",
        training={
            "taught": True,
            "objects": {entry["class_name"]: entry["strokes"] for entry in facts["classes"]},
            "features": features_record(parts),
            "labels": Path(request.labels.partition("|")[0]).name,
            "rasters": [{"file": view.info.path.name, "gsd_m": gsd_m(view.info.grid)} for view in session.views],
        },
        metrics={"examples_left_out": facts["score"]},
    )
    return write_model(detector_model(parts, fit.head, len(session.bands)), card, out, request.name), facts


def _map(session: TeachSession, request: TeachRequest, context: RunContext) -> dict[str, Any]:
    """Boxes of the window, by a run of the model that would be saved, with the maps that the session keeps."""
    fit = _fitted(session, request, context)
    out = Path(request.output or "")
    model = out.with_name(f".{out.stem}.taught.onnx")
    try:
        file, facts = _written(session, request, fit, model)
        run = JobRequest(
            "detect",
            request.inputs[:1],
            str(model),
            str(out),
            bands=session.bands,
            crs=request.crs,
            extent=request.extent,
            extent_crs=request.extent_crs,
            device=request.device,
            threads=request.threads,
            overwrite=request.overwrite,
            allow_ungeoreferenced=request.allow_ungeoreferenced,
        )
        live = RunContext(
            cancellation=context.cancellation,
            resolve_model=lambda *_: file,
            open_backend=lambda *_: LiveHeat(session, fit),
        )
        report = run_job(run, live)
    finally:
        for path in (model, model.with_suffix(".card.json")):
            path.unlink(missing_ok=True)
    return {**facts, "outputs": [{"path": path, "kind": "boxes"} for path in report["outputs"]]}


OBJECT_STEPS = {"score": _score, "map": _map, "save": _save}
"""By the action of a request."""
