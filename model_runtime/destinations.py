"""The one gate for every file that is asked for: reports, results, pages and exports pass it before anything runs.

A file that is read is never written, nor is anything beside it that belongs to it. Two files that are written are never
one. What stands at a name stays without consent, and what is no plain file stays always. Standard library only: the
plugin asks here too.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import itertools
import json
import os
import stat
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import OutputExists, OutputIsInput, OutputUnwritable
from .files import writing_error

BESIDE = (".aux.xml", ".ovr", ".msk", ".msk.aux.xml", ".msk.ovr", "-wal", "-shm", "-journal")
"""Behind the whole name of a file that is read: what GDAL and SQLite read with it."""
BESIDE_STEM = (
    *(".aux", ".prj", ".hdr", ".stx", ".clr", ".wld", ".tab", ".imd", ".rpb", ".pvl", ".xml", ".rrd", ".ige"),
    *("_rpc.txt", "_metadata.txt", ".shx", ".dbf", ".cpg", ".qix", ".sbn", ".sbx", ".qpj", ".card.json"),
)
"""In place of its suffix: place, header and statistics of rasters, the parts of a shapefile, a model's card."""
MAX_REPORT_BYTES = 64 * 1024 * 1024
UNFINISHED = ("failed", "cancelled", "planned")
OTHER_NAME = "Choose another file name."


@dataclass(frozen=True)
class Destination:
    """A file that is asked for.

    Attributes:
        path: where.
        name: what it is to the user.
        can_replace: consent to lose what stands there.
        touched: other files that are written or removed on the way.
    """

    path: Path
    name: str = "output"
    can_replace: bool = False
    touched: tuple[Path, ...] = ()


def check_destinations(wanted: Sequence[Destination], read: Iterable[Path]) -> None:
    """Refuse files that would be lost, or that cannot be written.

    Writes no more than a probe that goes again.

    Args:
        wanted: all that will be written.
        read: all that is read.

    Raises:
        OutputIsInput: a file that is read, by any name, or what lies beside it.
        OutputUnwritable: two are one, the folder is missing or read-only, or no plain file is in the way.
        OutputExists: something stands there, and there is no consent.
    """
    refuse_inputs(wanted, read)
    refuse_meetings(wanted)
    for destination in wanted:
        check_place(destination)


def refuse_inputs(wanted: Sequence[Destination], read: Iterable[Path]) -> None:
    """Raise ``OutputIsInput`` where a file, or one that comes and goes with it, is read or belongs to what is read."""
    inputs = _Inputs(read)
    for destination in wanted:
        _check_name(destination)
        path, name = destination.path, destination.name
        source = inputs.at(path)
        if source is not None:
            raise OutputIsInput(f"The {name} {path} is the input {source}.")
        for touched in destination.touched:
            source = inputs.at(touched)
            if source is not None:
                raise OutputIsInput(f"To write the {name} {path}, the input {source} would be lost.", OTHER_NAME)
        source = inputs.beside(path)
        if source is not None:
            raise OutputIsInput(f"The {name} {path} would be read as a part of the input {source}.", OTHER_NAME)


def belongings(source: Path) -> list[Path]:
    """Names of what may lie beside a file and is read with it, whether it is there or not."""
    stem, suffix = source.stem, source.suffix.lower()
    names = [source.name + end for end in BESIDE] + [stem + end for end in BESIDE_STEM]
    if len(suffix) > 1:
        names += [f"{stem}{suffix}w", f"{stem}.{suffix[1]}{suffix[-1]}w"]
    return [source.with_name(name) for name in dict.fromkeys(names) if name != source.name]


def _check_name(destination: Destination) -> None:
    """Raise ``OutputUnwritable`` for what no file system takes for a name, and for a name that is too long."""
    for path in (destination.path, *destination.touched):
        try:
            os.lstat(path)
        except (FileNotFoundError, NotADirectoryError, PermissionError):
            continue
        except (OSError, ValueError) as error:
            said, fix = getattr(error, "strerror", None) or error, OTHER_NAME
            if getattr(error, "errno", None) == errno.ENAMETOOLONG:
                more = len(os.fsencode(path.name)) - len(os.fsencode(destination.path.name))
                fix = f"A working name takes {more} bytes more than the name itself: choose a shorter one."
            raise OutputUnwritable(
                f"The {destination.name} {str(destination.path)!r} cannot be made: {said}.", fix
            ) from error


def may_belong(path: Path) -> bool:
    """True if a file of this name would be read with another, which may be one that is not known yet."""
    name = path.name.lower()
    return name.endswith(tuple(end.lower() for end in (*BESIDE, *BESIDE_STEM))) or path.suffix.lower().endswith("w")


