"""Files that the plugin itself writes for the user, through the one gate of the runtime. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .._runtime import destinations, errors, files
from ..errors import PluginError


def check_target(path: str, name: str, can_replace: bool, read: Iterable[str]) -> None:
    """Refuse a file that would cost another.

    Args:
        path: where it shall be.
        name: what it is, in English, for the error.
        can_replace: consent to lose what stands there.
        read: files that are read, and others that must stay.

    Raises:
        PluginError: with a code of the runtime.
    """
    wanted = [destinations.Destination(Path(path), name, can_replace)]
    try:
        destinations.check_destinations(wanted, [Path(source) for source in read])
    except errors.LemevitError as error:
        raise PluginError(error.code, error.what, error.fix) from error


def target_problem(path: str, name: str, can_replace: bool, read: Iterable[str]) -> PluginError | None:
    """The same as a value: ``None`` where the file may be written."""
    try:
        check_target(path, name, can_replace, read)
    except PluginError as error:
        return error
    return None


def loss_problem(paths: Iterable[str], read: Iterable[str]) -> PluginError | None:
    """Why files cannot all be written, whatever stands there: one of them is read, or is another of them."""
    wanted = [destinations.Destination(Path(path), "output", True) for path in paths]
    try:
        destinations.refuse_inputs(wanted, [Path(source) for source in read])
        destinations.refuse_meetings(wanted)
    except errors.LemevitError as error:
        return PluginError(error.code, error.what, error.fix)
    return None


def report_problem(path: str, read: Iterable[str]) -> PluginError | None:
    """Why a run report cannot be written there: the toolbox replaces reports of runs, and nothing else."""
    return target_problem(path, "report", destinations.is_report(Path(path)), read)


def write_text(path: str, text: str) -> None:
    """Write a file in one step, complete or not at all, with the line ends that the text has.

    Raises:
        PluginError: with a code of the runtime; what stood there is as it was.
    """
    try:
        files.write_whole(Path(path), text.encode("utf-8"))
    except errors.LemevitError as error:
        raise PluginError(error.code, error.what, error.fix) from error
