"""Says what truly works in this Python: packages loaded, PROJ answering, a session run on every device."""

from __future__ import annotations

import importlib
import platform
import sys
from typing import Any

from ..errors import LemevitError
from ..protocol import PROTOCOL_VERSION
from ..version import product_version

PACKAGES = ("numpy", "onnxruntime", "onnx", "rasterio", "shapely", "pyogrio", "psutil")


def selfcheck() -> dict[str, Any]:
    """The findings, JSON-ready.

    ``ok`` says whether jobs can run, ``problems`` what is in the way.
    """
    versions, problems = _packages()
    devices: list[str] = []
    reasons: dict[str, str] = {}
    if versions["rasterio"]:
        problems += _proj_problems()
    if versions["onnxruntime"] and versions["onnx"] and versions["numpy"]:
        devices, reasons, device_problems = _devices()
        problems += device_problems
    return {
        "ok": not problems,
        "problems": problems,
        "version": product_version(),
        "protocol": PROTOCOL_VERSION,
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "packages": versions,
        "devices": devices,
        "device_reasons": reasons,
    }


def _packages() -> tuple[dict[str, str | None], list[str]]:
    versions: dict[str, str | None] = {}
    problems = []
    for name in PACKAGES:
        try:
            versions[name] = str(importlib.import_module(name).__version__)
        except (ImportError, OSError, AttributeError) as error:  # missing, or its native library does not load
            versions[name] = None
            problems.append(f"{name} does not load: {error}")
    return versions, problems


def _proj_problems() -> list[str]:
    """A PROJ database of another version is found only by asking for a CRS."""
    from rasterio.crs import CRS
    from rasterio.errors import RasterioError

    try:
        CRS.from_epsg(3857).to_wkt()
    except (RasterioError, ValueError) as error:
        return [f"rasterio's PROJ does not know EPSG:3857: {error}"]
    return []


def _devices() -> tuple[list[str], dict[str, str], list[str]]:
    """Devices on which a kernel runs, what is to say of each (why a GPU is not used), and what is in the way."""
    from pathlib import Path

    import numpy as np

    from ..backends.ort.probe import probe_graph
    from ..backends.ort.session import open_session, session_errors

    graph = probe_graph()
    failures: tuple[type[Exception], ...] = (LemevitError, *session_errors())
    working = []
    problems = []
    reasons: dict[str, str] = {}
    for device in ("cuda:0", "cpu"):
        try:
            opened = open_session(graph, device, 1, Path("selfcheck"))
            opened.session.run(None, {"x": np.zeros((1, 1, 8, 8), dtype=np.float32)})
            working.append(opened.device)
            reasons[device] = opened.reason
        except failures as error:
            reasons[device] = error.what if isinstance(error, LemevitError) else str(error)
            if device == "cpu":
                problems.append(f"ONNX Runtime does not run on the CPU: {error}")
    return working, reasons, problems
