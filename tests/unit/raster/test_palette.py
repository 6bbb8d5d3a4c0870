"""Numbers of colours are no values for a model; a palette that is the ramp of greys is."""

from __future__ import annotations

from pathlib import Path

import pytest
import rasterio

from model_runtime.errors import RasterPalette
from model_runtime.raster.source import inspect_raster, map_bands
from tests.data.make_models import make_card
from tests.data.make_rasters import patches, write_raster


def write_palette(path: Path, is_grey: bool, bands: int = 1) -> Path:
    write_raster(path, patches(20, 20, bands))
    with rasterio.open(path, "r+") as target:
        target.write_colormap(1, {value: (value, value if is_grey else 7, value, 255) for value in range(256)})
    return path


@pytest.mark.parametrize("names", [("grey",), ("red", "green", "blue")])
@pytest.mark.parametrize("asked", [None, "one for all"])
def test_a_palette_is_refused_by_name(tmp_path: Path, names: tuple[str, ...], asked: str | None) -> None:
    info = inspect_raster(write_palette(tmp_path / "in.tif", is_grey=False))
    assert info.palette_bands == (1,)
    bands = (1,) * len(names) if asked else None
    with pytest.raises(RasterPalette, match="palette"):
        map_bands(info, make_card(bands=names), bands)


def test_a_ramp_of_greys_is_read_as_it_is(tmp_path: Path) -> None:
    info = inspect_raster(write_palette(tmp_path / "in.tif", is_grey=True))
    assert map_bands(info, make_card(bands=("grey",)), None) == (1,)
