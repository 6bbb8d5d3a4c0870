"""Labelled sets of every layout as images with a label for each pixel, for drawing episodes from. No augmentation.

The layout is told from the files: ``points.json`` (points in pixels), ``masks/`` (class ids), ``labelTxt/`` (DOTA
boxes), ``list/`` (pairs of dates; the second is read), ``classes.txt`` with ``train.zip`` or lists (scenes).
Images are uint8 ``(row, col, 3)``; labels uint8 ``(row, col)``, 255 where nothing is known.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ...errors import DatasetInvalid
from ..data import images as data_images
from ..data.datasets import _lines, load_scenes
from ..data.images import IMAGE_SUFFIXES
from ..data.labels import IGNORED

Pixels = NDArray[np.uint8]

POINT_RADIUS = 4
"""Pixels about a point that surely show the object."""
POINT_DOUBT = 8
"""Pixels about a point that may show it. Those past the radius are not known."""
LARGEST_SIDE = 1536
"""Longer images are halved until they fit: memory, and a second pixel size."""


@dataclass(frozen=True)
class EpisodeSet:
    """A labelled set.

    Attributes:
        name: of its folder.
        images, labels: of equal size, one by one. Of scenes a label is the class of the whole image.
        places: where each image is; images of one place share a name.
        is_scenes: images are single scenes, to be laid side by side.
    """

    name: str
    images: list[Pixels]
    labels: list[Pixels]
    places: tuple[str, ...]
    is_scenes: bool = False

    def neighbours(self, index: int) -> list[int]:
        """Other images of the same place.

        Those of the whole set where it has no other.
        """
        same = [i for i, place in enumerate(self.places) if place == self.places[index] and i != index]
        return same or [i for i in range(len(self.images)) if i != index]


def load_set(folder: Path, split: str) -> EpisodeSet:
    """Read a split of a set of any of the layouts.

    Raises:
        DatasetInvalid: a file is missing or damaged, or the folder has none of the layouts.
    """
    if (folder / split / "masks").is_dir():
        stems = tuple(sorted(path.stem for path in (folder / split / "masks").glob("*.png")))
        return _masked(folder / split, stems, folder.name)
    if (folder / "points.json").is_file():
        return _pointed(folder, tuple(_lines(folder / f"{split}.txt")))
    if (folder / "masks").is_dir():
        return _masked(folder, tuple(_lines(folder / f"{split}.txt")), folder.name)
    if (folder / "labelTxt").is_dir():
        return _boxed(folder, tuple(_lines(folder / f"{split}.txt")))
    if (folder / "list").is_dir():
        return _second_dates(folder, tuple(_lines(folder / "list" / f"{split}.txt")))
    if (folder / "classes.txt").is_file():
        scenes = load_scenes(folder, split)
        labels = [np.full(image.shape[:2], label, np.uint8) for image, label in zip(scenes.images, scenes.labels)]
        return EpisodeSet(folder.name, list(scenes.images), labels, ("",) * len(labels), is_scenes=True)
    raise DatasetInvalid(f"{folder} has no layout that episodes can be drawn from", "See docs/training.md, Episodes.")


def place_of(stem: str) -> str:
    """Return the part of a name before the first underscore: the tile, town, port or flight."""
    return stem.split("_", 1)[0]


def _set(folder: Path, name: str, stems: tuple[str, ...], labels: list[Pixels]) -> EpisodeSet:
    images = [read_rgb(folder / "images", stem) for stem in stems]
    for stem, image, label in zip(stems, images, labels):
        if image.shape[:2] != label.shape:
            raise DatasetInvalid(f"{stem} of {folder}: the label is {label.shape}, the image {image.shape[:2]}")
    small = [_halved(image, label) for image, label in zip(images, labels)]
    places = tuple(place_of(stem) for stem in stems)
    return EpisodeSet(name, [image for image, _ in small], [label for _, label in small], places)


def read_rgb(folder: Path, stem: str) -> Pixels:
    """The image of a stem, whatever its suffix."""
    path = next(
        (folder / f"{stem}{suffix}" for suffix in IMAGE_SUFFIXES if (folder / f"{stem}{suffix}").is_file()), None
    )
    if path is None:
        raise DatasetInvalid(f"Image of {stem!r} is missing in {folder}")
    return data_images.read_rgb(path.read_bytes(), str(path))


def _halved(image: Pixels, labels: Pixels) -> tuple[Pixels, Pixels]:
    while max(labels.shape) > LARGEST_SIDE:
        image, labels = np.asarray(Image.fromarray(image).reduce(2)), labels[::2, ::2]
    return image, labels


def _ignored_id(folder: Path) -> int | None:
    """The mask value that means "unlabelled", where ``classes.json`` names one."""
    path = folder / "classes.json"
    if not path.is_file():
        return None
    found = json.loads(path.read_text(encoding="utf-8")).get("ignore_index")
    return None if found is None else int(found)


def _masked(folder: Path, stems: tuple[str, ...], name: str) -> EpisodeSet:
    ignored, labels = _ignored_id(folder), []
    for stem in stems:
        with Image.open(folder / "masks" / f"{stem}.png") as handle:
            mask = np.asarray(handle).astype(np.uint8)
        labels.append(mask if ignored is None else np.where(mask == ignored, IGNORED, mask).astype(np.uint8))
    return _set(folder, name, stems, labels)


def _pointed(folder: Path, stems: tuple[str, ...]) -> EpisodeSet:
    points = json.loads((folder / "points.json").read_text(encoding="utf-8"))
    labels = []
    for stem in stems:
        rows, cols = read_rgb(folder / "images", stem).shape[:2]
        labels.append(disc_labels(points.get(stem, []), rows, cols))
    return _set(folder, folder.name, stems, labels)


def disc_labels(points: list[list[float]], rows: int, cols: int) -> Pixels:
    """Labels of points ``(x, y)``: 1 close to one, 255 in the ring of doubt about it, 0 elsewhere."""
    canvas = Image.new("L", (cols, rows), 0)
    draw = ImageDraw.Draw(canvas)
    for value, radius in ((IGNORED, POINT_DOUBT), (1, POINT_RADIUS)):
        for x, y in points:
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=value)
    return np.asarray(canvas)


def _boxed(folder: Path, stems: tuple[str, ...]) -> EpisodeSet:
    rows = {stem: _box_lines(folder / "labelTxt" / f"{stem}.txt") for stem in stems}
    names = sorted({name for lines in rows.values() for _, name, _ in lines})
    labels = []
    for stem in stems:
        canvas = Image.new("L", read_rgb(folder / "images", stem).shape[1::-1], 0)
        draw = ImageDraw.Draw(canvas)
        for corners, _, _ in rows[stem]:
            draw.polygon(corners, fill=IGNORED, outline=IGNORED, width=3)
        for corners, name, is_difficult in rows[stem]:
            if not is_difficult:
                draw.polygon(_shrunk(corners), fill=1 + names.index(name))
        labels.append(np.asarray(canvas))
    return _set(folder, folder.name, stems, labels)


def _box_lines(path: Path) -> list[tuple[list[tuple[float, float]], str, bool]]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        words = line.split()
        if len(words) >= 9:
            numbers = [float(word) for word in words[:8]]
            difficult = len(words) > 9 and words[9] == "1"
            found.append((list(zip(numbers[::2], numbers[1::2])), words[8], difficult or words[8] == "dont-care"))
    return found


def _shrunk(corners: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The middle of a box: its corners hold ground, so a tenth of each side stays unknown."""
    x, y = (sum(values) / len(corners) for values in zip(*corners))
    return [(x + 0.8 * (a - x), y + 0.8 * (b - y)) for a, b in corners]


def _second_dates(folder: Path, stems: tuple[str, ...]) -> EpisodeSet:
    images, labels = [], []
    for stem in stems:
        images.append(read_rgb(folder / "B", stem))
        with Image.open(folder / "label" / f"{stem}.png") as handle:
            labels.append((np.asarray(handle) > 0).astype(np.uint8))
    return EpisodeSet(folder.name, images, labels, tuple(place_of(stem) for stem in stems))
