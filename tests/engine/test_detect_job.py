"""Whole detection runs in this process. Oracle: what was painted into the raster."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely
from affine import Affine

from model_runtime.errors import ArgumentsInvalid, Cancelled, JournalMismatch, ModelTask
from model_runtime.postprocess.oriented_boxes import boxes_of, read_dota
from tests.data import make_models as mm
from tests.data import painted
from tests.data.make_rasters import NORTH_UP, write_raster, write_sparse
from tests.faults.fake_backend import FakeBackend

HEIGHT, WIDTH = 300, 340


@pytest.fixture
def detect(run: Any, tmp_path: Path) -> Any:
    """``detect(raster, **changes)`` runs with the detector that sees what is painted, or ``fake``."""
    model = mm.detector(tmp_path / "models" / "bright.onnx", tile=128, overlap=64)

    def go(raster: Path, fake: FakeBackend | None = None, **changes: Any) -> Any:
        values = {"task": "detect", "model": str(model), "output": str(tmp_path / "o.gpkg"), "overwrite": True}
        return run(raster, job={"open_backend": (fake or FakeBackend()).open}, **{**values, **changes})

    go.model = model
    return go


def read(path: Path) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    meta, _, wkb, fields = pyogrio.raw.read(path, layer=path.stem)
    return shapely.from_wkb(wkb), dict(zip(meta["fields"], fields))


def found_boxes(path: Path) -> np.ndarray:
    """Boxes in pixels of the raster of 10 m."""
    polygons, _ = read(path)
    quads = shapely.get_coordinates(polygons).reshape(-1, 5, 2)[:, :4]
    return boxes_of(np.stack([(quads[..., 0] - 300000) / 10, (3000000 - quads[..., 1]) / 10], axis=-1))


def counts(report: Any) -> list[int]:
    return [entry["count"] for entry in report["classes"]]


def scene(tmp_path: Path, boxes: np.ndarray, classes: np.ndarray, size: tuple[int, int] = (HEIGHT, WIDTH)) -> Path:
    pixels = painted.paint(np.zeros((3, *size), dtype=np.uint8), boxes, classes)
    return write_raster(tmp_path / "in.tif", pixels)


def assert_same_places(found: np.ndarray, boxes: np.ndarray, tolerance: float = 1.5) -> None:
    """Each painted box is found once, its corners within ``tolerance`` pixels (they are made of whole pixels)."""
    assert len(found) == len(boxes)
    for box in boxes:
        nearest = found[np.hypot(*(found[:, :2] - box[:2]).T).argmin()]
        assert np.abs(nearest[:4] - box[:4]).max() < tolerance
        turn = (nearest[4] - box[4] + math.pi / 2) % math.pi - math.pi / 2
        assert abs(math.sin(turn)) * box[2] / 2 < tolerance


ANGLES = {"0": 0.0, "45": math.pi / 4, "89.9": math.radians(89.9), "90": math.pi / 2, "-90": -math.pi / 2}
# Tile, overlap and batch; the largest object is 40 px long, so that an overlap of 48 shows each whole to some tile.
TILINGS = [(128, 64, 1), (128, 48, 3), (96, 60, 2), (200, 48, 1), (100, 77, 4), (340, 0, 1), (340, 48, 1)]


@pytest.mark.parametrize(("tile", "overlap", "batch"), TILINGS)
@pytest.mark.parametrize("angle", ANGLES)
def test_the_number_of_objects_depends_on_what_is_there_alone(detect, tmp_path, angle, tile, overlap, batch):
    boxes, classes = painted.scattered(HEIGHT, WIDTH, (12, 40), 120, seed=1, angle=ANGLES[angle])
    report = detect(scene(tmp_path, boxes, classes), tile=tile, overlap=overlap, batch=batch)
    assert counts(report) == np.bincount(classes, minlength=3).tolist()
    assert_same_places(found_boxes(tmp_path / "o.gpkg"), boxes)


@pytest.mark.parametrize("angle", ANGLES)
def test_objects_on_seams_and_corners_are_found_once(detect, tmp_path, angle):
    """Tiles of 128 sharing 64 begin and end at multiples of 64: on each such line and crossing lies an object."""
    spots = [(col, row) for col in (64, 128, 192, 256) for row in (64, 128, 192)]
    spots += [(32, 64), (32, 128), (96, 64), (160, 192), (300, 128)]
    for shift in (0.0, 1.0, 7.5, -20.0):
        boxes = np.array([[col + shift, row + shift, 26, 9, ANGLES[angle]] for col, row in spots])
        report = detect(scene(tmp_path, boxes, np.arange(len(boxes)) % 3), tile=128, overlap=64)
        assert sum(counts(report)) == len(boxes)
        assert_same_places(found_boxes(tmp_path / "o.gpkg"), boxes)


@pytest.mark.parametrize("angle", ["0", "45", "-90"])
@pytest.mark.parametrize(("tile", "overlap"), [(96, 16), (128, 32), (96, 60)])
def test_an_object_larger_than_the_overlap_is_kept_once(detect, tmp_path, angle, tile, overlap):
    boxes = np.array([[150, 150, 170, 14, ANGLES[angle]], [290, 60, 60, 20, ANGLES[angle]]])
    report = detect(scene(tmp_path, boxes, np.array([0, 1])), tile=tile, overlap=overlap)
    assert counts(report) == [1, 1, 0]
    assert_same_places(found_boxes(tmp_path / "o.gpkg"), boxes, tolerance=4)


@pytest.mark.parametrize("tile", [96, 128, 340])
def test_an_extent_gives_whole_objects_whose_centre_lies_in_it(detect, tmp_path, tile):
    """What surrounds an extent is looked at too: its edges cut no object, wherever it begins."""
    boxes, classes = painted.scattered(HEIGHT, WIDTH, (12, 40), 120, seed=2)
    raster = scene(tmp_path, boxes, classes)
    for shift in (20, 27, 43):
        left, top, right, bottom = shift, shift + 11, WIDTH - 2 * shift, HEIGHT - shift
        extent = (300000.0 + 10 * left, 3000000.0 - 10 * bottom, 300000.0 + 10 * right, 3000000.0 - 10 * top)
        report = detect(raster, extent=extent, tile=tile, overlap=48)
        edges = np.abs(np.column_stack([boxes[:, :1] - [left, right], boxes[:, 1:2] - [top, bottom]])).min(axis=1)
        is_in = (boxes[:, 0] > left) & (boxes[:, 0] < right) & (boxes[:, 1] > top) & (boxes[:, 1] < bottom)
        is_sure = edges > 1  # a found centre is within half a pixel of the painted one
        found = found_boxes(tmp_path / "o.gpkg")
        assert is_in[is_sure].sum() <= len(found) <= is_in.sum() + (~is_sure & ~is_in).sum()
        for box in boxes[is_in & is_sure]:
            nearest = found[np.hypot(*(found[:, :2] - box[:2]).T).argmin()]
            assert np.abs(nearest[:4] - box[:4]).max() < 1.5
        assert report["pixels"]["valid"] == (right - left) * (bottom - top)
        assert report["pixels"]["nodata"] == 0


def test_a_higher_limit_gives_what_a_filter_on_the_layer_gives(detect, tmp_path):
    """Parts of an object can score more than the whole: they must not come back when the whole falls below."""
    boxes, classes = painted.scattered(HEIGHT, WIDTH, (12, 40), 120, seed=8)
    raster = scene(tmp_path, boxes, classes)
    detect(raster, tile=96, overlap=48)
    everything = found_boxes(tmp_path / "o.gpkg")
    scores = read(tmp_path / "o.gpkg")[1]["score"]
    for limit in (0.6, 0.75, 0.88):
        detect(raster, tile=96, overlap=48, min_score=limit)
        np.testing.assert_allclose(found_boxes(tmp_path / "o.gpkg"), everything[scores >= limit])


def test_fields_are_in_order_and_hold_true_metres(detect, tmp_path):
    box = np.array([[100.0, 80.0, 40.0, 12.0, math.radians(30)]])
    report = detect(scene(tmp_path, box, np.array([2])))
    polygons, values = read(tmp_path / "o.gpkg")
    assert list(values) == ["class_id", "class_name", "score", "angle", "length_m", "width_m", "area_m2"]
    assert values["class_name"].tolist() == ["pool"]
    assert 0.5 <= values["score"][0] <= 0.9
    # Near the middle of its zone UTM is true to 4 parts in 10 000; its north leans by less than a degree here.
    assert values["length_m"][0] == pytest.approx(400, abs=20)
    assert values["width_m"][0] == pytest.approx(120, abs=20)
    assert values["area_m2"][0] == pytest.approx(polygons[0].area, rel=2e-3)
    assert values["angle"][0] == pytest.approx(60, abs=3)  # 30 degrees above east is 60 from north
    assert report["pixels"] == {"valid": HEIGHT * WIDTH, "nodata": 0, "nonfinite": 0}
    assert report["outputs"] == [str(tmp_path / "o.gpkg")]


def test_corners_go_through_the_full_affine(detect, tmp_path):
    pixels = painted.paint(np.zeros((3, 120, 120), np.uint8), np.array([[60.0, 50.0, 40.0, 14.0, 0.4]]), np.array([1]))
    detect(write_raster(tmp_path / "plain.tif", pixels), output=str(tmp_path / "plain.gpkg"))
    expected = read(tmp_path / "plain.gpkg")[0]
    in_pixels = shapely.transform(expected, lambda at: np.column_stack([at[:, 0] - 3e5, 3e6 - at[:, 1]]) / 10)
    for name, transform in {
        "turned": Affine(8, 3, 300000, 3, -8, 3000000),
        "south-up": Affine(10, 0, 300000, 0, 10, 3000000),
        "oblong": Affine(20, 0, 300000, 0, -5, 3000000),
    }.items():
        detect(
            write_raster(tmp_path / f"{name}.tif", pixels, transform=transform), output=str(tmp_path / f"{name}.gpkg")
        )
        back = ~transform
        found = shapely.transform(
            read(tmp_path / f"{name}.gpkg")[0],
            lambda at, back=back: np.column_stack([back.a * at[:, 0] + back.b * at[:, 1] + back.c,
                                                   back.d * at[:, 0] + back.e * at[:, 1] + back.f]),
        )  # fmt: skip
        assert shapely.hausdorff_distance(found, in_pixels)[0] < 0.01


def test_no_objects_are_an_empty_layer_with_all_its_fields(detect, tmp_path):
    report = detect(write_raster(tmp_path / "in.tif", np.full((3, 150, 150), 7, dtype=np.uint8)))
    info = pyogrio.read_info(tmp_path / "o.gpkg")
    assert info["features"] == 0
    assert info["geometry_type"] == "Polygon"
    assert list(info["fields"]) == ["class_id", "class_name", "score", "angle", "length_m", "width_m", "area_m2"]
    assert report["status"] == "done"
    assert counts(report) == [0, 0, 0]


def test_without_crs_there_are_no_metres(detect, tmp_path):
    pixels = painted.paint(np.zeros((3, 100, 100), np.uint8), np.array([[50.0, 50.0, 40.0, 10.0, 0.0]]), np.array([0]))
    raster = write_raster(tmp_path / "in.tif", pixels, crs=None, transform=NORTH_UP)
    detect(raster, allow_ungeoreferenced=True)
    values = read(tmp_path / "o.gpkg")[1]
    assert np.isnan([values["length_m"][0], values["width_m"][0], values["area_m2"][0]]).all()
    assert values["angle"][0] == pytest.approx(90)


def test_upright_boxes_on_request(detect, tmp_path):
    box = np.array([[100.0, 80.0, 60.0, 12.0, math.pi / 4]])
    detect(scene(tmp_path, box, np.array([0])), upright=True)
    polygon = read(tmp_path / "o.gpkg")[0][0]
    assert polygon.equals(shapely.box(*polygon.bounds))
    assert polygon.bounds[2] - polygon.bounds[0] == pytest.approx(720 / math.sqrt(2), abs=25)


@pytest.mark.parametrize("as_folder", [True, False])
def test_dota_text_counts_pixels_of_the_raster(detect, tmp_path, as_folder):
    boxes, classes = painted.scattered(HEIGHT, WIDTH, (20, 40), 40, seed=4)
    target = tmp_path / "labels" / "in.txt" if as_folder else tmp_path / "mine.txt"
    target.parent.mkdir(exist_ok=True)
    extent = (300000 + 200.0, 3000000.0 - 10 * HEIGHT, 300000 + 10.0 * WIDTH, 3000000.0)
    inside = boxes[:, 0] > 50
    report = detect(scene(tmp_path, boxes, classes), extent=extent, dota=str(target.parent if as_folder else target))
    quads, names, _ = read_dota(target.read_text(), "mine")
    found = boxes_of(quads)
    for box, cls in zip(boxes[inside], classes[inside]):
        at = np.hypot(*(found[:, :2] - box[:2]).T).argmin()
        assert np.abs(found[at, :2] - box[:2]).max() < 1
        assert names[at] == ("car", "boat", "pool")[cls]
    assert report["outputs"] == [str(target), str(tmp_path / "o.gpkg")]


def test_nodata_and_an_area_of_interest_count_by_the_centre(detect, tmp_path):
    boxes = np.array([[60.0, 60, 30, 10, 0], [200, 60, 30, 10, 0], [60, 200, 30, 10, 0], [150, 150, 30, 10, 0.0]])
    pixels = painted.paint(np.full((3, HEIGHT, WIDTH), 1, np.uint8), boxes, np.array([0, 1, 2, 0]))
    pixels[:, 55:65, 58:64] = 0  # the middle of the first
    raster = write_raster(tmp_path / "in.tif", pixels, nodata=0)
    inside = shapely.box(
        300000, 3000000 - 10 * HEIGHT, 301500 - 5, 3000000
    )  # its edge lies west of the last one's centre
    aoi = tmp_path / "aoi.gpkg"
    pyogrio.raw.write(aoi, np.array([inside.wkb], dtype=object), [], [], geometry_type="Polygon", crs="EPSG:32645")
    assert counts(detect(raster)) == [3, 1, 1]  # the first is in two pieces
    assert counts(detect(raster, aoi=str(aoi), restart=True)) == [2, 0, 1]


def test_objects_at_an_area_of_interest_do_not_depend_on_the_tiles(detect, tmp_path):
    boxes, classes = painted.scattered(HEIGHT, WIDTH, (12, 40), 120, seed=5)
    raster = scene(tmp_path, boxes, classes)
    aoi = tmp_path / "aoi.gpkg"
    circle = shapely.Point(301700, 2998500).buffer(1000)
    pyogrio.raw.write(aoi, np.array([circle.wkb], dtype=object), [], [], geometry_type="Polygon", crs="EPSG:32645")
    centres = shapely.points(np.column_stack([300000 + 10 * boxes[:, 0], 3000000 - 10 * boxes[:, 1]]))
    expected = int(shapely.contains(circle, centres).sum())
    distance = np.abs(shapely.distance(centres, circle.exterior))
    assert distance.min() > 10, "a centre on the very edge says nothing"
    found = {sum(counts(detect(raster, aoi=str(aoi), tile=tile, overlap=48))) for tile in (96, 128, 200)}
    assert found == {expected}


def test_an_object_larger_than_the_overlap_counts_by_its_whole_centre(detect, tmp_path):
    """No tile sees it whole; the centres of its parts lie in the area, that of the whole lies in a hole of it."""
    raster = scene(tmp_path, np.array([[150.0, 150, 200, 14, 0]]), np.array([0]))
    aoi = tmp_path / "aoi.gpkg"
    whole, hole = shapely.box(300000, 2997000, 303400, 3000000), shapely.box(301450, 2998450, 301550, 2998550)
    for area, expected in ((whole, 1), (whole - hole, 0)):
        pyogrio.raw.write(aoi, np.array([area.wkb], dtype=object), [], [], geometry_type="Polygon", crs="EPSG:32645")
        report = detect(raster, aoi=str(aoi), tile=96, overlap=40, restart=True)
        assert sum(counts(report)) == expected


def test_a_chip_mirrored_beyond_a_small_raster_shows_no_mirror_images(detect, tmp_path):
    """A graph with a fixed tile gets a chip larger than the raster."""

    class Fixed(FakeBackend):
        def open(self, *args: Any, **options: Any) -> Any:
            loaded = super().open(*args, **options)
            loaded.info = dataclasses.replace(loaded.info, fixed_tile=128)
            return loaded

    boxes = np.array([[40.0, 30, 20, 8, 0], [66, 40, 8, 6, 0], [20, 55, 16, 10, 0]])  # the last two touch the edge
    report = detect(scene(tmp_path, boxes, np.array([0, 1, 2]), (60, 70)), Fixed())
    assert counts(report) == [1, 1, 1]
    assert_same_places(found_boxes(tmp_path / "o.gpkg"), boxes)


def test_a_stopped_run_goes_on_and_comes_to_the_same_bytes(detect, run, tmp_path):
    boxes, classes = painted.scattered(HEIGHT, WIDTH, (12, 40), 120, seed=6)
    raster = scene(tmp_path, boxes, classes)
    outputs = [tmp_path / "o.gpkg", tmp_path / "d.txt"]
    detect(raster, dota=str(outputs[1]))
    whole = [path.read_bytes() for path in outputs]
    for path in outputs:
        path.unlink()
    run.events.clear()
    half = lambda: any(event.get("stage") == "predict" and event["done"] >= 7 for event in run.events)  # noqa: E731
    with pytest.raises(Cancelled):
        detect(raster, FakeBackend(slow=0.02), dota=str(outputs[1]), is_cancelled=half)
    assert not any(path.exists() for path in outputs)
    fake = FakeBackend()
    report = detect(raster, fake, dota=str(outputs[1]))
    assert report["tiles"]["resumed"] >= 7
    assert fake.tiles <= report["tiles"]["total"] - report["tiles"]["resumed"]
    assert [path.read_bytes() for path in outputs] == whole


def test_other_limits_do_not_take_over_an_interrupted_run(detect, run, tmp_path):
    boxes, classes = painted.scattered(HEIGHT, WIDTH, (12, 40), 60, seed=6)
    raster = scene(tmp_path, boxes, classes)
    half = lambda: any(event.get("stage") == "predict" and event["done"] >= 3 for event in run.events)  # noqa: E731
    with pytest.raises(Cancelled):
        detect(raster, FakeBackend(slow=0.02), is_cancelled=half)
    run.events.clear()
    with pytest.raises(JournalMismatch, match="min_score"):
        detect(raster, min_score=0.7)


def test_boxes_that_are_no_numbers_are_counted_and_said(detect, run, tmp_path):
    boxes, classes = painted.scattered(HEIGHT, WIDTH, (12, 40), 60, seed=7)
    report = detect(scene(tmp_path, boxes, classes), FakeBackend(nan_at=3))
    assert report["pixels"]["nonfinite"] > 0
    warning = next(item for item in report["warnings"] if item["code"] == "model.nonfinite")
    assert "boxes, which are left out" in warning["what"]
    assert sum(counts(report)) > 0


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"min_score": 1.5}, "--min-score must lie in 0..1"),
        ({"min_score": math.nan}, "--min-score"),
        ({"nms_iou": -0.1}, "--nms-iou must lie in 0..1"),
    ],
)
def test_settings_out_of_range_are_refused_by_name(detect, tmp_path, changes, says):
    raster = write_raster(tmp_path / "in.tif", np.zeros((3, 64, 64), dtype=np.uint8))
    with pytest.raises(ArgumentsInvalid, match=says):
        detect(raster, **changes)


def test_settings_of_detection_are_refused_elsewhere(run, tmp_path):
    raster = write_raster(tmp_path / "in.tif", np.zeros((3, 64, 64), dtype=np.uint8))
    for changes in ({"min_score": 0.5}, {"nms_iou": 0.5}, {"upright": True}, {"dota": str(tmp_path)}):
        with pytest.raises(ArgumentsInvalid, match="is for detect"):
            run(raster, **changes)


def test_a_model_for_another_task_is_refused(run, detect, tmp_path):
    raster = write_raster(tmp_path / "in.tif", np.zeros((3, 64, 64), dtype=np.uint8))
    with pytest.raises(ModelTask):
        run(raster, model=str(detect.model))


def test_a_real_model_finds_bright_cells(run, tmp_path):
    """ONNX Runtime, standard operators, k that changes from chip to chip; a fixed n as well."""
    pixels = np.zeros((3, 160, 200), dtype=np.uint8)
    cells = [(0, 2, 3), (1, 9, 8), (2, 7, 7), (0, 15, 20), (1, 18, 11)]
    for band, row, col in cells:
        pixels[band, row * 8 : row * 8 + 8, col * 8 : col * 8 + 8] = 255
    raster = write_raster(tmp_path / "in.tif", pixels)
    for batch in ("n", 1):
        model = mm.detector(tmp_path / "models" / f"cells-{batch}.onnx", batch=batch, tile=64, overlap=16)
        values = {"task": "detect", "model": str(model), "output": str(tmp_path / "o.gpkg"), "overwrite": True}
        report = run(raster, **values, batch=2)
        assert counts(report) == [2, 2, 1]
        found = found_boxes(tmp_path / "o.gpkg")
        expected = {(col * 8 + 4.0, row * 8 + 4.0) for _, row, col in cells}
        assert {tuple(np.round(box[:2], 3)) for box in found} == expected
        assert report["estimate"]["disk_mb"] > 0


def test_empty_tiles_are_skipped_and_memory_stays_flat(detect, tmp_path):
    """A row of tiles holds what it found, and nothing of rows far above; nothing is held for empty tiles."""
    raster = write_sparse(
        tmp_path / "in.tif", 4096, 4096, (2000, 2100, 60, 60), nodata=0, tiled=True, blockxsize=256, blockysize=256
    )
    report = detect(raster, tile=128, overlap=32)
    assert report["tiles"]["predicted"] <= 9
    assert report["tiles"]["skipped_nodata"] == report["tiles"]["total"] - report["tiles"]["predicted"]
    assert report["pixels"]["valid"] == 3600
    assert json.dumps(report)
