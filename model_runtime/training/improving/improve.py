"""A taught model trained further, from request to report. The story on one screen.

The end of the network is trained once for each part of the strokes that is left out, which gives the same number as
``teach`` gives. Only where it is better, it is trained on all strokes, written back into the graph, and a head is
fitted on the features of that graph. What was reached lies on disk, so the same request goes on where it stopped.
"""

from __future__ import annotations

import dataclasses
import hashlib
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ...errors import ExamplesTooFew, ModelMismatch, ModelTask
from ...jobs.context import RunContext
from ...raster.opening import environment
from ...store.find import ModelFile, resolve_model
from ...teaching.choice import is_surely_better
from ...teaching.graphs.parts import GraphPart
from ...teaching.graphs.taught_parts import taught_parts
from ...teaching.live import live_card
from ...teaching.reports import finished, model_output
from ...teaching.request import TaughtClass, TeachRequest
from ...teaching.score import Score, left_out_of, summed
from ...teaching.session import Fit, session_of_model
from ...teaching.taught_model import source_names, taught_graph, write_model
from ...teaching.teach import check_outputs, facts_of
from ...version import product_version
from .course import STEPS, Course, features_of, head_of
from .journal import ImproveJournal
from .lesson import Floats, Lesson, TileLesson
from .tail import is_trainable, maps_part, tail_of, with_weights
from .watch import Watch

ALIKE = 0.01
"""Largest difference of a feature of unit length between torch and the graph."""


def run_improve(request: TeachRequest, context: RunContext) -> dict[str, Any]:
    """Train a taught model further and keep it if it is better.

    Returns the report.

    Raises:
        LemevitError: refused, failed or cancelled; an older output stays.
    """
    began = time.monotonic()
    check_outputs(request)
    if request.threads:
        torch.set_num_threads(request.threads)
    with environment():
        model = resolve_model(request.model or "", request.models_dir)
        work = _Work(request, context, model)
        check_outputs(request, [file for view in work.session.views for file in view.info.files])
        report = work.improved()
    return finished(report, request, context, work.session, began)


