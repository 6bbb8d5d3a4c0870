"""Reviewed objects as a layer of labels in a new file beside the reviewed one."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from ..._runtime import files
from ...errors import PluginError, tr
from ...inputs.targets import check_target
from .reviewed_layer import CLASS_ID, CLASS_NAME, REVIEW, TRUE_STATES


def labels_path(layer: QgsVectorLayer, folder: str) -> str:
    """Return an unused file name: that of the layer's file with ``_reviewed``, in its folder or in another one."""
    source = layer.source().split("|")[0]
    is_file = os.path.isfile(source)
    stem = Path(source).stem if is_file else "".join(sign if sign.isalnum() else "_" for sign in layer.name())
    base = os.path.join(os.path.dirname(source) if is_file else folder, f"{stem or 'layer'}_reviewed")
    path, number = f"{base}.gpkg", 2
    while os.path.exists(path):
        path, number = f"{base}_{number}.gpkg", number + 1
    return path


def nothing_reviewed() -> PluginError:
    """Make the error of a layer without reviewed objects."""
    return PluginError("review.nothing", tr("No object was accepted yet."), tr("Accept some objects first."))


def write_labels(layer: QgsVectorLayer, path: str) -> QgsVectorLayer:
    """Write the objects that are there, with their classes, and return the new layer.

    Raises:
        PluginError: nothing was accepted, or the file cannot be written.
    """
    states = ", ".join(f"'{state}'" for state in TRUE_STATES)
    request = QgsFeatureRequest().setFilterExpression(f'"{REVIEW}" IN ({states})')
    fids = [feature.id() for feature in layer.getFeatures(request)]
    if not fids:
        raise nothing_reviewed()
    check_target(path, "labels", False, [layer.source().split("|")[0]])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", Path(path).stem
    names = layer.fields().names()
    options.attributes = [names.index(name) for name in (CLASS_ID, CLASS_NAME) if name in names]
    options.onlySelectedFeatures = True
    chosen = layer.selectedFeatureIds()
    partial = files.partial_path(Path(path))
    try:
        layer.selectByIds(fids)
        result = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(partial), QgsProject.instance().transformContext(), options
        )
        if result[0] != QgsVectorFileWriter.WriterError.NoError:
            raise PluginError("output.unwritable", f"{path}: {result[1]}", tr("Choose another folder."))
        os.replace(partial, path)
    except OSError as error:
        raise PluginError("output.unwritable", f"{path}: {error}", tr("Choose another folder.")) from error
    finally:
        layer.selectByIds(chosen)
        partial.unlink(missing_ok=True)
    return QgsVectorLayer(f"{path}|layername={Path(path).stem}", Path(path).stem, "ogr")
