"""The order in which providers are opened, by what trials showed of those that are tried apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from .provider import ProviderCandidate

WORTH = 1.1
"""Speed in multiples of the CPU's from which another provider is taken without being asked for."""


@dataclass(frozen=True)
class Verdict:
    """Result of a trial.

    Attributes:
        problem: why the provider is not to be used; empty: it gives the answer of float32.
        seconds, cpu_seconds: for a tile, with the provider and with ONNX Runtime's own kernels on the CPU.
        opening_s: for the session.
        device_name: as the provider calls its device.
        measured: the time, ISO in UTC.
        needs_other_hardware: no precision of the provider can work here.
    """

    problem: str = ""
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    opening_s: float = 0.0
    device_name: str = ""
    measured: str = field(default_factory=lambda: datetime.now(timezone.utc).isoformat(timespec="seconds"))
    needs_other_hardware: bool = False

    @property
    def ratio(self) -> float:
        """Speed in multiples of the CPU's, 0 without one."""
        return self.cpu_seconds / self.seconds if self.seconds > 0 else 0.0


Trier = Callable[[ProviderCandidate], Verdict]


@dataclass(frozen=True)
class Tried:
    """A candidate that was tried apart."""

    candidate: ProviderCandidate
    verdict: Verdict

    @property
    def name(self) -> str:
        """Name of the provider, and its precision where it is not that of the graph."""
        precision = self.candidate.precision
        return f"{self.candidate.label} in {precision}" if precision else self.candidate.label

    @property
    def words(self) -> str:
        """The result of the trial, in a sentence."""
        if self.verdict.problem:
            return f"{self.name}: {self.verdict.problem}"
        day = self.verdict.measured[:10]
        return f"{self.name}: {self.verdict.ratio:.2g} times as fast as the processor, same answer (measured {day})"

    def as_dict(self) -> dict[str, Any]:
        """As the report holds it."""
        return {
            "name": self.candidate.row.name,
            "device": self.candidate.device,
            "precision": self.candidate.precision or "float32",
            "agrees": not self.verdict.problem,
            "ratio": round(self.verdict.ratio, 2),
            "measured": self.verdict.measured,
            "reason": self.words,
        }


def ranked(
    found: Sequence[ProviderCandidate], trier: Trier | None, must_pay: bool
) -> tuple[list[ProviderCandidate], list[Tried]]:
    """The candidates in the order to open them, and what was tried for it.

    Args:
        found: of the table, in its order.
        trier: tries one apart; ``None`` leaves those out that need it.
        must_pay: leave out what is not faster than the CPU.
    """
    tried: list[Tried] = []
    for candidate in found if trier is not None else ():
        own = [one.verdict for one in tried if one.candidate.row is candidate.row]
        is_settled = any(verdict.needs_other_hardware or not verdict.problem for verdict in own)
        if trier is not None and candidate.row.is_tried_apart and not is_settled:
            tried.append(Tried(candidate, trier(candidate)))
    good = [one for one in tried if not one.verdict.problem and (not must_pay or one.verdict.ratio >= WORTH)]
    fastest = [one.candidate for one in sorted(good, key=lambda one: -one.verdict.ratio)]
    plain = [candidate for candidate in found if not candidate.row.is_tried_apart]
    accelerated = [candidate for candidate in plain if candidate.row.probes]
    return [*accelerated, *fastest, *(candidate for candidate in plain if not candidate.row.probes)], tried
