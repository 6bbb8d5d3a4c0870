"""Whole runs of change detection in this process, on generated pairs, against the formula of the small model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import geometry_mask
from rasterio.warp import calculate_default_transform

from model_runtime.errors import (
    ArgumentsInvalid,
    BandsMismatch,
    Cancelled,
    LemevitError,
    OutputIsInput,
    PairCrs,
    PairNoOverlap,
    PairRadiometry,
)
from model_runtime.jobs.planning import plan_job
from model_runtime.jobs.report import Report
from model_runtime.raster.pair import PairSource
from model_runtime.store.find import resolve_model
from model_runtime.tasks import task_of
from tests.data import make_models as mm
from tests.data.make_rasters import NORTH_UP, UTM, write_raster

RNG = np.random.default_rng(5)


def texture(height: int, width: int, seed: int = 0) -> np.ndarray:
    """A smooth picture with detail of a few pixels ``(3, row, col)`` uint8."""
    return as_bytes(np.fft.ifft2(spectrum(height, width, seed)).real)


def spectrum(height: int, width: int, seed: int) -> np.ndarray:
    """Fourier transform of a smooth random picture, whose moved copies are exact."""
    noise = np.random.default_rng(seed).normal(size=(3, height, width))
    frequency = np.hypot(np.fft.fftfreq(height)[:, None], np.fft.fftfreq(width)[None])
    return np.fft.fft2(noise) * np.exp(-((frequency / 0.14) ** 2))


def as_bytes(picture: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(128 + 45 * picture / picture.std()), 1, 254).astype(np.uint8)


def formula(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    return (np.abs(after.astype(float) - before).sum(axis=0) / 255 / 0.25 > 1).astype(np.uint8)


def read(path: Path | str) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read(1)


@pytest.fixture
def change(run: Any, tmp_path: Path) -> Any:
    """``change(before, after, **changes)``: a run with the two-date model; returns the report."""
    model = mm.change_detector(tmp_path / "models" / "change.onnx")

    def start(before: Path, after: Path, **changes: Any) -> Any:
        return run(before, **{"task": "change", "inputs": (str(before), str(after)), "model": str(model), **changes})

    start.run, start.model = run, model
    return start


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path, np.ndarray, np.ndarray]:
    """Two dates on one grid; three rectangles of the second have another colour."""
    before = texture(150, 200)
    after = before.copy()
    after[:, 40:90, 60:130] = 255
    after[:, 55:60, 70:80] = before[:, 55:60, 70:80]  # a hole
    after[:, 10:12, 10:14] = 0
    after[:, 120:150, 190:200] = 10
    return (
        write_raster(tmp_path / "site_2019-04-01.tif", before),
        write_raster(tmp_path / "site_2021-05-02.tif", after),
        before,
        after,
    )


def test_the_class_raster_is_the_formula_and_the_report_tells_of_both_dates(change: Any, pair: Any) -> None:
    first, second, before, after = pair
    report = change(first, second)
    np.testing.assert_array_equal(read(change.run.output), formula(before, after))
    assert [entry["date"] for entry in report["inputs"]] == ["2019-04-01", "2021-05-02"]
    assert all(len(entry["sha256"]) == 64 and entry["bands"] == [1, 2, 3] for entry in report["inputs"])
    assert report["pair"]["overlap_share"] == 1
    assert np.abs(report["pair"]["shift_px"]).max() <= 0.1
    assert [entry["class_name"] for entry in report["classes"]] == ["no change", "change"]
    assert report["warnings"] == []


def test_polygons_carry_area_mean_probability_and_dates(change: Any, pair: Any, tmp_path: Path) -> None:
    first, second, before, after = pair
    path = tmp_path / "p.gpkg"
    change(first, second, polygons=str(path), probabilities=str(tmp_path / "prob.tif"))
    meta, _, wkb, columns = pyogrio.raw.read(path)
    fields = dict(zip(meta["fields"], columns))
    geometries = shapely.from_wkb(wkb)
    with rasterio.open(tmp_path / "prob.tif") as source:
        probability, transform = source.read(2), source.transform
    assert len(geometries) == 3
    for geometry, score in zip(geometries, fields["score"]):
        inside = geometry_mask([geometry], probability.shape, transform, invert=True)
        assert score == pytest.approx(probability[inside].mean(), abs=1 / 254)
    assert set(fields["date_before"]) == {"2019-04-01"}
    assert set(fields["date_after"]) == {"2021-05-02"}
    assert fields["area_m2"].sum() == pytest.approx(formula(before, after).sum() * 100, rel=2e-3)
    assert sorted(item.name for item in tmp_path.iterdir() if "certainty" in item.name or "partial" in item.name) == []


def warped_scene(tmp_path: Path, name: str) -> tuple[Path, Path]:
    """Two dates of one ground, the second in another CRS, turned, coarser or shifted by part of a pixel."""
    before = write_raster(tmp_path / "a.tif", texture(150, 200))
    grids = {
        "shifted by part of a pixel": (CRS.from_string(UTM), NORTH_UP * Affine.translation(20.3, 10.6), 170, 120),
        "turned": (CRS.from_string(UTM), NORTH_UP * Affine.translation(30, 80) * Affine.rotation(-25), 160, 120),
        "coarser": (CRS.from_string(UTM), NORTH_UP * Affine.scale(2.5), 80, 60),
        "finer": (CRS.from_string(UTM), NORTH_UP * Affine.translation(5, 5) * Affine.scale(0.4), 300, 260),
    }
    if name == "degrees":
        bounds = (300000, 3000000 - 1500, 302000, 3000000)
        transform, width, height = calculate_default_transform(UTM, "EPSG:4326", 200, 150, *bounds)
        grids[name] = (CRS.from_epsg(4326), transform, width, height)
    crs, transform, width, height = grids[name]
    after = write_raster(tmp_path / "b.tif", texture(height, width, seed=1), crs=crs, transform=transform)
    return before, after


@pytest.mark.parametrize("name", ["shifted by part of a pixel", "turned", "coarser", "finer", "degrees"])
def test_warping_on_the_fly_is_predicting_a_warped_pair(change: Any, tmp_path: Path, name: str) -> None:
    """The answer is that of both dates written on the common grid first, byte for byte."""
    first, second = warped_scene(tmp_path, name)
    report = change(first, second, polygons=str(tmp_path / "p.gpkg"))
    assert 0 < report["pair"]["overlap_share"] <= 1
    request = change.run.request(
        first, task="change", inputs=(str(first), str(second)), model=str(change.model), overwrite=True
    )
    plan = plan_job(request, task_of(request), resolve_model, Report("change", lambda event: None))
    dates = [(plan.info, plan.bands), (plan.second.info, plan.second.bands)]
    with PairSource(*dates, plan.grid) as source:
        warped = source.read_dates(0, 0, plan.grid.height, plan.grid.width)
    paths = []
    for number, (pixels, valid) in enumerate(warped):
        on_grid = {"crs": plan.grid.crs, "transform": plan.grid.transform, "mask": valid}
        paths.append(write_raster(tmp_path / f"warped{number}.tif", pixels, **on_grid))
    once = Path(change.run.output).read_bytes()
    change(*paths, overwrite=True)
    with rasterio.open(change.run.output) as result:
        assert result.transform.almost_equals(plan.grid.transform)
        assert (result.read(1) != 255).any()
    assert read(change.run.output).tobytes() == rasterio.MemoryFile(once).open().read(1).tobytes()


@pytest.mark.parametrize("shift", [0.0, 0.4, 1.7, 5.3])
def test_a_shift_between_the_dates_is_estimated_told_and_corrected(change: Any, tmp_path: Path, shift: float) -> None:
    wave = spectrum(400, 460, 3)
    big = as_bytes(np.fft.ifft2(wave).real)
    at = NORTH_UP * Affine.translation(40, 40)
    before = write_raster(tmp_path / "a.tif", big[:, 40:340, 40:400], transform=at)
    moved = as_bytes(np.fft.ifft2(wave * np.exp(-2j * np.pi * shift * np.fft.fftfreq(400))[:, None]).real)
    after = write_raster(tmp_path / "b.tif", moved[:, 40:340, 40:400], transform=at)
    report = change(before, after)
    cols, rows = report["pair"]["shift_px"]
    assert (cols, rows) == pytest.approx((0, shift), abs=0.1)
    assert report["pair"]["shift_m"] == pytest.approx(shift * 10, abs=1.5)
    warned = [entry["code"] for entry in report["warnings"]]
    assert ("pair.shift" in warned) == (shift > 1)
    wrong = (read(change.run.output) == 1).mean()
    aligned = change(before, after, align=True, overwrite=True)
    assert aligned["pair"]["is_aligned"]
    assert "pair.shift" not in [entry["code"] for entry in aligned["warnings"]]
    assert (read(change.run.output) == 1).mean() <= max(0.01, wrong)
    if shift > 1:
        assert wrong > 0.2


def test_the_same_raster_twice_works_and_says_so(change: Any, pair: Any) -> None:
    report = change(pair[0], pair[0])
    assert [entry["code"] for entry in report["warnings"]] == ["pair.same"]
    assert not read(change.run.output).any()


def test_only_the_common_area_of_valid_pixels_is_predicted(change: Any, tmp_path: Path) -> None:
    pixels = texture(100, 120)
    holes = pixels.copy()
    holes[:, 20:30, 20:30] = 0
    first = write_raster(tmp_path / "a.tif", pixels, nodata=0)
    second = write_raster(tmp_path / "b.tif", holes, nodata=0, transform=NORTH_UP * Affine.translation(50, 0))
    report = change(first, second)
    assert report["pair"]["overlap_share"] == pytest.approx(70 / 120, abs=1e-3)
    found = read(change.run.output)
    assert found.shape == (100, 70)
    assert (found == 255).sum() == 100
    assert (found[20:30, 20:30] == 255).all()


@pytest.mark.parametrize(
    ("dtype", "factor", "error"),
    [("uint16", 30, PairRadiometry), ("float32", 1 / 255, PairRadiometry), ("uint16", 2, None)],
)
def test_dates_in_other_units_are_refused_unless_stretched(
    change: Any, tmp_path: Path, dtype: str, factor: float, error: type[LemevitError] | None
) -> None:
    pixels = texture(100, 120)
    first = write_raster(tmp_path / "a.tif", pixels)
    second = write_raster(tmp_path / "b.tif", (pixels.astype(float) * factor).astype(dtype))
    if error is None:
        change(first, second)
        return
    with pytest.raises(error, match=r"times in brightness"):
        change(first, second)
    assert not change.run.output.exists()
    change(first, second, stretch="2,98")
    assert not (read(change.run.output) == 1).any()


def test_dates_that_do_not_meet_are_refused_by_name(change: Any, tmp_path: Path) -> None:
    first = write_raster(tmp_path / "a.tif", texture(50, 60))
    far = write_raster(tmp_path / "b.tif", texture(50, 60), transform=NORTH_UP * Affine.translation(500, 0))
    with pytest.raises(PairNoOverlap, match="no common area"):
        change(first, far)
    a, b, c, d, e, f = tuple(NORTH_UP)[:6]
    swapped = write_raster(tmp_path / "c.tif", texture(50, 60), transform=Affine(d, e, f, a, b, c))
    with pytest.raises(PairNoOverlap) as caught:
        change(first, swapped)
    assert "axes" in caught.value.fix


def test_a_date_without_crs_is_refused_by_name(change: Any, tmp_path: Path) -> None:
    first = write_raster(tmp_path / "a.tif", texture(50, 60))
    second = write_raster(tmp_path / "b.tif", texture(50, 60), crs=None)
    with pytest.raises(LemevitError, match=r"b\.tif has no CRS"):
        change(first, second)
    with pytest.raises(PairCrs, match=r"b\.tif has no CRS"):
        change(first, second, allow_ungeoreferenced=True)


def test_bands_are_mapped_for_each_date(change: Any, tmp_path: Path) -> None:
    pixels = texture(60, 70)
    first = write_raster(tmp_path / "a.tif", pixels, descriptions=("red", "green", "blue"))
    order = np.stack([pixels[2], RNG.integers(0, 255, (60, 70)).astype(np.uint8), pixels[1], pixels[0]])
    named = write_raster(
        tmp_path / "b.tif", order, photometric="MINISBLACK", descriptions=("blue", "nir", "green", "red")
    )
    assert change(first, named)["inputs"][1]["bands"] == [4, 3, 1]
    assert not read(change.run.output).any()
    unnamed = write_raster(tmp_path / "c.tif", order, photometric="MINISBLACK")
    with pytest.raises(BandsMismatch) as caught:
        change(first, unnamed, overwrite=True)
    assert "--bands-after" in caught.value.fix
    change(first, unnamed, bands_after=(4, 3, 1), overwrite=True)
    assert not read(change.run.output).any()


def test_very_different_pixel_sizes_and_empty_dates_are_told(change: Any, tmp_path: Path) -> None:
    first = write_raster(tmp_path / "a.tif", texture(100, 120))
    coarse = write_raster(tmp_path / "b.tif", texture(20, 24), transform=NORTH_UP * Affine.scale(5))
    report = change(first, coarse)
    assert "pair.gsd" in [entry["code"] for entry in report["warnings"]]
    assert report["inputs"][0]["predicted_gsd_m"] == pytest.approx(50, rel=2e-3)  # the coarser one's
    empty = write_raster(tmp_path / "c.tif", np.zeros((3, 100, 120), np.uint8), nodata=0)
    report = change(first, empty, overwrite=True)
    assert "pair.no_data" in [entry["code"] for entry in report["warnings"]]
    assert report["pixels"]["valid"] == 0


def test_requests_that_make_no_sense_are_refused(change: Any, pair: Any, tmp_path: Path) -> None:
    with pytest.raises(ArgumentsInvalid, match="2 raster"):
        change(pair[0], pair[1], inputs=(str(pair[0]),))
    with pytest.raises(OutputIsInput):
        change(pair[0], pair[1], output=str(pair[1]), overwrite=True)


def test_an_interrupted_run_goes_on_and_gives_the_same_bytes(change: Any, pair: Any, tmp_path: Path) -> None:
    outputs = {"polygons": str(tmp_path / "p.gpkg"), "probabilities": str(tmp_path / "prob.tif")}
    outputs |= {"align": True, "tile": 32, "overlap": 8}
    change(pair[0], pair[1], **outputs)
    wanted = read(change.run.output), Path(outputs["probabilities"]).read_bytes(), _polygons(outputs["polygons"])
    polls = iter(range(10**6))
    with pytest.raises(Cancelled):
        change(pair[0], pair[1], **outputs, overwrite=True, is_cancelled=lambda: next(polls) > 25)
    report = change(pair[0], pair[1], **outputs, overwrite=True)
    assert report["tiles"]["resumed"] > 0
    np.testing.assert_array_equal(read(change.run.output), wanted[0])
    assert Path(outputs["probabilities"]).read_bytes() == wanted[1]
    assert _polygons(outputs["polygons"]) == wanted[2]


def _polygons(path: str) -> list[Any]:
    _, _, wkb, columns = pyogrio.raw.read(path)
    return [list(wkb), *(list(map(str, column)) for column in columns)]


def test_the_answer_does_not_depend_on_tiles(change: Any, tmp_path: Path) -> None:
    first, second = warped_scene(tmp_path, "turned")
    change(first, second)
    wanted = read(change.run.output)
    for tile, overlap in ((200, 16), (33, 8), (64, 0)):
        change(first, second, tile=tile, overlap=overlap, overwrite=True)
        np.testing.assert_array_equal(read(change.run.output), wanted)


def test_an_area_and_an_extent_narrow_the_common_area(change: Any, pair: Any) -> None:
    report = change(pair[0], pair[1], extent=(300500.0, 2999200.0, 301000.0, 2999700.0))
    assert read(change.run.output).shape == (50, 50)
    assert report["pixels"]["valid"] == 2500
