"""Networks without padding (case 18): they get a margin; pixels are answered as by one call on the whole raster."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
import rasterio
from onnx import TensorProto, helper, numpy_helper
from scipy.ndimage import correlate

from model_runtime.importer.import_model import ImportRequest, import_described, inspect_model
from tests.data import make_strangers as ms
from tests.data.make_rasters import write_raster

DEEPNESS = {"model_type": '"Segmentor"', "class_names": '{"0": "dark", "1": "bright"}', "resolution": "100"}


def blurring(path: Path, kernel: int, size: object, metadata: dict[str, str], opset: int = 17) -> Path:
    """Dark or bright, by the mean of one band around a pixel: class 1 where it is above a half."""
    weights = np.full((2, 1, kernel, kernel), 1 / kernel**2, np.float32)
    weights[0] = 0
    answer = size - kernel + 1 if isinstance(size, int) else "m"
    model = ms.save_graph(
        path,
        [helper.make_node("Conv", ["x", "w", "b"], ["y"], kernel_shape=[kernel] * 2)],
        helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 1, size, size]),
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 2, answer, answer])],
        [numpy_helper.from_array(weights, "w"), numpy_helper.from_array(np.float32([0.5, 0]), "b")],
        metadata,
    )
    if opset != 17:
        whole = onnx.load(model)
        whole.opset_import[0].version = opset
        onnx.save(whole, model)
    return model


@pytest.mark.parametrize(
    ("kernel", "size", "metadata", "opset"),
    [(5, 68, {}, 17), (21, 148, DEEPNESS, 17), (9, None, {}, 10), (9, None, DEEPNESS, 17)],
)
def test_every_pixel_is_answered_as_in_one_call(
    tmp_path: Path, run: object, kernel: int, size: int | None, metadata: dict[str, str], opset: int
) -> None:
    path = blurring(tmp_path / "valid.onnx", kernel, size, metadata, opset)
    assert inspect_model(path).is_usable
    model, _ = import_described(ImportRequest(path, accept_guesses=True), str(tmp_path / "installed"))
    assert "mirrors" in " ".join(inspect_model(path).notes)
    chance = np.random.default_rng(3)
    pixels = chance.integers(0, 256, (1, 150, 170), dtype=np.uint8)
    run(write_raster(tmp_path / "in.tif", pixels), model=str(model.path), gsd="native")  # type: ignore[operator]
    with rasterio.open(tmp_path / "out.tif") as result:
        found = result.read(1)
    mean = correlate(pixels[0] / 255.0, np.full((kernel, kernel), 1 / kernel**2), mode="mirror")
    is_sure = np.abs(mean - 0.5) > 1e-4
    is_sure[: kernel // 2] = is_sure[-(kernel // 2) :] = False
    is_sure[:, : kernel // 2] = is_sure[:, -(kernel // 2) :] = False
    assert (found[is_sure] == (mean > 0.5)[is_sure]).all()


def test_the_overlap_holds_the_margin_four_times(tmp_path: Path) -> None:
    path = blurring(tmp_path / "valid.onnx", 5, 68, {})
    model, findings = import_described(ImportRequest(path, accept_guesses=True), str(tmp_path / "installed"))
    assert (model.card.tile, model.card.overlap, model.graph.fixed_tile) == (64, 8, 64)
    assert any("count at the raster's edges only" in note for note in findings.notes)
    wide = inspect_model(
        blurring(tmp_path / "wide.onnx", 33, 64, {})
    )  # four times 16 pixels are more than the tile has
    assert any("blended" in note for note in wide.notes)
