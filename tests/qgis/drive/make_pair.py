"""Cuts two "dates" out of the sample: the second has new roofs and a cleared plot. ``make_pair.py SAMPLE FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

import rasterio
from rasterio.windows import Window

SIDE = 1200  # pixels
# Row, column, height, width, colour: roofs in tin and tile, and a field cleared to bare ground.
PAINTED = (
    (200, 300, 110, 160, (196, 204, 214)),
    (560, 820, 90, 140, (170, 90, 70)),
    (800, 250, 190, 240, (203, 178, 140)),
)


def make_pair(sample: Path, folder: Path) -> None:
    """Write ``before.tif`` and ``after.tif``."""
    with rasterio.open(sample) as source:
        window = Window((source.width - SIDE) // 2, (source.height - SIDE) // 2, SIDE, SIDE)
        pixels = source.read([1, 2, 3], window=window)
        profile = {"driver": "GTiff", "count": 3, "height": SIDE, "width": SIDE, "dtype": "uint8", "photometric": "RGB"}
        profile |= {"crs": source.crs, "transform": source.window_transform(window)}
    for name in ("before", "after"):
        if name == "after":
            for row, column, height, width, colour in PAINTED:
                for band, value in enumerate(colour):
                    pixels[band, row : row + height, column : column + width] = value
        with rasterio.open(folder / f"{name}.tif", "w", **profile) as target:
            target.write(pixels)


if __name__ == "__main__":
    make_pair(Path(sys.argv[1]), Path(sys.argv[2]))
