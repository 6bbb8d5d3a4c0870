"""Cuts a tree of large labelled images (DOTA) into overlapping tiles that training can draw from.

    python -m model_runtime.training.detection_tiles DOTA OUT --tile 1024 --overlap 200

``DOTA`` holds ``train`` and ``val``, each with ``images`` and ``labelTxt``; ``OUT`` becomes a data set in the layout of
``detection_data``. Tiles at the right and bottom are moved inward, so that none shows less of the image than it could;
smaller images are filled up with the mean colour. Objects are cut by the rule of ``detection_augment``; ``difficult``
stays what it is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ...errors import DatasetInvalid, LemevitError
from ...postprocess.oriented_boxes import corners_of, read_dota
from ...tiles.plan import plan_tiles
from .box_augment import Similarity, cut_truth
from .dota import Truth, read_truth
from .images import IMAGE_SUFFIXES, read_rgb

FILL = (124, 116, 104)
"""Mean colour of ImageNet, red, green, blue."""


def split_tree(source: Path, out: Path, tile: int, overlap: int, splits: tuple[str, ...] = ("train", "val")) -> int:
    """Write the tiles of every split.

    Returns:
        Number of tiles.

    Raises:
        DatasetInvalid: a folder or label file is missing, or a label is no box.
    """
    for folder in ("images", "labelTxt"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    count = 0
    for split in splits:
        stems = []
        for path in _images(source / split / "images"):
            labels = source / split / "labelTxt" / f"{path.stem}.txt"
            names = _class_names(labels)
            truth = read_truth(labels, names)
            stems += _cut_image(read_rgb(path.read_bytes(), str(path)), path.stem, truth, names, out, (tile, overlap))
        (out / f"{split}.txt").write_text("\n".join(stems) + "\n", encoding="utf-8")
        count += len(stems)
    return count


def _images(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.glob("*") if path.suffix.lower() in IMAGE_SUFFIXES)
    if not found:
        raise DatasetInvalid(f"{folder} holds no images")
    return found


def _class_names(labels: Path) -> tuple[str, ...]:
    if not labels.is_file():
        raise DatasetInvalid(f"{labels} is missing", "Put the label files of DOTA into labelTxt beside images.")
    _, names, _ = read_dota(labels.read_text(encoding="utf-8"), str(labels))
    return tuple(sorted(set(names)))


def _cut_image(
    image: NDArray[np.uint8], stem: str, truth: Truth, names: tuple[str, ...], out: Path, grid: tuple[int, int]
) -> list[str]:
    """Stems of the tiles of one image, written with their labels."""
    side, overlap = grid
    rows, cols = image.shape[:2]
    plan = plan_tiles(rows, cols, side, overlap)
    written = []
    for window in plan.tiles():
        chip = np.empty((side, side, 3), dtype=np.uint8)
        chip[:] = FILL
        part = image[window.row_off : window.row_off + window.height, window.col_off : window.col_off + window.width]
        chip[: part.shape[0], : part.shape[1]] = part
        centre = np.array([window.col_off, window.row_off]) + side / 2
        shown = cut_truth(truth, Similarity(np.eye(2), centre, side))
        name = f"{stem}__{window.col_off}_{window.row_off}"
        Image.fromarray(chip).save(out / "images" / f"{name}.png")
        (out / "labelTxt" / f"{name}.txt").write_text("".join(_lines(shown, names)), encoding="utf-8")
        written.append(name)
    return written


def _lines(truth: Truth, names: tuple[str, ...]) -> list[str]:
    corners = corners_of(truth.boxes).reshape(-1, 8)
    return [
        " ".join(f"{value:.1f}" for value in row) + f" {names[class_id]} {int(difficult)}\n"
        for row, class_id, difficult in zip(corners, truth.class_ids, truth.difficult)
    ]


def main(arguments: list[str] | None = None) -> int:
    """The command line of this module."""
    parser = argparse.ArgumentParser(description="Cut large images with DOTA labels into tiles.")
    parser.add_argument("source", type=Path, help="folder with train and val")
    parser.add_argument("out", type=Path, help="folder of the new data set")
    parser.add_argument("--tile", type=int, default=1024, help="side in pixels (1024)")
    parser.add_argument("--overlap", type=int, default=200, help="pixels that neighbours share (200)")
    options = parser.parse_args(arguments)
    try:
        count = split_tree(options.source, options.out, options.tile, options.overlap)
    except LemevitError as error:
        sys.stderr.write(f"error {error.code}: {error.what}\nfix: {error.fix}\n")
        return 3
    sys.stdout.write(f"{count} tiles in {options.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
