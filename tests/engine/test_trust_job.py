"""Whole runs with confidence, entropy, variance and attention, against the probabilities and formulas."""

from __future__ import annotations

import dataclasses
import itertools
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio

from model_runtime import backends
from model_runtime.backends.normalize import normalized
from model_runtime.backends.options import BackendOptions
from model_runtime.errors import ArgumentsInvalid, Cancelled, JournalMismatch, ModelTask
from model_runtime.protocol import JobRequest
from model_runtime.store.find import ModelFile
from tests.data import make_models as mm
from tests.data.make_rasters import patches, write_raster

LAYERS = ("confidence", "entropy", "variance", "attention")


def read(path: Path | str) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read()


def noisy(height: int, width: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(60, 200, size=(3, height, width), dtype=np.uint8)


def paths(folder: Path, *names: str) -> dict[str, str]:
    return {name: str(folder / f"{name}.tif") for name in names}


def judged(probabilities: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Confidence and entropy in double precision, straight from their definitions."""
    p = probabilities.astype(np.float64)
    logs = np.log(p, out=np.zeros_like(p), where=p > 0)
    return p.max(axis=0), -(p * logs).sum(axis=0) / np.log(len(p))


def assert_judged(found: dict[str, str]) -> np.ndarray:
    probabilities = read(found["probabilities"])
    confidence, entropy = judged(probabilities)
    np.testing.assert_allclose(read(found["confidence"])[0], confidence, atol=1e-6)
    np.testing.assert_allclose(read(found["entropy"])[0], entropy, atol=2e-6)
    return probabilities


@pytest.mark.parametrize("temperature", [1.0, 2.0])
def test_confidence_and_entropy_are_those_of_the_probabilities(run: Any, tmp_path: Path, temperature: float) -> None:
    model = mm.segmenter(tmp_path / "models" / "t.onnx", temperature=temperature)
    pixels = noisy(150, 170)
    pixels[:, 20:50, 30:90] = 7
    wanted = paths(tmp_path, "probabilities", "confidence", "entropy")
    report = run(write_raster(tmp_path / "in.tif", pixels, nodata=7), model=str(model), **wanted)
    assert_judged(wanted)
    valid = read(run.output)[0] != 255
    assert not valid.all()
    for name in ("confidence", "entropy"):
        with rasterio.open(wanted[name]) as source:
            assert np.isnan(source.nodata)
            assert source.descriptions == (name,)
        np.testing.assert_array_equal(np.isfinite(read(wanted[name])[0]), valid)
    assert report["outputs"] == [str(run.output), *wanted.values()]


def test_a_single_channel_has_the_confidence_of_its_likelier_class(run: Any, tmp_path: Path) -> None:
    model = mm.sigmoid_segmenter(tmp_path / "models" / "red.onnx", seg_thresh=0.8)
    wanted = paths(tmp_path, "probabilities", "confidence", "entropy")
    run(write_raster(tmp_path / "in.tif", noisy(90, 80)), model=str(model), **wanted)
    probabilities = assert_judged(wanted)
    assert read(wanted["confidence"]).min() >= 0.5
    np.testing.assert_array_equal(read(run.output)[0], probabilities[1] > 0.8)


def test_change_is_judged_too(run: Any, tmp_path: Path) -> None:
    model = mm.change_detector(tmp_path / "models" / "c.onnx")
    dates = tuple(str(write_raster(tmp_path / f"{n}.tif", noisy(100, 90, seed))) for seed, n in enumerate("ab"))
    wanted = paths(tmp_path, "probabilities", "confidence", "entropy")
    run(Path(dates[0]), task="change", inputs=dates, model=str(model), **wanted)
    assert_judged(wanted)


@pytest.mark.parametrize("make", [mm.segmenter, mm.sigmoid_segmenter])
def test_no_class_depends_on_the_temperature(run: Any, tmp_path: Path, make: Any) -> None:
    raster = write_raster(tmp_path / "in.tif", noisy(190, 210))
    found = []
    for temperature in (1.0, 3.0):
        model = make(tmp_path / "models" / f"t{temperature:g}.onnx", temperature=temperature)
        wanted = paths(tmp_path, "probabilities")
        run(raster, model=str(model), overwrite=True, tile=64, overlap=40, **wanted)
        found.append((read(run.output), read(wanted["probabilities"])))
    np.testing.assert_array_equal(found[0][0], found[1][0])
    powers = found[0][1].astype(np.float64) ** (1 / 3)
    np.testing.assert_allclose(found[1][1], powers / powers.sum(axis=0), atol=1e-6)


def test_polygons_of_change_carry_calibrated_probabilities(run: Any, tmp_path: Path) -> None:
    dates = [noisy(60, 60, 1) for _ in range(2)]
    dates[1][:, 10:30, 10:30] = 255 - dates[1][:, 10:30, 10:30] // 8
    rasters = tuple(str(write_raster(tmp_path / f"{n}.tif", pixels)) for n, pixels in zip("ab", dates))
    model = mm.change_detector(tmp_path / "models" / "c.onnx", temperature=4.0)
    wanted = {**paths(tmp_path, "probabilities"), "polygons": str(tmp_path / "p.gpkg")}
    run(Path(rasters[0]), task="change", inputs=rasters, model=str(model), **wanted)
    meta, _, _, fields = pyogrio.raw.read(wanted["polygons"])
    score = dict(zip(meta["fields"], fields))["score"]
    inside = read(wanted["probabilities"])[1][read(run.output)[0] == 1]
    area = dict(zip(meta["fields"], fields))["area_m2"]
    assert (score * area).sum() / area.sum() == pytest.approx(inside.mean(), abs=3e-3)


def test_a_model_that_does_not_lean_answers_alike_in_every_view(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", noisy(100, 130))
    wanted = paths(tmp_path, "probabilities")
    run(raster, **wanted)
    plain = read(wanted["probabilities"])
    run(raster, overwrite=True, tta="quarter-turns", variance=str(tmp_path / "variance.tif"), **wanted)
    np.testing.assert_allclose(read(wanted["probabilities"]), plain, atol=1e-6)
    assert read(tmp_path / "variance.tif").max() < 1e-9


class Leaning:
    """Opens the model with scores that grow to the right in each chip; counts its calls."""

    def __init__(self) -> None:
        self.calls = 0

    def open(self, model: ModelFile, options: BackendOptions) -> Any:
        backend = backends.open_backend(model, options)
        predict = backend.predict

        def leaning(pixels: np.ndarray) -> np.ndarray:
            self.calls += 1
            scores = predict(pixels)
            slope = np.linspace(0, 3, pixels.shape[3], dtype=np.float32)
            scores[:, 0] += slope if scores.ndim == 4 else slope.sum() * pixels[:, 0, 0, 0] / 255
            return scores

        backend.predict = leaning
        return backend


def test_where_views_differ_the_variance_says_so(run: Any, tmp_path: Path) -> None:
    pixels = np.full((3, 60, 64), 128, dtype=np.uint8)
    wanted = paths(tmp_path, "probabilities", "variance")
    raster = write_raster(tmp_path / "in.tif", pixels)
    run(raster, job={"open_backend": Leaning().open}, tta="flips", **wanted)
    probabilities, variance = read(wanted["probabilities"]), read(wanted["variance"])[0]
    np.testing.assert_allclose(probabilities, probabilities[:, :, ::-1], atol=1e-6)
    assert variance[:, 0].min() > 0.01
    assert variance[:, 31].max() < 1e-4, "in the middle both views say the same"


def test_the_estimate_is_of_all_views(run: Any, tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "in.tif", noisy(100, 100))
    calls = []
    for views in ("none", "flips", "quarter-turns"):
        counted = Leaning()
        run(raster, job={"open_backend": counted.open}, dry_run=True, tta=views)
        calls.append(counted.calls)
    assert calls[0] > 0
    assert calls[1:] == [4 * calls[0], 8 * calls[0]]


@pytest.fixture
def looking(tmp_path: Path) -> str:
    return str(mm.looking_segmenter(tmp_path / "models" / "looking.onnx"))


def looks(pixels: np.ndarray) -> np.ndarray:
    """Attention ``(16, row, col)`` of each token to the means of 8 x 8 pixels, over an even spread."""
    values = normalized(pixels[None], mm.make_card())[0].astype(np.float64)
    rows, cols = (-(-size // 8) for size in values.shape[1:])
    means = np.array(
        [[values[:, 8 * r : 8 * r + 8, 8 * c : 8 * c + 8].mean(axis=(1, 2)) for c in range(cols)] for r in range(rows)]
    )
    products = np.einsum("tb,rcb->trc", mm.QUERIES, means)
    exps = np.exp(products - products.max(axis=(1, 2), keepdims=True))
    return exps / exps.mean(axis=(1, 2), keepdims=True)


def test_attention_is_that_of_the_nearest_image_token(run: Any, tmp_path: Path, looking: str) -> None:
    pixels = patches(52, 61, seed=4)
    run(write_raster(tmp_path / "in.tif", pixels), model=looking, **paths(tmp_path, "attention"))
    found, tokens = read(tmp_path / "attention.tif"), looks(pixels)
    with rasterio.open(tmp_path / "attention.tif") as source, rasterio.open(run.output) as classes:
        assert source.descriptions == tuple(f"meta token {number}" for number in range(1, 17))
        assert (source.transform, source.crs) == (classes.transform, classes.crs)
    # Token k is centred on pixel 8 k: it is nearest to 8 k - 4 up to 8 k + 3, the last one to what is left.
    for row, col in itertools.product((0, 3, 4, 11, 12, 51), (0, 4, 27, 28, 60)):
        np.testing.assert_allclose(
            found[:, row, col], tokens[:, min((row + 4) // 8, 6), min((col + 4) // 8, 7)], rtol=1e-4
        )


def test_attention_needs_meta_tokens(run: Any, tmp_path: Path) -> None:
    with pytest.raises(ModelTask, match="meta tokens"):
        run(write_raster(tmp_path / "in.tif", noisy(64, 64)), **paths(tmp_path, "attention"))
    assert not (tmp_path / "attention.tif").exists()


def test_classes_and_probabilities_do_not_depend_on_what_else_is_asked(run: Any, tmp_path: Path, looking: str) -> None:
    raster = write_raster(tmp_path / "in.tif", noisy(130, 140))
    run(raster, model=looking, **paths(tmp_path, "probabilities"))
    plain = [path.read_bytes() for path in (run.output, tmp_path / "probabilities.tif")]
    run(raster, model=looking, overwrite=True, **paths(tmp_path, "probabilities", "confidence", "attention"))
    assert [path.read_bytes() for path in (run.output, tmp_path / "probabilities.tif")] == plain


def everything(folder: Path, model: str) -> dict[str, Any]:
    return {"model": model, "tta": "flips", **paths(folder, "probabilities", *LAYERS)}


def test_an_interrupted_run_comes_to_the_same_bytes(run: Any, tmp_path: Path, looking: str) -> None:
    raster = write_raster(tmp_path / "in.tif", noisy(330, 300))
    changes = everything(tmp_path, looking)
    outputs = [run.output, *(tmp_path / f"{name}.tif" for name in ("probabilities", *LAYERS))]
    run(raster, batch=3, **changes)
    whole = [path.read_bytes() for path in outputs]
    for path in outputs:
        path.unlink()
    asked = itertools.count()
    with pytest.raises(Cancelled):
        run(raster, is_cancelled=lambda: next(asked) > 22, **changes)
    assert not any(path.exists() for path in outputs)
    report = run(raster, **changes)
    assert report["tiles"]["resumed"] > 0
    assert [path.read_bytes() for path in outputs] == whole


@pytest.mark.parametrize(
    ("change", "named"),
    [({"tta": "quarter-turns"}, "tta"), ({"entropy": None}, "entropy"), ({"attention": None}, "attention")],
)
def test_an_interrupted_run_does_not_go_on_as_another(
    run: Any, tmp_path: Path, looking: str, change: dict[str, Any], named: str
) -> None:
    raster = write_raster(tmp_path / "in.tif", noisy(330, 300))
    asked = itertools.count()
    with pytest.raises(Cancelled):
        run(raster, is_cancelled=lambda: next(asked) > 22, **everything(tmp_path, looking))
    with pytest.raises(JournalMismatch, match=named):
        run(raster, **{**everything(tmp_path, looking), **change})


def test_strips_on_two_processes_come_to_the_same_bytes(run: Any, tmp_path: Path, looking: str) -> None:
    raster = write_raster(tmp_path / "in.tif", noisy(300, 150))
    changes = everything(tmp_path, looking)
    run(raster, **changes)
    outputs = [run.output, *(tmp_path / f"{name}.tif" for name in ("probabilities", *LAYERS))]
    whole = [path.read_bytes() for path in outputs]
    run(raster, overwrite=True, dask="local:2", **changes)
    assert [path.read_bytes() for path in outputs] == whole


@pytest.fixture
def classify(run: Any, tmp_path: Path) -> Any:
    def go(raster: Path, model: Path, **changes: Any) -> Any:
        values = {"task": "classify", "model": str(model), "output": str(tmp_path / "s.gpkg"), **changes}
        return run(raster, **values)

    return go


def test_scenes_have_a_pixel_of_trust_each(classify: Any, tmp_path: Path) -> None:
    model = mm.looking_segmenter(tmp_path / "models" / "s.onnx", "classify", temperature=2.0)
    pixels = patches(150, 200, seed=2)
    wanted = {**paths(tmp_path, *LAYERS), "class_raster": str(tmp_path / "s.tif"), "tta": "flips"}
    report = classify(write_raster(tmp_path / "in.tif", pixels), model, **wanted)
    meta, _, _, fields = pyogrio.raw.read(tmp_path / "s.gpkg")
    probability = dict(zip(meta["fields"], fields))["probability"]
    np.testing.assert_allclose(read(wanted["confidence"])[0].ravel(), probability, atol=1e-6)
    # The oracle: class means of each tile of 64 pixels, the last ones moved back so that they fit.
    starts = [[min(64 * number, size - 64) for number in range(-(-size // 64))] for size in (150, 200)]
    for (row, top), (col, left) in itertools.product(enumerate(starts[0]), enumerate(starts[1])):
        chip = pixels[:, top : top + 64, left : left + 64]
        logits = mm.WEIGHTS @ normalized(chip[None], mm.make_card())[0].mean(axis=(1, 2)) + mm.BIAS
        exps = np.exp((logits - logits.max()) / 2)
        confidence, entropy = judged((exps / exps.sum())[:, None])
        assert read(wanted["confidence"])[0, row, col] == pytest.approx(confidence[0], abs=1e-5)
        assert read(wanted["entropy"])[0, row, col] == pytest.approx(entropy[0], abs=1e-5)
        seen = read(wanted["attention"])[:, 64 * row, 64 * col]
        inside = (64 * row - top + 4) // 8, (64 * col - left + 4) // 8
        np.testing.assert_allclose(seen, looks(chip)[:, min(inside[0], 7), min(inside[1], 7)], rtol=1e-4)
    assert read(wanted["variance"]).max() < 1e-9, "means do not depend on the view"
    assert read(wanted["attention"]).shape == (16, 150, 200)
    assert len(report["outputs"]) == 6


def test_an_interrupted_grid_comes_to_the_same_bytes(classify: Any, tmp_path: Path) -> None:
    model = mm.looking_segmenter(tmp_path / "models" / "s.onnx", "classify")
    raster = write_raster(tmp_path / "in.tif", noisy(300, 400))
    wanted = {**paths(tmp_path, *LAYERS), "tta": "flips"}
    classify(raster, model, **wanted)
    outputs = [tmp_path / "s.gpkg", *(tmp_path / f"{name}.tif" for name in LAYERS)]
    whole = [path.read_bytes() for path in outputs]
    for path in outputs:
        path.unlink()
    asked = itertools.count()
    with pytest.raises(Cancelled):
        classify(raster, model, is_cancelled=lambda: next(asked) > 12, **wanted)
    report = classify(raster, model, **wanted)
    assert report["tiles"]["resumed"] > 0
    assert [path.read_bytes() for path in outputs] == whole


@pytest.mark.parametrize(
    ("task", "changes", "says"),
    [
        ("segment", {"variance": "/o/v.tif"}, "--tta"),  # one view does not vary
        ("segment", {"tta": "spins"}, "quarter-turns"),  # there is no such set of views
        ("detect", {"tta": "flips"}, "no meaning for detect"),
        ("detect", {"confidence": "/o/c.tif"}, "score"),  # boxes have one
        ("classify", {"probabilities": "/o/p.tif"}, "--confidence"),
    ],
)
def test_what_has_no_meaning_is_refused(run: Any, task: str, changes: dict[str, Any], says: str) -> None:
    output = "/o/x.tif" if task == "segment" else "/o/x.gpkg"
    request = dataclasses.replace(JobRequest(task, ("/r.tif",), "m", output), **changes)
    with pytest.raises(ArgumentsInvalid, match=says):
        run(Path("/r.tif"), **dataclasses.asdict(request))
