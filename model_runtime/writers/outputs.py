"""Where a result may go, and how a finished file takes its place in one step. One of the three doors for I/O."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from ..errors import OutputDiskFull, OutputError, OutputExists, OutputIsInput, OutputUnwritable

PARTIAL = ".lemevit-partial"
PROBE_BYTES = 1024 * 1024
SIDE_FILES = (".aux.xml", ".ovr", ".msk")
GPKG_SIDE_FILES = ("-wal", "-shm", "-journal")
_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_FULL_WORDS = ("no space left", "disk is full", "file too large", "disk quota", "write error", "disk i/o error")


def partial_path(output: Path) -> Path:
    """The temporary sibling of ``output``; keeps the suffix, so that drivers accept it."""
    return output.with_name(f"{output.stem}{PARTIAL}{output.suffix}")


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


def writing_error(error: Exception, path: Path) -> OutputError:
    """The named error for a write to ``path`` that failed: a full disk, with what is free, or an unwritable file."""
    number = getattr(error, "errno", None)
    text = str(error).lower()
    if number in _FULL or any(words in text for words in _FULL_WORDS) or _is_full(path):
        free = shutil.disk_usage(path.parent).free
        return OutputDiskFull(f"{path} could not be written to its end; {free / 1e6:.0f} MB are available there.")
    return OutputUnwritable(f"{path} cannot be written: {getattr(error, 'strerror', None) or error}.")


def _is_full(path: Path) -> bool:
    """Whether a partial file, which will be removed anyway, cannot grow: GDAL and SQLite often do not say why."""
    if PARTIAL not in path.name or not path.exists():
        return False
    try:
        with path.open("ab") as handle:
            handle.write(bytes(PROBE_BYTES))
    except OSError as error:
        return error.errno in _FULL
    return False


def put_in_place(partial: Path, output: Path) -> None:
    """Flush ``partial`` to disk and let it take the name ``output``; stale side files of the old output go.

    Raises:
        OutputDiskFull, OutputUnwritable: the old output is as it was.
    """
    try:
        with partial.open("rb+") as handle:
            os.fsync(handle.fileno())
        os.replace(partial, output)
    except OSError as error:
        raise writing_error(error, output) from error
    for suffix in SIDE_FILES:
        with contextlib.suppress(OSError):  # open elsewhere: the new output is in place all the same
            Path(f"{output}{suffix}").unlink(missing_ok=True)


def remove_partial(output: Path) -> None:
    """Remove what an unfinished run may have left beside ``output``, the journal excepted."""
    partial = partial_path(output)
    for suffix in ("", *SIDE_FILES, *GPKG_SIDE_FILES):
        Path(f"{partial}{suffix}").unlink(missing_ok=True)
