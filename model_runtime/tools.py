"""Tools beside the tasks: work on layers and results, without a model. From a request to a report.

A tool is a row of ``TOOLS``: its options, which come by name from the command line or from a line of the worker, and
the function that carries it out.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .errors import ArgumentsInvalid
from .jobs.context import RunContext
from .labels.exporting import ExportOptions, export_labels
from .labels.importing import ImportOptions, import_labels
from .protocol import ToolRequest
from .teaching.alike.options import EmbedOptions, SimilarOptions
from .vectors.centrelines import CentrelineOptions, centrelines
from .vectors.points import PointsOptions, points
from .vectors.reshape import ReshapeOptions, reshape
from .vectors.statistics import StatisticsOptions, statistics

Carry = Callable[[ToolRequest, Any, RunContext], dict[str, Any]]


@dataclass(frozen=True)
class Tool:
    """A row of ``TOOLS``.

    Attributes:
        options: a frozen dataclass with a default for every option.
        inputs: fewest and most files that are read.
        carry_out: does the work and returns what the report says beside the common keys.
    """

    options: type[Any]
    inputs: tuple[int, int]
    carry_out: Carry


def _reshape(request: ToolRequest, options: ReshapeOptions, context: RunContext) -> dict[str, Any]:
    return reshape(request.inputs[0], request.output, options, request.overwrite, context.cancellation.check)


def _statistics(request: ToolRequest, options: StatisticsOptions, context: RunContext) -> dict[str, Any]:
    zones, counted = request.inputs
    return statistics(zones, counted, request.output, options, request.overwrite, context.cancellation.check)


def _export(request: ToolRequest, options: ExportOptions, context: RunContext) -> dict[str, Any]:
    layer, raster = request.inputs
    return export_labels(layer, raster, request.output, options, request.overwrite, context.cancellation.check)


def _import(request: ToolRequest, options: ImportOptions, context: RunContext) -> dict[str, Any]:
    return import_labels(request.inputs[0], request.output, options, request.overwrite, context.cancellation.check)


def _centrelines(request: ToolRequest, options: CentrelineOptions, context: RunContext) -> dict[str, Any]:
    return centrelines(request.inputs[0], request.output, options, request.overwrite, context.cancellation.check)


def _points(request: ToolRequest, options: PointsOptions, context: RunContext) -> dict[str, Any]:
    return points(request.inputs[0], request.output, options, request.overwrite, context.cancellation.check)


def _embed(request: ToolRequest, options: EmbedOptions, context: RunContext) -> dict[str, Any]:
    from .teaching.alike.embed import embed

    return embed(request.inputs[0], request.output, options, request.overwrite, context)


def _similar(request: ToolRequest, options: SimilarOptions, context: RunContext) -> dict[str, Any]:
    from .teaching.alike.similar import similar

    return similar(request.inputs, request.output, options, request.overwrite, context)


TOOLS: dict[str, Tool] = {
    "outlines": Tool(ReshapeOptions, (1, 1), _reshape),
    "export-labels": Tool(ExportOptions, (2, 2), _export),
    "import-labels": Tool(ImportOptions, (1, 1), _import),
    "centrelines": Tool(CentrelineOptions, (1, 1), _centrelines),
    "points": Tool(PointsOptions, (1, 1), _points),
    "statistics": Tool(StatisticsOptions, (2, 2), _statistics),
    "embed": Tool(EmbedOptions, (1, 1), _embed),
    "similar": Tool(SimilarOptions, (2, 3), _similar),
}
"""By the name of a tool."""


def load_tool(task: str) -> None:
    """Load all that a tool needs, before the walls around it close."""
    if task in ("embed", "similar"):
        from .teaching.alike import embed, similar  # noqa: F401


def run_tool(request: ToolRequest, context: RunContext) -> dict[str, Any]:
    """Carry a request out and return its report.

    Raises:
        LemevitError: the request, a file or the output cannot be used.
    """
    tool = TOOLS.get(request.task)
    if tool is None:
        raise ArgumentsInvalid(f"There is no tool {request.task[:40]!r}.")
    least, most = tool.inputs
    if not least <= len(request.inputs) <= most:
        raise ArgumentsInvalid(f"The tool {request.task} does not take {len(request.inputs)} files.")
    began = time.monotonic()
    found = tool.carry_out(request, options_of(tool.options, request.options), context)
    return {
        "status": "done",
        "task": request.task,
        "inputs": [{"path": path} for path in request.inputs],
        "outputs": [request.output],
        "warnings": [],
        "seconds": {"total": round(time.monotonic() - began, 3)},
        **found,
    }


def options_of(kind: type[Any], values: dict[str, Any]) -> Any:  # noqa: ANN401 - the kind that is asked for
    """Options by name as the dataclass that a tool takes.

    Raises:
        ArgumentsInvalid: an unknown name, or a value of another type than the default's.
    """
    known = {field.name: field.default for field in dataclasses.fields(kind)}
    for name, value in values.items():
        if name not in known:
            raise ArgumentsInvalid(f"There is no option {name[:40]!r}.")
        default = known[name]
        wanted = (int, float) if isinstance(default, float) else type(default)
        if not isinstance(value, wanted) or (isinstance(value, bool) and not isinstance(default, bool)):
            raise ArgumentsInvalid(f"The option {name} cannot be {str(value)[:80]!r}.")
    return kind(**values)
