"""``qgis.core`` for widgets: settings, a project of layers, Processing's declarations; enums with their scope only.

A class that is not written out here is made when it is imported: its objects take any call and answer ``Anything``. So
this says nothing about the methods of QGIS (the suites in QGIS do), but all about those of Qt.
"""

from __future__ import annotations

import enum
import os
import tempfile
from typing import Any

from PyQt6.QtCore import QObject, QSettings, pyqtSignal
from PyQt6.QtGui import QImage


class Anything:
    """Takes every call on its objects; the class itself has no more names than are written down."""

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *_, **__: Anything()

    def __bool__(self) -> bool:
        return False


def __getattr__(name: str) -> Any:
    if not name.startswith("Qgs"):
        raise AttributeError(name)
    made = type(name, (Anything,), {"__module__": __name__})
    globals()[name] = made
    return made


class Qgis:
    class MessageLevel(enum.IntEnum):
        Info, Warning, Critical, Success, NoLevel = range(5)

    class DataType(enum.IntEnum):
        Byte = 1


class QgsMapLayerProxyModel(Anything):
    class Filter(enum.IntFlag):
        RasterLayer, NoGeometry, PointLayer, LineLayer, PolygonLayer = 1, 2, 4, 8, 16
        HasGeometry = 28


class QgsGeometry(Anything):
    @classmethod
    def fromRect(cls, _rectangle: QgsRectangle) -> QgsGeometry:  # noqa: N802
        return cls()


class QgsWkbTypes(Anything):
    class Type(enum.IntEnum):
        Polygon = 3

    @staticmethod
    def geometryType(_kind: Any) -> int:  # noqa: N802
        return 2


class QgsUnitTypes:
    class DistanceUnit(enum.Enum):
        DistanceMeters = 0


class QgsSettings(QSettings):
    def __init__(self) -> None:
        super().__init__("lemevit", "qt6-smoke")


class QgsMessageLog:
    lines: list[str] = []  # noqa: RUF012

    @classmethod
    def logMessage(cls, text: str, tag: str, level: Qgis.MessageLevel) -> None:  # noqa: N802
        cls.lines.append(f"{tag} {level.name} {text}")


class QgsRectangle(Anything):
    def __init__(self, *bounds: Any) -> None:
        self.bounds = bounds[0].bounds if bounds and isinstance(bounds[0], QgsRectangle) else bounds or (0, 0, 0, 0)

    def isEmpty(self) -> bool:  # noqa: N802
        return self.width() <= 0

    def width(self) -> float:
        return self.bounds[2] - self.bounds[0]

    def height(self) -> float:
        return self.bounds[3] - self.bounds[1]

    def xMinimum(self) -> float:  # noqa: N802
        return self.bounds[0]

    def yMinimum(self) -> float:  # noqa: N802
        return self.bounds[1]

    def xMaximum(self) -> float:  # noqa: N802
        return self.bounds[2]

    def yMaximum(self) -> float:  # noqa: N802
        return self.bounds[3]


class QgsMapLayer(QObject):
    def __init__(self, source: str = "", name: str = "", provider: str = "gdal") -> None:
        super().__init__()
        self._source, self._name, self._provider = source, name, provider

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: Anything()

    def id(self) -> str:
        return self._name

    def name(self) -> str:
        return self._name

    def source(self) -> str:
        return self._source

    def isValid(self) -> bool:  # noqa: N802
        return True

    def providerType(self) -> str:  # noqa: N802
        return self._provider

    def dataProvider(self) -> Any:  # noqa: N802
        return self

    def customProperty(self, _key: str, default: Any = None) -> Any:  # noqa: N802
        return default


class QgsRasterLayer(QgsMapLayer):
    def dataProvider(self) -> Any:  # noqa: N802
        provider = Anything()
        provider.name = lambda: self._provider
        provider.dataType = lambda _band: Qgis.DataType.Byte
        provider.sourceDataType = lambda _band: 1
        provider.colorInterpretation = lambda band: band + 2  # red, green, blue
        return provider

    def bandCount(self) -> int:  # noqa: N802
        return 3

    def bandName(self, number: int) -> str:  # noqa: N802
        return f"Band {number}"

    def clone(self) -> QgsRasterLayer:
        return self

    def setRenderer(self, _renderer: Any) -> None:  # noqa: N802
        pass

    def setContrastEnhancement(self, _algorithm: Any) -> None:  # noqa: N802
        pass


class QgsMapRendererParallelJob(QObject):
    finished = pyqtSignal()

    def __init__(self, _settings: Any) -> None:
        super().__init__()

    def start(self) -> None:
        self.finished.emit()

    def renderedImage(self) -> QImage:  # noqa: N802
        return QImage(8, 8, QImage.Format.Format_RGB32)

    def cancelWithoutBlocking(self) -> None:  # noqa: N802
        pass


class QgsContrastEnhancement(Anything):
    class ContrastEnhancementAlgorithm(enum.Enum):
        StretchToMinimumMaximum = 1


class QgsVectorLayer(QgsMapLayer):
    pass


