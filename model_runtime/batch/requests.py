"""Requests of a series: one for each raster, or for each pair of dates, of a request with many."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from ..errors import ArgumentsInvalid
from ..guards.elsewhere import refuse_elsewhere
from ..jobs.request_checks import check_inputs
from ..postprocess.score_layers import LAYERS
from ..protocol import JobRequest
from ..raster.mosaic.find import is_document, is_list, names_in, sheets_named
from ..remote.names import is_remote, stem_of
from ..tasks import task_of

NAME = "{name}"
"""Stands for the name of a raster, without its suffix, in the outputs of a request."""
NAMED = ("output", "polygons", "class_raster", "dota", "report", *LAYERS)
"""Fields of a request that may hold ``NAME``."""


def each_request(request: JobRequest) -> list[JobRequest]:
    """Return a request for each raster or each pair of dates.

    Pairs are rasters of one name in two folders or indexes, or the same lines of two lists; they are called as the
    earlier date is.

    Args:
        request: with many rasters, for two dates with two inputs of many, and ``{name}`` in every output.

    Raises:
        ArgumentsInvalid: no ``{name}``, two rasters of one name, or a date without the other.
        RasterError: a folder, list or index cannot be read.
    """
    for field in NAMED:
        value = getattr(request, field)
        if value and field != "report" and NAME not in value:
            raise ArgumentsInvalid(
                f"The {field} {value} is one file for many rasters.", f"Write {NAME} where the raster's name is to be."
            )
    if task_of(request).kind.dates == 1:
        return [_request_of(request, name, (path,)) for name, path in _by_name(_rasters(request.inputs))]
    check_inputs(request, task_of(request))
    return [_request_of(request, name, pair) for name, pair in _pairs(*request.inputs)]


def _pairs(before: str, after: str) -> list[tuple[str, tuple[str, str]]]:
    if is_list(Path(before)) and is_list(Path(after)):
        return _pairs_of_lists(before, after)
    first, second = _by_name(_rasters([before])), _by_name(_rasters([after]))
    others = {name.casefold(): path for name, path in second}
    missing = [path for name, path in first if name.casefold() not in others]
    known = {name.casefold() for name, _ in first}
    missing += [path for name, path in second if name.casefold() not in known]
    if missing:
        raise ArgumentsInvalid(
            f"{missing[0]} has no raster of its name for the other date.",
            "Call both dates of a pair the same in two folders, or write them in the same order into two lists.",
        )
    return [(name, (path, others[name.casefold()])) for name, path in first]


def _pairs_of_lists(before: str, after: str) -> list[tuple[str, tuple[str, str]]]:
    first, second = (names_in(Path(name)) for name in (before, after))
    if len(first) != len(second):
        alone = max(first, second, key=len)[min(len(first), len(second))]
        raise ArgumentsInvalid(
            f"{alone} has no raster of the other date: there are {len(first)} before and {len(second)} after.",
            "Write both dates of a pair on the same line of the two lists.",
        )
    named = _by_name(first)
    if len(named) < len(first):
        twice = next(path for number, path in enumerate(first) if path in first[:number])
        raise ArgumentsInvalid(
            f"{twice} is the earlier date of two pairs, whose results would have one name.",
            "Map them in two runs, into two folders.",
        )
    return [(name, (path, later)) for (name, path), later in zip(named, second)]


def _rasters(names: Sequence[str]) -> list[str]:
    """Paths and addresses of all rasters that names stand for, each once."""
    found: list[str] = []
    for name in names:
        if is_remote(name):
            found.append(name)
        elif is_document(Path(name)):
            found += names_in(Path(name))
        else:
            refuse_elsewhere(name)
            found += map(str, sheets_named([name]))
    return list(dict.fromkeys(found))


def _by_name(rasters: Sequence[str]) -> list[tuple[str, str]]:
    """Rasters with their names.

    Raises:
        ArgumentsInvalid: two of one name.
    """
    found: dict[str, tuple[str, str]] = {}
    for path in rasters:
        name = stem_of(path) if is_remote(path) else Path(path).stem
        other = found.setdefault(name.casefold(), (name, path))
        if other[1] != path:
            raise ArgumentsInvalid(f"{other[1]} and {path} have one name.", "Map them in two runs, into two folders.")
    return list(found.values())


def _request_of(request: JobRequest, name: str, rasters: tuple[str, ...]) -> JobRequest:
    values = {field: getattr(request, field) for field in NAMED}
    named = {field: value.replace(NAME, name) for field, value in values.items() if value}
    if request.report and NAME not in request.report:
        named["report"] = None
    return dataclasses.replace(request, inputs=rasters, **named)
