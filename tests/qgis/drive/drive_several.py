"""Runs inside QGIS's window: several scripts one after the other, each with a new project and the plugin loaded anew.

``SCENARIO_PLAYS`` is a list in JSON: ``script``, ``out`` (its ``SCENARIO_OUT``), ``variables`` of each.
"""

import importlib
import json
import os
from pathlib import Path

import drive_kit
from qgis.core import QgsProject
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin


def load_anew() -> None:
    """Load the plugin as at a start of QGIS, over an empty project."""
    iface.newProject()
    QgsProject.instance().layerTreeRoot().removeAllChildren()
    if "lemevit_qgis" in plugins:
        unloadPlugin("lemevit_qgis")
    loadPlugin("lemevit_qgis")
    startPlugin("lemevit_qgis")


def one(script: str, out: str, variables: dict) -> None:
    """Play a script with its own variables, folder and findings."""
    before, scenarios = dict(os.environ), []
    os.environ.update(variables, SCENARIO_OUT=out)
    load_anew()
    drive_kit.OUT, drive_kit.play = Path(out), scenarios.append
    drive_kit.found.clear()
    importlib.import_module(f"drive_{script}")
    drive_kit.tell(scenarios.pop())
    for name in set(os.environ) - set(before):
        del os.environ[name]
    os.environ.update(before)


def scenario() -> None:
    for play in json.loads(os.environ["SCENARIO_PLAYS"]):
        one(**play)
    drive_kit.OUT = Path(os.environ["SCENARIO_OUT"])
    drive_kit.found.clear()


drive_kit.play(scenario)
