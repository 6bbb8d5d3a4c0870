"""Networks that halve their maps: a tile that is no multiple is named with tiles that work, in a run and on import."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from model_runtime.errors import ModelOutput
from model_runtime.importer.import_model import ImportRequest, import_described
from model_runtime.importer.settings import settings_of
from tests.data import make_strangers as ms
from tests.field.kit import write_blocks


@pytest.mark.parametrize(("factor", "tile", "above"), [(32, 300, 320), (8, 252, 256), (16, 264, 272)])
@pytest.mark.parametrize("joins", [True, False])
def test_the_tile_asked_for_and_one_that_works_are_named(
    tmp_path: Path, run: object, factor: int, tile: int, above: int, joins: bool
) -> None:
    path = ms.halving(tmp_path / "unet.onnx", factor, joins=joins)
    request = ImportRequest(path, settings=settings_of(["tile=256", "overlap=32"]), accept_guesses=True)
    model, _ = import_described(request, str(tmp_path / "installed"))
    raster = write_blocks(tmp_path / "in.tif", pixels=np.full((3, 400, 400), 100, np.uint8))
    with pytest.raises(ModelOutput, match=f"{tile} x {tile} pixels.*multiple of {factor}") as caught:
        run(raster, model=str(model.path), tile=tile)  # type: ignore[operator]
    assert f"--tile {above}" in caught.value.fix
    run(raster, model=str(model.path), tile=above, overwrite=True)  # type: ignore[operator]
    again = ImportRequest(path, settings=settings_of([f"tile={tile}"]), accept_guesses=True)
    with pytest.raises(ModelOutput, match=f"multiple of {factor}"):
        import_described(again, str(tmp_path / "again"))
