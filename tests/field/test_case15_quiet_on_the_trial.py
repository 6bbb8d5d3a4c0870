"""A network that ends in Sigmoid and sees nothing on most chips: no second sigmoid is put on its probabilities."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from onnx import helper

from model_runtime.importer.import_model import ImportRequest, import_described
from model_runtime.importer.settings import settings_of
from tests.data import make_strangers as ms
from tests.field.kit import write_blocks


def test_what_is_no_object_stays_background(tmp_path: Path, run: object) -> None:
    path = ms.ending(tmp_path / "rare.onnx", [helper.make_node("Sigmoid", ["logits"], ["scores"])])
    settings = settings_of(["tile=64", "overlap=8"])
    request = ImportRequest(path, settings=settings, accept_guesses=True)
    model, _ = import_described(request, str(tmp_path / "installed"))
    assert model.card.activation == "none"
    raster = write_blocks(tmp_path / "in.tif", pixels=np.full((3, 100, 120), 225, np.uint8))
    likely = tmp_path / "p.tif"
    run(raster, model=str(model.path), probabilities=str(likely))  # type: ignore[operator]
    with rasterio.open(tmp_path / "out.tif") as out:
        assert not out.read(1).any()
    with rasterio.open(likely) as out:
        shares = out.read(2)[8:-8, 8:-8]
    # 225 of 255 is 0.882: -60 + 66 x 0.882 = -1.76, and the sigmoid of that is 0.146
    assert abs(float(np.median(shares)) / (255 if shares.dtype == np.uint8 else 1) - 0.146) < 0.01
