"""Whole segmentation runs in this process, on generated rasters, against the colour formula and shapely."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import rasterio
import shapely
from affine import Affine

from model_runtime.errors import BandsMismatch, Cancelled, RasterDtype
from tests.data import make_models as mm
from tests.data.make_rasters import NORTH_UP, patches, write_raster


def formula(pixels: np.ndarray) -> np.ndarray:
    values = ((pixels.astype(np.float64) / 255.0) - 0.5) / 0.25
    return (np.einsum("cb,bij->cij", mm.WEIGHTS, values) + mm.BIAS[:, None, None]).argmax(axis=0)


def read(path: Path | str) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read(1)


def polygons(path: Path) -> tuple[np.ndarray, dict[str, np.ndarray], Any]:
    meta, _, wkb, fields = pyogrio.raw.read(path)
    return shapely.from_wkb(wkb), dict(zip(meta["fields"], fields)), meta


def test_the_class_raster_is_the_formula_on_the_same_grid(run: Any, tmp_path: Path) -> None:
    pixels = patches(170, 210)
    raster = write_raster(tmp_path / "in.tif", pixels)
    report = run(raster)
    np.testing.assert_array_equal(read(run.output), formula(pixels))
    with rasterio.open(run.output) as out:
        assert out.transform == NORTH_UP
        assert out.crs.to_epsg() == 32645
        assert out.nodata == 255
        assert out.colormap(1)[1] == (0x1A, 0x96, 0x41, 255)
    assert report["status"] == "done"
    assert report["tiles"]["predicted"] == report["tiles"]["total"] == 4 * 5
    assert sum(entry["pixels"] for entry in report["classes"]) == 170 * 210
    assert sum(entry["area_m2"] for entry in report["classes"]) == pytest.approx(170 * 210 * 100, rel=2e-3)


def test_polygons_are_exact_and_leave_background_out(run: Any, tmp_path: Path) -> None:
    pixels = patches(120, 130, seed=3)
    pixels[:, 40:80, 40:80] = np.array([0, 255, 0]).reshape(3, 1, 1)
    pixels[:, 50:60, 50:60] = np.array([0, 0, 255]).reshape(3, 1, 1)  # a lake in a forest
    raster = write_raster(tmp_path / "in.tif", pixels)
    run(raster, polygons=str(tmp_path / "p.gpkg"))
    geometries, fields, meta = polygons(tmp_path / "p.gpkg")
    truth = formula(pixels)
    assert set(fields["class_name"]) == {"forest", "water"}
    for class_id in (1, 2):
        mine = geometries[fields["class_id"] == class_id]
        assert shapely.area(mine).sum() == pytest.approx((truth == class_id).sum() * 100)
    assert any(item.interiors for item in geometries)
    assert shapely.is_valid(geometries).all()
    assert fields["area_m2"].sum() == pytest.approx((truth > 0).sum() * 100, rel=2e-3)
    assert meta["crs"] == "EPSG:32645"


@pytest.mark.parametrize(
    "transform",
    [
        Affine.translation(3e5, 3e6) * Affine.rotation(33) * Affine.scale(10, -10),
        Affine(10, 0, 3e5, 0, 10, 3e6),  # south-up
        Affine(10, 0, 3e5, 0, -25, 3e6),  # pixels that are not square
    ],
)
def test_polygon_corners_lie_on_pixel_corners_in_any_affine(run: Any, tmp_path: Path, transform: Affine) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(60, 70), transform=transform)
    run(raster, polygons=str(tmp_path / "p.gpkg"))
    geometries, _, _ = polygons(tmp_path / "p.gpkg")
    points = shapely.get_coordinates(geometries)
    cols, rows = np.array([~transform * tuple(point) for point in points]).T
    np.testing.assert_allclose(cols, np.rint(cols), atol=0.01)
    np.testing.assert_allclose(rows, np.rint(rows), atol=0.01)


def test_simplified_neighbours_still_share_their_border(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100, seed=5))
    run(raster, polygons=str(tmp_path / "p.gpkg"), simplify_m=30.0)
    geometries, _, _ = polygons(tmp_path / "p.gpkg")
    assert shapely.coverage_is_valid(geometries)


@pytest.mark.parametrize("outlines", ["squared", "smooth"])
def test_outlines_are_drawn_anew_within_the_tolerance_and_counted(run: Any, tmp_path: Path, outlines: str) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100, seed=5))
    run(raster, polygons=str(tmp_path / "p.gpkg"))
    before, _, _ = polygons(tmp_path / "p.gpkg")
    report = run(raster, polygons=str(tmp_path / "p.gpkg"), outlines=outlines, outline_tolerance_m=25.0, overwrite=True)
    after, _, _ = polygons(tmp_path / "p.gpkg")
    assert shapely.coverage_is_valid(after)
    moved = shapely.hausdorff_distance(shapely.boundary(after), shapely.boundary(before))
    assert moved.max() <= 25.0 * 1.001  # a metre of the projection is not quite one on the ground
    assert (moved.max() > 1) == (outlines == "smooth")  # the patches are squares
    counted = report["outlines"]
    assert (counted["kind"], counted["tolerance_m"]) == (outlines, 25.0)
    assert counted["drawn"] == np.count_nonzero(moved > 1e-6)
    assert counted["drawn"] + counted["kept"] == len(after)


def test_the_smallest_polygons_can_be_left_out(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100, seed=5))
    run(raster, polygons=str(tmp_path / "p.gpkg"), min_area_m2=5000.0)
    _, fields, _ = polygons(tmp_path / "p.gpkg")
    assert len(fields["area_m2"]) > 0
    assert fields["area_m2"].min() >= 5000


def test_an_extent_gives_just_that_window(run: Any, tmp_path: Path) -> None:
    pixels = patches(100, 100)
    raster = write_raster(tmp_path / "in.tif", pixels)
    run(raster, extent=(300203.0, 2999500.0, 300400.0, 2999801.0))
    with rasterio.open(run.output) as out:
        assert (out.width, out.height) == (20, 31)
        assert out.transform * (0, 0) == (300200.0, 2999810.0)
    np.testing.assert_array_equal(read(run.output), formula(pixels)[19:50, 20:40])


def test_an_area_of_interest_counts_pixels_by_their_centre(run: Any, tmp_path: Path) -> None:
    pixels = patches(200, 200)
    raster = write_raster(tmp_path / "in.tif", pixels)
    circle = shapely.Point(300600, 2999400).buffer(300)
    pyogrio.raw.write(
        tmp_path / "aoi.gpkg",
        geometry=shapely.to_wkb(np.array([circle], dtype=object)),
        field_data=[],
        fields=[],
        geometry_type="Polygon",
        crs="EPSG:32645",
    )
    report = run(raster, aoi=str(tmp_path / "aoi.gpkg"))
    with rasterio.open(run.output) as out:
        found, transform = out.read(1), out.transform
    rows, cols = np.indices(found.shape)
    xs, ys = transform * (cols + 0.5, rows + 0.5)
    inside = shapely.contains_xy(circle, xs, ys)
    np.testing.assert_array_equal(found != 255, inside)
    assert report["pixels"]["valid"] == inside.sum()


def test_resampling_predicts_on_the_asked_gsd(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(100, 100))
    run(raster, gsd="20")
    with rasterio.open(run.output) as out:
        assert (out.width, out.height) == (50, 50)
        assert out.transform.a == pytest.approx(20, rel=5e-3)


def test_probabilities_are_one_band_a_class_and_sum_to_one(run: Any, tmp_path: Path) -> None:
    pixels = np.maximum(patches(80, 90), 8)
    pixels[:, 10:20, 10:20] = 7
    raster = write_raster(tmp_path / "in.tif", pixels, nodata=7)
    run(raster, probabilities=str(tmp_path / "p.tif"))
    with rasterio.open(tmp_path / "p.tif") as source:
        values = source.read()
        assert source.descriptions == ("bare", "forest", "water")
        assert np.isnan(source.nodata)
    assert np.isnan(values[:, 10:20, 10:20]).all()
    np.testing.assert_allclose(np.nansum(values, axis=0)[30:], 1, atol=1e-5)


def test_the_same_request_gives_the_same_bytes_whatever_the_batch(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(200, 200))
    bytes_seen = set()
    for batch in (1, 3, 8):
        run(raster, batch=batch, overwrite=True, polygons=str(tmp_path / "p.gpkg"))
        bytes_seen.add((run.output.read_bytes(), (tmp_path / "p.gpkg").read_bytes()))
        (tmp_path / "p.gpkg").unlink()
    assert len(bytes_seen) == 1


def test_a_cancelled_run_resumes_to_the_same_bytes(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(300, 200))
    run(raster)
    whole = run.output.read_bytes()
    run.output.unlink()
    asked = iter(range(10_000))
    with pytest.raises(Cancelled) as caught:
        run(raster, is_cancelled=lambda: next(asked) > 15)
    assert caught.value.report["status"] == "cancelled"
    assert not run.output.exists()
    assert [path.name for path in tmp_path.glob("out*")] == ["out.tif.lemevit-journal"]
    report = run(raster)
    assert report["tiles"]["resumed"] > 0
    assert report["tiles"]["resumed"] + report["tiles"]["predicted"] <= report["tiles"]["total"] + 5
    assert run.output.read_bytes() == whole
    assert not list(tmp_path.glob("*journal"))


def test_progress_never_falls_and_ends_at_one_side_of_done(run: Any, tmp_path: Path) -> None:
    run(write_raster(tmp_path / "in.tif", patches(300, 300)))
    fractions = [event["fraction"] for event in run.events if event["event"] == "progress"]
    assert fractions == sorted(fractions)
    assert fractions[-1] >= 0.9


def test_there_are_at_most_ten_events_a_second(run: Any, tmp_path: Path) -> None:
    times = []

    class Timed(list):  # type: ignore[type-arg]
        def append(self, event: Any) -> None:
            times.append(time.monotonic())
            super().append(event)

    run.events = Timed()
    run(write_raster(tmp_path / "in.tif", patches(900, 900)), tile=32, overlap=8, polygons=str(tmp_path / "p.gpkg"))
    assert len(times) > 5
    assert all(later - earlier >= 1 for earlier, later in zip(times, times[10:]))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"colorinterp": ["blue", "green", "red"]}, (3, 2, 1)),  # picked by name
        ({"descriptions": ["B04 Red", "green", "blue"]}, (1, 2, 3)),  # named as Sentinel-2's are
        ({"descriptions": ["height", "green", "blue"]}, None),  # a name that is no colour
        ({}, (1, 2, 3)),
    ],
)
def test_bands_are_matched_by_name_or_not_at_all(
    run: Any, tmp_path: Path, changes: dict[str, Any], expected: tuple[int, ...] | None
) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(40, 40), photometric="MINISBLACK", **changes)
    if expected is None:
        with pytest.raises(BandsMismatch, match="height"):
            run(raster)
    else:
        assert tuple(run(raster)["inputs"][0]["bands"]) == expected


def test_an_alpha_band_is_only_a_mask(run: Any, tmp_path: Path) -> None:
    pixels = patches(50, 50, bands=4)
    pixels[3] = 255
    pixels[3, :10] = 0
    raster = write_raster(tmp_path / "in.tif", pixels, photometric="RGB", alpha="YES")
    run(raster)
    found = read(run.output)
    assert (found[:10] == 255).all()
    np.testing.assert_array_equal(found[10:], formula(pixels[:3])[10:])


def test_pixels_of_another_type_than_the_card_are_refused(run: Any, tmp_path: Path) -> None:
    model = mm.segmenter(tmp_path / "models" / "bytes.onnx", dtypes=("uint8",))
    raster = write_raster(tmp_path / "in.tif", patches(20, 20, dtype="uint16"))
    with pytest.raises(RasterDtype, match="uint16"):
        run(raster, model=str(model))


def test_other_layers_of_a_geopackage_stay(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(60, 60))
    target = tmp_path / "p.gpkg"
    pyogrio.raw.write(
        target,
        geometry=shapely.to_wkb(np.array([shapely.Point(1, 2)], dtype=object)),
        field_data=[np.array(["kept"], dtype=object)],
        fields=["note"],
        layer="mine",
        geometry_type="Point",
        crs="EPSG:4326",
    )
    run(raster, polygons=str(target))
    assert sorted(name for name, _ in pyogrio.list_layers(target)) == ["mine", "p"]
    _, _, wkb, fields = pyogrio.raw.read(target, layer="mine")
    assert fields[0][0] == "kept"
    assert shapely.from_wkb(wkb[0]) == shapely.Point(1, 2)
    run(raster, polygons=str(target), overwrite=True)
    assert sorted(name for name, _ in pyogrio.list_layers(target)) == ["mine", "p"]


def test_a_dry_run_vets_and_estimates_and_writes_nothing(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(170, 210))
    before = sorted(tmp_path.rglob("*"))
    report = run(raster, polygons=str(tmp_path / "p.gpkg"), dry_run=True)
    assert (report["status"], report["outputs"]) == ("planned", [])
    assert report["estimate"]["tiles"] == 4 * 5
    assert sorted(tmp_path.rglob("*")) == before
    with pytest.raises(RasterDtype):
        run(write_raster(tmp_path / "f.tif", patches(20, 20).astype("float32")), dry_run=True,
            model=str(mm.segmenter(tmp_path / "m.onnx", dtypes=("uint8",))))  # fmt: skip


def test_tiles_without_overlap_are_written_too(run: Any, tmp_path: Path) -> None:
    pixels = patches(170, 210)
    run(write_raster(tmp_path / "in.tif", pixels), overlap=0)
    np.testing.assert_array_equal(read(run.output), formula(pixels))


def test_results_say_where_they_come_from_and_stay_the_same_bytes(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", patches(80, 90))
    outputs = {"polygons": str(tmp_path / "p.gpkg"), "probabilities": str(tmp_path / "prob.tif")}
    report = run(raster, **outputs)
    for path in (run.output, outputs["probabilities"]):
        with rasterio.open(path) as source:
            tags = source.tags()
        assert tags["lemevit_model"] == "colour-segment"
        assert tags["lemevit_model_sha256"] == report["model"]["sha256"]
        assert tags["lemevit_licence"] == "CC0-1.0"
        assert '"tile": 64' in tags["lemevit_parameters"]
    metadata = pyogrio.read_info(outputs["polygons"])["layer_metadata"]
    assert metadata["lemevit_model"] == "colour-segment"
    first = [Path(path).read_bytes() for path in (run.output, *outputs.values())]
    time.sleep(1.1)  # dates in files count whole seconds
    run(raster, **outputs, overwrite=True)
    assert [Path(path).read_bytes() for path in (run.output, outputs["probabilities"])] == [first[0], first[2]]
    fresh = tmp_path / "again" / "p.gpkg"
    fresh.parent.mkdir()
    run(raster, polygons=str(fresh), overwrite=True)
    assert fresh.read_bytes() == first[1]