class _Inputs:
    """Files that are read, found again by whatever name.

    A mosaic may have a hundred thousand.
    """

    def __init__(self, read: Iterable[Path]) -> None:
        self._numbers: dict[tuple[int, int], Path] = {}
        self._missing: list[Path] = []
        self._stems: dict[tuple[str, str], list[Path]] = {}
        folders: dict[Path, str] = {}
        for path in read:
            status = _status(path)
            if status is None:
                self._missing.append(path)
            else:
                self._numbers.setdefault((status.st_dev, status.st_ino), path)
            for place in (path, path.resolve()) if path.is_symlink() else (path,):
                if place.parent not in folders:
                    folders[place.parent] = os.path.realpath(place.parent)
                self._stems.setdefault((folders[place.parent], _folded(place.stem)), []).append(place)

    def at(self, path: Path) -> Path | None:
        """The input that has this name too."""
        status = _status(path)
        if status is not None:
            return self._numbers.get((status.st_dev, status.st_ino))
        return next((other for other in self._missing if is_same_file(path, other)), None)

    def beside(self, path: Path) -> Path | None:
        """The input with which a file of this name would be read."""
        folder, name = os.path.realpath(path.parent), _folded(path.name)
        for end in range(1, len(name) + 1):
            for source in self._stems.get((folder, name[:end]), ()):
                if name in (_folded(beside.name) for beside in belongings(source)):
                    return source
        return None


def _status(path: Path) -> os.stat_result | None:
    try:
        return os.stat(path)
    except (OSError, ValueError):
        return None


def refuse_within(wanted: Sequence[Destination], folder: Path) -> None:
    """Raise ``OutputIsInput`` where a file that stands in a folder of data would be replaced."""
    place = os.path.join(os.path.realpath(folder), "")
    for destination in wanted:
        if os.path.lexists(destination.path) and os.path.realpath(destination.path).startswith(place):
            raise OutputIsInput(f"The {destination.name} {destination.path} is a file of the data in {folder}.")


def refuse_meetings(wanted: Sequence[Destination]) -> None:
    """Raise ``OutputUnwritable`` where two files are one, or one has the name of what comes and goes with the other."""
    place_of = functools.lru_cache(maxsize=None)(os.path.realpath)  # each name is compared with all others
    for first, second in itertools.combinations(wanted, 2):
        if is_same_file(first.path, second.path, place_of):
            raise OutputUnwritable(f"The {second.name} {second.path} is the {first.name} too.", OTHER_NAME)
        for one, other in ((first, second), (second, first)):
            if any(is_same_file(touched, other.path, place_of) for touched in one.touched):
                raise OutputUnwritable(
                    f"The {other.name} {other.path} has a name that is needed to write {one.path}.", OTHER_NAME
                )


def check_place(destination: Destination) -> None:
    """Refuse a place where the file cannot be, or where something would be lost.

    Raises:
        OutputUnwritable, OutputExists: see ``check_destinations``.
    """
    path, name = destination.path, destination.name
    if not os.path.isdir(path.parent):
        raise OutputUnwritable(f"The folder {path.parent} of the {name} does not exist.")
    if os.path.isdir(path):
        raise OutputUnwritable(f"A folder lies in the way of the {name}: {path}.", OTHER_NAME)
    for touched in destination.touched:
        if os.path.islink(touched):
            raise OutputUnwritable(f"A link lies where the {name} is written first: {touched}.", "Move it away.")
    if os.path.lexists(path):
        _check_old(destination)
    try_writing(path)


def _check_old(destination: Destination) -> None:
    path, name = destination.path, destination.name
    if os.path.exists(path) and not stat.S_ISREG(os.stat(path).st_mode):
        raise OutputUnwritable(f"The {name} {path} is no plain file.", OTHER_NAME)
    if not destination.can_replace:
        raise OutputExists(f"The {name} {path} exists already.")
    if os.path.exists(path) and not os.access(path, os.W_OK):
        raise OutputUnwritable(f"The file {path} is read-only.", OTHER_NAME)


def try_writing(path: Path) -> None:
    """Write and remove a small file: permission bits lie (root, network drives, read-only mounts).

    Raises:
        OutputUnwritable: naming the folder.
    """
    probe = path.with_name(f".lemevit-{os.getpid()}.probe")  # workers of a cluster look at the same time
    try:
        probe.touch()
        probe.unlink()
    except FileNotFoundError:  # another thread of this process looked at the same time
        return
    except OSError as error:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)
        raise writing_error(error, path) from error


def is_same_file(one: Path, other: Path, place_of: Callable[[Path], str] = os.path.realpath) -> bool:
    """True if two names stand for one file: links of both kinds, and spellings that the file system takes for one.

    Args:
        one: a name.
        other: another.
        place_of: resolves the links of a name.
    """
    try:
        if os.path.exists(one) and os.path.exists(other):
            return os.path.samefile(one, other)
        first, second = (os.path.normcase(place_of(path)) for path in (one, other))
    except (OSError, ValueError):
        return False
    if first == second:
        return True
    return _folded(first) == _folded(second) and _ignores_case(Path(first).parent)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _ignores_case(folder: Path) -> bool:
    """True if names in a folder are told apart by their letters' case.

    A folder without letters is taken to do so.
    """
    turned = folder.with_name(folder.name.swapcase()) if folder.name else folder
    return turned.name != folder.name and os.path.exists(turned) and os.path.samefile(turned, folder)


def is_own_report(path: Path, output: str) -> bool:
    """True if a file is the report of a run of ``output`` that did not come to its end.

    It may be written anew.
    """
    values = _json_object(path)
    return values.get("output") == output and values.get("status") in UNFINISHED


def is_report(path: Path) -> bool:
    """True if a file is the report of any run."""
    return {"status", "task", "tiles"} <= set(_json_object(path))


def _json_object(path: Path) -> dict[str, Any]:
    try:
        if not path.is_file() or path.stat().st_size > MAX_REPORT_BYTES:
            return {}
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
