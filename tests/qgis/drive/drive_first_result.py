"""Runs inside QGIS's window: from the plugin's button to a first result, clicks and seconds counted, with pictures.

Then the other faces of the plugin: jobs that wait, an error, options, a model being added, toolbox, a dark theme.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QToolBar
from qgis.utils import iface, plugins

OUT, MODELS, HOME = (Path(os.environ[name]) for name in ("SCENARIO_OUT", "LEMEVIT_MODELS_DIR", "HOME"))
found = {"clicks": 0}


def picture(name: str, widget=None) -> None:
    QTest.qWait(400)
    (widget or iface.mainWindow()).grab().save(str(OUT / f"{name}.png"))


def wait_until(claim, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not claim() and time.monotonic() < end:
        QTest.qWait(50)
    return bool(claim())


def click(widget) -> None:
    found["clicks"] += 1
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def first_result(plugin) -> None:
    dock = plugin.dock
    began = time.monotonic()
    buttons = [bar.widgetForAction(plugin.action) for bar in iface.mainWindow().findChildren(QToolBar)]
    click(next(button for button in buttons if button is not None))
    wait_until(dock.isVisible, 5)
    picture("first_1_panel")
    click(dock.try_button)
    QTest.qWait(300)
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 10)
    picture("first_2_sample")
    click(dock.run_button)
    wait_until(lambda: dock._queue.running is None or dock._queue.running.fraction > 0.4, 60)
    picture("first_3_running")
    wait_until(lambda: dock._queue.running is None, 180)
    found["seconds"] = round(time.monotonic() - began, 1)
    found["status"] = dock.status_label.text()
    found["saved"] = dock._queue.jobs[0].output
    QTest.qWait(500)
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 10)
    picture("first_4_result")


def jobs(dock) -> None:
    for name in ("second", "third"):
        dock.output_file.setFilePath(str(HOME / f"{name}.tif"))
        QTest.mouseClick(dock.run_button if name == "second" else dock.queue_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: dock._queue.running is not None and dock._queue.running.fraction > 0.3, 60)
    dock._area.ensureWidgetVisible(dock.job_table)
    picture("jobs")
    wait_until(lambda: dock._queue.running is None and not dock._queue.waiting(), 120)


def error(dock) -> None:
    dock.output_file.setFilePath(found["saved"])
    QTest.mouseClick(dock.run_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not dock._runner.is_running(), 60)
    picture("error")


def dialogs(plugin) -> None:
    def catch_options() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            picture("options", dialog)
            dialog.reject()

    QTimer.singleShot(1500, catch_options)
    plugin.options_action.trigger()
    picker = plugin.dock.model_picker
    picker.add_model()
    picker.dialog.file.setFilePath(str(MODELS / "buildings-tiny.onnx"))
    wait_until(lambda: picker.dialog._child is None and bool(picker.dialog.state_label.text()), 60)
    picture("add_model", picker.dialog)
    picker.dialog.reject()


def toolbox() -> None:
    import processing

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lemevit:segment")
    dialog = processing.createAlgorithmDialog(algorithm.id(), {})
    dialog.show()
    picture("toolbox_segment", dialog)
    dialog.close()


def dark(dock) -> None:
    QgsSettings().setValue("UI/UITheme", "Night Mapping")
    QgsApplication.setUITheme("Night Mapping")
    QTest.qWait(500)
    dock._area.ensureWidgetVisible(dock.task_combo)
    picture("dark")
    QgsApplication.setUITheme("default")
    QgsSettings().setValue("UI/UITheme", "default")


def scenario() -> None:
    plugin = plugins["lemevit_qgis"]
    iface.mainWindow().resize(1400, 900)
    if plugin.dock.isVisible():
        plugin.dock.close()
    QTest.qWait(300)
    first_result(plugin)
    jobs(plugin.dock)
    error(plugin.dock)
    dialogs(plugin)
    toolbox()
    dark(plugin.dock)


def go() -> None:
    try:
        scenario()
    except Exception:  # noqa: BLE001 - a script without a caller: the test reads it
        found["error"] = traceback.format_exc()
    (OUT / "found.json").write_text(json.dumps(found), encoding="utf-8")
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1500, go)
