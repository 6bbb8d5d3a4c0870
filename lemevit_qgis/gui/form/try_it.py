"""First run with the sample image of the plugin and the model made for it."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from ... import settings
from ..._runtime import RESOURCES
from ...errors import PluginError, tr
from ...models.installed import installed_models
from ...runs.form import default_output

SAMPLE = RESOURCES / "samples" / "try_it_banepa.tif"
TASK, MODEL = "segment", "buildings-tiny"


def sample_model() -> str:
    """Return the model made for the sample image, or any model of its task.

    Raises:
        PluginError: none is installed.
    """
    names = [model.name for model in installed_models(settings.models_folder()) if model.task == TASK]
    if not names:
        what = tr("No segmentation model is installed.")
        fix = tr("The other models are in the offline bundle and in the models wheel (Models…).")
        raise PluginError("model.not_found", what, fix)
    return MODEL if MODEL in names else names[0]


def load_sample(project: QgsProject) -> QgsRasterLayer:
    """Add the sample image to the project, unless it is there already, and return its layer.

    Raises:
        PluginError: it does not open.
    """
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and Path(layer.source()) == SAMPLE:
            return layer
    layer = QgsRasterLayer(str(SAMPLE), tr("Sample: Banepa, Nepal (CC BY 4.0)"))
    if not layer.isValid():
        raise PluginError(
            "layer.invalid", tr("The sample image {} could not be opened.").format(SAMPLE), tr("Reinstall the plugin.")
        )
    project.addMapLayer(layer)
    return layer


def sample_output(project: QgsProject, model: str, task: str = TASK) -> str:
    """Return an output path for the sample, beside the project or in the user's home."""
    home = project.homePath() or os.path.expanduser("~")
    return default_output([os.path.join(home, SAMPLE.name)], model, task)
