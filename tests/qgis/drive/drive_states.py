"""Runs inside QGIS's window: every state of the panel and its dialogs, with a picture of each; ``states.sh`` plays it.

``found["cut"]`` names what has less width than its text needs, ``found["outside"]`` what stands off the screen.
``STATES_OF`` chooses parts, such as ``runs,review``.
"""

import os
from pathlib import Path

from drive_kit import OUT, click, drawn, found, is_idle, picture, play, wait_until
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel
from qgis.utils import iface, plugins

SAMPLES = Path(os.environ["SCENARIO_SAMPLES"])
PLUGIN = plugins["lemevit_qgis"]
found.update(cut=[], outside=[], windows={})


def state(name: str, widget=None) -> None:
    """Take a picture of a state, and note what is cut in it."""
    picture(name, widget)
    window, shown = iface.mainWindow(), widget or PLUGIN.dock
    found["windows"][name] = [window.width(), window.height()]
    screen = QApplication.primaryScreen().availableGeometry()
    for part in shown.findChildren(QAbstractButton) + shown.findChildren(QLabel):
        if part.visibleRegion().isEmpty() or not part.text():
            continue
        least = part.minimumSizeHint().width()
        if part.width() < least and not getattr(part, "is_elided", False):
            found["cut"].append([name, type(part).__name__, part.text()[:60], part.width(), least])
        if not screen.contains(part.mapToGlobal(QPoint(part.width() - 1, 0))):
            found["outside"].append([name, part.text()[:60]])


def fresh(*names: str) -> list:
    """The samples as the only layers."""
    project = QgsProject.instance()
    project.removeAllMapLayers()
    project.layerTreeRoot().removeAllChildren()
    layers = [QgsRasterLayer(str(SAMPLES / f"{name}.tif"), name) for name in names]
    for layer in layers:
        project.addMapLayer(layer)
    iface.setActiveLayer(layers[-1])
    iface.mapCanvas().setDestinationCrs(layers[0].crs())
    iface.mapCanvas().setExtent(layers[0].extent())
    drawn()
    return layers


def set_up(dock) -> None:
    python = os.environ.pop("LEMEVIT_PYTHON")
    dock.check_runtime()
    state("01_set_up")
    os.environ["LEMEVIT_PYTHON"] = python
    dock.check_runtime()
    state("02_no_layer")


def tasks(dock) -> None:
    os.environ["LEMEVIT_MODELS_DIR"] = str(SAMPLES.parent / "models")
    fresh("try_it_banepa")
    for number, key in enumerate(("segment", "classify", "detect")):
        dock.show_task(key)
        state(f"1{number}_{key}")
    fresh("landsat_pucallpa_2000", "landsat_pucallpa_2020")
    dock.show_task("change")
    state("13_change")
    dock.show_task("classify")  # a check in amber or red, whatever these pixels are
    state("14_check")
    fresh("try_it_banepa")
    dock.show_task("segment")
    for group in (dock.form.advanced, dock.form.expert, dock.setup_group):
        group.setCollapsed(False)
    bar = dock.page.area.verticalScrollBar()
    for part in range(3):
        bar.setValue(bar.maximum() * part // 2)
        state(f"15_options_{part}")
    for group in (dock.form.advanced, dock.form.expert, dock.setup_group):
        group.setCollapsed(True)
    bar.setValue(0)


def runs(dock) -> None:
    os.environ["LEMEVIT_MODELS_DIR"] = str(SAMPLES.parent / "models")
    fresh("try_it_banepa")
    dock.show_task("segment")
    dock.form.model_picker.choose("buildings-tiny")
    dock.form.output_file.setFilePath(str(OUT / "roofs.tif"))
    click(dock.run_bar.run_button)
    wait_until(lambda: dock.run_bar.progress_bar.value() > 50 or is_idle(dock), 60)
    state("20_running")
    wait_until(lambda: is_idle(dock), 180)
    drawn()
    state("21_done")
    bar = dock.page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    state("22_done_below")
    bar.setValue(0)
    dock.form.output_file.setFilePath(str(OUT / "roofs.tif"))
    click(dock.run_bar.run_button)
    state("23_question")
    dock.question.close_question()
    dock.estimate()
    wait_until(lambda: is_idle(dock), 60)
    state("24_estimate")
    dock.form.output_file.setFilePath("/proc/roofs.tif")
    click(dock.run_bar.run_button)
    wait_until(lambda: is_idle(dock), 60)
    state("25_error")
    dock.form.suggest_output()


def review(dock) -> None:
    PLUGIN.dock.hide()
    PLUGIN.review_action.trigger()
    QTest.qWait(300)
    state("32_review", PLUGIN.review)
    picture("32_review_window")
    PLUGIN.review.hide()
    PLUGIN.dock.show()


def teach(dock) -> None:
    dock.pages.setCurrentWidget(dock.teach_tab)
    state("30_teach")
    for _ in range(3):
        dock.teach_tab.page().class_list.add_class()
    state("31_teach_classes")
    dock.pages.setCurrentIndex(0)


def dialogs(dock) -> None:
    picker = dock.form.model_picker
    picker.show_page()
    state("40_card", picker.page)
    picker.page.close()
    picker.manage()
    wait_until(lambda: picker.manager._child is None, 30)
    state("41_models", picker.manager)
    picker.manager.reject()
    picker.add_model()
    state("42_add", picker.dialog)
    picker.dialog.reject()
    dock.form.reading.choose_bands()
    QTest.qWait(700)
    state("43_bands", dock.form.reading.band_dialog)
    dock.form.reading.band_dialog.reject()
    dock.run_bar.show_help()
    state("44_help", dock.run_bar.help)
    dock.run_bar.help.close()
    import processing

    for number, name in enumerate(("segment", "detectchange")):
        dialog = processing.createAlgorithmDialog(f"lemevit:{name}", {})
        dialog.show()
        state(f"45_toolbox_{number}", dialog)
        dialog.close()
    options = PLUGIN.options.createWidget(None)
    options.resize(560, 420)
    options.show()
    state("46_options", options)
    options.close()
    menu = dock.run_bar.menu_button.menu()
    menu.popup(dock.run_bar.menu_button.mapToGlobal(QPoint(0, 0)))
    state("47_run_menu", menu)
    menu.close()
    QgsApplication.processEvents()


def scenario() -> None:
    iface.mainWindow().setGeometry(QApplication.primaryScreen().availableGeometry())
    found["screen"] = [iface.mainWindow().width(), iface.mainWindow().height()]
    if not PLUGIN.dock.isVisible():
        PLUGIN.action.trigger()
    QTest.qWait(500)
    parts = {part.__name__: part for part in (set_up, tasks, runs, review, teach, dialogs)}
    for name in os.environ.get("STATES_OF", ",".join(parts)).split(","):
        parts[name](PLUGIN.dock)


play(scenario)
