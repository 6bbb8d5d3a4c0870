"""Polygons in bands against GDAL on the whole array, and areas against counted pixels."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import rasterize, shapes
from rasterio.io import MemoryFile
from shapely.geometry import shape

from model_runtime.errors import Cancelled
from model_runtime.geo.pixel_areas import PixelAreas
from model_runtime.postprocess import polygonise as polygonise_module
from model_runtime.postprocess.outlines import placed, simplified
from model_runtime.postprocess.polygonise import PolygonBatch, polygonise

NODATA = 255


@st.composite
def class_rasters(draw: st.DrawFn) -> np.ndarray:
    """Speckle, or blocks of it: long thin areas, rings in rings, corners that touch."""
    rows, cols = draw(st.integers(1, 40)), draw(st.integers(1, 40))
    classes = draw(st.integers(1, 4))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    size = draw(st.integers(1, 6))
    odds = rng.dirichlet(np.full(classes + 1, 0.7))
    odds[-1] *= draw(st.sampled_from([0.0, 1.0]))  # nodata, or none
    odds[0] += 1e-9
    coarse = rng.choice([*range(classes), NODATA], p=odds / odds.sum(), size=(-(-rows // size), -(-cols // size)))
    return np.kron(coarse, np.ones((size, size), dtype=int))[:rows, :cols].astype(np.uint8)


def one_a_row(areas: np.ndarray) -> PixelAreas:
    return PixelAreas(areas, *(np.empty(0),) * 3)


def polygons_of(ids: np.ndarray, band_rows: int = 7, **changes: Any) -> list[PolygonBatch]:
    options: dict[str, Any] = {
        "nodata": NODATA,
        "wanted": range(NODATA),
        "areas": None,
        "min_area_m2": 0.0,
        "check_cancelled": lambda: None,
        "on_rows": lambda rows: None,
        "band_rows": band_rows,
    }
    profile = {"driver": "GTiff", "height": ids.shape[0], "width": ids.shape[1], "count": 1, "dtype": ids.dtype}
    with MemoryFile() as memory:
        with memory.open(**profile, transform=Affine(10, 0, 3e5, 0, -10, 3e6)) as out:
            out.write(ids, 1)
        return list(polygonise(memory.name, **{**options, **changes}))


def truth_of(ids: np.ndarray, wanted: Iterable[int] = range(NODATA)) -> set[tuple[int, bytes]]:
    found = ((int(value), shape(mapping)) for mapping, value in shapes(ids, mask=ids != NODATA, connectivity=4))
    return {(value, shapely.normalize(geometry).wkb) for value, geometry in found if value in set(wanted)}


def as_set(batches: list[PolygonBatch]) -> set[tuple[int, bytes]]:
    listed = [
        (int(class_id), shapely.normalize(geometry).wkb)
        for batch in batches
        for class_id, geometry in zip(batch.class_ids, batch.geometries)
    ]
    assert len(set(listed)) == len(listed)
    return set(listed)


@settings(max_examples=300, deadline=None)
@given(class_rasters(), st.integers(1, 50))
def test_polygons_in_bands_are_those_of_the_whole_raster(ids: np.ndarray, band_rows: int) -> None:
    batches = polygons_of(ids, band_rows)
    assert as_set(batches) == truth_of(ids)
    for batch in batches:
        assert shapely.is_valid(batch.geometries).all()


@settings(max_examples=100, deadline=None)
@given(class_rasters(), st.integers(1, 50), st.integers(0, 2**32 - 1))
def test_an_area_is_the_sum_of_its_pixels_row_by_row(ids: np.ndarray, band_rows: int, seed: int) -> None:
    row_areas = np.random.default_rng(seed).uniform(1.0, 9.0, len(ids))
    for batch in polygons_of(ids, band_rows, areas=one_a_row(row_areas)):
        for index, geometry in enumerate(batch.geometries):
            burnt = rasterize([geometry], out_shape=ids.shape, transform=Affine.identity())
            assert burnt.sum() == batch.pixels[index]
            assert burnt.sum(axis=1) @ row_areas == pytest.approx(batch.area_m2[index], rel=1e-12)
            assert (ids[burnt == 1] == batch.class_ids[index]).all()


def spiral(turns: int) -> np.ndarray:
    """One area of class 1, one pixel wide and one pixel apart, that passes every seam many times."""
    side = 4 * turns + 1
    ids = np.zeros((side, side), dtype=np.uint8)
    row, col, step, reach = side // 2, side // 2, 0, 2
    ids[row, col] = 1
    while 0 <= row < side and 0 <= col < side:
        for _ in range(2):
            down, right = [(0, 1), (1, 0), (0, -1), (-1, 0)][step % 4]
            for _ in range(reach):
                row, col = row + down, col + right
                if not (0 <= row < side and 0 <= col < side):
                    return ids
                ids[row, col] = 1
            step += 1
        reach += 2
    return ids


CORNERS = np.array([[1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 1, 0], [0, 1, 0, 1]], dtype=np.uint8)
RING = np.pad(np.zeros((9, 3), dtype=np.uint8), 1, constant_values=1)
"""A hole as high as several bands."""
PINCHED = np.array([[1, 1, 1, 1], [1, 0, 1, 1], [1, 1, 0, 0], [1, 1, 0, 0], [1, 1, 1, 1]], dtype=np.uint8)
"""Holes that touch at a corner."""
HOOK = np.array([[1, 1, 0, 0], [1, 0, 1, 0], [1, 1, 1, 0]], dtype=np.uint8)
"""Touches itself at a corner in the first band; that the parts are one area shows only in the next."""


@pytest.mark.parametrize("band_rows", [1, 2, 3, 5, 100])
@pytest.mark.parametrize("ids", [spiral(6), CORNERS, RING, PINCHED, HOOK, np.tile(HOOK, (4, 5))])
def test_known_shapes_are_joined_across_seams(ids: np.ndarray, band_rows: int) -> None:
    assert as_set(polygons_of(ids, band_rows)) == truth_of(ids)


def test_a_spiral_is_one_polygon_of_all_its_pixels() -> None:
    ids = spiral(9)
    (pixels,) = [batch.pixels[batch.class_ids == 1].tolist() for batch in polygons_of(ids, 4)][-1:]
    assert pixels == [int(ids.sum())]


def test_pieces_that_touch_at_a_corner_stay_apart() -> None:
    assert sum(len(batch.class_ids) for batch in polygons_of(CORNERS, 1)) == CORNERS.size


def test_uint16_and_a_raster_of_one_pixel_work() -> None:
    ids = np.array([[300]], dtype=np.uint16)
    (batch,) = polygons_of(ids, wanted=[300], nodata=65535)
    assert batch.class_ids.tolist() == [300]
    assert batch.geometries[0].equals(shapely.box(0, 0, 1, 1))


@given(class_rasters(), st.integers(1, 50), st.sets(st.integers(0, 3)))
@settings(max_examples=50, deadline=None)
def test_only_wanted_classes_become_polygons(ids: np.ndarray, band_rows: int, wanted: set[int]) -> None:
    assert as_set(polygons_of(ids, band_rows, wanted=wanted)) == truth_of(ids, wanted)


def test_a_class_that_is_not_wanted_is_not_traced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("model_runtime.postprocess.outlines.shapes")
    assert polygons_of(np.zeros((50, 50), dtype=np.uint8), wanted=[1]) == []
    assert polygons_of(np.full((50, 50), NODATA, dtype=np.uint8)) == []


@pytest.mark.parametrize("band_rows", [2, 100])
def test_the_smallest_area_counts_the_whole_area_and_not_its_part_in_a_band(band_rows: int) -> None:
    ids = np.zeros((10, 10), dtype=np.uint8)
    ids[0:8, 2] = 1  # 8 pixels of 2 m2 in all
    ids[0:7, 5] = 2  # 14 m2
    row_areas = np.full(10, 2.0)
    batches = polygons_of(ids, band_rows, wanted=[1, 2], areas=one_a_row(row_areas), min_area_m2=16.0)
    assert [batch.class_ids.tolist() for batch in batches] == [[1]]
    assert batches[0].area_m2.tolist() == [16.0]


def test_without_pixel_areas_nothing_is_left_out_and_areas_are_unknown() -> None:
    (batch,) = polygons_of(np.zeros((3, 3), dtype=np.uint8), min_area_m2=1e9)
    assert np.isnan(batch.area_m2).all()
    assert batch.pixels.tolist() == [9]


def test_far_down_a_large_raster_a_pixel_keeps_its_area_to_the_last_digits() -> None:
    ids = np.zeros((40_000, 3), dtype=np.uint8)
    ids[39_998, 1] = 1
    row_areas = np.linspace(90.0, 110.0, 40_000)
    (batch,) = polygons_of(ids, 1024, wanted=[1], areas=one_a_row(row_areas))
    assert batch.area_m2[0] == pytest.approx(row_areas[39_998], rel=1e-13)


def test_polygons_come_by_the_band_that_shows_their_end_and_then_by_their_first_pixel() -> None:
    ids = np.zeros((6, 6), dtype=np.uint8)
    ids[0, 4] = ids[2, 0] = ids[2, 5] = 1
    ids[0:4, 2] = 2  # begins first, ends in the second band
    batches = polygons_of(ids, 3, wanted=[1, 2])
    corners = [tuple(geometry.bounds[:2]) for batch in batches for geometry in batch.geometries]
    assert corners == [(4, 0), (2, 0), (0, 2), (5, 2)]  # what touches the seam waits for the next band


def test_the_same_raster_gives_the_same_bytes_twice() -> None:
    ids = np.random.default_rng(1).integers(0, 3, (60, 60)).astype(np.uint8)
    runs = [[shapely.to_wkb(batch.geometries).tolist() for batch in polygons_of(ids, 7)] for _ in range(2)]
    assert runs[0] == runs[1]


def test_a_restless_band_is_cut_and_large_results_come_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polygonise_module, "BAND_CHANGES", 300)
    monkeypatch.setattr(polygonise_module, "BATCH", 11)
    ids = np.random.default_rng(2).integers(0, 4, (50, 40)).astype(np.uint8)
    rows: list[int] = []
    batches = polygons_of(ids, 100, on_rows=rows.append)
    assert as_set(batches) == truth_of(ids)
    assert len(rows) > 5
    assert rows == sorted(rows)
    assert rows[-1] == 50
    assert max(len(batch.class_ids) for batch in batches) == 11


def test_a_wide_raster_is_read_in_lower_bands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polygonise_module, "BAND_PIXELS", 1000)
    rows: list[int] = []
    polygons_of(np.zeros((50, 100), dtype=np.uint8), 1024, on_rows=rows.append)
    assert rows == [10, 20, 30, 40, 50]


def test_cancelling_ends_the_work(tmp_path: Path) -> None:
    calls = 0

    def cancel_at_the_third_look() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        polygons_of(CORNERS, 1, check_cancelled=cancel_at_the_third_look)


@pytest.mark.parametrize(
    "transform", [Affine(10, 0, 3e5, 0, -10, 3e6), Affine.translation(5, 7) * Affine.rotation(33) * Affine.scale(2, 3)]
)
def test_corners_are_placed_through_the_whole_affine(transform: Affine) -> None:
    (square,) = placed(np.array([shapely.box(1, 2, 4, 6)], dtype=object), transform)
    corners = {transform * corner for corner in [(1, 2), (4, 2), (4, 6), (1, 6)]}
    assert {tuple(np.round(point, 6)) for point in square.exterior.coords} == {
        tuple(np.round(point, 6)) for point in corners
    }


def test_simplified_neighbours_still_share_their_borders() -> None:
    ids = np.zeros((40, 40), dtype=np.uint8)
    rows, cols = np.indices(ids.shape)
    ids[rows + 0.7 * cols > 30] = 1
    ids[(rows - 20) ** 2 + (cols - 20) ** 2 < 80] = 2
    whole = np.concatenate([batch.geometries for batch in polygons_of(ids, 16)])
    loose = simplified(whole, 2.0)
    assert shapely.get_num_coordinates(loose).sum() < shapely.get_num_coordinates(whole).sum() / 2
    assert shapely.area(loose).sum() == pytest.approx(ids.size)
    assert shapely.area(shapely.union_all(loose)) == pytest.approx(ids.size)
