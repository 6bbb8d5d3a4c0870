"""Says what truly works in this Python: packages loaded, PROJ answering, a session run on every device."""

from __future__ import annotations

import importlib
import platform
import sys
from typing import Any

from .errors import LemevitError
from .protocol import PROTOCOL_VERSION
from .version import product_version

PACKAGES = ("numpy", "onnxruntime", "onnx", "rasterio", "shapely", "pyogrio")


def selfcheck() -> dict[str, Any]:
    """The findings, JSON-ready; ``ok`` says whether jobs can run, ``problems`` what is in the way."""
    versions, problems = _packages()
    devices: list[str] = []
    if versions["rasterio"]:
        problems += _proj_problems()
    if versions["onnxruntime"] and versions["onnx"] and versions["numpy"]:
        devices, device_problems = _devices()
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


def _devices() -> tuple[list[str], list[str]]:
    """Devices on which a session runs, and why the CPU does not if it does not."""
    from pathlib import Path

    import numpy as np
    import onnxruntime

    from .backends.onnx_session import open_session, session_errors
    from .device import CUDA_PROVIDER

    graph = _smallest_graph()
    failures: tuple[type[Exception], ...] = (LemevitError, *session_errors())
    working = []
    problems = []
    wanted = ["cuda:0", "cpu"] if CUDA_PROVIDER in onnxruntime.get_available_providers() else ["cpu"]
    for device in wanted:
        try:
            session, used, _ = open_session(graph, device, 1, Path("selfcheck"))
            session.run(None, {"x": np.zeros((1,), dtype=np.float32)})
            working.append(used)
        except failures as error:
            if device == "cpu":
                problems.append(f"ONNX Runtime does not run on the CPU: {error}")
    return working, problems


def _smallest_graph() -> bytes:
    from onnx import TensorProto, helper

    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1])
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "selfcheck", [x], [y])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(model.SerializeToString())
