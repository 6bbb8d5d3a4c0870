"""Oriented boxes and their other spellings: corners, OpenCV, DOTA text. Pure.

Pixels and radians.

A box (obb) is ``cx, cy, width, height, angle``: ``width`` is the long side (``width >= height``), ``angle`` its
direction, radians counter-clockwise on screen, in [-pi/2, pi/2). Columns grow to the right, rows grow down, and the
centre of the first pixel is at (0.5, 0.5), so a box over the whole first pixel is ``0.5, 0.5, 1, 1, 0``. The
direction of the long side is ``(cos angle, -sin angle)`` in (column, row).

Others differ, so they are converted here and nowhere else:

* corners: ``(4, 2)``, ends of the long side first, clockwise on screen;
* OpenCV (``minAreaRect`` since 4.5.1): degrees, clockwise on screen, in (0, 90], ``width`` the side in that direction,
  whichever is longer. Contours of OpenCV count pixel centres from 0: add 0.5 to their coordinates;
* DOTA text: ``x1 y1 x2 y2 x3 y3 x4 y4 class difficult``, corners clockwise on screen.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..errors import DatasetInvalid

Floats = NDArray[np.float64]

_SIGNS = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]])
"""Corners in the box's own frame (along the long side, across it), clockwise on screen."""
_PAIRS = ((0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (1, 3))
DOTA_FIELDS = 10


def canonical(boxes: Floats) -> Floats:
    """The same rectangles ``(n, 5)`` with ``width >= height`` and the angle in [-pi/2, pi/2)."""
    cx, cy, width, height, angle = np.asarray(boxes, dtype=np.float64).reshape(-1, 5).T
    is_tall = height > width
    long, short = np.where(is_tall, height, width), np.where(is_tall, width, height)
    turned = np.where(is_tall, angle + np.pi / 2, angle)
    wrapped = np.mod(turned + np.pi / 2, np.pi) - np.pi / 2
    return np.stack([cx, cy, long, short, np.where(wrapped >= np.pi / 2, -np.pi / 2, wrapped)], axis=1)


def corners_of(boxes: Floats) -> Floats:
    """Corners ``(n, 4, 2)`` of boxes ``(n, 5)``: column and row, clockwise on screen, the long side first."""
    boxes = np.asarray(boxes, dtype=np.float64).reshape(-1, 5)
    along = _SIGNS[None, :, :1] * boxes[:, None, 2:3]
    across = _SIGNS[None, :, 1:] * boxes[:, None, 3:4]
    cos, sin = np.cos(boxes[:, 4])[:, None], np.sin(boxes[:, 4])[:, None]
    cols = boxes[:, :1] + along[:, :, 0] * cos + across[:, :, 0] * sin
    rows = boxes[:, 1:2] - along[:, :, 0] * sin + across[:, :, 0] * cos
    return np.stack([cols, rows], axis=2)


def boxes_of(corners: Floats) -> Floats:
    """Smallest boxes ``(n, 5)`` around quadrilaterals ``(n, 4, 2)``.

    Exact for rectangles, whatever the corners' order.

    The smallest rectangle around points has a side along an edge of their hull, and the six lines between four points
    hold all those edges.
    """
    points = np.asarray(corners, dtype=np.float64).reshape(-1, 4, 2)
    middle = points.mean(axis=1)
    local = points - middle[:, None]
    best, best_area = np.zeros((len(points), 5)), np.full(len(points), np.inf)
    for first, second in _PAIRS:
        edge = local[:, second] - local[:, first]
        angle = np.arctan2(-edge[:, 1], edge[:, 0])
        cos, sin = np.cos(angle)[:, None], np.sin(angle)[:, None]
        along = local[:, :, 0] * cos - local[:, :, 1] * sin
        across = local[:, :, 0] * sin + local[:, :, 1] * cos
        low_a, high_a, low_b, high_b = along.min(axis=1), along.max(axis=1), across.min(axis=1), across.max(axis=1)
        width, height = high_a - low_a, high_b - low_b
        a, b = (low_a + high_a) / 2, (low_b + high_b) / 2
        cols, rows = middle[:, 0] + a * cos[:, 0] + b * sin[:, 0], middle[:, 1] - a * sin[:, 0] + b * cos[:, 0]
        area = width * height
        is_better = area < best_area * (1 - 1e-9)
        best[is_better] = np.stack([cols, rows, width, height, angle], axis=1)[is_better]
        best_area = np.where(is_better, area, best_area)
    return canonical(best)


def bounds_of(boxes: Floats) -> Floats:
    """Upright bounds ``(n, 4)`` of boxes: left, top, right, bottom."""
    boxes = np.asarray(boxes, dtype=np.float64).reshape(-1, 5)
    cos, sin = np.abs(np.cos(boxes[:, 4])), np.abs(np.sin(boxes[:, 4]))
    half_cols = (boxes[:, 2] * cos + boxes[:, 3] * sin) / 2
    half_rows = (boxes[:, 2] * sin + boxes[:, 3] * cos) / 2
    cx, cy = boxes[:, 0], boxes[:, 1]
    return np.stack([cx - half_cols, cy - half_rows, cx + half_cols, cy + half_rows], axis=1)


def upright(boxes: Floats) -> Floats:
    """The upright boxes (hbb) around ``boxes``, as boxes with an angle of 0 or -pi/2."""
    left, top, right, bottom = bounds_of(boxes).T
    zero = np.zeros(len(left))
    return canonical(np.stack([(left + right) / 2, (top + bottom) / 2, right - left, bottom - top, zero], axis=1))


def to_opencv(boxes: Floats) -> Floats:
    """``(n, 5)`` as OpenCV spells them: centre, width, height, degrees clockwise in (0, 90]."""
    cx, cy, width, height, angle = np.asarray(boxes, dtype=np.float64).reshape(-1, 5).T
    clockwise = np.mod(-np.degrees(angle), 180.0)
    is_turned = (clockwise > 90.0) | (clockwise <= 0.0)
    degrees = np.where(clockwise > 90.0, clockwise - 90.0, np.where(clockwise <= 0.0, 90.0, clockwise))
    first, second = np.where(is_turned, height, width), np.where(is_turned, width, height)
    return np.stack([cx, cy, first, second, degrees], axis=1)


def from_opencv(boxes: Floats) -> Floats:
    """Boxes from OpenCV's spelling ``(n, 5)``, of any version: the angle may be any number of degrees."""
    cx, cy, width, height, degrees = np.asarray(boxes, dtype=np.float64).reshape(-1, 5).T
    return canonical(np.stack([cx, cy, width, height, -np.radians(degrees)], axis=1))


def dota_lines(corners: Floats, class_names: Sequence[str]) -> list[str]:
    """Lines of DOTA text for quadrilaterals ``(n, 4, 2)``.

    Blanks in a class name become ``-``, ``difficult`` is 0.
    """
    return [
        " ".join(f"{value:.2f}" for value in quad.ravel()) + f" {'-'.join(name.split())} 0"
        for quad, name in zip(np.asarray(corners), class_names)
    ]


def read_dota(text: str, origin: str) -> tuple[Floats, list[str], NDArray[np.bool_]]:
    """Corners ``(n, 4, 2)``, class names and which are marked difficult, from DOTA text.

    Lines of other lengths at the top (``imagesource:``, ``gsd:``) are passed over, and a missing last field means 0.

    Raises:
        DatasetInvalid: a line is no box; it is numbered.
    """
    quads, names, difficult = [], [], []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split()
        if not words or words[0].startswith(("imagesource:", "gsd:")):
            continue
        try:
            if len(words) not in (DOTA_FIELDS - 1, DOTA_FIELDS):
                raise ValueError("wrong number of fields")
            values = [float(word) for word in words[:8]]
            is_difficult = len(words) == DOTA_FIELDS and int(words[9]) != 0
        except ValueError as error:
            raise DatasetInvalid(f"{origin}, line {number} is no DOTA box: {line[:80]!r}.") from error
        if not np.isfinite(values).all():
            raise DatasetInvalid(f"{origin}, line {number} is no DOTA box: {line[:80]!r}.")
        quads.append(values)
        names.append(words[8])
        difficult.append(is_difficult)
    return np.array(quads, dtype=np.float64).reshape(-1, 4, 2), names, np.array(difficult, dtype=bool)
