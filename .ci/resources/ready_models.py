"""Writes the models of the toolbox (resources/processing): run it with the Python of .venv/qgis after a change here.

QGIS itself writes the files, so they have the form that its model designer gives them. Written with the oldest QGIS
that the plugin supports: later ones read what earlier ones wrote.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

from qgis.analysis import QgsNativeAlgorithms  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

DOUBLE = 6  # QVariant.Double, as Refactor fields and Aggregate spell it in 3.22
INTEGER = 2
TEXT = 10
SOURCE = QgsProcessingModelChildParameterSource


def place(part: object, column: int, row: int) -> None:
    part.setPosition(QPointF(250.0 * column, 120.0 * row))


def child(algorithm: str, name: str, title: str, column: int, row: int, **sources: list) -> object:
    made = QgsProcessingModelChildAlgorithm(algorithm)
    made.setChildId(name)
    made.setDescription(title)
    place(made, column, row)
    for parameter, values in sources.items():
        made.addParameterSources(parameter, values)
    return made


def output(made: object, parts: dict[str, tuple[str, str]]) -> None:
    outputs = {}
    for name, (child_output, title) in parts.items():
        entry = QgsProcessingModelOutput(title, title)
        entry.setChildId(made.childId())
        entry.setChildOutputName(child_output)
        entry.setDescription(title)
        outputs[name] = entry
    made.setModelOutputs(outputs)


def add_parameters(model: QgsProcessingModelAlgorithm) -> None:
    raster = QgsProcessingParameterRasterLayer("RASTER", "Raster")
    raster.setHelp("Raster layer to process, stored in a local file")
    weights = QgsProcessingParameterString("MODEL", "Model", "buildings-tiny")
    area = QgsProcessingParameterNumber(
        "SMALLEST", "Smallest polygon (m²)", QgsProcessingParameterNumber.Type.Double, 10.0, False, 0.0, 1e9
    )
    area.setHelp("Polygons with a smaller area are removed from the polygons and from the table.")
    for row, parameter in enumerate((raster, weights, area)):
        part = QgsProcessingModelParameter(parameter.name())
        place(part, row, 0)
        model.addModelParameter(parameter, part)
    model.setParameterOrder(["RASTER", "MODEL", "SMALLEST"])


def choices(task: str) -> dict[str, list]:
    """Defaults of the choices of an algorithm, which the designer takes for missing where they are not stated."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lemevit:{task}")
    found = [entry for entry in algorithm.parameterDefinitions() if isinstance(entry, QgsProcessingParameterEnum)]
    return {entry.name(): [SOURCE.fromStaticValue(entry.defaultValue())] for entry in found}


def area_by_class() -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm("areabyclass", "", "")
    add_parameters(model)
    segment = child(
        "lemevit:segment", "segment", "Segment", 1, 1,
        INPUT=[SOURCE.fromModelParameter("RASTER")],
        MODEL=[SOURCE.fromModelParameter("MODEL")],
        **choices("segment"),
    )  # fmt: skip
    output(segment, {"CLASSES": ("OUTPUT", "Class raster")})
    model.addChildAlgorithm(segment)
    clean = child(
        "native:extractbyexpression", "clean", "Without small polygons", 1, 2,
        INPUT=[SOURCE.fromChildOutput("segment", "POLYGONS")],
        EXPRESSION=[SOURCE.fromStaticValue('"area_m2" >= @SMALLEST')],
    )  # fmt: skip
    output(clean, {"POLYGONS": ("OUTPUT", "Polygons")})
    model.addChildAlgorithm(clean)
    table = child(
        "native:aggregate", "table", "Area by class", 1, 3,
        INPUT=[SOURCE.fromChildOutput("clean", "OUTPUT")],
        GROUP_BY=[SOURCE.fromStaticValue('"class_id"')],
        AGGREGATES=[SOURCE.fromStaticValue(aggregates())],
    )  # fmt: skip
    model.addChildAlgorithm(table)
    flat = child("native:dropgeometries", "flat", "Table", 1, 4, INPUT=[SOURCE.fromChildOutput("table", "OUTPUT")])
    output(flat, {"TABLE": ("OUTPUT", "Area by class")})
    model.addChildAlgorithm(flat)
    model.setHelpContent(
        {
            "ALG_DESC": "This model segments a raster, removes small polygons and sums up the area of each class in a "
            "table. It can be opened and changed in the model designer.",
            "RASTER": "Raster layer to process, stored in a local file",
            "MODEL": "Name of a segmentation model. 'Model information' shows its classes, bands and pixel size.",
            "SMALLEST": "Polygons with a smaller area are removed from the polygons and from the table. The class "
            "raster is not changed.",
        }
    )
    return model


def aggregates() -> list[dict[str, object]]:
    def column(name: str, how: str, expression: str, kind: int, precision: int = 0) -> dict[str, object]:
        return {
            "name": name, "aggregate": how, "input": expression, "type": kind, "length": 0,
            "precision": precision, "delimiter": ",",
        }  # fmt: skip

    return [
        column("class_id", "first_value", '"class_id"', INTEGER),
        column("class_name", "first_value", '"class_name"', TEXT),
        column("polygons", "count", '"class_id"', INTEGER),
        column("area_m2", "sum", '"area_m2"', DOUBLE),
        column("area_ha", "sum", '"area_m2" / 10000', DOUBLE),
    ]


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms(registry))
    from lemevit_qgis.processing.provider import LemevitProvider

    provider = LemevitProvider()
    registry.addProvider(provider)
    model = area_by_class()
    target = ROOT / "resources" / "processing" / "areabyclass.model3"
    target.parent.mkdir(exist_ok=True)
    if not model.toFile(str(target)):
        raise SystemExit(f"{target} could not be written")
    del model
    registry.removeProvider(provider)
    application.exitQgis()


if __name__ == "__main__":
    main()
