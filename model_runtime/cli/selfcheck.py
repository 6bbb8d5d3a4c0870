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


def selfcheck(model: str | None = None) -> dict[str, Any]:
    """The findings, JSON-ready.

    ``ok`` says whether jobs can run, ``problems`` what is in the way, ``tried`` what trials of engines showed.

    Args:
        model: name or path of a model on which every engine that fits is tried anew.

    Raises:
        ModelNotFound, ModelCorrupt, ModelMismatch, ModelOutput: the model cannot be opened.
    """
    versions, problems = _packages()
    devices: list[str] = []
    reasons: dict[str, str] = {}
    engines: list[dict[str, str]] = []
    tried: list[dict[str, Any]] = []
    if versions["rasterio"]:
        problems += _proj_problems()
    if versions["onnxruntime"] and versions["onnx"] and versions["numpy"]:
        devices, reasons, device_problems = _devices()
        problems += device_problems
        engines, tried = _engines(), _tried(model)
        devices += [
            device
            for device in dict.fromkeys(str(one["device"]) for one in tried if one["agrees"])
            if device not in devices
        ]
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
        "engines": engines,
        "tried": tried,
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
            reason = error.what if isinstance(error, LemevitError) else str(error)
            reasons[device] = reason.removeprefix(f"The device {device} was asked for, but ")  # only this check did
            if device == "cpu":
                problems.append(f"ONNX Runtime does not run on the CPU: {error}")
    return working, reasons, problems


def _engines() -> list[dict[str, str]]:
    """Engines in packages of their own: the package, its version where it is installed, and what speaks against it."""
    from ..backends.ort.plugins import hardware_problem, is_installed, wheel_version
    from ..backends.ort.providers import PROVIDERS

    found = []
    for row in PROVIDERS:
        if row.plugin is not None:
            version = wheel_version(row.plugin) if is_installed(row.plugin.module) else ""
            problem = hardware_problem(row.plugin)
            found.append({"name": row.name, "wheel": row.plugin.wheel, "version": version, "problem": problem})
    return found


def _tried(model: str | None) -> list[dict[str, Any]]:
    """Results of trials of engines on this machine, newest first, after trying all on ``model`` where one is named."""
    from ..backends import open_backend
    from ..backends.options import BackendOptions
    from ..backends.ort.verdicts import kept_verdicts
    from ..store.find import resolve_model

    if model is not None:
        found = resolve_model(model)
        open_backend(found, BackendOptions(tile=found.card.tile, try_again=True)).close()
    return [
        {
            "name": entry["provider"],
            "device": entry["device"],
            "precision": entry["precision"],
            "model": entry["model"],
            "agrees": not entry["verdict"]["problem"],
            "ratio": entry["ratio"],
            "measured": entry["verdict"]["measured"],
            "device_name": entry["verdict"]["device_name"],
            "reason": entry["verdict"]["problem"],
        }
        for entry in kept_verdicts()
    ]
