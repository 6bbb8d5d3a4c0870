"""Squared and smooth outlines keep their promises on any class raster, and look drawn where buildings are."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
import shapely.affinity
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import rasterize, shapes

from model_runtime.postprocess.shaping.shape import AREA_SHARES, SMOOTH, SQUARED, shaped

TOLERANCE = 1.5


def polygons_of(ids: np.ndarray, mask: np.ndarray | None = None) -> Any:
    found = shapes(ids, mask=mask, connectivity=4)
    return np.array([shapely.Polygon(rings["coordinates"][0], rings["coordinates"][1:]) for rings, _ in found])


def class_raster(seed: int, size: int, classes: int, grain: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    fields = rng.normal(size=(classes, size, size))
    kernel = np.ones(grain) / grain
    for axis in (1, 2):
        fields = np.apply_along_axis(lambda line: np.convolve(line, kernel, "same"), axis, fields)
    return fields.argmax(axis=0).astype(np.uint8)


def corner_angles(polygon: Any) -> np.ndarray:
    ring = shapely.get_coordinates(polygon.exterior)[:-1]
    steps = np.roll(ring, -1, axis=0) - ring
    angles = np.degrees(np.arctan2(steps[:, 1], steps[:, 0]))
    return np.abs((angles - np.roll(angles, 1) + 180) % 360 - 180)


@pytest.mark.parametrize("how", [SQUARED, SMOOTH])
@settings(max_examples=8)
@given(st.integers(0, 10**6), st.integers(8, 24), st.integers(2, 4), st.integers(1, 7))
def test_a_map_stays_whole_and_near_whatever_it_shows(how: str, seed: int, size: int, classes: int, grain: int):
    polygons = polygons_of(class_raster(seed, size, classes, grain))
    found = shaped(polygons, how, TOLERANCE)
    assert shapely.is_valid(found.geometries).all()
    # Neighbours go on sharing their borders: no gap and no overlap within the square that all of them fill.
    whole = shapely.union_all(found.geometries)
    assert shapely.area(found.geometries).sum() == pytest.approx(whole.area)
    assert (whole.geom_type, len(whole.interiors)) == ("Polygon", 0)
    change = np.abs(shapely.area(found.geometries) - shapely.area(polygons)) / shapely.area(polygons)
    assert change.max() <= AREA_SHARES[how] + 1e-9
    moved = shapely.hausdorff_distance(shapely.boundary(found.geometries), shapely.boundary(polygons))
    assert moved.max() <= TOLERANCE + 1e-6
    assert (shapely.get_num_interior_rings(found.geometries) == shapely.get_num_interior_rings(polygons)).all()
    kept = ~found.is_drawn
    assert moved[kept].max(initial=0) < 1e-5


@pytest.mark.parametrize("turn", [0, 7, 20, 33, 45, 61])
def test_a_house_has_six_right_angles_at_any_angle(turn: int):
    plan = shapely.Polygon([(20, 20), (80, 20), (80, 44), (52, 44), (52, 70), (20, 70)])
    house = shapely.affinity.rotate(plan, turn)
    ids = rasterize([house], (100, 100), dtype="uint8")
    found = shaped(polygons_of(ids, ids > 0), SQUARED, TOLERANCE).geometries[0]
    assert len(found.exterior.coords) == 7
    assert corner_angles(found) == pytest.approx(90)
    assert shapely.area(found & house) / shapely.area(found | house) > 0.97


def test_rows_of_houses_that_touch_are_square_each_to_its_own_direction():
    row = shapely.box(20, 20, 280, 50) | shapely.box(40, 50, 70, 90) | shapely.box(120, 50, 150, 90)
    wing = shapely.box(0, 0, 30, 240) | shapely.box(30, 60, 70, 90) | shapely.box(30, 150, 70, 180)
    houses = row | shapely.affinity.translate(shapely.affinity.rotate(wing, -28, origin=(0, 0)), 250, 40)
    ids = rasterize([houses], (290, 430), dtype="uint8")
    outline = polygons_of(ids, ids > 0)
    found = shaped(outline, SQUARED, TOLERANCE).geometries[0]
    ring = shapely.get_coordinates(found.exterior)
    steps = np.diff(ring, axis=0)
    angles, lengths = np.degrees(np.arctan2(steps[:, 1], steps[:, 0])), np.hypot(*steps.T)
    apart = np.min([np.abs((angles - own + 45) % 90 - 45) for own in (0, -28)], axis=0)
    assert lengths[apart < 1.5].sum() > 0.95 * lengths.sum()
    assert shapely.hausdorff_distance(found.boundary, outline[0].boundary) <= TOLERANCE + 1e-6
    assert abs(found.area - outline[0].area) <= AREA_SHARES[SQUARED] * outline[0].area


def test_a_courtyard_stays_and_is_square_too():
    plan = shapely.box(15, 15, 75, 60) - shapely.box(30, 28, 60, 46)
    house = shapely.affinity.rotate(plan, 25)
    ids = rasterize([house], (90, 90), dtype="uint8")
    found = shaped(polygons_of(ids, ids > 0), SQUARED, TOLERANCE).geometries[0]
    assert [len(ring.coords) for ring in (found.exterior, *found.interiors)] == [5, 5]


def test_45_degrees_stay():
    bay = shapely.affinity.rotate(shapely.Polygon([(15, 15), (75, 15), (75, 45), (55, 65), (15, 65)]), 10)
    ids = rasterize([bay], (90, 90), dtype="uint8")
    found = shaped(polygons_of(ids, ids > 0), SQUARED, TOLERANCE).geometries[0]
    assert sorted(corner_angles(found)) == pytest.approx([45, 45, 90, 90, 90])


def test_two_houses_that_share_a_wall_go_on_sharing_it():
    left, right = (
        shapely.affinity.rotate(box, 15, origin=(50, 40))
        for box in (shapely.box(15, 20, 50, 60), shapely.box(50, 25, 85, 55))
    )
    ids = rasterize([(left, 1), (right, 2)], (90, 100), dtype="uint8")
    first, second = shaped(polygons_of(ids, ids > 0), SQUARED, TOLERANCE).geometries
    assert shapely.area(first & second) == pytest.approx(0, abs=1e-9)
    assert shapely.length(shapely.intersection(first.boundary, second.boundary)) > 25


def test_a_house_beside_another_does_not_run_into_it():
    """One pixel apart, at angles of their own: within the tolerance they could meet."""
    one = shapely.affinity.rotate(shapely.box(15, 20, 45, 60), 3)
    other = shapely.affinity.rotate(shapely.box(47, 20, 77, 60), -3)
    ids = rasterize([(one, 1), (other, 2)], (80, 95), dtype="uint8")
    first, second = shaped(polygons_of(ids, ids > 0), SQUARED, 4.0).geometries
    assert shapely.area(first & second) == pytest.approx(0, abs=1e-9)


def test_a_circle_is_smooth_within_the_tolerance():
    circle = shapely.Point(40, 40).buffer(25, quad_segs=64)
    ids = rasterize([circle], (80, 80), dtype="uint8")
    found = shaped(polygons_of(ids, ids > 0), SMOOTH, TOLERANCE).geometries[0]
    assert corner_angles(found).max() < 50  # a corner of pixels has 90
    assert shapely.hausdorff_distance(found.exterior, circle.exterior) < TOLERANCE


def test_parts_of_a_multipolygon_stay_together_and_empty_ones_stay_empty():
    parts = shapely.MultiPolygon([shapely.box(0, 0, 20, 20), shapely.box(30, 0, 50, 22)])
    given = np.array([parts, shapely.Polygon(), shapely.box(60, 0, 80, 20)], dtype=object)
    found = shaped(given, SQUARED, TOLERANCE)
    assert [shape.geom_type for shape in found.geometries] == ["MultiPolygon", "Polygon", "Polygon"]
    assert found.counts == {"drawn": 0, "kept": 3}  # what is square stays
    assert shapely.area(found.geometries) == pytest.approx(shapely.area(given))
