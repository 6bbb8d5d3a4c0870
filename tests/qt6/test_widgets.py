"""Every widget of the plugin is made, painted and deleted under Qt 6; the panel runs a job from click to result."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import PYQT_VERSION_STR, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QToolBar, QWidget

import lemevit_qgis
from lemevit_qgis import settings
from lemevit_qgis.gui.dock import LemevitDock
from lemevit_qgis.gui.teach.page import TeachPage
from lemevit_qgis.models.installed import InstalledModel
from lemevit_qgis.processing.tools import tool_algorithms
from lemevit_qgis.results import layers
from lemevit_qgis.runs.form import build_request
from lemevit_qgis.runs.job import Job
from lemevit_qgis.runs.queue import JobQueue
from lemevit_qgis.runs.runner import RunController
from lemevit_qgis.runs.store import JobStore
from lemevit_qgis.tasks import all_tasks
from lemevit_qgis.worker_client.client import run_blocking

from .conftest import delete_now

MODULES = sorted(entry.name for entry in pkgutil.walk_packages(lemevit_qgis.__path__, "lemevit_qgis."))
GUI = [import_module(name) for name in MODULES if name.startswith("lemevit_qgis.gui.")]
WIDGETS = sorted(
    {
        value
        for module in GUI
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, QWidget) and value.__module__ == module.__name__
    },
    key=lambda kind: kind.__qualname__,
)


def make(kind: type, iface: Any) -> Any:
    """An object of a widget class; arguments are given by their names."""
    known = {"iface": iface, "canvas": iface.mapCanvas(), "parent": None, "task": all_tasks()[0]}
    known.update(form=QFormLayout(), advanced=QFormLayout(), bar=iface.messageBar(), body=QWidget(), footer=[])
    queue = JobQueue(RunController(), JobStore(settings.jobs_folder()))
    known.update(queue=queue, job=Job("a job", "segment"), on_change=lambda: None, is_taken=lambda path: False)
    known.update(titles=["a"], name="a")
    known.update(choices=["a"], layer=QgsRasterLayer("a.tif", "a"), wanted=["red", "green", "blue"], parts=[])
    known.update(model=InstalledModel("a", Path("a.onnx"), {"name": "a", "classes": []}))
    wanted = [p for p in inspect.signature(kind.__init__).parameters.values() if p.name != "self"]
    needed = [p.name for p in wanted if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD]
    if {"page", "steps"} & set(needed):
        page = TeachPage(iface)
        known.update(page=page, steps=page.steps)
    unknown = set(needed) - set(known)
    assert not unknown, f"{kind.__name__} wants {unknown}: give them in make()"
    return kind(**{name: known[name] for name in needed})


def add_raster(tmp_path: Path, name: str = "scene") -> QgsRasterLayer:
    path = tmp_path / f"{name}.tif"
    path.write_bytes(b"")
    return QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), name))


@pytest.fixture
def dock(iface, tmp_path: Path, slot_errors) -> Any:
    add_raster(tmp_path)
    dock = LemevitDock(iface)
    yield dock
    dock.shut_down()
    delete_now(dock)


def test_this_is_qt_6_without_what_it_left_out() -> None:
    assert PYQT_VERSION_STR.startswith("6.")
    for holder, name in (
        (Qt, "AlignLeft"), (Qt, "UserRole"), (QComboBox, "AdjustToContents"), (QLineEdit, "Password"),
        (Qgis, "Warning"), (QWidget, "exec_"),
    ):  # fmt: skip
        assert not hasattr(holder, name), name
    with pytest.raises(ImportError):
        from qgis.PyQt.QtWidgets import QAction  # noqa: F401
    with pytest.raises(TypeError):
        QSpinBox.setValue(None, 3.7)


@pytest.mark.parametrize("name", MODULES)
def test_a_module_imports(name: str) -> None:
    import_module(name)


@pytest.mark.parametrize("kind", WIDGETS, ids=lambda kind: kind.__name__)
def test_a_widget_is_made_painted_and_deleted(kind: type, iface, slot_errors) -> None:
    widget = make(kind, iface)
    widget.show()
    assert not widget.grab().isNull()
    getattr(widget, "shut_down", lambda: None)()
    delete_now(widget)


def test_there_are_widgets_to_try() -> None:
    assert {"LemevitDock", "ModelPicker", "AreaPicker"} <= {kind.__name__ for kind in WIDGETS}


@pytest.mark.parametrize("task", all_tasks(), ids=lambda task: task.key)
def test_the_panel_shows_every_task(task, dock) -> None:
    dock.show_task(task.key)
    assert dock.task().key == task.key
    assert not dock.grab().isNull()


def test_every_area_can_be_chosen_and_a_rectangle_drawn(dock, iface) -> None:
    picker = dock.form.area_picker
    for index in range(picker.combo.count()):
        picker.combo.setCurrentIndex(index)
    picker.combo.setCurrentIndex(picker.combo.findData("drawn"))
    iface.mapCanvas().mapTool().extentChanged.emit(QgsRectangle(0, 0, 30, 20))
    assert "30 × 20" in picker.hint.text()
    assert iface.mapCanvas().mapTool() is None


def start(dock, output: Path) -> None:
    dock.show_task("segment")
    dock.form.option_rows.widget(dock.task(), "allow_ungeoreferenced").setChecked(True)
    dock.form.output_file.setFilePath(str(output))
    QTest.mouseClick(dock.run_bar.run_button, Qt.MouseButton.LeftButton)
    assert dock.run_bar.cancel_button.isEnabled(), dock._iface.messageBar().shown


def test_run_goes_from_the_click_to_the_result(dock, iface, tmp_path: Path, monkeypatch, wait_until) -> None:
    added = []
    monkeypatch.setattr(layers, "add_results", lambda report, *_, **__: [added.append(report)][:0])
    start(dock, tmp_path / "classes.tif")
    wait_until(dock.run_bar.run_button.isEnabled)
    assert [report["outputs"] for report in added] == [[str(tmp_path / "classes.tif")]]
    assert "Done in 0.5 s on cpu" in dock.run_bar.status_label.text()
    assert dock.run_bar.progress_bar.isHidden()
    assert [level for _, level in iface.messageBar().shown] == [Qgis.MessageLevel.Warning]


def test_cancel_ends_the_run(dock, tmp_path: Path, wait_until) -> None:
    start(dock, tmp_path / "slow.tif")
    wait_until(lambda: dock.run_bar.progress_bar.value() > 0)
    QTest.mouseClick(dock.run_bar.cancel_button, Qt.MouseButton.LeftButton)
    wait_until(dock.run_bar.run_button.isEnabled)
    assert "Cancelled" in dock.run_bar.status_label.text()


def test_a_worker_that_cannot_start_is_an_error_in_the_message_bar(dock, iface, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("LEMEVIT_PYTHON", str(tmp_path / "nothing"))
    dock.show_task("segment")
    dock.form.output_file.setFilePath(str(tmp_path / "a.tif"))
    dock.run()
    assert [level for _, level in iface.messageBar().shown] == [Qgis.MessageLevel.Critical]
    assert not dock.run_bar.run_button.isEnabled()


def test_an_algorithm_waits_for_its_run(tmp_path: Path, application) -> None:
    values = {"raster": str(tmp_path / "a.tif"), "model": "buildings-tiny", "output": str(tmp_path / "b.tif")}
    events: list[dict[str, Any]] = []
    outcome = run_blocking(build_request("segment", values), events.append, lambda: False)
    assert (outcome.status, outcome.report["outputs"]) == ("done", [str(tmp_path / "b.tif")])
    assert [event["event"] for event in events] == ["hello", "progress", "warning", "result"]


def test_the_plugin_comes_and_goes(iface, tmp_path: Path, slot_errors) -> None:
    plugin = lemevit_qgis.classFactory(iface)
    plugin.initGui()
    bars = iface.mainWindow().findChildren(QToolBar)
    assert (len(iface.menu), [len(bar.actions()) for bar in bars]) == (3, [1])
    plugin.action.trigger()
    (provider,) = QgsApplication.processingRegistry().providers
    named = {algorithm.name() for algorithm in provider.made}
    tools = {tool.name() for tool in tool_algorithms()}
    assert named == {"modelinfo", *(task.algorithm for task in all_tasks()), *tools}
    assert all("MODEL" in algorithm.parameters for algorithm in provider.made if algorithm.name() not in tools)
    plugin.unload()
    delete_now()
    assert iface.mainWindow().findChildren(QToolBar) == []
    assert (iface.menu, QgsApplication.processingRegistry().providers) == ([], [])
