"""LeMeViT for QGIS.

Only QGIS and the standard library are imported here. Models run in another process.
"""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802, ANN401 - the name QGIS calls; iface has no importable type in 3.22
    """Return the plugin object."""
    from .plugin import LemevitPlugin

    return LemevitPlugin(iface)
