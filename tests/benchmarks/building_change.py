"""Building change learned from single dates, against the difference of two segmentations, on pairs held out.

    python tests/benchmarks/building_change.py --data DATA --change CHANGE.safetensors --segment SEGMENT.safetensors

The pairs are windows of the validation chips (``training/scene_pairs.held_out_pairs``): paired with another window,
with themselves in another light, and with a copy that has another window's buildings. Prints F1, precision and recall
of both ways by kind, and the share of pixels called changed where nothing has.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from model_runtime.networks.registry import build_network
from model_runtime.training.data.datasets import load_segmentation
from model_runtime.training.data.scene_pairs import KINDS, held_out_pairs
from model_runtime.training.evaluation import metrics
from model_runtime.training.export.weights import load_strict, read_metadata, read_state
from model_runtime.training.loop import normalise

NAMES = ("no change", "change")


def load(path: Path) -> torch.nn.Module:
    recipe = read_metadata(path)["recipe"]
    network = build_network(recipe["task"], recipe["variant"], len(recipe["card"]["classes"]), head=recipe["head"])
    load_strict(network, read_state(path), path)
    return network.eval()


@torch.inference_mode()
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "change", "segment"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    change, segment = load(arguments.change), load(arguments.segment)
    scenes = load_segmentation(arguments.data / "buildings", "val")
    pairs = held_out_pairs(scenes, scenes.masks)
    found = {(way, kind): np.zeros((2, 2), np.int64) for way in ("change", "difference") for kind in KINDS}
    for stacked, truth, stem in zip(pairs.images, pairs.masks, pairs.stems):
        pixels = torch.from_numpy(stacked).permute(2, 0, 1).unsqueeze(0).float() / 255
        dates = [normalise(part) for part in pixels.chunk(2, dim=1)]
        first, second = segment(torch.cat(dates)).argmax(1)
        answers = {"change": change(*dates).argmax(1)[0], "difference": first ^ second}
        for way, answer in answers.items():
            found[way, stem.split("-")[1]] += metrics.confusion_matrix(truth, answer.numpy(), 2)
    print(f"{len(scenes.stems)} chips, {len(pairs.stems)} pairs, {pairs.images[0].shape[0]} px")
    for way in ("change", "difference"):
        total = sum(found[way, kind] for kind in KINDS)
        for kind, matrix in [*((kind, found[way, kind]) for kind in KINDS), ("all", total)]:
            scores = metrics.scores(matrix, NAMES, "change")
            false_alarms = matrix[0, 1] / max(matrix[0].sum(), 1)
            figures = f"F1 {scores['f1']:.3f} precision {scores['precision']:.3f} recall {scores['recall']:.3f}"
            print(f"{way:10s} {kind:7s} {figures} false alarms {false_alarms:.4f}")


if __name__ == "__main__":
    main()
