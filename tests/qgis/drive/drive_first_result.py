"""Runs inside QGIS's window: from the plugin's button to a first result, clicks and seconds counted, with pictures.

Then the other faces of the plugin: jobs that wait, an error, options, a model being added, toolbox, a dark theme.
"""

import os
import time
from pathlib import Path

from drive_kit import click, drawn, found, picture, play, wait_until
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QToolBar
from qgis.utils import iface, plugins

from lemevit_qgis._runtime import RESOURCES

HOME = Path(os.environ["HOME"])


def count_click(widget) -> None:
    found["clicks"] = found.get("clicks", 0) + 1
    click(widget)


def first_result(plugin) -> None:
    dock = plugin.dock
    began = time.monotonic()
    buttons = [bar.widgetForAction(plugin.action) for bar in iface.mainWindow().findChildren(QToolBar)]
    count_click(next(button for button in buttons if button is not None))
    wait_until(dock.isVisible, 5)
    picture("first_1_panel")
    count_click(dock.form.try_button)
    picture("first_2_sample")
    wait_until(lambda: dock._queue.running is None or dock._queue.running.fraction > 0.4, 60)
    picture("first_3_running")
    wait_until(lambda: dock._queue.running is None, 180)
    found["seconds"] = round(time.monotonic() - began, 1)
    found["status"] = dock.run_bar.status_label.text()
    found["saved"] = dock._queue.jobs[0].output
    drawn()
    picture("first_4_result")


def jobs(dock) -> None:
    for name in ("second", "third"):
        dock.form.output_file.setFilePath(str(HOME / f"{name}.tif"))
        click(dock.run_bar.run_button) if name == "second" else dock.run_bar.queue_action.trigger()
    wait_until(lambda: not dock._queue.waiting() or dock._queue.running.fraction > 0.3, 60)
    dock._area.ensureWidgetVisible(dock.job_table)
    picture("jobs")
    wait_until(lambda: dock._queue.running is None and not dock._queue.waiting(), 120)


def error(dock) -> None:
    dock.form.output_file.setFilePath(found["saved"])
    click(dock.run_bar.run_button)
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
    picker = plugin.dock.form.model_picker
    picker.add_model()
    picker.dialog.file.setFilePath(str(RESOURCES / "models" / "buildings-tiny.onnx"))
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
    dock._area.ensureWidgetVisible(dock.form.task_combo)
    picture("dark")  # the last: what is open stays dark
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


play(scenario)
