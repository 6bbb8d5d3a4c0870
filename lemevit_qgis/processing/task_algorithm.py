"""Algorithms of the tasks, such as ``lemevit:segment``, built from their descriptions."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..errors import tr
from ..tasks import Option, Output
from ..tasks.spec import CHOICE, FILE_FILTERS, FLAG, RASTER, VECTOR
from .base import DOUBLE, LemevitAlgorithm


class TaskAlgorithm(LemevitAlgorithm):
    """Algorithm of one task."""

    def name(self) -> str:
        return self.task.algorithm

    def displayName(self) -> str:  # noqa: N802
        return tr(self.task.algorithm_title)

    def tags(self) -> list[str]:
        return list(self.task.tags)

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(self.task.help)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        self.add_inputs()
        self.add_area()
        for option in self.task.options:
            said = tr(option.tooltip)
            is_cards = option.kind != FLAG and option.default is None
            said = self.card_help(said + ".", option.field) if is_cards else said
            self.add(_option_parameter(option), said, option.is_advanced)
        self.add_advanced()
        for output in self.task.outputs:
            destination = _output_parameter(output, is_optional=output is not self.task.main_output)
            self.add(destination, tr(output.help), output.is_advanced)


def _option_parameter(option: Option) -> QgsProcessingParameterDefinition:
    if option.kind == FLAG:
        return QgsProcessingParameterBoolean(option.parameter, tr(option.label), bool(option.default), True)
    if option.kind == CHOICE:
        choice = QgsProcessingParameterEnum(
            option.parameter, tr(option.label), list(option.choices), False, option.default, False
        )
        choice.setUsesStaticStrings(True)
        return choice
    return QgsProcessingParameterNumber(
        option.parameter, tr(option.label), DOUBLE, option.default, True, option.minimum, option.maximum
    )


def _output_parameter(output: Output, is_optional: bool) -> QgsProcessingParameterDefinition:
    choice = {"optional": is_optional, "createByDefault": not is_optional}
    if output.kind == RASTER:
        return QgsProcessingParameterRasterDestination(output.parameter, tr(output.label), **choice)
    if output.kind == VECTOR:
        return QgsProcessingParameterVectorDestination(output.parameter, tr(output.label), **choice)
    file_filter = FILE_FILTERS[output.kind]
    return QgsProcessingParameterFileDestination(output.parameter, tr(output.label), file_filter, None, **choice)
