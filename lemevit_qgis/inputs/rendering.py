"""Rendering of layers without a local file to a GeoTIFF: of services and databases, of rasters elsewhere.

Services are pictures: their pixels are square and ``gsd_m`` true metres wide at the middle of the area, in the layer's
own CRS. What a service did not deliver stays transparent and is counted; nothing of it is predicted. Rasters of GDAL
(remote, in an archive) are exported as they are: all bands, values and pixels.
"""

from __future__ import annotations

import math
import os

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRasterProjector,
    QgsRectangle,
    QgsTask,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import pyqtSignal

from ..compat import set_creation_options
from ..errors import PluginError, tr
from .sources import file_of_source

MAX_PIXELS = 400_000_000
"""Largest picture that is asked of a service: more belongs into a file."""
TILED = ("type=xyz", "tileMatrixSet=")
MOST_ZOOM = 24
WEB_CRS = "EPSG:3857"
WEB_PIXEL = 2 * math.pi * 6378137 / 256
"""Side in map units of a pixel at zoom level 0, where a tile of 256 pixels shows the world."""
BLOCK = 128
"""Pixels along a side of a block of map tiles: no more than four tiles lie in one, three of which are there by then."""


def is_local_file(layer: QgsRasterLayer) -> bool:
    """Return whether the layer is a local file that the worker can read."""
    return layer.providerType() == "gdal" and os.path.isfile(file_of_source(layer.source()))


def is_exported(layer: QgsRasterLayer) -> bool:
    """Return whether the layer is a raster of GDAL elsewhere, whose values are copied rather than drawn."""
    return has_values(layer) and not is_local_file(layer)


def has_values(layer: QgsRasterLayer) -> bool:
    """Return whether the layer is a raster of GDAL: a file, or one elsewhere."""
    return bool(layer.providerType() == "gdal")


def has_zoom(layer: QgsRasterLayer) -> bool:
    """Return whether a layer is rendered from a service at pixels that a zoom level may set."""
    return not has_values(layer) and bool(layer.crs().authid() == WEB_CRS)


def pixel_at(layer: QgsRasterLayer, zoom: int) -> float:
    """Return the side of a pixel of map tiles at a zoom level, in map units.

    Raises:
        PluginError: the layer is not in the CRS of such tiles.
    """
    if layer.crs().authid() != WEB_CRS:
        what = tr("The layer '{}' is in {}; zoom levels are known for {}.")
        raise PluginError(
            "layer.zoom",
            what.format(layer.name(), layer.crs().authid(), WEB_CRS),
            tr("Set a pixel size in metres instead."),
        )
    return float(WEB_PIXEL / 2**zoom)


def licence_of(layer: QgsRasterLayer) -> str:
    """Return rights and attribution of a layer as its provider states them."""
    said = [layer.metadata().rights(), [layer.attribution()]]
    return ", ".join(dict.fromkeys(text for texts in said for text in texts if text))


