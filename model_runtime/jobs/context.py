"""The context of a run, given by its caller. Loads nothing, since a worker names it before its runtime is loaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..cancellation import NEVER, Cancellation
from ..further import FurtherLines, no_lines

if TYPE_CHECKING:
    from ..backends import OpenBackend
    from ..backends.base import Backend
    from ..backends.options import BackendOptions
    from ..protocol import JobRequest
    from ..store.find import ModelFile


def _ignore(event: dict[str, Any]) -> None:
    """Drop an event."""


def _resolve(name_or_path: str, models_dir: str | None) -> ModelFile:
    from ..store.find import resolve_model

    return resolve_model(name_or_path, models_dir)


def _open(model: ModelFile, options: BackendOptions | None = None) -> Backend:
    from ..backends import open_backend

    return open_backend(model, options)


def _as_it_is(request: JobRequest, context: RunContext) -> JobRequest:
    """Return a request whose rasters are all here."""
    return request


@dataclass(frozen=True)
class RunContext:
    """Events, cancelling and the doors to models of one run.

    Attributes:
        emit: takes progress and warning events.
        cancellation: asked between steps; a cancelled run ends within two seconds.
        resolve_model: finds and vets a model.
        open_backend: loads it on a device.
        further: lines that follow the request, for a kind that stays open.
        origins: entries of the report for inputs that are copies of others, by their paths.
        credentials: what hosts are told of who asks (``remote.access``); in memory only.
        fetch: brings rasters on servers here, for runs that follow one another.
        measures_pace: whether the first blocks of a remote raster are timed, before it is told what fetching takes.
        tried: channels, bytes of scores and seconds of a model on one chip, kept for runs that share a context.
    """

    emit: Callable[[dict[str, Any]], None] = _ignore
    cancellation: Cancellation = NEVER
    resolve_model: Callable[[str, str | None], ModelFile] = _resolve
    open_backend: OpenBackend = _open
    further: FurtherLines = field(default_factory=no_lines)
    origins: dict[str, dict[str, Any]] = field(default_factory=dict)
    credentials: Mapping[str, Mapping[str, str]] = field(default_factory=dict, repr=False)
    fetch: Callable[[JobRequest, RunContext], JobRequest] = _as_it_is
    measures_pace: bool = True
    tried: dict[object, tuple[int, int, float]] = field(default_factory=dict)
