"""Lessons on labelled scenes: rasters as the engine opens them, strokes drawn by a seed, pixels that are asked.

All scenes of a set are inputs of one session, so their features are computed once by the engine's own graphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model_runtime.cancellation import Cancellation
from model_runtime.teaching.examples import Examples
from model_runtime.teaching.features.cache import FeatureCache
from model_runtime.teaching.labels.groups import Ints
from model_runtime.teaching.request import TeachRequest
from model_runtime.teaching.session import TeachSession
from tests.benchmarks.fewshot import SETS, Scene, scenes_of
from tests.data.make_rasters import write_raster

GSD = {"dubai": 1.0, "roofs": 0.15, "kampala": 0.15, "amazon": 10.0, "roads": 2.0, "fields": 2.0, "floods": 10.0,
       "trees": 0.6, "ships": 10.0}  # fmt: skip
"""Metres of a pixel of each set's scenes, as they are read (larger images are halved); Dubai's by eye."""
LEAST = 400
"""Pixels that a class needs in a scene to be taught there."""
RADIUS = 3.0
CACHE = 1_500_000_000


@dataclass
class Lesson:
    """Strokes on a scene, and pixels elsewhere with their true classes: in the scene, and in the next one."""

    scene: int
    strokes: int
    shown: Examples
    within: Examples
    following: Examples | None


def open_session(data: Path, name: str, count: int, folder: Path, models: Path) -> tuple[TeachSession, list[Scene]]:
    """A session of the first scenes of a set, written as rasters of its pixel size."""
    scenes = scenes_of(data, *SETS[name])[:count]
    paths = []
    for index, scene in enumerate(scenes):
        place = (GSD[name], 0.0, 500_000.0 + 50_000 * index, 0.0, -GSD[name], 4_000_000.0)
        path = folder / f"{name}{index}.tif"
        from affine import Affine

        write_raster(path, scene.image.transpose(2, 0, 1), crs="EPSG:32633", transform=Affine(*place))
        paths.append(str(path))
    session = TeachSession(TeachRequest("score", tuple(paths), "none", models_dir=str(models)))
    session.cache = FeatureCache(CACHE)
    return session, scenes


def lessons_of(scenes: list[Scene], strokes: int, seed: int, asked: int) -> Iterator[Lesson]:
    """A lesson on each scene that has two classes."""
    for index, scene in enumerate(scenes):
        ids, counts = np.unique(scene.labels[scene.labels != 255], return_counts=True)
        ids = ids[counts >= LEAST]
        if len(ids) < 2:
            continue
        rng = np.random.default_rng((seed, index, strokes))
        shown = _strokes(scene.labels, ids, strokes, index, rng)
        used = np.zeros(scene.labels.shape, dtype=bool)
        used[shown.rows, shown.cols] = True
        other = (index + 1) % len(scenes)
        within = _asked(scene.labels, ids, asked, index, rng, ~used)
        following = None if other == index else _asked(scenes[other].labels, ids, asked, other, rng)
        yield Lesson(index, strokes, shown, within, following if following is not None and len(following) else None)


def _strokes(labels: np.ndarray, ids: np.ndarray, each: int, raster: int, rng: np.random.Generator) -> Examples:
    """Discs at random pixels of each class, of which only pixels of that class are kept."""
    reach = int(RADIUS)
    disc = np.mgrid[-reach : reach + 1, -reach : reach + 1].reshape(2, -1).T
    disc = disc[(disc**2).sum(axis=1) <= RADIUS**2]
    taken, rows, number = np.zeros(labels.shape, dtype=bool), [], 0
    for class_id, value in enumerate(ids):
        places = np.argwhere(labels == value)
        for centre in places[rng.choice(len(places), size=min(each, len(places)), replace=False)]:
            pixels = centre + disc
            pixels = pixels[((pixels >= 0) & (pixels < labels.shape)).all(axis=1)]
            pixels = pixels[(labels[tuple(pixels.T)] == value) & ~taken[tuple(pixels.T)]]
            taken[tuple(pixels.T)] = True
            rows += [(raster, row, col, class_id, number) for row, col in pixels.tolist()]
            number += 1
    return _examples(np.array(rows, dtype=np.int64).T, ids)


def _asked(
    labels: np.ndarray,
    ids: np.ndarray,
    most: int,
    raster: int,
    rng: np.random.Generator,
    free: np.ndarray | None = None,
) -> Examples:
    """Labelled pixels by chance, as often as they are there."""
    is_known = np.isin(labels, ids) if free is None else np.isin(labels, ids) & free
    places = rng.permutation(np.flatnonzero(is_known))[:most]
    rows, cols = np.divmod(places, labels.shape[1])
    classes = np.searchsorted(ids, labels.ravel()[places])
    return _examples(np.stack([np.full(len(places), raster), rows, cols, classes, np.arange(len(places))]), ids)


def _examples(values: Ints, ids: np.ndarray) -> Examples:
    return Examples(*(row.astype(np.int64) for row in values), tuple(map(str, ids.tolist())))


NEVER = Cancellation()
