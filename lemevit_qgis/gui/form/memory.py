"""Contents of the panel's form, stored with the project that a run was started from."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject

SCOPE, KEY = "lemevit", "form"


def remember(state: dict[str, Any], project: QgsProject) -> None:
    """Store the state of a form (JSON values) in the project."""
    project.writeEntry(SCOPE, KEY, json.dumps(state))


def recall(project: QgsProject) -> dict[str, Any]:
    """Read the state that a project holds, empty if it holds none that can be read."""
    text = project.readEntry(SCOPE, KEY, "")[0]
    try:
        state = json.loads(text) if text else {}
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}