def metres_a_unit(layer: QgsRasterLayer, middle: QgsPointXY, is_north: bool = False) -> float:
    """Return the length in metres of one map unit of the layer's CRS, east or north of ``middle``."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    step = 1e-4 if layer.crs().isGeographic() else 10.0
    end = QgsPointXY(middle.x(), middle.y() + step) if is_north else QgsPointXY(middle.x() + step, middle.y())
    length = measure.measureLine(middle, end)
    return measure.convertLengthMeasurement(length, QgsUnitTypes.DistanceUnit.DistanceMeters) / step


def picture_size(extent: QgsRectangle, pixel: float) -> tuple[int, int]:
    """Return columns and rows of ``extent`` in pixels of ``pixel`` map units.

    Raises:
        PluginError: ``layer.too_large`` or ``layer.no_area``.
    """
    if extent.isEmpty() or not pixel > 0 or not math.isfinite(pixel):
        raise PluginError(
            "layer.no_area", tr("There is no area of the layer to render."), tr("Choose an area on the map.")
        )
    cols, rows = math.ceil(extent.width() / pixel), math.ceil(extent.height() / pixel)
    if cols * rows > MAX_PIXELS:
        raise PluginError(
            "layer.too_large",
            tr("The area is {} x {} pixels at the model's pixel size.").format(cols, rows),
            tr("Choose a smaller area, or download the imagery as a file."),
        )
    return cols, rows


def pixels_in(layer: QgsRasterLayer, area: QgsRectangle) -> tuple[int, int, QgsRectangle]:
    """Return columns, rows and extent of the layer's own pixels that ``area`` touches.

    Raises:
        PluginError: ``layer.too_large`` or ``layer.no_area``.
    """
    whole, width, height = layer.extent(), layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    if area.isEmpty() or not (width > 0 and height > 0):
        picture_size(QgsRectangle(), 0.0)
    first_col = math.floor((area.xMinimum() - whole.xMinimum()) / width + 1e-6)
    first_row = math.floor((whole.yMaximum() - area.yMaximum()) / height + 1e-6)
    cols = min(math.ceil((area.xMaximum() - whole.xMinimum()) / width - 1e-6), layer.width()) - first_col
    rows = min(math.ceil((whole.yMaximum() - area.yMinimum()) / height - 1e-6), layer.height()) - first_row
    picture_size(QgsRectangle(0, 0, cols, rows), 1.0)
    left, top = whole.xMinimum() + first_col * width, whole.yMaximum() - first_row * height
    return cols, rows, _from_corner(left, top, cols * width, rows * height)


def _from_corner(left: float, top: float, width: float, height: float) -> QgsRectangle:
    return QgsRectangle(left, top - height, left + width, top)


class LayerRendering(QgsTask):
    """Background task that renders an area of a layer to a GeoTIFF.

    ``rendered`` is emitted when the file is complete, ``failed`` with a ``PluginError`` otherwise; a cancelled task
    emits neither and leaves no file.

    Args:
        layer: any raster layer.
        extent: area in the layer's CRS.
        gsd_m: pixel size in metres; ``None``: 1 screen pixel of a typical web map (0.3 m) is assumed.
        path: of the GeoTIFF to write.
        licence: of the imagery, in the words of its provider.
        pixel: side of a pixel in map units, in place of ``gsd_m``.

    Raises:
        PluginError: the area is empty or too large.
    """

    rendered = pyqtSignal(str, list)
    failed = pyqtSignal(object)

    def __init__(
        self,
        layer: QgsRasterLayer,
        extent: QgsRectangle,
        gsd_m: float | None,
        path: str,
        licence: str = "",
        pixel: float | None = None,
    ) -> None:
        is_exported_layer = has_values(layer)
        title = tr("Exporting {}") if is_exported_layer else tr("Rendering {}")
        super().__init__(title.format(layer.name()), QgsTask.Flag.CanCancel)
        area = QgsRectangle(extent).intersect(layer.extent()) if not layer.extent().isEmpty() else extent
        if is_exported_layer:
            self.cols, self.rows, self._extent = pixels_in(layer, area)
        else:
            if pixel is None:
                pixel = (gsd_m or 0.3) / metres_a_unit(layer, area.center()) if not area.isEmpty() else 0.0
            self.cols, self.rows = picture_size(area, pixel)
            self._extent = _from_corner(area.xMinimum(), area.yMaximum(), self.cols * pixel, self.rows * pixel)
        self.path, self.licence, self.unagreed = path, licence, ""
        self._name, self._crs = layer.name(), layer.crs()
        self._context: QgsCoordinateTransformContext = QgsProject.instance().transformContext()
        self._pipe = _pipe_of(layer, self._context)
        self._is_tiled = layer.providerType() == "wms" and any(mark in layer.source() for mark in TILED)
        self._feedback = QgsRasterBlockFeedback()
        self._error: PluginError | None = None
        self._problems: list[str] = []

    def run(self) -> bool:
        """Render the file in a thread of the task manager."""
        writer = QgsRasterFileWriter(self.path)
        writer.setOutputFormat("GTiff")
        set_creation_options(writer, ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"])
        if self._is_tiled:
            writer.setMaxTileWidth(BLOCK)
            writer.setMaxTileHeight(BLOCK)
            self._fetch_edges()
        self._feedback.progressChanged.connect(self.setProgress)
        size = (self.cols, self.rows, self._extent, self._crs, self._context, self._feedback)
        code = writer.writeRaster(self._pipe, *size)
        self._problems = list(self._feedback.errors())
        is_written = code == QgsRasterFileWriter.WriterError.NoError and not self.isCanceled()
        if not is_written and not self.isCanceled():
            self._error = PluginError(
                "layer.not_rendered",
                tr("The layer '{}' could not be rendered (error {}).").format(self._name, int(code)),
                tr("Check the service and the network, then run again."),
            )
        return is_written

    def _fetch_edges(self) -> None:
        """Fetch the map tiles of the northern and western blocks one by one.

        A block asks for all of its tiles at once. With those of the edges in the cache of QGIS, each block lacks one at
        most, so that the server has one request at a time. (Tiles that it does not deliver are asked for again.)
        """
        across, down = _corners(self.cols), _corners(self.rows)
        places = [(row, col) for row in _corners(min(BLOCK, self.rows)) for col in across]
        places += [(row, col) for row in down for col in _corners(min(BLOCK, self.cols))]
        width, height = self._extent.width() / self.cols, self._extent.height() / self.rows
        for row, col in places:
            if self.isCanceled():
                return
            left, top = self._extent.xMinimum() + col * width, self._extent.yMaximum() - row * height
            self._pipe.provider().block(1, _from_corner(left, top, width, height), 1, 1)

    @property
    def problems(self) -> list[str]:
        """Parts that were not delivered, in the words of QGIS."""
        return self._problems

    def raise_error(self) -> None:
        """Raise the error of a rendering that was not cancelled.

        Raises:
            PluginError: it could not be rendered.
        """
        if self._error is not None:
            raise self._error

    def finished(self, result: bool) -> None:
        """Emit the result in the main thread."""
        if result:
            self.rendered.emit(self.path, self._problems)
            return
        if os.path.exists(self.path):
            os.remove(self.path)
        if self._error is not None:
            self.failed.emit(self._error)

    def cancel(self) -> None:
        """Stop requests to the service."""
        self._feedback.cancel()
        super().cancel()


def _corners(size: int) -> list[int]:
    """First and last pixel of every block along a side."""
    starts = range(0, size, BLOCK)
    return sorted({*starts, *(min(start + BLOCK, size) - 1 for start in starts)})


def _pipe_of(layer: QgsRasterLayer, context: QgsCoordinateTransformContext) -> QgsRasterPipe:
    """Pipe of copies of the layer's provider and renderer, for another thread.

    An exported layer has no renderer in it: QGIS writes its values then.
    """
    pipe = QgsRasterPipe()
    pipe.set(layer.dataProvider().clone())
    if has_values(layer):
        return pipe
    pipe.set(layer.renderer().clone())
    projector = QgsRasterProjector()
    projector.setCrs(layer.crs(), layer.crs(), context)
    pipe.set(projector)
    return pipe
