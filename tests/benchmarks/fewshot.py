"""Few strokes, which features? The same strokes, a head on each kind of features, mean IoU, for networks in training.

Discs of 3 pixels' radius at ``k`` random points a class, drawn by a seed, on one scene; tested on the rest of that
scene (within) and on the next scene of the same held-out place (next). Features are bilinear at the pixels. The linear
head is logistic regression on standardised features (C 0.01, balanced); the forest, where scikit-learn is installed,
has 100 trees; the ridge head is the one that episodes train, on their features with the filters, and on the filters
alone. The suite ``fewshot`` judges what the product does (``teaching.choice``).
``python -m tests.benchmarks.fewshot --data DATA --extractor W.safetensors [--sets ...] [--seeds N]``.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
SETS = {
    "dubai": ("segmentation/dubai", "tile1"),
    "roofs": ("buildings", "banepa"),
    "kampala": ("buildings", "kampala"),
    "amazon": ("segmentation/amazon_forest", ""),
    "roads": ("segmentation/roads_massachusetts", ""),
    "fields": ("segmentation/fields_naip", ""),
    "floods": ("change/ombria_s2", ""),
    "trees": ("detection/trees_naip", ""),
    "ships": ("detection/ships_sentinel2", ""),
}
"""Folder, and the place of its val split that is taken."""
SHIPPED = ("scenes-ucmerced-tiny", "landcover-dubai-tiny", "buildings-tiny")
SIDE = 512
SCENES = 6
RADIUS = 3.0
TESTED = 20_000
"""Pixels of a scene that are tested."""


@dataclass
class Scene:
    """One scene: image ``(row, col, 3)`` uint8, labels uint8 with 255 unknown, and what was computed of it."""

    image: np.ndarray
    labels: np.ndarray
    maps: dict[str, Any]


def scenes_of(data: Path, folder: str, place: str) -> list[Scene]:
    """Up to ``SCENES`` windows of up to ``SIDE`` pixels, each where the rarest class of its image has most pixels."""
    from model_runtime.training.episodes.sets import load_set

    found = load_set(data / folder, "val")
    chosen = [i for i, own in enumerate(found.places) if own.startswith(place)][:SCENES]
    return [Scene(*window(found.images[i], found.labels[i]), {}) for i in chosen]


def window(image: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    rows, cols = labels.shape
    ids = [value for value in np.unique(labels) if value != 255]
    places = [(r, c) for r in steps(rows) for c in steps(cols)]

    def rarest(at: tuple[int, int]) -> int:
        part = labels[at[0] : at[0] + SIDE, at[1] : at[1] + SIDE]
        return min((int((part == value).sum()) for value in ids), default=0)

    row, col = max(places, key=rarest)
    part = (slice(row, row + SIDE), slice(col, col + SIDE))
    return image[part], labels[part]


def steps(length: int) -> list[int]:
    return sorted({*range(0, max(length - SIDE, 0) + 1, SIDE // 2), max(length - SIDE, 0)})


def pixels_of(scene: Scene) -> np.ndarray:
    return scene.image.astype(np.float32).transpose(2, 0, 1) / 255


def filters_of(scene: Scene) -> np.ndarray:
    from model_runtime.teaching.filters import filter_maps

    return filter_maps(pixels_of(scene))


def network_maps(path: Path) -> Callable[[Scene], list[np.ndarray]]:
    """The four maps of a shipped model's backbone, as they are."""
    import torch

    from model_runtime.networks.registry import build_network
    from model_runtime.training.export.weights import load_backbone
    from model_runtime.training.loop import normalise

    backbone = build_network("segment", "tiny", 2)
    load_backbone(backbone, path)
    backbone.eval()

    def maps(scene: Scene) -> list[np.ndarray]:
        with torch.inference_mode():
            found = backbone.backbone(normalise(torch.from_numpy(pixels_of(scene))[None]))
        return [part[0].numpy() for part in found]

    return maps


def extractor_maps(path: Path) -> tuple[Callable[[Scene], list[np.ndarray]], Any]:
    """The dense features of weights trained by episodes, and their ridge head."""
    import torch

    from model_runtime.training.episodes.trainee import DenseExtractor
    from model_runtime.training.export.weights import load_network, read_metadata
    from model_runtime.training.loop import normalise

    recipe = read_metadata(path)["recipe"]
    network = DenseExtractor(recipe["variant"], recipe["feature_channels"], len(recipe["bands"]), 0.0)
    load_network(network, path)
    network.eval()

    def maps(scene: Scene) -> list[np.ndarray]:
        with torch.inference_mode():
            return [network(normalise(torch.from_numpy(pixels_of(scene))[None]))[0].numpy()]

    return maps, network.ridge_head


