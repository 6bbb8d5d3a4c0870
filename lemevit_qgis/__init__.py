"""LeMeViT for QGIS: the plugin. Only QGIS and the standard library are loaded here; models run in another process."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802, ANN401 - the name QGIS calls; iface has no importable type in 3.22
    """The plugin object."""
    from .plugin import LemevitPlugin

    return LemevitPlugin(iface)
