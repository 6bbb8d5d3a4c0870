"""Access to ``model_runtime``: its folder and the modules that both sides share.

Packaged, it is a folder of the plugin; in a checkout, it lies beside the plugin.
"""

from __future__ import annotations

from pathlib import Path

try:
    from .model_runtime import (
        destinations,
        errors,
        files,
        folders,
        hardware,
        input_values,
        protocol,
        spectra,
    )
    from .model_runtime.guards import virtual_raster
    from .model_runtime.remote import access as remote_access
    from .model_runtime.remote import names as remote_names
except ImportError:
    from model_runtime import (  # type: ignore[no-redef]
        destinations,
        errors,
        files,
        folders,
        hardware,
        input_values,
        protocol,
        spectra,
    )
    from model_runtime.guards import virtual_raster  # type: ignore[no-redef]
    from model_runtime.remote import access as remote_access  # type: ignore[no-redef]
    from model_runtime.remote import names as remote_names  # type: ignore[no-redef]

JobRequest, ToolRequest = protocol.JobRequest, protocol.ToolRequest
RUNTIME_FOLDER = Path(protocol.__file__).resolve().parent
RESOURCES = RUNTIME_FOLDER.parent / "resources"

__all__ = [
    "RESOURCES",
    "RUNTIME_FOLDER",
    "JobRequest",
    "ToolRequest",
    "destinations",
    "errors",
    "files",
    "folders",
    "hardware",
    "input_values",
    "protocol",
    "remote_access",
    "remote_names",
    "spectra",
    "virtual_raster",
]