def sampled(maps: list[np.ndarray], rows: np.ndarray, cols: np.ndarray, side: tuple[int, int]) -> np.ndarray:
    """Features ``(n, channel)`` of maps of any stride at pixels, bilinear between cells."""
    import torch
    import torch.nn.functional as F

    places = torch.from_numpy(np.stack([(cols + 0.5) * 2 / side[1] - 1, (rows + 0.5) * 2 / side[0] - 1], axis=1))
    grid = places.float().view(1, 1, -1, 2)
    parts = [
        F.grid_sample(torch.from_numpy(part)[None], grid, padding_mode="border", align_corners=False) for part in maps
    ]
    return torch.cat(parts, dim=1)[0, :, 0].T.numpy()


def logistic(x: np.ndarray, y: np.ndarray, number: int, c: float = 0.01) -> Callable[[np.ndarray], np.ndarray]:
    """Class-balanced multinomial logistic regression on standardised features, to convergence."""
    import torch
    import torch.nn.functional as F

    mean, deviation = x.mean(axis=0), x.std(axis=0) + 1e-6
    inputs, classes = torch.from_numpy((x - mean) / deviation).double(), torch.from_numpy(y)
    share = torch.bincount(classes, minlength=number).double()
    weight = (len(y) / (number * share.clamp_min(1)))[classes]
    w = torch.zeros(x.shape[1], number, dtype=torch.float64, requires_grad=True)
    b = torch.zeros(number, dtype=torch.float64, requires_grad=True)
    solver = torch.optim.LBFGS([w, b], max_iter=300, line_search_fn="strong_wolfe", tolerance_change=1e-9)

    def closure() -> torch.Tensor:
        solver.zero_grad()
        losses = F.cross_entropy(inputs @ w + b, classes, reduction="none")
        value = c * (weight * losses).sum() + 0.5 * w.square().sum()
        value.backward()
        return value

    solver.step(closure)
    weights, bias = w.detach().numpy(), b.detach().numpy()
    return lambda z: (((z - mean) / deviation) @ weights + bias).argmax(axis=1)


def forest(x: np.ndarray, y: np.ndarray, number: int) -> Callable[[np.ndarray], np.ndarray]:
    from sklearn.ensemble import RandomForestClassifier

    fitted = RandomForestClassifier(100, class_weight="balanced", random_state=0, n_jobs=1).fit(x, y)
    return lambda z: np.asarray(fitted.predict(z))


def ridge_of(head: Any, width: int, scene: Scene) -> Callable[..., Callable[[np.ndarray], np.ndarray]]:
    """The head of the episodes; the filters are standardised by the scene with the strokes."""
    import torch

    maps = scene.maps["filters"][0].reshape(scene.maps["filters"][0].shape[0], -1)
    mean, deviation = torch.from_numpy(maps.mean(axis=1)), torch.from_numpy(maps.std(axis=1) + 1e-4)

    def rows(x: np.ndarray) -> torch.Tensor:
        parts = torch.from_numpy(x)
        return head.joined(parts[:, :width] if width else None, parts[:, width:], mean, deviation)

    def fit(x: np.ndarray, y: np.ndarray, number: int) -> Callable[[np.ndarray], np.ndarray]:
        def answer(z: np.ndarray) -> np.ndarray:
            with torch.inference_mode():
                return head.logits(rows(x), torch.from_numpy(y), number, rows(z)).argmax(dim=1).numpy()

        return answer

    return fit


def mean_iou(truth: np.ndarray, found: np.ndarray) -> float:
    """Over the classes that are there."""
    both = [((truth == v) & (found == v)).sum() / ((truth == v) | (found == v)).sum() for v in np.unique(truth)]
    return float(np.mean(both))


@dataclass(frozen=True)
class Column:
    """A kind of features and its head."""

    title: str
    sources: tuple[str, ...]
    head: str = "linear"


def columns(extractors: dict[str, Path]) -> list[Column]:
    found = [Column("bands", ("bands",)), Column("filters", ("filters",))]
    if importlib.util.find_spec("sklearn") is not None:
        found.append(Column("filters, forest", ("filters",), "forest"))
    found += [Column(name, (name,)) for name in SHIPPED]
    found += [Column(f"{name} + filters", (name, "filters")) for name in SHIPPED]
    for name in extractors:
        found += [Column(name, (name,)), Column(f"{name} + filters", (name, "filters"))]
        found.append(Column(f"{name} + filters, ridge", (name, "filters"), f"ridge {name}"))
        found.append(Column(f"filters, ridge of {name}", ("filters",), f"ridge {name}"))
    return found


