"""Runs inside QGIS's window: disables and enables the plugin again and again, and counts what is there afterwards."""

import gc
import os
import sys
from collections import Counter

from drive_kit import found, play
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin

TIMES = 6


def settle() -> None:
    """Let everything that is to be deleted later be deleted."""
    QTest.qWait(100)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def objects() -> dict:
    """Objects of the window, by class."""
    return Counter(type(entry).__name__ for entry in iface.mainWindow().findChildren(QObject))


def state() -> dict:
    project = QgsProject.instance()
    return {
        "path": list(sys.path),
        "environment": dict(os.environ),
        "modules": sorted(sys.modules),
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "listeners": [project.receivers(signal) for signal in (project.legendLayersAdded, project.readProject)],
        "windows": dict(Counter(type(entry).__name__ for entry in QApplication.topLevelWidgets())),
        "tasks": QgsApplication.taskManager().count(),
        "objects": objects(),
    }


def once() -> None:
    loadPlugin("lemevit_qgis")
    startPlugin("lemevit_qgis")
    QTest.qWait(50)
    unloadPlugin("lemevit_qgis")
    settle()


def scenario() -> None:
    unloadPlugin("lemevit_qgis")
    settle()
    once()  # what QGIS itself keeps from a first load is no growth
    first = state()
    for _ in range(TIMES):
        once()
    last = state()
    found["first"] = {key: value for key, value in first.items() if key not in ("environment", "modules", "objects")}
    found["changed"] = {
        key: sorted(set(last[key]) ^ set(first[key])) if key == "modules" else [first[key], last[key]]
        for key in first
        if first[key] != last[key] and key != "objects"
    }
    found["grown"] = {
        name: [first["objects"].get(name, 0), count]
        for name, count in last["objects"].items()
        if count >= first["objects"].get(name, 0) + TIMES // 2  # one more may be QGIS's own, on a busy machine
    }
    found["ours"] = [name for name in sys.modules if name.split(".")[0] in ("lemevit_qgis", "model_runtime")]


play(scenario)
