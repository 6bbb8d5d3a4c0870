"""The plugin under Qt 6: PyQt6 from its wheel, ``qgis`` from ``stub``. Run by ``.venv/qt6`` and by itself only."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent / "stub"), str(ROOT)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsProject  # noqa: E402
from qgis.gui import QgisInterface  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSettings  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402

# Answers as the worker does; a request whose model is "slow" waits until it is cancelled.
FAKE_WORKER = """
import json, sys
def emit(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)
emit("hello", protocol=1, version="0")
request = json.loads(sys.stdin.readline())["request"]
emit("progress", stage="predict", done=1, total=2, fraction=0.5, mpx_per_s=1.5, eta_s=3.7, device="cpu")
if "slow" in request["output"]:
    sys.stdin.readline()
    report = {"status": "cancelled"}
else:
    emit("warning", code="raster.test", what="A warning.", fix="None needed.")
    report = {
        "status": "done", "task": request["task"], "outputs": [request["output"]], "inputs": [],
        "device": {"used": "cpu"}, "seconds": {"total": 0.5},
        "classes": [{"class_id": 0, "class_name": "roof", "color": "#FF0000", "pixels": 10, "area_m2": 40.0}],
        "warnings": [{"code": "raster.test", "what": "A warning.", "fix": "None needed."}],
    }
emit("result", report=report)
sys.stdin.read()
"""


@pytest.fixture(scope="session")
def application() -> QApplication:
    return QApplication.instance() or QApplication([])


@pytest.fixture
def iface(application: QApplication) -> QgisInterface:
    return QgisInterface()


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, models and a Python of the runtime for one test; nothing of the user's."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    monkeypatch.setattr(QgsProject, "_only", None)
    monkeypatch.setenv("LEMEVIT_MODELS_DIR", str(ROOT / "resources" / "models"))
    (tmp_path / "fake_worker.py").write_text(FAKE_WORKER, encoding="utf-8")
    program = tmp_path / "fake-python"
    program.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{tmp_path}/fake_worker.py'\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("LEMEVIT_PYTHON", str(program))


@pytest.fixture
def slot_errors(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BaseException]]:
    """Exceptions in slots, which would end the process; a test with one fails."""
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append(error))
    yield found
    assert found == []


@pytest.fixture
def wait_until(application: QApplication) -> Callable[..., None]:
    def wait(claim: Callable[[], Any], seconds: float = 10.0) -> None:
        end = time.monotonic() + seconds
        while not claim():
            assert time.monotonic() < end, "waited in vain"
            application.processEvents()
            time.sleep(0.005)

    return wait


def delete_now(*objects: Any) -> None:
    """Delete Qt objects at once, with what is waiting to be deleted."""
    for entry in objects:
        entry.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
