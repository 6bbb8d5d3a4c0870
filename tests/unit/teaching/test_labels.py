"""Label layers: any geometry, field and CRS; what is no example is left out and counted."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import shapely
from rasterio.crs import CRS

from model_runtime.errors import ExamplesInvalid
from model_runtime.geo.grid import Grid
from model_runtime.geo.projecting import carried
from model_runtime.teaching.labels.groups import CLOSE, grouped
from model_runtime.teaching.labels.label_layer import LabelLayer, class_name, read_labels
from model_runtime.teaching.labels.strokes import MAX_PIXELS, MAX_STROKES, burned
from tests.data.make_rasters import NORTH_UP, UTM
from tests.data.taught import write_labels

WORLD = CRS.from_epsg(4326)
GRID = Grid(100, 80, NORTH_UP, CRS.from_user_input(UTM))


def at(col: float, row: float) -> tuple[float, float]:
    return NORTH_UP * (col, row)


def box(left: float, top: float, right: float, bottom: float) -> shapely.Polygon:
    return shapely.Polygon([at(left, top), at(right, top), at(right, bottom), at(left, bottom)])


def layer_of(*shapes: shapely.Geometry, crs: str | None = UTM, classes: list[int] | None = None) -> LabelLayer:
    found = np.empty(len(shapes), dtype=object)
    found[:] = shapes
    own = None if crs is None else CRS.from_user_input(crs)
    return LabelLayer(found, np.array(classes or [0] * len(shapes)), ("a", "b"), own)


def test_a_polygon_holds_the_pixels_whose_centres_lie_in_it():
    strokes = burned(layer_of(box(10.4, 20.6, 13.4, 22.6)), GRID)
    assert sorted(zip(strokes.rows.tolist(), strokes.cols.tolist())) == [(r, c) for r in (21, 22) for c in (10, 11, 12)]


def test_lines_and_points_are_as_wide_as_a_brush():
    line = burned(layer_of(shapely.LineString([at(10.5, 30.5), at(20.5, 30.5)])), GRID)
    assert set(line.rows.tolist()) == {29, 30, 31}
    assert set(line.cols.tolist()) >= set(range(10, 21))
    point = burned(layer_of(shapely.Point(at(5.5, 6.5))), GRID)
    assert (6, 5) in zip(point.rows.tolist(), point.cols.tolist())
    assert len(point) == 9
    tiny = burned(layer_of(box(3.1, 3.1, 3.2, 3.2)), GRID)
    assert (tiny.rows.tolist(), tiny.cols.tolist()) == ([3], [3])


def test_a_feature_has_at_most_so_many_pixels_and_the_later_one_wins():
    strokes = burned(layer_of(box(0, 0, 80, 80), box(10, 10, 20, 20), classes=[0, 1]), GRID)
    counts = Counter(strokes.strokes.tolist())
    assert counts[0] <= MAX_PIXELS
    assert counts[1] == 100
    assert not ((strokes.strokes == 0) & (strokes.rows // 10 == 1) & (strokes.cols // 10 == 1)).any()


def test_holes_collections_and_invalid_rings_are_taken_as_they_are_drawn():
    ring = box(0, 0, 20, 20).difference(box(5, 5, 15, 15))
    bow = shapely.Polygon([at(30, 0), at(40, 10), at(40, 0), at(30, 10)])
    many = shapely.GeometryCollection([shapely.MultiPoint([at(50.5, 5.5), at(60.5, 5.5)]), box(70, 0, 72, 2)])
    strokes = burned(layer_of(ring, bow, many), GRID)
    places = {number: set() for number in (0, 1, 2)}
    for row, col, number in zip(strokes.rows.tolist(), strokes.cols.tolist(), strokes.strokes.tolist()):
        places[number].add((row, col))
    assert (2, 2) in places[0]
    assert (10, 10) not in places[0]
    assert (5, 31) in places[1]
    assert {(5, 50), (5, 60), (0, 70), (1, 71)} <= places[2]


def test_labels_of_another_crs_lie_where_they_were_drawn():
    xs, ys = zip(*[at(40.5, 30.5), at(50.5, 40.5)])
    from rasterio.warp import transform

    lon, lat = transform(UTM, "EPSG:4326", xs, ys)
    strokes = burned(layer_of(shapely.Point(lon[0], lat[0]), shapely.Point(lon[1], lat[1]), crs="EPSG:4326"), GRID)
    assert {(30, 40), (40, 50)} <= set(zip(strokes.rows.tolist(), strokes.cols.tolist()))
    with pytest.raises(ExamplesInvalid, match="no CRS"):
        burned(layer_of(shapely.Point(0, 0), crs=None), GRID)


def test_features_outside_and_too_many_are_counted():
    far = burned(layer_of(shapely.Point(at(1000, 1000)), shapely.Point(at(5, 5))), GRID)
    assert far.left_out["outside"] == 1
    points = shapely.points(*NORTH_UP * (np.random.default_rng(0).uniform(0, 80, (2, 100_000))))
    many = burned(LabelLayer(points, np.arange(100_000) % 2, ("a", "b"), GRID.crs), GRID)
    assert many.left_out["too many"] == 100_000 - MAX_STROKES


def test_fields_of_text_and_of_numbers_give_classes(tmp_path):
    shapes = [shapely.Point(at(5, 5)), shapely.Point(at(9, 9)), shapely.Point(at(7, 7)), None, shapely.Point()]
    text = read_labels(str(write_labels(tmp_path / "t.gpkg", shapes, ["b", " a ", "", "a", "b"])))
    assert text.names == ("b", "a")
    assert text.classes.tolist() == [0, 1]
    assert text.left_out == {"no class": 1, "no geometry": 2}
    known = read_labels(str(write_labels(tmp_path / "k.gpkg", shapes[:2], ["b", "a"])), known=("a", "z"))
    assert known.names == ("a", "z", "b")
    number = read_labels(str(write_labels(tmp_path / "n.geojson", shapes[:3], [7, 3, 7], driver="GeoJSON")))
    assert number.names == ("7", "3")
    assert class_name(3.0) == "3"
    assert class_name(float("nan")) == class_name(None) == class_name("\x00\n") == ""


def test_what_cannot_be_read_is_named(tmp_path):
    for name, content in (("none.gpkg", None), ("page.gpkg", b"<html></html>"), ("empty.geojson", b"")):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(ExamplesInvalid, match="label layer") as error:
            read_labels(str(tmp_path / name))
        assert "area" not in str(error.value)
    good = write_labels(tmp_path / "g.gpkg", [shapely.Point(at(5, 5))], ["a"], field="kind")
    with pytest.raises(ExamplesInvalid, match="no field 'class'"):
        read_labels(str(good), None, "class")
    many = write_labels(tmp_path / "m.gpkg", [shapely.Point(at(i, 5)) for i in range(80)], [str(i) for i in range(80)])
    with pytest.raises(ExamplesInvalid, match="no classes"):
        read_labels(str(many))


def test_curves_and_measured_geometries_are_read(tmp_path):
    path = tmp_path / "curves.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"class": "a"}, "geometry": '
        '{"type": "LineString", "coordinates": [[1, 2, 3], [4, 5, 6]]}}]}'
    )
    assert not shapely.has_z(read_labels(str(path)).geometries).any()


def test_strokes_close_together_are_one_group_and_far_ones_are_not():
    def stroke(row: int, col: int, number: int, class_id: int) -> list[tuple[int, int, int, int]]:
        return [(row, col + i, class_id, number) for i in range(4)]

    pixels = stroke(10, 10, 0, 0) + stroke(14, 12, 1, 1) + stroke(10, 10 + 4 * CLOSE, 2, 0) + stroke(300, 300, 3, 1)
    found = grouped(*np.array(pixels).T)
    assert found.groups[0] == found.groups[1]
    assert len(set(found.groups.tolist())) == 3
    assert found.count(0) == 2


def test_where_everything_touches_squares_are_the_groups():
    rows, cols = np.mgrid[0:800:10, 0:800:10].reshape(2, -1)
    strokes = np.arange(len(rows))
    found = grouped(rows, cols, (strokes // 7) % 2, strokes)
    assert 40 <= len(set(found.groups.tolist())) <= 90


def test_what_has_no_place_in_the_rasters_crs_is_left_out_and_the_rest_counts():
    """A ring that becomes NaN is one that GEOS does not close."""
    good = shapely.transform(
        box(10, 10, 14, 14), lambda p: np.column_stack(carried(CRS.from_user_input(UTM), WORLD, p.T))
    )
    nowhere = shapely.Polygon([(10, 95), (11, 95), (11, 96)])
    same = shapely.Polygon([(15.0, 52.0)] * 4)
    strokes = burned(layer_of(nowhere, good, same, crs="EPSG:4326"), GRID)
    assert set(strokes.strokes.tolist()) == {1}
    assert sum(strokes.left_out.values()) == 2