class _Work:
    """The improvement of a model on the strokes of a request."""

    def __init__(self, request: TeachRequest, context: RunContext, model: ModelFile) -> None:
        classes = tuple(TaughtClass(e.class_name, e.color, e.background) for e in model.card.classes)
        self.request, self.context, self.model = dataclasses.replace(request, classes=classes), context, model
        self.parts = taught_parts(model)
        self.candidate = tuple(part.name for part in self.parts)
        self.part = _trainable(self.parts, model)
        self.session = session_of_model(self.request, model.card, self.parts)
        examples = self.session.examples(self.request, context.cancellation)
        self.before = self.session.fitted(self.session.thinned(examples, self.candidate), self.candidate, self._cancel)
        self.examples = self.before.examples
        self.score = _judged(self.before)
        self.tail = tail_of(self.part, model.path)
        self._first = {name: value.detach().clone() for name, value in self.tail.trained().items()}

    @property
    def _cancel(self) -> Any:  # noqa: ANN401
        return self.context.cancellation

    def improved(self) -> dict[str, Any]:
        """Judge, then make the model if it is better."""
        lesson, start = self._lesson()
        journal = ImproveJournal(Path(self.request.output or ""), self._key())
        state = journal.read()
        number = len(self.examples.names)
        grouping = self.examples.grouping
        left_out = left_out_of(self.examples.strokes, grouping, number)
        if left_out is None:  # refused in the beginning
            raise ExamplesTooFew("There are too few strokes to judge by.")
        watch = Watch(self.context, journal, self.request.minutes, STEPS, left_out.count + 1, state)
        scores = watch.scores((len(self.examples), number))
        for index in range(watch.course, left_out.count):
            out = left_out.fold == index
            features = self._trained(lesson, start, ~out, watch)
            head = head_of(lesson.fixed, features, lesson, ~out)
            scores[out] = head.scores(np.concatenate([lesson.fixed, features], axis=1)[out])
            watch.course_done(scores)
        after = summed(scores, self.examples.classes, left_out, grouping, number)
        report = self._written(lesson, start, after, watch) if is_better(after, self.score) else self._kept(after)
        journal.remove()
        return report

    def _trained(self, lesson: Lesson, start: Floats, is_shown: NDArray[np.bool_], watch: Watch) -> Floats:
        """Train the end from where the model has it. Returns its features of all pixels."""
        with torch.no_grad():
            for name, value in self.tail.trained().items():
                value.copy_(self._first[name])
        course = Course(self.tail, lesson, is_shown, start, watch.course)
        watch.run(course)
        return features_of(self.tail, lesson)

    def _lesson(self) -> tuple[Lesson, Floats]:
        """Maps and pixels of all tiles with examples, and the features that the network has now."""
        session, examples = self.session, self.examples
        inner = maps_part(self.part)
        session.candidates.put(inner)
        tiles = []
        for view, tile, source, which in session.tiles(examples, self._cancel):
            maps = session.maps(view, inner.name, tile, source, session.sides(view, self.candidate))
            tensors = tuple(torch.from_numpy(np.array(values))[None] for values in maps)
            rows, cols = examples.rows[which] - tile.row_off, examples.cols[which] - tile.col_off
            tiles.append(TileLesson(tensors, which, rows, cols))
        others = tuple(name for name in self.candidate if name != self.part.name)
        fixed = session.features(examples, others, self._cancel)
        stride = self.part.maps[0].stride
        lesson = Lesson(tuple(tiles), fixed, examples.classes, len(examples.names), stride)
        start = features_of(self.tail, lesson)
        off = float(np.abs(start - session.features(examples, (self.part.name,), self._cancel)).max())
        if off > ALIKE:
            raise ModelMismatch(
                f"torch answers otherwise than the network {self.part.name} of {self.model.path}, by {off:.3g}.",
                "Update torch, or teach the model again.",
            )
        return lesson, start

    def _written(self, lesson: Lesson, start: Floats, after: Score, watch: Watch) -> dict[str, Any]:
        """Train on all strokes and write the model."""
        self._trained(lesson, start, np.ones(len(self.examples), dtype=np.bool_), watch)
        part = with_weights(self.part, self.tail)
        session = self.session
        session.candidates.put(part)
        session.cache.clear()
        parts = [session.candidates.source(name).part for name in self.candidate]
        fit = session.fitted(self.examples, self.candidate, self._cancel, judges=False)
        head = dataclasses.replace(fit.head, temperature=after.temperature)
        fit = dataclasses.replace(fit, head=head, score=after)
        report = facts_of(session, self.request, fit)
        report["sentence"] = f"{report['sentence'][:-1]}, before for {self.score.right}."
        card = dataclasses.replace(
            live_card(session, fit, self.request.classes),
            licence=self.model.card.licence,
            description=f"{self.model.card.name}, trained further. {report['sentence']}",
            training={**self.model.card.training, "improved": self._record(watch)},
            metrics={**self.model.card.metrics, "strokes_left_out": report["score"]},
        )
        self._cancel.check()
        out = Path(self.request.output or "")
        file = write_model(taught_graph(parts, fit.head, len(session.bands)), card, out, self.request.name)
        return {**self._facts(after, True, report), "outputs": [model_output(out, file)]}

    def _kept(self, after: Score) -> dict[str, Any]:
        """Nothing is written."""
        report = facts_of(self.session, self.request, self.before)
        report["sentence"] = (
            f"Improving did not help (right for {after.right} of {after.total} strokes after, for {self.score.right} "
            f"before; for {after.share:.1%} of their pixels after, {self.score.share:.1%} before). Nothing was changed."
        )
        return self._facts(after, False, report)

    def _facts(self, after: Score, is_improved: bool, report: dict[str, Any]) -> dict[str, Any]:
        names = self.examples.names
        numbers = {"before": self.score.as_dict(names), "after": after.as_dict(names)}
        return {**report, "improved": is_improved, **numbers}

    def _record(self, watch: Watch) -> dict[str, Any]:
        """The card's record of what was trained on what."""
        return {
            "from": {"name": self.model.card.name, "sha256": self.model.sha256},
            "network": self.part.name,
            "trained": "last stage and decoder",
            "minutes": round(watch.seconds / 60, 2),
            "before": {"strokes_right": self.score.right, "share": round(self.score.share, 4)},
            "torch": torch.__version__,
        }

    def _key(self) -> str:
        rasters = [view.key for view in self.session.views]
        facts = (self.model.sha256, self.examples.digest(), rasters, product_version())
        return hashlib.sha256(repr(facts).encode()).hexdigest()


def is_better(after: Score, before: Score) -> bool:
    """Whether no fewer strokes are right, and more of their pixels by more than chance."""
    return after.right >= before.right and is_surely_better(after, before)


def _trainable(parts: list[GraphPart], model: ModelFile) -> GraphPart:
    found = [part for part in parts if is_trainable(part)]
    if found:
        return found[0]
    raise ModelTask(
        f"The features of {model.path} are {source_names(parts)}: it has no network with a decoder to train.",
        "Teach with --features overhead-tiny first.",
    )


def _judged(fit: Fit) -> Score:
    """The number before.

    Raises:
        ExamplesTooFew: there is none.
    """
    if fit.score is not None:
        return fit.score
    examples = fit.examples
    few = ", ".join(f"{name} {examples.strokes_of(index)}" for index, name in enumerate(examples.names))
    raise ExamplesTooFew(
        f"There are too few strokes to tell whether improving helps ({few}).", "Paint at least 3 of each class."
    )
