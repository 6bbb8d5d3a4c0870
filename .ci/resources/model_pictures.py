"""Makes ``resources/pictures``: what each shipped model was made for, 240 pixels wide, from the training data.

``python .ci/resources/model_pictures.py DATA`` in the training environment; DATA is the folder of docs/training.md.
Sources and licences: resources/pictures/README.md.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.io import MemoryFile

ROOT = Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 240, 160
QUALITY = 82


def read(source: Path | bytes) -> np.ndarray:
    """``(3, row, col)`` uint8."""
    if isinstance(source, bytes):
        with MemoryFile(source) as memory, memory.open() as opened:
            return opened.read((1, 2, 3))
    with rasterio.open(source) as opened:
        return opened.read((1, 2, 3))


def fitted(pixels: np.ndarray, height: int, width: int) -> np.ndarray:
    """The middle of a picture in this shape, nearest neighbour."""
    factor = min(pixels.shape[1] / height, pixels.shape[2] / width)
    rows = (np.arange(height) + 0.5) * factor + (pixels.shape[1] - height * factor) / 2
    cols = (np.arange(width) + 0.5) * factor + (pixels.shape[2] - width * factor) / 2
    return pixels[:, rows.astype(int)[:, None], cols.astype(int)[None]]


def beside(pictures: list[np.ndarray], rows: int, cols: int) -> np.ndarray:
    """Pictures in rows and columns."""
    height, width = HEIGHT // rows, WIDTH // cols
    parts = [fitted(picture, height, width) for picture in pictures]
    return np.concatenate([np.concatenate(parts[row * cols : (row + 1) * cols], axis=2) for row in range(rows)], axis=1)


def scenes(data: Path, archive: Path, count: int) -> list[np.ndarray]:
    """One training image of each of the first classes."""
    found: dict[str, bytes] = {}
    with zipfile.ZipFile(archive) as opened:
        for name in sorted(opened.namelist()):
            kind = Path(name).parent.name
            if name.lower().endswith((".jpg", ".png", ".tif")) and kind not in found:
                found[kind] = opened.read(name)
    return [read(found[kind]) for kind in sorted(found)[:count]]


def main(data: Path) -> int:
    """Write every picture."""
    banepa = read(ROOT / "resources" / "samples" / "try_it_banepa.tif")[:, 300:700, 200:800]
    dubai = read(sorted((data / "segmentation" / "dubai" / "images").iterdir())[10])
    flood = sorted((data / "change" / "ombria_s2" / "A").glob("france*"))[12].name
    roads = read(data / "segmentation" / "roads_massachusetts" / "images" / "23279050_15.jpg")
    street = read(data / "detection" / "vehicles_hbb" / "images" / "minsk_a_DJI-0005-0019.jpg")
    kinds = data / "classification"
    pictures = {
        "buildings-tiny": fitted(banepa, HEIGHT, WIDTH),
        "building-boxes-tiny": fitted(banepa[:, :, 100:], HEIGHT, WIDTH),
        "landcover-dubai-tiny": fitted(dubai, HEIGHT, WIDTH),
        "floods-ombria-tiny": beside([read(data / "change" / "ombria_s2" / side / flood) for side in "AB"], 1, 2),
        "roads-tiny": fitted(roads[:, 250:730, :720], HEIGHT, WIDTH),
        "vehicles-tiny": fitted(street[:, 300:780, 600:1320], HEIGHT, WIDTH),
        "scenes-eurosat-tiny": beside(scenes(data, kinds / "eurosat_rgb" / "train.zip", 6), 2, 3),
        "scenes-ucmerced-tiny": beside(scenes(data, kinds / "ucmerced" / "train.zip", 6), 2, 3),
    }
    for name, pixels in pictures.items():
        profile = {"driver": "JPEG", "width": pixels.shape[2], "height": pixels.shape[1], "count": 3, "dtype": "uint8"}
        out = io.BytesIO()
        with MemoryFile() as memory:
            with memory.open(**profile, QUALITY=QUALITY) as opened:
                opened.write(pixels)
            out.write(memory.read())
        (ROOT / "resources" / "pictures" / f"{name}.jpg").write_bytes(out.getvalue())
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
