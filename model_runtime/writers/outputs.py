"""Vet the path of a result, and put it in place beside the side files of an older one."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from .. import files
from ..destinations import Destination
from ..errors import OutputDiskFull
from ..files import partial_path

SIDE_FILES = (".aux.xml", ".ovr", ".msk")
GPKG_SIDE_FILES = ("-wal", "-shm", "-journal")


def destination_of(output: Path, name: str, can_replace: bool) -> Destination:
    """An output for the gate, with all that is written or removed on its way to its place."""
    partial = partial_path(output)
    side = [Path(f"{partial}{suffix}") for suffix in ("", *SIDE_FILES, *GPKG_SIDE_FILES)]
    gone = [Path(f"{output}{suffix}") for suffix in (*SIDE_FILES, *GPKG_SIDE_FILES)]
    return Destination(output, name, can_replace, (*side, *gone))


def check_space(output: Path, needed_bytes: int) -> None:
    """Refuse when the disk cannot hold the result.

    Raises:
        OutputDiskFull: with what is needed and what is free.
    """
    with files.named_writing(output):
        free = shutil.disk_usage(output.parent).free
    if free < needed_bytes:
        raise OutputDiskFull(
            f"About {needed_bytes / 1e6:.0f} MB are needed in {output.parent}, {free / 1e6:.0f} MB are free."
        )


def put_in_place(partial: Path, output: Path) -> None:
    """As ``files.put_in_place``.

    Stale side files of the old output go.
    """
    files.put_in_place(partial, output)
    for suffix in SIDE_FILES:
        with contextlib.suppress(OSError):  # open elsewhere: the new output is in place all the same
            Path(f"{output}{suffix}").unlink(missing_ok=True)


def remove_partial(output: Path) -> None:
    """Remove what an unfinished run may have left beside ``output``, the journal excepted.

    Raises:
        OutputUnwritable: the folder does not let it go.
    """
    partial = partial_path(output)
    with files.named_writing(partial):
        for suffix in ("", *SIDE_FILES, *GPKG_SIDE_FILES):
            Path(f"{partial}{suffix}").unlink(missing_ok=True)
