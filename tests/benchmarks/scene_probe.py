"""Ten images a class, which features? A linear probe on pooled features of scenes that no network was trained on.

Pooled are mean and standard deviation of every channel over the image. The head is logistic regression on standardised
features (C 0.01, balanced) from ``k`` images a class of ``train``, drawn by a seed; scored is top-1 on ``val``. The
networks have seen other images of ``train``, and their own scenes model has seen all of it with the labels.

``python -m tests.benchmarks.scene_probe --data DATA [--k 10] [--seeds 3]``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.fewshot import MODELS, Scene, filters_of, logistic, network_maps, pixels_of

SETS = {"eurosat": "classification/eurosat_rgb", "ucmerced": "classification/ucmerced"}
NETWORKS = ("buildings-tiny", "scenes-eurosat-tiny", "scenes-ucmerced-tiny")
AT_MOST = 500
"""Images of ``val`` that are scored."""


def dense_features(path: Path) -> Callable[[Scene], list[np.ndarray]]:
    """The features that a shipped extractor answers."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    mean = np.array([0.485, 0.456, 0.406], np.float32).reshape(3, 1, 1)
    deviation = np.array([0.229, 0.224, 0.225], np.float32).reshape(3, 1, 1)
    name = session.get_inputs()[0].name

    def maps(scene: Scene) -> list[np.ndarray]:
        (found, *_) = session.run(None, {name: ((pixels_of(scene) - mean) / deviation)[None]})
        return [np.asarray(found)[0]]

    return maps


def sources() -> dict[str, Callable[[Scene], list[np.ndarray]]]:
    found: dict[str, Callable[[Scene], list[np.ndarray]]] = {
        "bands": lambda scene: [pixels_of(scene)],
        "filters": lambda scene: [filters_of(scene)],
    }
    found.update({name: network_maps(MODELS / f"{name}.onnx") for name in NETWORKS})
    found["overhead-tiny, maps"] = network_maps(MODELS / "overhead-tiny.onnx")
    found["overhead-tiny, features"] = dense_features(MODELS / "overhead-tiny.onnx")
    return found


def pooled(image: np.ndarray, maps: Callable[[Scene], list[np.ndarray]]) -> np.ndarray:
    """Mean and standard deviation of every channel of every map."""
    parts = [part.reshape(part.shape[0], -1) for part in maps(Scene(image, image[..., 0], {}))]
    return np.concatenate([np.concatenate([part.mean(axis=1), part.std(axis=1)]) for part in parts])


def drawn(labels: np.ndarray, k: int, rng: np.random.Generator) -> np.ndarray:
    """Indices of ``k`` images a class."""
    return np.concatenate([rng.permutation(np.flatnonzero(labels == value))[:k] for value in np.unique(labels)])


def probed(folder: Path, k: int, seeds: int) -> dict[str, Any]:
    """Top-1 of each kind of features, mean over the seeds."""
    from model_runtime.training.data.datasets import load_scenes

    train, val = load_scenes(folder, "train"), load_scenes(folder, "val")
    picks = [drawn(train.labels, k, np.random.default_rng((seed, k))) for seed in range(seeds)]
    used, number = np.unique(np.concatenate(picks)), len(train.class_names)
    asked = np.random.default_rng(0).permutation(len(val.labels))[:AT_MOST]
    kinds, shown, tested = sources(), {}, {}
    for title, maps in kinds.items():
        shown[title] = dict(zip(used.tolist(), (pooled(train.images[i], maps) for i in used)))
        tested[title] = np.stack([pooled(val.images[i], maps) for i in asked])
    kinds_of_columns = [(title,) for title in kinds] + [(title, "filters") for title in kinds if title != "filters"]
    row: dict[str, Any] = {}
    for parts in kinds_of_columns:
        scores = []
        for pick in picks:
            x = np.stack([np.concatenate([shown[part][int(i)] for part in parts]) for i in pick])
            predict = logistic(x, train.labels[pick], number)
            answers = predict(np.concatenate([tested[part] for part in parts], axis=1))
            scores.append(float((answers == val.labels[asked]).mean()))
        row[" + ".join(parts)] = round(float(np.mean(scores)), 3)
    return {"images of val": len(asked), "classes": number, "k": k, "top-1": row}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="scene_probe", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--k", type=int, default=10)
    parser.add_argument("--seeds", type=int, default=3)
    args = parser.parse_args(argv)
    for name, folder in SETS.items():
        print(
            json.dumps({"suite": f"scene probe: {name}", **probed(args.data / folder, args.k, args.seeds)}), flush=True
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
