"""Checks of an algorithm's parameters with the errors of ``inputs.checks``, for the main thread."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QLocale

from .. import settings
from ..errors import PluginError, tr
from ..inputs import checks
from ..inputs.targets import report_problem
from ..number_texts import short
from ..runs.form import FormError, file_of, parse_bands, parse_gsd, parse_stretch
from ..tasks import Task
from ..tasks.spec import UNPLACED
from .identity import chosen_model
from .services import area_problem


def form_problem(
    algorithm: QgsProcessingAlgorithm, task: Task, parameters: dict[str, Any], context: QgsProcessingContext
) -> PluginError | None:
    """Return the first problem that shows without a run, ``None`` if there is none.

    What is missing altogether is left to QGIS, which marks it in the form.
    """
    found: list[QgsRasterLayer] = []
    allows_unplaced = algorithm.parameterAsBool(parameters, UNPLACED.parameter, context)
    for entry in task.inputs:
        value = parameters.get(entry.parameter)
        if value in (None, ""):
            return None
        layer = algorithm.parameterAsRasterLayer(parameters, entry.parameter, context)
        if layer is None:
            return _source_problem(value, context)
        problem = checks.layer_problem(layer, needs_file=False) or area_problem(layer, parameters)
        if problem is None and not allows_unplaced:
            problem = checks.crs_problem(layer)
        if problem is not None:
            return problem
        found.append(layer)
    return _setting_problem(algorithm, task, parameters, context, found)


def _source_problem(value: Any, context: QgsProcessingContext) -> PluginError:  # noqa: ANN401 - as Processing gives it
    project = context.project() or QgsProject.instance()
    return checks.source_problem(str(value.source() if hasattr(value, "source") else value), project)


def _setting_problem(
    algorithm: QgsProcessingAlgorithm,
    task: Task,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    found: list[QgsRasterLayer],
) -> PluginError | None:
    """Model, bands, extent, output."""
    model = chosen_model(algorithm, parameters, context)
    problem = checks.model_problem(model, settings.models_folder()) if model else checks.no_model()
    for entry in task.inputs:
        text = algorithm.parameterAsString(parameters, entry.bands_parameter, context)
        problem = problem or (_form_problem(parse_bands, text) if text else None)
    stretch = algorithm.parameterAsString(parameters, "STRETCH", context)
    problem = problem or (_form_problem(parse_stretch, stretch) if stretch else None)
    gsd = algorithm.parameterAsString(parameters, "GSD", context)
    parse = partial(parse_gsd, decimal=QLocale().decimalPoint())
    problem = problem or (_form_problem(parse, gsd) if gsd else None)
    if problem is None and parameters.get("EXTENT") not in (None, ""):
        extent = algorithm.parameterAsExtent(parameters, "EXTENT", context, found[0].crs())
        problem = checks.extent_problem(extent, found[0])
    if problem is None:
        paths = [layer.source().split("|")[0] for layer in found]
        for output in task.outputs:
            target = parameters.get(output.parameter)
            if isinstance(target, str) and target:
                named = partial(file_of, output.field)
                problem = problem or _form_problem(named, target) or checks.output_problem(named(target), paths)
        report = parameters.get("REPORT")
        if problem is None and isinstance(report, str) and os.path.isabs(report):
            problem = report_problem(report, [*paths, *([model] if os.path.isfile(model) else [])])
    return problem


def _form_problem(parse: Callable[[str], object], text: str) -> PluginError | None:
    try:
        parse(text)
    except FormError as error:
        return PluginError(**error.as_dict(tr, short))
    return None
