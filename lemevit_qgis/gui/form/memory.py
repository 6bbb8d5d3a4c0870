"""What the form held when a run was started, kept in the project and put back when the project is opened."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject

if TYPE_CHECKING:
    from .form import RunForm

SCOPE, KEY = "lemevit", "form"


def remember(form: RunForm, project: QgsProject) -> None:
    """Keep task, model, pixel size and settings; not the layers, which a project knows by other means."""
    state = {
        "task": form.task().key,
        "model": form.model_picker.model(),
        "gsd": form.gsd_edit.text().strip(),
        "settings": form.option_rows.state(),
    }
    project.writeEntry(SCOPE, KEY, json.dumps(state))


def recall(form: RunForm, project: QgsProject) -> None:
    """Put back what the project keeps; what is unknown here, such as a model that is not installed, is passed over."""
    state = _state(project.readEntry(SCOPE, KEY, "")[0])
    if not state:
        return
    form.show_task(str(state.get("task", "")))
    form.model_picker.choose(str(state.get("model", "")))
    form.gsd_edit.setText(str(state.get("gsd", "")))
    values = state.get("settings")
    if isinstance(values, dict):
        form.option_rows.restore(values)


def _state(text: str) -> dict[str, Any]:
    try:
        state = json.loads(text) if text else {}
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}
