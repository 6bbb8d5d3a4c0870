"""Where a result may go, and how it takes its place beside the side files of an older one."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from .. import files
from ..errors import OutputDiskFull, OutputExists, OutputIsInput, OutputUnwritable
from ..files import partial_path

SIDE_FILES = (".aux.xml", ".ovr", ".msk")
GPKG_SIDE_FILES = ("-wal", "-shm", "-journal")


def check_output(output: Path, inputs: Iterable[Path], suffixes: tuple[str, ...], overwrite: bool) -> None:
    """Refuse an output before any work.

    Raises:
        OutputIsInput: it is one of the inputs, by any name.
        OutputUnwritable: wrong suffix, missing or read-only folder, or a folder in the way.
        OutputExists: it exists and ``overwrite`` is False (GeoPackages are checked by layer elsewhere).
    """
    refuse_inputs(output, inputs)
    if output.suffix.lower() not in suffixes:
        raise OutputUnwritable(f"The output {output} must end in {' or '.join(suffixes)}.", "Choose another file name.")
    if not output.parent.is_dir():
        raise OutputUnwritable(f"The folder {output.parent} of the output does not exist.")
    if output.is_dir():
        raise OutputUnwritable(f"A folder lies in the way of the output: {output}.", "Choose another file name.")
    if output.exists() and output.suffix.lower() != ".gpkg" and not overwrite:
        raise OutputExists(f"The output {output} exists already.")
    _try_writing(output)


def refuse_inputs(output: Path, inputs: Iterable[Path]) -> None:
    """Raise ``OutputIsInput`` where the output is one of the inputs, by any name."""
    for source in inputs:
        if _same_file(output, source):
            raise OutputIsInput(f"The output {output} is the input {source}.")


def _same_file(output: Path, source: Path) -> bool:
    if output.exists() and source.exists():
        return output.samefile(source)
    real_output, real_source = os.path.realpath(output), os.path.realpath(source)
    return os.path.normcase(real_output) == os.path.normcase(real_source)


def _try_writing(output: Path) -> None:
    """Permission bits lie (root, network drives, read-only mounts): only a written file proves the folder."""
    if partial_path(output).is_symlink():
        raise OutputUnwritable(
            f"A link lies where the result is written first: {partial_path(output)}.", "Move it away."
        )
    probe = partial_path(output).with_suffix(f".{os.getpid()}.probe")  # workers of a cluster look at the same time
    try:
        probe.touch()
        probe.unlink(missing_ok=True)
    except OSError as error:
        raise OutputUnwritable(f"The folder {output.parent} cannot be written to: {error.strerror}.") from error
    if output.exists() and not os.access(output, os.W_OK):
        raise OutputUnwritable(f"The file {output} is read-only.", "Choose another file name.")


def check_space(output: Path, needed_bytes: int) -> None:
    """Refuse when the disk cannot hold the result.

    Raises:
        OutputDiskFull: with what is needed and what is free.
    """
    free = shutil.disk_usage(output.parent).free
    if free < needed_bytes:
        raise OutputDiskFull(
            f"About {needed_bytes / 1e6:.0f} MB are needed in {output.parent}, {free / 1e6:.0f} MB are free."
        )


def put_in_place(partial: Path, output: Path) -> None:
    """As ``files.put_in_place``; stale side files of the old output go."""
    files.put_in_place(partial, output)
    for suffix in SIDE_FILES:
        with contextlib.suppress(OSError):  # open elsewhere: the new output is in place all the same
            Path(f"{output}{suffix}").unlink(missing_ok=True)


def remove_partial(output: Path) -> None:
    """Remove what an unfinished run may have left beside ``output``, the journal excepted."""
    partial = partial_path(output)
    for suffix in ("", *SIDE_FILES, *GPKG_SIDE_FILES):
        Path(f"{partial}{suffix}").unlink(missing_ok=True)
