"""Requests of several kinds: a table from the command of a line to how such a request is read and carried out.

A kind is added by a row; the server, the events and the cancelling are the same for all. Standard library only.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import LemevitError
from ..protocol import JobRequest, ToolRequest, request_from_dict, tool_request_from_dict
from ..teaching.request import teach_request
from .teaching import teach
from .walls import close_each_walls, close_teaching_walls, close_tool_walls, close_walls

if TYPE_CHECKING:
    from ..jobs.context import RunContext


class Request(Protocol):
    """Facts of every request.

    A report of its failure names them.
    """

    @property
    def task(self) -> str:
        """One of ``protocol.TASKS``, or what else the kind does."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """Paths that are read."""


@dataclass(frozen=True)
class RequestKind:
    """A row of ``KINDS``.

    Attributes:
        read: builds a request from the ``request`` object of a line; raises ``ValueError`` for keys and values that
            do not fit.
        handle: carries a request out and returns its report; events go to the context.
        close_walls: called before ``handle``, when all of the runtime is loaded; ``None``: there is nothing to close.
            They stay closed until the request ends, so what a further line may have written is known from the start.
        read_line: for a kind that stays open and takes further lines (``context.further``): builds what
            ``FurtherLines.next`` returns from the ``request`` object of such a line, as ``read`` does.
        prepare: called before the walls close; returns the request that is carried out in place of the one that came,
            and its context.
    """

    read: Callable[[dict[str, Any]], Any]
    handle: Callable[[Any, RunContext], dict[str, Any]]
    close_walls: Callable[[Any], None] | None = None
    read_line: Callable[[dict[str, Any]], Any] | None = None
    prepare: Callable[[Any, RunContext], tuple[Any, RunContext]] | None = None


def _run(request: JobRequest, context: RunContext) -> dict[str, Any]:
    from ..job import run_job

    if not context.origins:
        return run_job(request, context)
    from ..remote import archives, fetching

    try:
        report = run_job(request, context)
    finally:
        archives.tidy(request)
    fetching.tidy(request)
    return report


def _made_local(request: JobRequest, context: RunContext) -> tuple[JobRequest, RunContext]:
    """Return the request over local files: those unpacked from archives and fetched from servers."""
    from ..remote.documents import is_needed

    if not is_needed(request):
        return request, context
    from ..remote import archives, fetching

    try:
        return fetching.fetched(archives.unpacked(request, context), context), context
    except LemevitError:
        archives.tidy(request)
        raise


def _able_to_fetch(request: JobRequest, context: RunContext) -> tuple[JobRequest, RunContext]:
    """Begin the thread that may reach the network while there are no walls."""
    from ..remote.documents import is_needed

    if not is_needed(request):
        return request, context
    from ..remote.fetching import Fetcher

    return request, dataclasses.replace(context, fetch=Fetcher())


def _each(request: JobRequest, context: RunContext) -> dict[str, Any]:
    from ..batch.series import run_each
    from ..remote.fetching import Fetcher

    try:
        return run_each(request, context)
    finally:
        if isinstance(context.fetch, Fetcher):
            context.fetch.close()


def _tool(request: ToolRequest, context: RunContext) -> dict[str, Any]:
    from ..tools import run_tool

    return run_tool(request, context)


KINDS: dict[str, RequestKind] = {
    "run": RequestKind(request_from_dict, _run, close_walls, prepare=_made_local),
    "each": RequestKind(request_from_dict, _each, close_each_walls, prepare=_able_to_fetch),
    "tool": RequestKind(tool_request_from_dict, _tool, close_tool_walls),
    "teach": RequestKind(teach_request, teach, close_teaching_walls),
}
"""By the command of a line."""
