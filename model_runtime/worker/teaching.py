"""The kind of request that teaches: each line is a step, and what was computed stays for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..teaching.request import TeachRequest

if TYPE_CHECKING:
    from ..jobs.context import RunContext
    from ..teaching.teach import Sessions

_KEPT: list[Sessions] = []
"""Of this process: the first step makes it."""


def teach(request: TeachRequest, context: RunContext) -> dict[str, Any]:
    """Carry out a step with the sessions of this process.

    Returns its report.
    """
    from ..teaching.teach import Sessions, run_teach

    if not _KEPT:
        _KEPT.append(Sessions())
    return run_teach(request, context, _KEPT[0])
