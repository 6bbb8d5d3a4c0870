"""Many rasters as one layer: a virtual raster that QGIS shows, and the list of its rasters that the worker reads.

Both lie in the profile. The worker reads the rasters by the list, each with its own nodata and mask, and refuses those
that do not go together by name.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsRasterLayer, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from .. import settings
from .._runtime import remote_names
from ..errors import PluginError, tr

LIST_PROPERTY = "lemevit/rasters"
SUFFIXES = (".tif", ".tiff", ".jp2", ".png", ".jpg", ".jpeg", ".img", ".bmp", ".asc", ".ntf", ".vrt")
_SOURCE = re.compile(r"<SourceFilename[^>]*>([^<]+)</SourceFilename>")


def list_of(layer: QgsMapLayer) -> str:
    """Return the list of rasters of a mosaic layer, empty for every other layer."""
    path = str(layer.customProperty(LIST_PROPERTY) or "")
    return path if os.path.isfile(path) else ""


def rasters_of(layer: QgsMapLayer) -> list[str]:
    """Return the rasters of a mosaic layer, empty for every other layer."""
    path = list_of(layer)
    return Path(path).read_text(encoding="utf-8").splitlines() if path else []


def rasters_in(paths: Sequence[str]) -> list[str]:
    """Return files, remote rasters, and the rasters directly in folders, each once."""
    found: list[str] = []
    for path in (name if remote_names.is_remote(name) else os.path.abspath(name) for name in paths):
        if not os.path.isdir(path):
            found.append(path)
            continue
        names = sorted(name for name in os.listdir(path) if name.lower().endswith(SUFFIXES[:-1]))
        found += [os.path.join(path, name) for name in names if not name.startswith(".")]
    return list(dict.fromkeys(found))


class MosaicBuilding(QgsTask):
    """Background task that makes a mosaic layer of files.

    ``built`` is emitted with the paths of the virtual raster and of the list, ``failed`` with a ``PluginError``.
    """

    built = pyqtSignal(str, str)
    failed = pyqtSignal(object)

    def __init__(self, rasters: Sequence[str]) -> None:
        super().__init__(tr("Mosaic of {} rasters").format(len(rasters)), QgsTask.Flag.CanCancel)
        self._rasters = list(rasters)
        name = hashlib.sha256("\n".join(rasters).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        folder = settings.jobs_folder().parent / "mosaics"
        self._virtual, self._list = folder / f"{name}.vrt", folder / f"{name}.txt"
        self._left_out = ""

    def run(self) -> bool:
        """Write both files in a thread of the task manager."""
        self._virtual.parent.mkdir(parents=True, exist_ok=True)
        self._list.write_text("\n".join(self._rasters) + "\n", encoding="utf-8")
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            made = gdal.BuildVRT(str(self._virtual), self._rasters, callback=lambda *_: not self.isCanceled())
            del made  # it is written when it is closed
        except RuntimeError:  # as other plugins may have set it
            return False
        finally:
            gdal.PopErrorHandler()
        if not self._virtual.is_file():
            return False
        named = set(_SOURCE.findall(self._virtual.read_text(encoding="utf-8")))
        kept = {os.path.realpath(os.path.join(self._virtual.parent, _plain(name))) for name in named}
        self._left_out = next((path for path in self._rasters if os.path.realpath(path) not in kept), "")
        return not self._left_out

    def finished(self, result: bool) -> None:
        """Emit the result in the main thread."""
        if result:
            self.built.emit(str(self._virtual), str(self._list))
            return
        for path in (self._virtual, self._list):
            path.unlink(missing_ok=True)
        if not self.isCanceled():
            what = tr("{} cannot be part of the mosaic.").format(self._left_out or self._rasters[0])
            fix = tr("Choose rasters with the same CRS, bands and pixel type.")
            self.failed.emit(PluginError("raster.mosaic", what, fix))


def mosaic_layer(virtual: str, rasters_list: str) -> QgsRasterLayer:
    """Return a layer of the files of ``MosaicBuilding``, named after the folder of the first raster."""
    rasters = Path(rasters_list).read_text(encoding="utf-8").splitlines()
    name = tr("{} ({} rasters)").format(os.path.basename(os.path.dirname(rasters[0])), len(rasters))
    layer = QgsRasterLayer(virtual, name)
    layer.setCustomProperty(LIST_PROPERTY, rasters_list)
    return layer


def _plain(text: str) -> str:
    """Return a text of XML without its escapes."""
    for sign, escape in (("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;"), ("&", "&amp;")):
        text = text.replace(escape, sign)
    return text
