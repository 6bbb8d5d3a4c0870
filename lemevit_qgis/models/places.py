"""Folders of installed models: the plugin's own, those of the runtime's models wheel, the user's."""

from __future__ import annotations

from pathlib import Path

from .. import settings
from .._runtime import folders
from ..errors import PluginError
from ..worker_client.environment import find_python
from ..worker_client.managed_runtimes import packages_of


def models_places(folder: str = "") -> list[Path]:
    """Return the folders to search for models, in the worker's order."""
    try:
        packages = packages_of(Path(find_python(settings.runtime_python())))
    except PluginError:  # no runtime yet
        packages = []
    return folders.models_folders(folder or None, packages)
