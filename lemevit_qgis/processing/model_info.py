"""Algorithm ``lemevit:modelinfo``: the card of a model as output values and as a page."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from .. import settings
from ..errors import PluginError, coded_sentence, tr
from ..inputs.checks import no_model
from ..inputs.targets import check_target, write_text
from ..models.installed import installed_models
from ..models.page import as_html, as_text, class_names
from ..worker_client.verbs import models_child
from .identity import NamedAlgorithm, add_model, chosen_model

TIMEOUT_MS = 60_000
PAGES = (".html", ".htm", ".txt")
"""Suffixes of files that the habit of the toolbox, to replace a chosen output, holds for."""


class ModelInfoAlgorithm(NamedAlgorithm):
    """Algorithm that reads a model through the runtime, which vets the file as for a run."""

    def createInstance(self) -> QgsProcessingAlgorithm:  # noqa: N802
        return ModelInfoAlgorithm()

    def name(self) -> str:
        return "modelinfo"

    def displayName(self) -> str:  # noqa: N802
        return tr("Model information")

    def tags(self) -> list[str]:
        return ["deep learning", "onnx", "model card", "classes", "licence", "bands"]

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "This algorithm reads the model card of a model: task, classes, bands, pixel size, licence and digest. "
            "The model file is checked first.\n\n"
            "The values can be used by other algorithms of a Processing model. The page is shown in the results "
            "viewer."
        )

    def flags(self) -> Any:  # noqa: ANN401 - its type differs between versions of QGIS
        return super().flags() & ~QgsProcessingAlgorithm.Flag.FlagCanCancel  # over in a second

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        add_model(self, [model.name for model in installed_models(settings.models_folder())])
        page = QgsProcessingParameterFileDestination(
            "OUTPUT", tr("Model card"), tr("HTML (*.html);;Text (*.txt)"), None, optional=True, createByDefault=True
        )
        page.setHelp(tr("HTML page, or plain text for files with the extension .txt."))
        self.addParameter(page)
        for name, label in (
            ("NAME", tr("Name")), ("PATH", tr("File")), ("TASK", tr("Task")), ("CLASSES", tr("Classes")),
            ("BANDS", tr("Bands")), ("LICENCE", tr("Licence")), ("SHA256", tr("SHA-256")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputString(name, label))
        self.addOutput(QgsProcessingOutputNumber("CLASS_COUNT", tr("Number of classes")))
        self.addOutput(QgsProcessingOutputNumber("GSD_M", tr("Pixel size (metres)")))

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        model = chosen_model(self, parameters, context)
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        try:
            if not model:
                raise no_model()
            _check_page(output, [model])
            child = models_child(["show", model])
            child.run_to_end(TIMEOUT_MS)
            entry = child.answer()
            _check_page(output, [entry["path"], os.path.join(os.path.dirname(entry["path"]), "SHA256SUMS")])
            feedback.pushInfo(as_text(entry))
            if output:
                make = as_text if output.lower().endswith(".txt") else as_html
                write_text(output, make(entry))
        except PluginError as error:
            raise QgsProcessingException(coded_sentence(error.as_dict())) from error
        return {**_values(entry), **({"OUTPUT": output} if output else {})}


def _check_page(output: str, read: list[str]) -> None:
    if output:
        check_target(output, "page", output.lower().endswith(PAGES), read)


def _values(entry: dict[str, Any]) -> dict[str, Any]:
    card, names = entry["card"], class_names(entry)
    gsd_m = card.get("gsd_m")
    return {
        "NAME": str(card.get("name", "")),
        "PATH": str(entry["path"]),
        "TASK": str(card.get("task", "")),
        "CLASSES": ", ".join(names),
        "CLASS_COUNT": len(names),
        "BANDS": ", ".join(map(str, card.get("bands", []))),
        "LICENCE": str(card.get("licence", "")),
        "SHA256": str(entry["sha256"]),
        "GSD_M": None if gsd_m is None else float(gsd_m),
    }