def judged(data: Path, names: list[str], extractors: dict[str, Path], seeds: int) -> Iterator[dict[str, Any]]:
    """A row for each set and ``k``: mean IoU within / next of every column."""
    sources: dict[str, Callable[[Scene], Any]] = {
        "bands": lambda s: [pixels_of(s)],
        "filters": lambda s: [filters_of(s)],
    }
    sources.update({name: network_maps(MODELS / f"{name}.onnx") for name in SHIPPED})
    heads: dict[str, Any] = {}
    for name, path in extractors.items():
        sources[name], heads[name] = extractor_maps(path)
    for name in names:
        scenes = scenes_of(data, *SETS[name])
        for scene in scenes:
            scene.maps = {key: compute(scene) for key, compute in sources.items()}
        for k in (5, 15):
            yield {"suite": f"few strokes: {name}, k={k}", **row_of(scenes, k, columns(extractors), heads, seeds)}


def row_of(
    scenes: list[Scene], k: int, kinds: list[Column], heads: dict[str, Any], seeds: int
) -> dict[str, tuple[float | None, float | None]]:
    results: dict[str, list[tuple[float, float]]] = {column.title: [] for column in kinds}
    for seed in range(seeds):
        for index, scene in enumerate(scenes):
            other = scenes[(index + 1) % len(scenes)]
            for title, pair in scored(scene, other, k, kinds, heads, np.random.default_rng((seed, index, k))).items():
                results[title].append(pair)
    return {
        title: (mean_of([within for within, _ in pairs]), mean_of([following for _, following in pairs]))
        for title, pairs in results.items()
        if pairs
    }


def mean_of(values: list[float]) -> float | None:
    """Of what is known; nothing where a place has one scene, so no next one."""
    known = [value for value in values if not np.isnan(value)]
    return round(float(np.mean(known)), 3) if known else None


def scored(
    scene: Scene, other: Scene, k: int, kinds: list[Column], heads: dict[str, Any], rng: np.random.Generator
) -> dict[str, tuple[float, float]]:
    """Mean IoU within and next of every column from the same strokes; nothing where a scene has one class only."""
    from model_runtime.training.episodes.strokes import draw_questions, draw_strokes, in_groups

    ids, counts = np.unique(scene.labels[scene.labels != 255], return_counts=True)
    groups = [[int(value)] for value, count in zip(ids, counts) if count >= 400]
    if len(groups) < 2:
        return {}
    here, there = in_groups(scene.labels, groups), in_groups(other.labels, groups)
    shown = draw_strokes(here, len(groups), k, RADIUS, rng)
    asked = [
        some(draw_questions(here, len(groups), here.size, rng, shown), rng),
        some(draw_questions(there, len(groups), there.size, rng), rng),
    ]
    found = {}
    for column in kinds:
        fit: Any = {"linear": logistic, "forest": forest}.get(column.head)
        if fit is None:
            learned = [scene.maps[source][0].shape[0] for source in column.sources if source != "filters"]
            fit = ridge_of(heads[column.head.removeprefix("ridge ")], sum(learned), scene)
        predict = fit(at(scene, column, shown), shown.classes, len(groups))
        pairs = [(pixels.classes, at(own, column, pixels)) for own, pixels in zip((scene, other), asked)]
        within, following = (mean_iou(truth, predict(x)) if len(truth) else float("nan") for truth, x in pairs)
        found[column.title] = (within, float("nan") if other is scene else following)
    return found


def some(pixels: Any, rng: np.random.Generator) -> Any:
    which = rng.permutation(len(pixels))[:TESTED]
    return type(pixels)(pixels.rows[which], pixels.cols[which], pixels.classes[which])


def at(scene: Scene, column: Column, pixels: Any) -> np.ndarray:
    parts = [sampled(scene.maps[source], pixels.rows, pixels.cols, scene.labels.shape) for source in column.sources]
    return np.concatenate(parts, axis=1)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="fewshot", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--extractor", type=Path, action="append", default=[], help="weights; may be repeated")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--seeds", type=int, default=1)
    args = parser.parse_args(argv)
    extractors = {path.parent.name: path for path in args.extractor}
    for row in judged(args.data, args.sets.split(","), extractors, args.seeds):
        print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
