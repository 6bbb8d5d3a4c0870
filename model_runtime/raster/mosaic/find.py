"""Sheets that an input names: a raster, a folder of rasters, a list of them, or a tile index. Opens no raster.

A folder stands for the rasters directly in it, in the order of their names, without virtual ones: those are mosaics of
others. A list is a text file with a path a line. A tile index is a vector file with the paths in a column.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from ...errors import RasterMosaic, RasterNotARaster, RasterTooLarge
from ...guards.elsewhere import is_elsewhere, refuse_elsewhere
from .tile_index import is_index, rasters_named

MAX_SHEETS = 100_000
MAX_LIST_BYTES = 64 * 1024 * 1024
RASTERS = (".tif", ".tiff", ".jp2", ".j2k", ".png", ".jpg", ".jpeg", ".img", ".bmp", ".asc", ".ntf", ".bil", ".bsq")
LISTS = (".txt", ".lst")
GRID_WORDS = (b"ncols", b"nrows", b"dsaa", b"dsrb")
"""Beginnings of rasters that are text."""
OURS = ".lemevit-"


def sheets_named(names: Sequence[str], without: Collection[Path] = ()) -> list[Path]:
    """Return the paths of all rasters that ``names`` stand for, each once.

    Args:
        names: of rasters, folders, lists and tile indexes.
        without: files of a folder that are none of its sheets: outputs.

    Raises:
        RasterMosaic: a folder, list or index without rasters.
        RasterTooLarge: more than 100,000.
    """
    found: dict[Path, None] = {}
    for name in names:
        found.update(dict.fromkeys(_sheets(Path(name), without)))
    if len(found) > MAX_SHEETS:
        raise RasterTooLarge(f"{len(found)} rasters are too many for one run; it takes up to {MAX_SHEETS}.")
    return list(found)


def is_many(name: str) -> bool:
    """True if a name stands for rasters rather than for one."""
    path = Path(name)
    return path.is_dir() or is_document(path)


def _sheets(path: Path, without: Collection[Path]) -> list[Path]:
    if path.is_dir():
        return _of_folder(path, without)
    if not is_document(path):
        return [path]
    names = names_in(path)
    for name in names:
        refuse_elsewhere(name)
    return list(map(Path, names))


def is_document(path: Path) -> bool:
    """True for a file that names rasters, a line or a feature each."""
    return path.is_file() and (is_list(path) or is_index(path))


def names_in(path: Path) -> list[str]:
    """Return the rasters that a list or tile index names, in its order: paths, and addresses as they are.

    Raises:
        RasterMosaic: it names none, or says more of its raster than which sheets it has.
        RasterTooLarge, RasterNotARaster: it cannot be read.
    """
    names = _lines(path) if is_list(path) else rasters_named(path)
    if not names:
        raise RasterMosaic(f"{path} names no rasters.", "Write the path of a raster a line.")
    return names


def _of_folder(folder: Path, without: Collection[Path]) -> list[Path]:
    found = [
        path
        for path in sorted(folder.iterdir())
        if path.name.lower().endswith(RASTERS) and path.is_file() and not path.name.startswith(".")
        if OURS not in path.name and path not in without
    ]
    if not found:
        raise RasterMosaic(
            f"The folder {folder} holds no rasters.", "Choose the folder in which the rasters are, not one above it."
        )
    return found


def is_list(path: Path) -> bool:
    """True for a text file that lists rasters."""
    if path.suffix.lower() not in LISTS or not path.is_file():
        return False
    with path.open("rb") as handle:
        return not handle.read(64).lstrip().lower().startswith(GRID_WORDS)


def _lines(path: Path) -> list[str]:
    if path.stat().st_size > MAX_LIST_BYTES:
        raise RasterTooLarge(f"The list {path} is larger than {MAX_LIST_BYTES // 2**20} MiB.")
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise RasterNotARaster(f"{path} is no list of rasters: it is no UTF-8 text.") from error
    names = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return [name if is_elsewhere(name) else str(path.parent / name) for name in names]
