"""Made-up trees in the shape of public data sets: folders and names as they are given out, tiny pictures inside."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from model_runtime.training.data.public_sets import POTSDAM_PALETTE


def millionaid_tree(folder: Path) -> Path:
    """``train/LEVEL/CLASS/PNNNN.jpg``, ten scenes a class, of different sizes, each class in a grey of its own."""
    classes = ("agriculture_land/dry_field", "unutilized_land/ice_land", "industrial_land/mine")
    for index, name in enumerate(classes):
        leaf = folder / "train" / name
        leaf.mkdir(parents=True)
        for scene in range(10):
            size = (40 + 4 * scene, 70)
            Image.new("RGB", size, (40 + 50 * index,) * 3).save(leaf / f"P{index}{scene:06d}.jpg")
    return folder


def potsdam_tree(folder: Path, side: int = 96) -> Path:
    """``2_Ortho_RGB/top_potsdam_R_C_RGB.tif``, ``5_Labels_all/top_potsdam_R_C_label.tif``: stripes of all colours."""
    images, labels = folder / "2_Ortho_RGB", folder / "5_Labels_all"
    images.mkdir(parents=True)
    labels.mkdir()
    stripes = np.repeat(np.array(POTSDAM_PALETTE, np.uint8), side // len(POTSDAM_PALETTE), axis=0)
    label = np.broadcast_to(stripes[:, None], (side, side, 3))
    rng = np.random.default_rng(0)
    for place in ("2_10", "7_7", "2_13"):
        pixels = rng.integers(0, 256, (side, side, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(images / f"top_potsdam_{place}_RGB.tif")
        Image.fromarray(np.ascontiguousarray(label)).save(labels / f"top_potsdam_{place}_label.tif")
    return folder


def cdd_tree(folder: Path, side: int = 64) -> Path:
    """``SPLIT/A``, ``SPLIT/B``, ``SPLIT/OUT``; the masks have a square of change with a rim that is nearly white."""
    rng = np.random.default_rng(0)
    mask = np.zeros((side, side), np.uint8)
    mask[19:37, 19:37] = 250
    mask[20:36, 20:36] = 255
    for split, count in (("train", 3), ("val", 1), ("test", 1)):
        for name in ("A", "B", "OUT"):
            (folder / split / name).mkdir(parents=True)
        for index in range(count):
            for name in ("A", "B"):
                pixels = rng.integers(0, 256, (side, side, 3), dtype=np.uint8)
                Image.fromarray(pixels).save(folder / split / name / f"{index:05d}.png")
            Image.fromarray(mask).save(folder / split / "OUT" / f"{index:05d}.png")
    return folder
