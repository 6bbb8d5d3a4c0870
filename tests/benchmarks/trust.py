"""What the rasters of trust cost and what they show: runs on a piece of the sample, ratios to a plain run, pictures.

``python tests/benchmarks/trust.py [--side N] [--repeats N] [--pictures FOLDER]`` (pictures need matplotlib). Runs take
turns and the cheapest of each counts. Cost is processor time, all threads together: other work on the machine hardly
changes it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import rasterio  # noqa: E402

from model_runtime.backends.cache import SessionCache  # noqa: E402
from model_runtime.job import run_job  # noqa: E402
from model_runtime.jobs.context import RunContext  # noqa: E402
from model_runtime.protocol import JobRequest  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "banepa_drone_rgb.tif"
MODEL = ROOT / "resources" / "models" / "buildings-tiny.onnx"
CASES: dict[str, tuple[tuple[str, ...], str]] = {
    "plain": ((), "none"),
    "confidence": (("confidence",), "none"),
    "confidence, entropy": (("confidence", "entropy"), "none"),
    "probabilities": (("probabilities",), "none"),
    "attention": (("attention",), "none"),
    "flips, variance": (("variance",), "flips"),
    "quarter-turns, variance": (("variance",), "quarter-turns"),
}


def window(side: int) -> tuple[float, float, float, float]:
    """Bounds of ``side`` pixels in the middle of the sample."""
    with rasterio.open(SAMPLE) as source:
        left, top = (source.width - side) // 2, (source.height - side) // 2
        xmin, ymax = source.transform * (left, top)
        xmax, ymin = source.transform * (left + side, top + side)
    return xmin, ymin, xmax, ymax


def run(folder: Path, side: int, layers: tuple[str, ...], tta: str, sessions: SessionCache) -> tuple[float, int]:
    """Processor seconds and bytes of a run."""
    paths = {name: str(folder / f"{name}.tif") for name in layers}
    values: dict[str, Any] = {"extent": window(side), "gsd": "native", "overwrite": True, "tta": tta, **paths}
    request = JobRequest("segment", (str(SAMPLE),), str(MODEL), str(folder / "classes.tif"), **values)
    began = time.process_time()
    report = run_job(request, RunContext(open_backend=sessions.open))
    seconds = time.process_time() - began
    return seconds, sum(Path(path).stat().st_size for path in report["outputs"])


def main() -> int:
    parser = argparse.ArgumentParser(prog="trust", description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=1024)
    parser.add_argument("--repeats", type=int, default=2)
    parser.add_argument("--pictures", type=Path)
    args = parser.parse_args()
    best: dict[str, tuple[float, int]] = {}
    sessions = SessionCache()
    with tempfile.TemporaryDirectory() as name:
        for _ in range(args.repeats + 1):  # the first round only loads
            for case, (layers, tta) in CASES.items():
                found = run(Path(name), args.side, layers, tta, sessions)
                best[case] = min(best.get(case, found), found)
    plain = best["plain"]
    for case, (seconds, size) in best.items():
        print(f"{case:24s} {seconds:7.2f} s {seconds / plain[0]:6.2f} x {size / args.side**2:8.2f} bytes a pixel")
    if args.pictures:
        picture(args.side, args.pictures)
    return 0


def picture(side: int, folder: Path) -> None:
    """``trust.png`` and ``attention.png``."""
    with tempfile.TemporaryDirectory() as name:
        layers = ("confidence", "entropy", "variance", "attention")
        run(Path(name), side, layers, "quarter-turns", SessionCache())
        found = {}
        for layer in ("classes", *layers):
            with rasterio.open(Path(name) / f"{layer}.tif") as source:
                found[layer] = source.read()
    with rasterio.open(SAMPLE) as source:
        left, top = (source.width - side) // 2, (source.height - side) // 2
        image = source.read([1, 2, 3])[:, top : top + side, left : left + side].transpose(1, 2, 0)
    draw_trust(image, found, folder / "trust.png")
    draw_attention(image, found["attention"], folder / "attention.png")


def draw_trust(image: np.ndarray, found: dict[str, np.ndarray], path: Path) -> None:
    """Image, classes, entropy and variance beside each other."""
    plt = plotting()
    figure, axes = plt.subplots(1, 4, figsize=(14, 3.9), layout="constrained")
    axes[0].imshow(image)
    axes[0].set_title("image")
    axes[1].imshow(image)
    roofs = np.ma.masked_not_equal(found["classes"][0], 1)
    axes[1].imshow(roofs, cmap="autumn", alpha=0.6, interpolation="nearest")
    axes[1].set_title("class: building")
    for axis, layer, title, high in (
        (axes[2], "entropy", "entropy", 1.0),
        (axes[3], "variance", "variance of 8 views", None),
    ):
        shown = axis.imshow(found[layer][0], cmap="inferno", vmin=0, vmax=high)
        axis.set_title(title)
        figure.colorbar(shown, ax=axis, shrink=0.75)
    save(plt, figure, axes, path)


def draw_attention(image: np.ndarray, attention: np.ndarray, path: Path) -> None:
    """The image, the two meta tokens that differ most, and the difference, all maps on one scale."""
    plt = plotting()
    flat = attention.reshape(len(attention), -1)
    likeness = np.corrcoef(flat)
    first, second = np.unravel_index(likeness.argmin(), likeness.shape)
    print(f"likeness (correlation) of two meta tokens: lowest {likeness.min():.3f}, median {np.median(likeness):.3f}")
    figure, axes = plt.subplots(1, 4, figsize=(14, 3.9), layout="constrained")
    axes[0].imshow(image)
    axes[0].set_title("image")
    high = float(np.percentile(attention, 99))
    shown = (attention[first], attention[second], np.abs(attention[first] - attention[second]))
    titles = (f"meta token {first + 1}", f"meta token {second + 1}", "difference of the two")
    for axis, values, title in zip(axes[1:], shown, titles):
        drawn = axis.imshow(values, cmap="inferno", vmin=0, vmax=high, interpolation="nearest")
        axis.set_title(title)
    figure.colorbar(drawn, ax=axes, shrink=0.75, label="over an even spread")
    save(plt, figure, axes, path)


def plotting() -> Any:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    return plt


def save(plt: Any, figure: Any, axes: Any, path: Path) -> None:
    for axis in axes.flat:
        axis.set_axis_off()
    figure.savefig(path, dpi=80)
    plt.close(figure)


if __name__ == "__main__":
    sys.exit(main())
