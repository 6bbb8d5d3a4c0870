"""How much a result depends on where the tiles lie: labels of two tile grids, half a stride apart, and a picture.

``python tests/benchmarks/seams.py MODEL [--overlap N] [--picture OUT.png]`` (needs matplotlib). Only pixels that both
grids see well inside are compared.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import rasterio  # noqa: E402

from model_runtime.backends import open_backend  # noqa: E402
from model_runtime.store.find import resolve_model  # noqa: E402
from model_runtime.tiles.chips import predict_array  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
SIDE = 2048


def main() -> int:
    parser = argparse.ArgumentParser(prog="seams", description=__doc__.splitlines()[0])
    parser.add_argument("model")
    parser.add_argument("--overlap", type=int)
    parser.add_argument("--picture", type=Path)
    args = parser.parse_args()
    model = resolve_model(args.model, str(ROOT / "resources" / "models"))
    backend, card = open_backend(model), model.card
    overlap = card.overlap if args.overlap is None else args.overlap
    shift = (card.tile - overlap) // 2
    with rasterio.open(SAMPLE) as source:
        pixels = source.read()[:, :SIDE, :SIDE]
    valid = np.ones(pixels.shape[1:], bool)
    first = predict_array(pixels, valid, backend, card, overlap=overlap)
    second = predict_array(pixels[:, shift:, shift:], valid[shift:, shift:], backend, card, overlap=overlap)
    inner = slice(card.tile, -card.tile)
    there = slice(shift + card.tile, -card.tile)
    labels = first.argmax(axis=0)[there, there]
    changed = labels != second.argmax(axis=0)[inner, inner]
    sure = np.sort(first[:, there, there], axis=0)
    margin = (sure[-1] - sure[-2])[changed]
    print(f"{card.name}, overlap {overlap}: {100 * changed.mean():.3f} % of labels change with the tile grid")
    print(f"  lead of the winning class where they change: median {np.median(margin):.3f}")
    if args.picture:
        draw(pixels[:, there, there], labels, changed, card.tile - overlap, shift, args.picture)
    return 0


def draw(pixels: np.ndarray, labels: np.ndarray, changed: np.ndarray, stride: int, shift: int, path: Path) -> None:
    """Labels over grey imagery, changed ones in red, and the stride of both grids."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    grey = np.repeat(pixels.mean(axis=0)[..., None] / 255, 3, axis=2)
    grey[labels > 0] = grey[labels > 0] * 0.6 + np.array([0.1, 0.25, 0.4])
    grey[changed] = (0.9, 0.1, 0.1)
    figure, axes = plt.subplots(figsize=(8, 8), dpi=100)
    axes.imshow(grey)
    size = len(grey)
    for start, colour in ((-shift, "white"), (0, "yellow")):
        for at in np.arange(start % stride, size, stride):
            axes.axvline(at, color=colour, linewidth=0.5)
            axes.axhline(at, color=colour, linewidth=0.5)
    axes.set_axis_off()
    figure.savefig(path, bbox_inches="tight", pad_inches=0)


if __name__ == "__main__":
    sys.exit(main())
