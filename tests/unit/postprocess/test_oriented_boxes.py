"""Oriented boxes and their other spellings. Oracle: shapely's rotate and areas, and values worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
import shapely.affinity

from model_runtime.errors import DatasetInvalid
from model_runtime.postprocess.oriented_boxes import (
    bounds_of,
    boxes_of,
    canonical,
    corners_of,
    dota_lines,
    from_opencv,
    read_dota,
    to_opencv,
    upright,
)

PI = math.pi
ANGLES = (0.0, PI / 4, math.radians(89.9), -PI / 2, -0.3, -PI / 4, 1.2)


def random_boxes(count: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    sides = np.sort(rng.uniform(0.5, 40, size=(count, 2)), axis=1)[:, ::-1]
    return np.column_stack([rng.uniform(-50, 50, size=(count, 2)), sides, rng.uniform(-PI / 2, PI / 2, size=count)])


def outline(box: np.ndarray) -> shapely.Polygon:
    """The rectangle by shapely: rows grow down, so counter-clockwise on screen is clockwise in its plane."""
    cx, cy, width, height, angle = box
    flat = shapely.box(cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2)
    return shapely.affinity.rotate(flat, -math.degrees(angle), origin=(cx, cy))


def test_corners_are_those_of_a_turned_rectangle():
    for box in random_boxes(50):
        ours = shapely.Polygon(corners_of(box[None])[0])
        assert ours.symmetric_difference(outline(box)).area < 1e-9 * max(ours.area, 1)


def test_the_first_side_is_the_long_one_and_corners_go_clockwise_on_screen():
    for box in random_boxes(50):
        quad = corners_of(box[None])[0]
        assert np.linalg.norm(quad[1] - quad[0]) == pytest.approx(box[2])
        col, row = quad.T
        assert (col * np.roll(row, -1) - row * np.roll(col, -1)).sum() > 0  # rows grow down


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # the first pixel as it is
        ((0.5, 0.5, 1, 1, 0), (0.5, 0.5, 1, 1, 0)),
        # sides swapped: the angle turns by a quarter
        ((0, 0, 2, 6, 0), (0, 0, 6, 2, -PI / 2)),
        ((0, 0, 2, 6, -PI / 4), (0, 0, 6, 2, PI / 4)),
        # angles outside the half turn come back into it; its end is its beginning
        ((0, 0, 6, 2, PI), (0, 0, 6, 2, 0)),
        ((0, 0, 6, 2, PI / 2), (0, 0, 6, 2, -PI / 2)),
        ((0, 0, 6, 2, -3 * PI / 4), (0, 0, 6, 2, PI / 4)),
        ((0, 0, 6, 2, 0.2 + 4 * PI), (0, 0, 6, 2, 0.2)),
    ],
)
def test_one_rectangle_has_one_spelling(given, expected):
    np.testing.assert_allclose(canonical(np.array([given], float))[0], expected, atol=1e-12)


def test_boxes_of_corners_are_the_boxes_in_any_order_of_the_corners():
    boxes = random_boxes(200, 1)
    quads = corners_of(boxes)
    for order in ([0, 1, 2, 3], [2, 3, 0, 1], [3, 2, 1, 0], [0, 2, 1, 3]):
        found = boxes_of(quads[:, order])
        assert np.abs(corners_of(found).mean(axis=1) - boxes[:, :2]).max() < 1e-9
        for box, other in zip(boxes, found):
            assert outline(box).symmetric_difference(outline(other)).area < 1e-6


def test_the_box_of_a_crooked_quadrilateral_is_its_smallest_rectangle():
    quads = np.random.default_rng(2).uniform(0, 20, size=(300, 4, 2))
    expected = shapely.area(shapely.oriented_envelope(shapely.multipoints(quads)))
    found = boxes_of(quads)
    np.testing.assert_allclose(found[:, 2] * found[:, 3], expected, rtol=1e-6)
    for box, quad in zip(found, quads):
        assert outline(box).buffer(1e-6).covers(shapely.MultiPoint(quad))


def test_bounds_and_upright_boxes_are_the_envelope():
    boxes = random_boxes(50, 3)
    expected = shapely.bounds(shapely.polygons(corners_of(boxes)))
    np.testing.assert_allclose(bounds_of(boxes), expected, atol=1e-9)
    np.testing.assert_allclose(bounds_of(upright(boxes)), expected, atol=1e-9)


@pytest.mark.parametrize(
    ("ours", "opencv"),
    [
        # minAreaRect of an upright rectangle, 4.5.1 and later: 90 degrees, the sides swapped
        ((10, 20, 8, 4, 0), (10, 20, 4, 8, 90)),
        # a long side that points down to the right: 30 degrees clockwise
        ((0, 0, 8, 4, math.radians(-30)), (0, 0, 8, 4, 30)),
        # up to the right: OpenCV takes the other side, which points down to the right
        ((0, 0, 8, 4, math.radians(30)), (0, 0, 4, 8, 60)),
        ((0, 0, 8, 4, -PI / 2), (0, 0, 8, 4, 90)),
    ],
)
def test_opencv_turns_the_other_way_and_never_by_more_than_a_quarter(ours, opencv):
    np.testing.assert_allclose(to_opencv(np.array([ours], float))[0], opencv, atol=1e-9)
    np.testing.assert_allclose(from_opencv(np.array([opencv], float))[0], ours, atol=1e-9)


def test_opencv_and_back_is_the_same_rectangle():
    boxes = random_boxes(200, 4)
    spelled = to_opencv(boxes)
    assert ((spelled[:, 4] > 0) & (spelled[:, 4] <= 90)).all()
    np.testing.assert_allclose(from_opencv(spelled), boxes, atol=1e-9)


@pytest.mark.parametrize("angle", ANGLES)
def test_dota_text_and_back_is_the_same_rectangle(angle):
    box = np.array([[100.0, 60.0, 40.0, 12.0, angle]])
    lines = dota_lines(corners_of(box), ["small vehicle"])
    quads, names, difficult = read_dota("imagesource:none\ngsd:0.15\n" + "\n".join(lines) + "\n", "x.txt")
    assert names == ["small-vehicle"]
    assert not difficult.any()
    found = boxes_of(quads)[0]
    assert outline(found).symmetric_difference(outline(box[0])).area < 1.0


@pytest.mark.parametrize("line", ["1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 x plane 0", "1 2 3 4 5 6 7 inf plane 0", "a b"])
def test_a_line_that_is_no_box_is_numbered(line):
    with pytest.raises(DatasetInvalid, match="line 2"):
        read_dota(f"0 0 1 0 1 1 0 1 plane 1\n{line}\n", "x.txt")