class QgsProject(QObject):
    """Layers, the newest first, and the signals that the panel listens to."""

    legendLayersAdded = pyqtSignal(list)  # noqa: N815
    layersAdded = pyqtSignal(list)  # noqa: N815
    layersRemoved = pyqtSignal(list)  # noqa: N815
    readProject = pyqtSignal()  # noqa: N815
    cleared = pyqtSignal()
    writeProject = pyqtSignal(object)  # noqa: N815
    projectSaved = pyqtSignal()  # noqa: N815
    writeMapLayer = pyqtSignal(object, object, object)  # noqa: N815
    _only: QgsProject | None = None

    def __init__(self) -> None:
        super().__init__()
        self.layers: list[QgsMapLayer] = []

    @classmethod
    def instance(cls) -> QgsProject:
        cls._only = cls._only or cls()
        return cls._only

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: Anything()

    def addMapLayer(self, layer: QgsMapLayer, *_: Any) -> QgsMapLayer:  # noqa: N802
        self.layers.insert(0, layer)
        self.legendLayersAdded.emit([layer])
        return layer

    def readEntry(self, _scope: str, _key: str, default: str) -> tuple[str, bool]:  # noqa: N802
        return default, False

    def mapLayers(self) -> dict[str, QgsMapLayer]:  # noqa: N802
        return {layer.id(): layer for layer in self.layers}

    def layerTreeRoot(self) -> Any:  # noqa: N802
        root = Anything()
        root.layerOrder = lambda: list(self.layers)
        return root


class QgsTask(QObject):
    class Flag(enum.IntFlag):
        CanCancel = 2

    def __init__(self, name: str = "", flags: QgsTask.Flag = Flag.CanCancel) -> None:
        super().__init__()


class QgsProcessing:
    class SourceType(enum.IntEnum):
        TypeRaster, TypeVectorPolygon, TypeFile, TypeVectorAnyGeometry = 3, 2, 4, -1


class QgsProcessingException(Exception):  # noqa: N818
    pass


class QgsProcessingParameterDefinition(Anything):
    class Flag(enum.IntFlag):
        FlagAdvanced, FlagHidden, FlagOptional = 2, 4, 8

    def __init__(self, name: str, description: str = "", *_: Any, **__: Any) -> None:
        self._name, self._flags = name, QgsProcessingParameterDefinition.Flag(0)

    def name(self) -> str:
        return self._name

    def flags(self) -> QgsProcessingParameterDefinition.Flag:
        return self._flags

    def setFlags(self, flags: QgsProcessingParameterDefinition.Flag) -> None:  # noqa: N802
        self._flags = flags


class QgsProcessingParameterNumber(QgsProcessingParameterDefinition):
    class Type(enum.IntEnum):
        Integer, Double = 0, 1


class QgsProcessingParameterFile(QgsProcessingParameterDefinition):
    class Behavior(enum.IntEnum):
        File, Folder = 0, 1


def _parameter(kind: str) -> type:
    name = f"QgsProcessingParameter{kind}"
    return type(name, (QgsProcessingParameterDefinition,), {"__module__": __name__})


QgsProcessingParameterBoolean = _parameter("Boolean")
QgsProcessingParameterEnum = _parameter("Enum")
QgsProcessingParameterExtent = _parameter("Extent")
QgsProcessingParameterFeatureSource = _parameter("FeatureSource")
QgsProcessingParameterFileDestination = _parameter("FileDestination")
QgsProcessingParameterMultipleLayers = _parameter("MultipleLayers")
QgsProcessingParameterRasterDestination = _parameter("RasterDestination")
QgsProcessingParameterRasterLayer = _parameter("RasterLayer")
QgsProcessingParameterString = _parameter("String")
QgsProcessingParameterVectorDestination = _parameter("VectorDestination")


class QgsProcessingAlgorithm(Anything):
    class Flag(enum.IntFlag):
        FlagNoThreading, FlagCanCancel = 64, 16

    def __init__(self) -> None:
        self.parameters: list[str] = []

    def addParameter(self, parameter: QgsProcessingParameterDefinition, *_: Any) -> bool:  # noqa: N802
        self.parameters.append(parameter.name())
        return True

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        return QgsProcessingAlgorithm.Flag(0)


class QgsProcessingProvider(Anything):
    def __init__(self, *_: Any) -> None:
        self.made: list[QgsProcessingAlgorithm] = []

    def addAlgorithm(self, algorithm: QgsProcessingAlgorithm) -> bool:  # noqa: N802
        algorithm.initAlgorithm({})
        self.made.append(algorithm)
        return True


class QgsProcessingRegistry:
    """Looks nothing up: the provider then leaves out its ready models, which are QGIS's own work."""

    def __init__(self) -> None:
        self.providers: list[QgsProcessingProvider] = []

    def providerById(self, _name: str) -> None:  # noqa: N802
        return None

    def algorithmById(self, _name: str) -> None:  # noqa: N802
        return None

    def addProvider(self, provider: QgsProcessingProvider) -> bool:  # noqa: N802
        provider.loadAlgorithms()
        self.providers.append(provider)
        return True

    def removeProvider(self, provider: QgsProcessingProvider) -> bool:  # noqa: N802
        self.providers.remove(provider)
        return True


class QgsApplication(Anything):
    _registry = QgsProcessingRegistry()

    @classmethod
    def processingRegistry(cls) -> QgsProcessingRegistry:  # noqa: N802
        return cls._registry

    @staticmethod
    def locale() -> str:
        return "en_US"

    @staticmethod
    def qgisSettingsDirPath() -> str:  # noqa: N802
        return os.path.join(tempfile.gettempdir(), f"lemevit-qt6-{os.getpid()}")

    @staticmethod
    def taskManager() -> Any:  # noqa: N802
        return Anything()
