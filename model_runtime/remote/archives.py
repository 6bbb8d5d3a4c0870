"""Rasters in local zip archives: a member and what belongs to it, unpacked beside the output before a run.

GDAL is never given an archive. Python's ``zipfile`` unpacks behind the walls of a job, as many bytes as the archive
states beforehand and the disk holds, and compares their checksums. The run then opens plain files, with all its own
checks, and their digests are its identity. The report has the path as it was given. Other archives, archives in
archives and encrypted members are not read.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
import struct
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from ..destinations import belongings
from ..errors import LemevitError, RasterDamaged, RasterDriverRefused, RasterNotFound, RasterTooLarge
from ..files import writing_error
from ..guards.system_walls import walled
from ..jobs.context import RunContext
from ..protocol import JobRequest
from .names import is_zipped, zip_parts

SUFFIX = ".lemevit-archive"
PIECE_BYTES = 1 << 20
KEPT_FREE_BYTES = 100_000_000
MOST_DIRECTORY_BYTES = 64 << 20
"""The list of an archive's members is held in memory: about a million names."""
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Others state by themselves how much memory they take."""
_END, _END_BYTES = b"PK\5\6", 22
_MOST_COMMENT_BYTES = 65_535
_FIX = "Unpack it, or copy it out with gdal_translate."


def unpacked(request: JobRequest, context: RunContext) -> JobRequest:
    """Unpack the rasters of a run that lie in zip archives, and return the request of a run over the copies.

    A request without such a raster comes back as it is.

    Args:
        request: with paths such as ``/vsizip/FILE.zip/FOLDER/SCENE.tif``.
        context: cancels; its ``origins`` are told where the copies come from.

    Raises:
        RasterNotFound: the archive has no such member.
        RasterDriverRefused: an encrypted member, or a compression that is not read.
        RasterTooLarge: the disk does not hold it.
        RasterDamaged: no zip archive, or other bytes than it states.
    """
    if not any(map(is_zipped, request.inputs)):
        return request
    folder = Path(request.output + SUFFIX)
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        inputs = walled(lambda: _copies(request, context, folder), [folder])
    except LemevitError:
        tidy(request)
        raise
    except OSError as error:
        tidy(request)
        raise writing_error(error, folder) from error
    return dataclasses.replace(request, inputs=inputs)


def tidy(request: JobRequest) -> None:
    """Remove what was unpacked for a run."""
    shutil.rmtree(Path(request.output + SUFFIX), ignore_errors=True)


def _copies(request: JobRequest, context: RunContext, folder: Path) -> tuple[str, ...]:
    """Paths of the rasters, those that were unpacked in place of those in archives."""
    inputs = []
    for number, name in enumerate(request.inputs):
        if is_zipped(name):
            place = folder / str(number)
            place.mkdir()
            copy = str(_copy(name, place, context))
            context.origins[copy] = {"path": name}
            inputs.append(copy)
        else:
            inputs.append(name)
    return tuple(inputs)


def _copy(name: str, place: Path, context: RunContext) -> Path:
    """Unpack what a path names into a folder."""
    found = zip_parts(name)
    if found is None:
        raise RasterNotFound(f"{name} does not exist.")
    archive, member = found
    _check_directory(archive)
    try:
        with zipfile.ZipFile(archive) as opened:
            wanted = _wanted(opened, member, name)
            _check_room(wanted, place, name)
            for entry in wanted:
                _unpack(opened, entry, place / PurePosixPath(entry.filename).name, context)
    except (zipfile.BadZipFile, zlib.error, EOFError, UnicodeDecodeError) as error:
        raise RasterDamaged(f"{archive} is no zip archive that can be read: {error}.") from error
    except (NotImplementedError, RuntimeError) as error:
        raise RasterDriverRefused(f"{name} cannot be unpacked: {error}.", _FIX) from error
    return place / PurePosixPath(wanted[0].filename).name


def _check_directory(archive: Path) -> None:
    """Look at the size of the list of members before it is read."""
    try:
        with archive.open("rb") as handle:
            size = handle.seek(0, os.SEEK_END)
            handle.seek(max(0, size - _END_BYTES - _MOST_COMMENT_BYTES))
            tail = handle.read()
    except OSError as error:
        raise RasterDamaged(f"{archive} cannot be read: {error.strerror}.") from error
    start = tail.rfind(_END)
    if start < 0 or len(tail) - start < _END_BYTES:
        raise RasterDamaged(f"{archive} is no zip archive.")
    (stated,) = struct.unpack_from("<I", tail, start + 12)
    if stated > MOST_DIRECTORY_BYTES:
        raise RasterTooLarge(f"{archive} has a list of members of {stated / 1e6:.0f} MB.", "Unpack it first.")


def _wanted(opened: zipfile.ZipFile, member: str, name: str) -> list[zipfile.ZipInfo]:
    """The member, first, and the files beside it that belong to it."""
    files = {entry.filename: entry for entry in opened.infolist() if not entry.is_dir()}
    if not member and len(files) == 1:
        member = next(iter(files))
    if member not in files:
        shown = ", ".join(sorted(files)[:3]) or "none"
        raise RasterNotFound(f"{name} does not exist; the archive has {len(files)} files: {shown}.")
    own = PurePosixPath(member)
    beside = {path.name.lower() for path in belongings(Path(own.name))}
    others = [
        entry
        for path, entry in files.items()
        if PurePosixPath(path).parent == own.parent and path != member and PurePosixPath(path).name.lower() in beside
    ]
    wanted = [files[member], *others]
    if any(entry.flag_bits & 1 for entry in wanted):
        raise RasterDriverRefused(f"{name} is encrypted.", _FIX)
    if any(entry.compress_type not in _COMPRESSIONS for entry in wanted):
        raise RasterDriverRefused(f"{name} is compressed in a way that is not read here.", _FIX)
    return wanted


def _check_room(wanted: list[zipfile.ZipInfo], place: Path, name: str) -> None:
    needed, free = sum(entry.file_size for entry in wanted), shutil.disk_usage(place).free
    if needed + KEPT_FREE_BYTES > free:
        raise RasterTooLarge(
            f"{name} unpacks to {needed / 1e6:.0f} MB; {free / 1e6:.0f} MB are free beside the output.",
            "Free disk space, or choose another output folder.",
        )


def _unpack(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, context: RunContext) -> None:
    """Write a member, of which ``zipfile`` reads as many bytes as it states, and compares their checksum."""
    written = 0
    with opened.open(entry) as source, target.open("xb") as out:
        while piece := source.read(PIECE_BYTES):
            context.cancellation.check()
            out.write(piece)
            written += len(piece)
    if written != entry.file_size:
        raise RasterDamaged(f"{opened.filename}: {entry.filename} has {written} bytes and states {entry.file_size}.")
