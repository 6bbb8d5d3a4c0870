"""Label files of others: read up to a size, in a fixed order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...errors import LabelsInvalid
from ..objects import LabelObject

MAX_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True)
class Found:
    """Labels as a format states them.

    Attributes:
        classes: names in order; empty where the format has none of its own.
        objects: by the name of their image, without suffix.
    """

    classes: list[str]
    objects: dict[str, list[LabelObject]]


def read_bytes(path: Path) -> bytes:
    """Bytes of a file.

    Raises:
        LabelsInvalid: missing, unreadable or too large.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise LabelsInvalid(f"{path} has more than {MAX_BYTES >> 20} MB.")
        return path.read_bytes()
    except OSError as error:
        raise LabelsInvalid(f"{path} cannot be read: {error.strerror or error}.") from error


def files_in(folder: Path, suffix: str) -> list[Path]:
    """Files of a folder with a suffix, by name.

    Raises:
        LabelsInvalid: there is no such folder.
    """
    if not folder.is_dir():
        raise LabelsInvalid(f"The folder {folder} is missing.")
    return sorted(path for path in folder.iterdir() if path.suffix.lower() == suffix)


def text_lines(path: Path) -> list[list[str]]:
    """Words of each line that has any."""
    lines = read_bytes(path).decode("utf-8", "replace").splitlines()
    return [line.split() for line in lines if line.strip()]
