"""Painted rectangles, and a detector that finds them in a chip by looking at the pixels: no weights, no guessing.

A rectangle has one colour; its class is the band that is brightest. What touches by a corner or edge and has the same
colour is one component, so a chip that cuts a rectangle shows the detector its visible part, as a network would see it.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely

from model_runtime.postprocess.oriented_boxes import boxes_of, corners_of

SMALLEST = 6.0
"""Pixels: what is smaller is no object, as the corner of one that a chip just touches."""


def paint(pixels: np.ndarray, boxes: np.ndarray, class_ids: np.ndarray) -> np.ndarray:
    """Paint boxes ``(n, 5)`` into ``(3, row, col)`` uint8, in place; pixels whose centre lies in a box."""
    for number, (box, class_id) in enumerate(zip(boxes, class_ids)):
        quad = corners_of(box[None])[0]
        left, top = np.maximum(np.floor(quad.min(axis=0)).astype(int), 0)
        right, bottom = np.ceil(quad.max(axis=0)).astype(int)
        cols, rows = np.meshgrid(
            np.arange(left, min(right, pixels.shape[2])), np.arange(top, min(bottom, pixels.shape[1]))
        )
        x, y = cols + 0.5 - box[0], rows + 0.5 - box[1]
        along = x * np.cos(box[4]) - y * np.sin(box[4])
        across = x * np.sin(box[4]) + y * np.cos(box[4])
        inside = (np.abs(along) <= box[2] / 2) & (np.abs(across) <= box[3] / 2)
        colour = np.full(3, 10 + number % 7, dtype=np.uint8)
        colour[class_id] = 200 + number % 50
        pixels[:, rows[inside], cols[inside]] = colour[:, None]
    return pixels


def components(values: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """Value and runs ``(n, 3)`` (row, first column, column after the last) of each connected part of one value above 0.

    Corners connect.

    Runs of pixels in a row are joined with those they touch in the row above. (Not by rasterio: it is not to be called
    in two threads while warnings are errors.)
    """
    padded = np.pad(values, 1)
    change = np.flatnonzero(padded[1:-1, 1:] != padded[1:-1, :-1])
    starts, stops = change[:-1], change[1:]
    row, col = np.divmod(starts, values.shape[1] + 1)
    is_run = (col < values.shape[1]) & (stops // (values.shape[1] + 1) == row)
    row, col, end = row[is_run], col[is_run], stops[is_run] % (values.shape[1] + 1)
    is_object = values[row, col] > 0
    runs = list(zip(row[is_object].tolist(), col[is_object].tolist(), end[is_object].tolist()))
    labels: list[int] = []
    parents: list[int] = []

    def root(label: int) -> int:
        while parents[label] != label:
            label = parents[label]
        return label

    above: list[int] = []
    here: list[int] = []
    for index, (top, left, right) in enumerate(runs):
        if index and top != runs[index - 1][0]:
            above, here = (here if top == runs[index - 1][0] + 1 else []), []
        parents.append(len(parents))
        labels.append(index)
        for other in above:
            _, first, last = runs[other]
            if first <= right and left <= last and values[top, left] == values[top - 1, first]:
                parents[root(index)] = root(other)
        here.append(index)
    groups: dict[int, list[int]] = {}
    for index in labels:
        groups.setdefault(root(index), []).append(index)
    for members in groups.values():
        top, left, _ = runs[members[0]]
        yield int(values[top, left]), np.array([runs[index] for index in members])


def detect(chip: np.ndarray) -> np.ndarray:
    """Rows ``(k, 7)`` float32 for the painted rectangles of a chip ``(3, row, col)``.

    Scores depend on what the chip shows of a rectangle and not on how much: a part may score more than the whole.
    """
    is_object = chip.max(axis=0) >= 200
    if not is_object.any():
        return np.zeros((0, 7), dtype=np.float32)
    values = np.where(is_object, chip.argmax(axis=0) * 1000 + chip.max(axis=0), 0).astype(np.int64)
    around, rest = [], []
    for value, runs in components(values):
        size = int((runs[:, 2] - runs[:, 1]).sum())
        if size < SMALLEST:
            continue
        corners = np.concatenate([runs[:, [at, 0]] + (0, below) for at in (1, 2) for below in (0, 1)])
        around.append(shapely.linestrings(corners.astype(np.float64)))
        rest.append((0.5 + 0.4 * (size * 7 % 64) / 64, float(value // 1000)))
    if not around:
        return np.zeros((0, 7), dtype=np.float32)
    quads = [shapely.get_coordinates(quad)[:4] for quad in shapely.oriented_envelope(shapely.convex_hull(around))]
    return np.concatenate([boxes_of(np.array(quads)), np.array(rest)], axis=1).astype(np.float32)


@functools.lru_cache(maxsize=2000)
def _seen(chip: bytes, shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """``detect`` once for each chip: runs that are broken in a hundred places see the same ones a hundred times."""
    return detect(np.frombuffer(chip, dtype).reshape(shape))


def detections(batch: np.ndarray) -> np.ndarray:
    """``(n, k, 7)`` for chips, rows of score 0 after the found ones."""
    found = [_seen(chip.tobytes(), chip.shape, chip.dtype.str) for chip in batch]
    most = max(len(rows) for rows in found)
    return np.stack([np.concatenate([rows, np.zeros((most - len(rows), 7), np.float32)]) for rows in found])


def scattered(
    height: int, width: int, sizes: tuple[float, float], count: int, seed: int, **fixed: Any
) -> tuple[np.ndarray, np.ndarray]:
    """Boxes ``(n, 5)`` that lie apart from one another and inside the raster, and their classes.

    Args:
        height, width: of the raster.
        sizes: shortest and longest long side.
        count: tries; fewer fit.
        seed: of the random numbers.
        **fixed: ``angle`` for all.
    """
    rng = np.random.default_rng(seed)
    boxes: list[np.ndarray] = []
    outlines: list[shapely.Polygon] = []
    for _ in range(count):
        long = rng.uniform(*sizes)
        box = np.array(
            [rng.uniform(0, width), rng.uniform(0, height), long, max(long * rng.uniform(0.25, 0.9), 5.0), 0.0]
        )
        box[4] = fixed.get("angle", rng.uniform(-np.pi / 2, np.pi / 2))
        outline = shapely.Polygon(corners_of(box[None])[0]).buffer(4)
        if not shapely.box(0, 0, width, height).contains(outline) or any(outline.intersects(one) for one in outlines):
            continue
        boxes.append(box)
        outlines.append(outline)
    return np.array(boxes), rng.integers(0, 3, size=len(boxes))
