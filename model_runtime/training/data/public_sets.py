"""Makes the data sets of the LeMeViT paper readable: MillionAID, Potsdam and CDD, from the trees they come in.

    python -m model_runtime.training.public_sets potsdam SOURCE DATA/potsdam

The new folder has the layout of ``datasets``. DOTA has ``detection_tiles``. Nothing is downloaded: each set has terms
of its own, which its owner states where it is given out.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ...errors import DatasetInvalid, LemevitError
from .images import IMAGE_SUFFIXES, read_rgb

SCENE_SIDE = 256
VAL_EVERY = 10
"""Of the labelled scenes of a class every tenth, by name, is for validation. The paper's own lists are not public."""
POTSDAM_PALETTE = ((255, 255, 255), (0, 0, 255), (0, 255, 255), (0, 255, 0), (255, 255, 0), (255, 0, 0))
"""Impervious surface, building, low vegetation, tree, car, clutter: ids 0 to 5. Clutter is ignored in training."""
POTSDAM_VAL = frozenset("2_13 2_14 3_13 3_14 4_13 4_14 4_15 5_13 5_14 5_15 6_13 6_14 6_15 7_13".split())
"""The patches of the challenge's test set, which the field validates on. All others train."""
CDD_CHANGED = 255
"""The masks are JPEG: what is not fully white is compression noise around an edge (mask / 255 cut to whole numbers)."""
Image.MAX_IMAGE_PIXELS = None  # aerial scenes are larger than the limit against decompression bombs


def prepare_millionaid(source: Path, out: Path) -> int:
    """Scenes in folders named by class, at any depth, to squares of 256 pixels.

    Returns how many.

    The shorter side becomes 256 (bicubic), the middle is kept. ``classes.txt`` lists the classes by alphabet.

    Raises:
        DatasetInvalid: no images.
    """
    paths = sorted(path for path in source.rglob("*") if path.suffix.lower() in IMAGE_SUFFIXES)
    names = sorted({path.parent.name for path in paths})
    if not paths or len({path.parent for path in paths}) != len(names):
        raise DatasetInvalid(f"{source} has {len(paths)} images in folders of {len(names)} different names")
    lists: dict[str, list[str]] = {"train": [], "val": []}
    counts = dict.fromkeys(names, 0)
    for path in paths:
        name = path.parent.name
        kept = Path("images") / name / f"{path.stem}.jpg"
        (out / kept).parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(_middle_square(read_rgb(path.read_bytes(), str(path)))).save(out / kept, quality=92)
        counts[name] += 1
        lists["val" if counts[name] % VAL_EVERY == 0 else "train"].append(f"{kept.as_posix()} {names.index(name)}")
    _write_lines(out / "classes.txt", names)
    for split, rows in lists.items():
        _write_lines(out / f"{split}.txt", rows)
    return len(paths)


def _middle_square(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    rows, cols = image.shape[:2]
    side = min(rows, cols)
    top, left = (rows - side) // 2, (cols - side) // 2
    square = Image.fromarray(image[top : top + side, left : left + side])
    return np.asarray(square.resize((SCENE_SIDE, SCENE_SIDE), Image.Resampling.BICUBIC))


def prepare_potsdam(source: Path, out: Path) -> int:
    """Patches ``top_potsdam_R_C_RGB.tif`` and their colour labels to images and class ids.

    Returns how many.

    Raises:
        DatasetInvalid: no patches, a label is missing or has a colour that is none of the six.
    """
    patches = sorted(source.rglob("top_potsdam_*_RGB.tif"))
    if not patches:
        raise DatasetInvalid(f"{source} holds no top_potsdam_*_RGB.tif")
    lists: dict[str, list[str]] = {"train": [], "val": []}
    for patch in patches:
        stem = patch.name[: -len("_RGB.tif")]
        place = stem[len("top_potsdam_") :]
        label = next(iter(sorted(source.rglob(f"{stem}_label.tif"))), None)
        if label is None:
            raise DatasetInvalid(f"{source} holds no {stem}_label.tif for {patch.name}")
        colours = read_rgb(label.read_bytes(), str(label))
        image = read_rgb(patch.read_bytes(), str(patch))
        _save(image, out / "images" / f"{stem}.png")
        _save(_palette_ids(colours, label), out / "masks" / f"{stem}.png")
        row, col = place.split("_")[:2]
        lists["val" if f"{int(row)}_{int(col)}" in POTSDAM_VAL else "train"].append(stem)
    for split, stems in lists.items():
        _write_lines(out / f"{split}.txt", stems)
    return len(patches)


def _palette_ids(colours: NDArray[np.uint8], path: Path) -> NDArray[np.uint8]:
    ids = np.full(colours.shape[:2], 255, dtype=np.uint8)
    for class_id, colour in enumerate(POTSDAM_PALETTE):
        ids[(colours == np.array(colour, dtype=np.uint8)).all(axis=-1)] = class_id
    if (ids == 255).any():
        row, col = (int(value[0]) for value in np.nonzero(ids == 255))
        raise DatasetInvalid(f"{path} has the colour {tuple(colours[row, col].tolist())} at row {row}, column {col}")
    return ids


def prepare_cdd(source: Path, out: Path) -> int:
    """Pairs of ``train`` and ``val`` with ``A``, ``B`` and ``OUT`` to pairs and masks of 0 and 255.

    Returns how many.

    Raises:
        DatasetInvalid: a folder is missing or an image has no counterpart.
    """
    count = 0
    for split in ("train", "val"):
        befores = sorted(path for path in (source / split / "A").glob("*") if path.suffix.lower() in IMAGE_SUFFIXES)
        if not befores:
            raise DatasetInvalid(f"{source / split / 'A'} has no images")
        stems = []
        for before in befores:
            after, mask = (source / split / folder / before.name for folder in ("B", "OUT"))
            for path in (after, mask):
                if not path.is_file():
                    raise DatasetInvalid(f"{path} is missing, the counterpart of {before}")
            stem = f"{split}_{before.stem}"
            changed = read_rgb(mask.read_bytes(), str(mask))[..., 0] == CDD_CHANGED
            _save(read_rgb(before.read_bytes(), str(before)), out / "A" / f"{stem}.png")
            _save(read_rgb(after.read_bytes(), str(after)), out / "B" / f"{stem}.png")
            _save(np.where(changed, 255, 0).astype(np.uint8), out / "label" / f"{stem}.png")
            stems.append(stem)
        _write_lines(out / "list" / f"{split}.txt", stems)
        count += len(stems)
    return count


def _save(pixels: NDArray[np.uint8], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)


def _write_lines(path: Path, lines: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


SETS: dict[str, Callable[[Path, Path], int]] = {
    "millionaid": prepare_millionaid,
    "potsdam": prepare_potsdam,
    "cdd": prepare_cdd,
}


def main(arguments: list[str] | None = None) -> int:
    """The command line of this module."""
    parser = argparse.ArgumentParser(description="Bring a public data set into the layout that recipes read.")
    parser.add_argument("name", choices=list(SETS))
    parser.add_argument("source", type=Path, help="folder of the data set as it is given out")
    parser.add_argument("out", type=Path, help="folder of the new data set")
    options = parser.parse_args(arguments)
    try:
        count = SETS[options.name](options.source, options.out)
    except LemevitError as error:
        sys.stderr.write(f"error {error.code}: {error.what}\nfix: {error.fix}\n")
        return 3
    sys.stdout.write(f"{count} images in {options.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
