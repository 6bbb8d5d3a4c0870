"""DOTA: a text file an image, four corners in pixels, class and difficulty a line (captain-whu.github.io/DOTA)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..objects import Chip, LabelObject, polygon
from .reading import Found, files_in, text_lines

FOLDER = "labelTxt"
CORNERS = 8


def texts(chips: list[Chip], classes: list[str]) -> dict[str, str]:
    """Files of the format.

    A name of several words is joined by hyphens.
    """
    files = {}
    for chip in chips:
        lines = []
        for entry in chip.objects:
            corners = " ".join(f"{value:.3f}" for value in entry.corners().ravel())
            lines.append(f"{corners} {written(classes[entry.class_id])} 0\n")
        files[f"{FOLDER}/{chip.name}.txt"] = "".join(lines)
    return files


def written(name: str) -> str:
    """A class name as one word."""
    return "-".join(name.split()) or "object"


def read(folder: Path) -> Found:
    """Objects by the name of their image."""
    found: dict[str, list[LabelObject]] = {}
    classes: list[str] = []
    for path in files_in(folder / FOLDER, ".txt"):
        entries = []
        for words in text_lines(path):
            if len(words) <= CORNERS:
                continue  # the two lines on top of some files: imagesource, gsd
            if words[CORNERS] not in classes:
                classes.append(words[CORNERS])
            corners = np.array([float(word) for word in words[:CORNERS]]).reshape(4, 2)
            entries.append(LabelObject(classes.index(words[CORNERS]), polygon(corners)))
        found[path.stem] = entries
    return Found(classes, found)
