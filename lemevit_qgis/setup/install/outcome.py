"""Outcome of a set-up, as the installer emits it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class SetupOutcome:
    """End of a set-up.

    Attributes:
        status: one of the three.
        python: the new interpreter, empty unless done.
        error: ``code``, ``what``, ``fix``; ``None`` when done.
        findings: what the new runtime's selfcheck said.
        models_problem: why the models of the set-up are missing, empty if none are.
        log: everything the steps wrote.
    """

    status: str
    python: str = ""
    error: dict[str, str] | None = None
    findings: dict[str, Any] = field(default_factory=dict)
    log: str = ""
    models_problem: str = ""
