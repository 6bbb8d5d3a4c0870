"""YOLO and YOLO-OBB: a text file an image, numbers as shares of its width and height (docs.ultralytics.com)."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import shapely

from ..objects import Chip, LabelObject, polygon
from .reading import Found, files_in, text_lines

FOLDER, NAMES = "labels", "data.yaml"
DIGITS = 7


def texts(chips: list[Chip], classes: list[str]) -> dict[str, str]:
    """Files with upright boxes: class, middle, width and height."""
    files = _names(classes)
    for chip in chips:
        lines = []
        for entry in chip.objects:
            left, top, right, bottom = entry.box
            middle = (left + right) / 2 / chip.width, (top + bottom) / 2 / chip.height
            lines.append(_line(entry, [*middle, (right - left) / chip.width, (bottom - top) / chip.height]))
        files[f"{FOLDER}/{chip.name}.txt"] = "".join(lines)
    return files


def oriented_texts(chips: list[Chip], classes: list[str]) -> dict[str, str]:
    """Files with boxes at any angle: class and four corners."""
    files = _names(classes)
    for chip in chips:
        size = np.array([chip.width, chip.height])
        lines = [_line(entry, (entry.corners() / size).ravel().tolist()) for entry in chip.objects]
        files[f"{FOLDER}/{chip.name}.txt"] = "".join(lines)
    return files


def _line(entry: LabelObject, values: list[float]) -> str:
    return f"{entry.class_id} {' '.join(f'{value:.{DIGITS}f}' for value in values)}\n"


def _names(classes: list[str]) -> dict[str, str]:
    # JSON is YAML, so names need no rules of quoting of our own.
    names = json.dumps(dict(enumerate(classes)), ensure_ascii=False)
    return {NAMES: f"path: .\ntrain: images\nval: images\nnames: {names}\n"}


def read(folder: Path, sizes: dict[str, tuple[int, int]]) -> Found:
    """Objects by the name of their image, of both kinds.

    Args:
        folder: with the folder of label files.
        sizes: width and height of each image.
    """
    found: dict[str, list[LabelObject]] = {}
    for path in files_in(folder / FOLDER, ".txt"):
        if path.stem in sizes:
            found[path.stem] = [_object(words, sizes[path.stem]) for words in text_lines(path)]
    return Found([], found)


def _object(words: list[str], size: tuple[int, int]) -> LabelObject:
    values = np.array([float(word) for word in words[1:]])
    if len(values) == 4:
        middle, half = values[:2] * size, values[2:] * size / 2
        return LabelObject(int(words[0]), shapely.box(*(middle - half), *(middle + half)))
    return LabelObject(int(words[0]), polygon(values.reshape(-1, 2) * size))
