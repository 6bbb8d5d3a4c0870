"""``bench --suite fewshot``: the product's own features, heads and choice on labelled scenes, from a few strokes.

Strokes are discs of 3 pixels' radius at random pixels of each class of a scene, drawn by a seed. Asked are labelled
pixels of the rest of that scene (within) and of the next scene of the same place (next). Columns: bands, filters, these
with a random forest of 100 trees (where scikit-learn is installed), filters with the maps of each model that is
compared, and ``auto``, which is what teaching takes. Beside mean IoU: the share of right pixels that strokes left out
let expect, the true one of the rest of the scene (both means over classes), and the seconds of comparing.
Data are named by ``LEMEVIT_DATA``. Also ``python -m tests.benchmarks.teaching.choice --data DATA [--sets ...]``.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from model_runtime.raster.opening import environment
from model_runtime.teaching.examples import Examples
from model_runtime.teaching.graphs.filter_graph import FILTERS
from model_runtime.teaching.head import fit_head
from model_runtime.teaching.request import TeachRequest
from model_runtime.teaching.session import TeachSession
from tests.benchmarks.fewshot import MODELS, mean_iou, mean_of
from tests.benchmarks.teaching.lessons import NEVER, Lesson, lessons_of, open_session

SETS = ("dubai", "roofs", "kampala", "amazon", "roads", "fields", "floods", "trees")
SCENES, ASKED = 3, 4000
STROKES = (5, 15)
Predict = Callable[[np.ndarray], np.ndarray]


def judged(data: Path, names: list[str], seeds: int) -> Iterator[dict[str, Any]]:
    """A row for each set and number of strokes."""
    for name in names:
        with tempfile.TemporaryDirectory() as folder, environment():
            session, scenes = open_session(data, name, SCENES, Path(folder), MODELS)
            for strokes in STROKES:
                lessons = [lesson for seed in range(seeds) for lesson in lessons_of(scenes, strokes, seed, ASKED)]
                yield {"suite": f"teach: {name}, k={strokes}", **row_of(session, lessons)}


def row_of(session: TeachSession, lessons: list[Lesson]) -> dict[str, Any]:
    """Means over lessons."""
    ious: dict[str, list[tuple[float, float]]] = defaultdict(list)
    promised, true, seconds, taken = [], [], [], []
    for lesson in lessons:
        began = time.perf_counter()
        found = session.compare(TeachRequest("compare", ("-",), "-"), NEVER, lambda done, total: None, lesson.shown)
        seconds.append(time.perf_counter() - began)
        for candidate, _ in found:
            predict = linear(session.features(lesson.shown, candidate, NEVER), lesson.shown)
            ious[" + ".join(candidate)].append(of_lesson(session, lesson, candidate, predict))
        if importlib.util.find_spec("sklearn") is not None:
            predict = forest(session.features(lesson.shown, (FILTERS,), NEVER), lesson.shown)
            ious["filters, forest"].append(of_lesson(session, lesson, (FILTERS,), predict))
        candidate, score = found[0]
        ious["auto"].append(ious[" + ".join(candidate)][-1])
        taken.append(candidate[-1])
        promised.append(score.expected)
        predict = linear(session.features(lesson.shown, candidate, NEVER), lesson.shown)
        true.append(recall(lesson.within.classes, predict(session.features(lesson.within, candidate, NEVER))))
    means = {title: [mean_of([pair[i] for pair in pairs]) for i in (0, 1)] for title, pairs in ious.items()}
    honest = {"promised": mean_of(promised), "true": mean_of(true)}
    return {**means, **honest, "taken": taken, "seconds": mean_of(seconds)}


def of_lesson(
    session: TeachSession, lesson: Lesson, candidate: tuple[str, ...], predict: Predict
) -> tuple[float, float]:
    """Mean IoU within and on the next scene."""
    found = []
    for asked in (lesson.within, lesson.following):
        known = asked is not None
        found.append(mean_iou(asked.classes, predict(session.features(asked, candidate, NEVER))) if known else np.nan)
    return found[0], found[1]


def linear(features: np.ndarray, shown: Examples) -> Predict:
    head = fit_head(features, shown.classes, len(shown.names))
    return lambda asked: head.scores(asked).argmax(axis=1)


def forest(features: np.ndarray, shown: Examples) -> Predict:
    from sklearn.ensemble import RandomForestClassifier

    fitted = RandomForestClassifier(100, class_weight="balanced", random_state=0, n_jobs=1)
    return fitted.fit(features, shown.classes).predict


def recall(truth: np.ndarray, found: np.ndarray) -> float:
    """Share of right pixels, mean over the classes that are there."""
    return float(np.mean([(found[truth == value] == value).mean() for value in np.unique(truth)]))


def suite_fewshot(repeats: int) -> list[dict[str, Any]]:
    """Every set with one seed, or a row that says why there is none."""
    data = os.environ.get("LEMEVIT_DATA", "")
    if not data:
        return [{"suite": "teach", "not measured": "LEMEVIT_DATA names no folder of data"}]
    return list(judged(Path(data), list(SETS), 1))


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="choice", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--seeds", type=int, default=1)
    args = parser.parse_args(argv)
    for row in judged(args.data, args.sets.split(","), args.seeds):
        print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
