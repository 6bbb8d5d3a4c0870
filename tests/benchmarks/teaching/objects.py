"""Objects by examples: F1 of points of what the product saves, with 5, 15 and 50 examples, on places held out.

The examples are the objects nearest to a place drawn by a seed, as somebody marks them who works through a corner of a
raster. The saved model runs on the rest of the rasters that it was taught on (beyond the rectangle of the examples)
and on other ones. A box is right when its middle lies within half a side of an object's (trees: within 6 pixels)
that no better one has taken.

``python -m tests.benchmarks.teaching.objects --data DATA [--sets ships,...] [--seeds N]``
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from affine import Affine
from PIL import Image

from model_runtime.job import run_job
from model_runtime.jobs.context import RunContext
from model_runtime.protocol import JobRequest
from model_runtime.teaching.request import TeachRequest
from model_runtime.teaching.teach import Sessions, run_teach
from tests.data.make_rasters import write_raster
from tests.data.taught import write_labels

MODELS = str(Path(__file__).resolve().parents[3] / "resources" / "models")
CRS = "EPSG:32633"
TREE_REACH = 6.0


@dataclass
class Place:
    """A raster with its objects: pixels ``(3, row, col)``, and upright boxes ``(n, 4)`` in columns and rows."""

    image: np.ndarray
    boxes: np.ndarray
    gsd: float

    @property
    def middles(self) -> np.ndarray:
        """Column and row of each object."""
        return (self.boxes[:, :2] + self.boxes[:, 2:]) / 2

    @property
    def sides(self) -> np.ndarray:
        """Roots of the areas."""
        return np.sqrt((self.boxes[:, 2:] - self.boxes[:, :2]).prod(axis=1))


def read_place(folder: Path, stem: str, gsd: float, shrink: int = 1, kinds: tuple[str, ...] = ()) -> Place:
    path = next((folder / "images").glob(f"{stem}.*"))
    image = Image.open(path).convert("RGB")
    image = image.resize((image.width // shrink, image.height // shrink), Image.Resampling.BOX)
    boxes = []
    for line in (folder / "labelTxt" / f"{stem}.txt").read_text().splitlines():
        words = line.split()
        if len(words) > 8 and (not kinds or words[8] in kinds):
            corners = np.array(words[:8], dtype=float).reshape(4, 2) / shrink
            boxes.append([*corners.min(axis=0), *corners.max(axis=0)])
    return Place(np.asarray(image).transpose(2, 0, 1), np.array(boxes).reshape(-1, 4), gsd)


def joined(places: list[Place]) -> Place:
    """Four chips of one size as one raster."""
    side = places[0].image.shape[1]
    image = np.zeros((3, 2 * side, 2 * side), dtype=np.uint8)
    boxes = []
    for index, place in enumerate(places[:4]):
        top, left = side * (index // 2), side * (index % 2)
        image[:, top : top + side, left : left + side] = place.image
        boxes.append(place.boxes + np.array([left, top, left, top]))
    return Place(image, np.concatenate(boxes), places[0].gsd)


def places_of(data: Path, name: str) -> tuple[list[Place], list[Place]]:
    """Rasters to teach on, and other ones."""
    if name == "ships":
        folder = data / "detection" / "ships_sentinel2"
        return [read_place(folder, "athens", 10.0)], [read_place(folder, "casablanca", 10.0)]
    if name == "trees":
        folder = data / "detection" / "trees_naip"
        stems = [s for s in (folder / "val.txt").read_text().split() if s.startswith("santa_monica_2018")]
        chips = [read_place(folder, stem, 0.6) for stem in stems[:8]]
        return [joined(chips[:4])], [joined(chips[4:])]
    folder = data / "detection" / "vehicles_hbb"
    frames = [read_place(folder, s, 0.1, 2, ("car", "minibus")) for s in (folder / "val.txt").read_text().split()]
    return frames[:4], frames[4:6]


def chosen(places: list[Place], count: int, rng: np.random.Generator) -> list[np.ndarray]:
    """Indices of the examples of each raster: the nearest to a place, raster after raster."""
    found, left = [], count
    for place in places:
        start = place.middles[rng.integers(len(place.boxes))]
        order = np.argsort(np.hypot(*(place.middles - start).T))[:left]
        found.append(order)
        left -= len(order)
    return found


def f1_of(
    boxes: np.ndarray, scores: np.ndarray, place: Place, reach: np.ndarray, without: np.ndarray | None
) -> np.ndarray:
    """Right, wrong and missed; nothing counts inside of the rectangle ``without``."""

    def counts(points: np.ndarray) -> np.ndarray:
        if without is None or not len(points):
            return np.ones(len(points), dtype=bool)
        left, top, right, bottom = without
        return ~((points[:, 0] > left) & (points[:, 0] < right) & (points[:, 1] > top) & (points[:, 1] < bottom))

    is_free = np.ones(len(place.boxes), dtype=bool)
    right = wrong = 0
    for index in np.argsort(-scores):
        far = np.hypot(*(place.middles - boxes[index]).T)
        near = np.flatnonzero(is_free & (far <= reach))
        counted = bool(counts(boxes[index : index + 1])[0])
        if len(near):
            taken = near[far[near].argmin()]
            is_free[taken] = False
            right += int(counts(place.middles[taken : taken + 1])[0])
        else:
            wrong += int(counted)
    missed = int((is_free & counts(place.middles)).sum())
    return np.array([right, wrong, missed])


def measure(data: Path, name: str, counts: list[int], seeds: int, features: list[str], points: bool) -> None:
    taught, others = places_of(data, name)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        paths, transforms = [], []
        for index, place in enumerate([*taught, *others]):
            transform = Affine(place.gsd, 0, 500_000 + 50_000 * index, 0, -place.gsd, 4_000_000)
            paths.append(folder / f"{name}{index}.tif")
            write_raster(paths[-1], place.image, crs=CRS, transform=transform)
            transforms.append(transform)
        sessions = Sessions()
        for kind in features:
            for count in counts:
                rows = [
                    _lesson((taught, others), paths, transforms, (count, seed, kind, points), folder, sessions)
                    for seed in range(seeds)
                ]
                kept = [row for row in rows if row]
                if not kept:
                    continue
                total = {key: np.sum([row[key] for row in kept], axis=0) for key in ("within", "next")}
                told = {key: _f1(value) for key, value in total.items()}
                promised = float(np.mean([row["promised"] for row in kept]))
                seconds = float(np.mean([row["seconds"] for row in kept]))
                line = {"set": name, "features": kind, "examples": count, "points": points, **told}
                line.update(promised=round(promised, 3), seconds=round(seconds, 1), seeds=len(kept))
                print(json.dumps(line), flush=True)


def _f1(counts: np.ndarray) -> float | None:
    right, wrong, missed = counts.tolist()
    return round(2 * right / (2 * right + wrong + missed), 3) if right + missed else None


def _lesson(rasters, paths, transforms, what, folder, sessions) -> dict:  # noqa: ANN001
    (taught, others), (count, seed, kind, points) = rasters, what
    which = chosen(taught, count, np.random.default_rng((seed, count)))
    if sum(map(len, which)) < count:
        return {}
    shapes, around = [], []
    for place, transform, own in zip(taught, transforms, which):
        boxes = place.boxes[own]
        around.append(np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)]) if len(own) else None)
        for left, top, right, bottom in boxes:
            middle = shapely.Point(transform * ((left + right) / 2, (top + bottom) / 2))
            area = shapely.box(*(transform * (left, bottom)), *(transform * (right, top)))
            shapes.append(middle if points else area)
    labels = write_labels(folder / "examples.gpkg", shapes, ["object"] * len(shapes), crs=CRS)
    model = folder / "taught.onnx"
    inputs = tuple(str(path) for path, own in zip(paths, which) if len(own))
    values = {"features": kind, "models_dir": MODELS, "overwrite": True, "output": str(model)}
    began = time.monotonic()
    report = run_teach(TeachRequest("save", inputs, str(labels), objects=True, **values), RunContext(), sessions)
    seconds = time.monotonic() - began
    totals = {"within": np.zeros(3, int), "next": np.zeros(3, int)}
    for index, place in enumerate([*taught, *others]):
        is_next = index >= len(taught)
        out = folder / "boxes.gpkg"
        run_job(JobRequest("detect", (str(paths[index]),), str(model), str(out), overwrite=True), RunContext())
        _, _, found, fields = pyogrio.raw.read(out, columns=["score"])
        middles = shapely.get_coordinates(shapely.centroid(shapely.from_wkb(found)))
        at = np.array([(~transforms[index]) * tuple(point) for point in middles]).reshape(-1, 2)
        reach = np.full(len(place.boxes), TREE_REACH) if points else np.maximum(place.sides / 2, 4.0)
        without = None if is_next else around[index]
        totals["next" if is_next else "within"] += f1_of(at, np.asarray(fields[0]), place, reach, without)
    return {**totals, "promised": report["score"]["f1"], "seconds": seconds}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sets", default="ships,trees,vehicles")
    parser.add_argument("--counts", default="5,15,50")
    parser.add_argument("--features", default="filters,overhead-tiny")
    parser.add_argument("--seeds", type=int, default=1)
    args = parser.parse_args()
    for name in args.sets.split(","):
        counts = [int(word) for word in args.counts.split(",")]
        measure(args.data, name, counts, args.seeds, args.features.split(","), points=name == "trees")


if __name__ == "__main__":
    main()
