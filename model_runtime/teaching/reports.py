"""Reports of steps of teaching: what all of them tell, and the entry of a model that was written."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..jobs.report import write_report
from .request import TeachRequest

if TYPE_CHECKING:
    from ..jobs.context import RunContext
    from ..store.find import ModelFile
    from .session import TeachSession


def finished(
    report: dict[str, Any], request: TeachRequest, context: RunContext, session: TeachSession, began: float
) -> dict[str, Any]:
    """The report of a step with what all of them tell, written to a file if that was asked for."""
    warnings = report.setdefault("warnings", [])
    for warning in warnings:
        context.emit({"event": "warning", **warning})
    report.update(
        status="done",
        task=request.task,
        action=request.action,
        inputs=[{"path": path} for path in request.inputs],
        seconds={"total": round(time.monotonic() - began, 3)},
        cache_mb=session.cache.megabytes,
    )
    report.setdefault("outputs", [])
    report["summary"] = [report["sentence"], f"Features: {report['features']}.", *_runner_up(report)]
    if request.report:
        write_report(report, Path(request.report))
    return report


def _runner_up(report: dict[str, Any]) -> list[str]:
    """The numbers of the features that won and of the next best, where they were compared."""
    best = report.get("compared", [])[:2]
    if len(best) < 2:
        return []
    parts = [
        f"{entry['features']} {entry['strokes_right']}/{entry['strokes']} ({entry['share']:.2f})" for entry in best
    ]
    return [f"Compared: {parts[0]}, next {parts[1]}."]


def model_output(out: Path, file: ModelFile) -> dict[str, Any]:
    """The report's entry of a model that was written."""
    return {"path": str(out), "kind": "model", "sha256": file.sha256, "bytes": out.stat().st_size}
