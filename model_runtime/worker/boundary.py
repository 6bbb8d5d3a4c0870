"""One job from request to last event: whatever happens inside becomes an event and an exit status.

This is one of the two places that may catch every exception (the other is ``cli.main``): a defect of ours must reach
the user as a named error and the log as a traceback, and must not end a worker that others wait for.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import Any

from ..errors import ArgumentsInvalid, Cancelled, DeviceOutOfMemory, InternalError, LemevitError, RuntimeMissing
from ..jobs.context import RunContext
from ..protocol import EXIT_ARGUMENTS, EXIT_CANCELLED, EXIT_DONE, EXIT_FAILED
from .kinds import KINDS, Request

Emit = Callable[[dict[str, Any]], None]


def run_to_events(request: Request, context: RunContext, kind: str = "run") -> int:
    """Run ``request`` and emit all its events, ``result`` last.

    Returns the exit status.

    Args:
        request: the job.
        context: takes every event, and is asked by the job.
        kind: of the request, a key of ``kinds.KINDS``.
    """
    try:
        from .. import job  # noqa: F401 - all of the runtime, before the walls close

        row = KINDS[kind]
        prepared, context = (request, context) if row.prepare is None else row.prepare(request, context)
        if row.close_walls is not None:
            row.close_walls(prepared)
        report = row.handle(prepared, context)
        context.emit({"event": "result", "report": report})
    except Exception as error:  # noqa: BLE001 - process boundary
        return report_failure(error, request, context.emit)
    return EXIT_DONE


def report_failure(error: Exception, request: Request | None, emit: Emit) -> int:
    """Emit the ``error`` and ``result`` events of a run that ended with ``error``.

    Returns the exit status.
    """
    named = named_error(error)
    emit({"event": "error", **named.as_dict()})
    emit({"event": "result", "report": failure_report(error, named, request)})
    return exit_status(named)


def failure_report(error: Exception, named: LemevitError, request: Request | None) -> dict[str, Any]:
    """The report that the job attached to its exception, else the little that is known of the run."""
    report = getattr(error, "report", None)
    if isinstance(report, dict):
        return report
    return {
        "status": "cancelled" if isinstance(named, Cancelled) else "failed",
        "task": request.task if request else None,
        "inputs": [{"path": path} for path in request.inputs] if request else [],
        "warnings": [],
        "outputs": [],
        "error": named.as_dict(),
    }


def named_error(error: BaseException) -> LemevitError:
    """``error`` itself when it is one of ours, else the named error that tells the user most.

    Logs the traceback.
    """
    if isinstance(error, LemevitError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return Cancelled()
    if isinstance(error, ImportError):
        return RuntimeMissing(
            f"The Python at {sys.executable} cannot load {error.name or 'a module'!r}: {error}.",
            "Choose a Python that has the LeMeViT runtime, or install the requirements of the runtime again.",
        )
    if isinstance(error, MemoryError):
        return DeviceOutOfMemory("The computer has not enough memory for this run.")
    traceback.print_exception(type(error), error, error.__traceback__, file=sys.stderr)
    return InternalError(f"Something unexpected happened: {type(error).__name__}: {error}")


def exit_status(error: LemevitError) -> int:
    """The exit status that stands for ``error``."""
    if isinstance(error, ArgumentsInvalid):
        return EXIT_ARGUMENTS
    return EXIT_CANCELLED if isinstance(error, Cancelled) else EXIT_FAILED
