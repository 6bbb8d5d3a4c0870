"""The LeMeViT panel: layer, task, model, area, output; Run, Cancel, progress. Widgets and their wiring only."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTemporaryDir
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from .. import layers, settings
from ..compat import RASTER_FILTER
from ..errors import PluginError, show_error, show_warning, tr
from ..job_form import RASTER_SUFFIXES, VECTOR_SUFFIX, FormError, build_request, default_output
from ..wording import progress_text
from ..worker_client.client import GuiRun, Outcome
from ..worker_client.environment import find_python
from .area_picker import AreaPicker
from .model_picker import ModelPicker

PROGRESS_STEPS = 1000


class LemevitDock(QgsDockWidget):
    """One run at a time; results are added to the project when it is done."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(tr("LeMeViT"), parent)
        self.setObjectName("LemevitDock")
        self._iface = iface
        self._run: GuiRun | None = None
        self._folder: QTemporaryDir | None = None
        self._request: Any = None
        self._make_widgets()
        self._lay_out()
        self.task_combo.currentIndexChanged.connect(self._on_task)
        self.layer_combo.layerChanged.connect(self._suggest_output)
        self.model_picker.changed.connect(self._suggest_output)
        self.run_button.clicked.connect(self.run)
        self.cancel_button.clicked.connect(self.cancel)
        self.python_button.clicked.connect(self._choose_python)
        self._on_task()
        self.check_runtime()

    def _make_widgets(self) -> None:
        self.layer_combo = QgsMapLayerComboBox()
        self.layer_combo.setFilters(RASTER_FILTER)
        self.layer_combo.setToolTip(tr("The raster to map; a local file"))
        self.task_combo = QComboBox()
        self.task_combo.setToolTip(tr("What the result is"))
        self.task_combo.addItem(tr("Segment: a class for every pixel"), "segment")
        self.task_combo.addItem(tr("Classify scenes: a class for every grid cell"), "classify")
        self.model_picker = ModelPicker()
        self.area_picker = AreaPicker(self._iface.mapCanvas())
        self.output_file = QgsFileWidget()
        self.output_file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output_file.setToolTip(tr("Where the result is saved"))
        self.polygons_check = QCheckBox(tr("Also polygons"))
        self.polygons_check.setToolTip(tr("A GeoPackage of the same name beside the class raster"))
        self.polygons_check.setChecked(True)
        self.device_combo = QComboBox()
        self.device_combo.addItems(["auto", "cpu", "cuda"])
        self.device_combo.setCurrentText(settings.device())
        self.device_combo.setToolTip(tr("auto takes a GPU where it works, else the CPU"))
        self.bands_edit = QLineEdit()
        self.bands_edit.setPlaceholderText(tr("from the raster's band names"))
        self.bands_edit.setToolTip(tr("Raster bands in the model's order, e.g. 3,2,1"))
        self.gsd_edit = QLineEdit()
        self.gsd_edit.setPlaceholderText(tr("the model's"))
        self.gsd_edit.setToolTip(tr("Pixel size of the prediction: model, native or metres"))
        self.min_area_spin = QDoubleSpinBox()
        self.min_area_spin.setRange(0.0, 1e9)
        self.min_area_spin.setSuffix(" m²")
        self.min_area_spin.setToolTip(tr("Smaller polygons are left out"))
        self.simplify_spin = QDoubleSpinBox()
        self.simplify_spin.setRange(0.0, 1e5)
        self.simplify_spin.setSuffix(" m")
        self.simplify_spin.setToolTip(tr("Simplify polygons; shared borders stay shared"))
        self.runtime_label = QLabel()
        self.runtime_label.setWordWrap(True)
        self.python_button = QPushButton(tr("Set Python…"))
        self.python_button.setToolTip(tr("Choose the Python program of the inference runtime"))
        self.run_button = QPushButton(tr("Run"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setEnabled(False)
        self.progress_bar = QProgressBar()
        self.progress_bar.setRange(0, PROGRESS_STEPS)
        self.status_label = QLabel(tr("Ready"))
        self.status_label.setWordWrap(True)

    def _lay_out(self) -> None:
        for combo in (self.layer_combo, self.task_combo, self.model_picker.combo, self.area_picker.combo):
            # Long names must not make the panel wider than its place.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
        form = QFormLayout()
        form.addRow(tr("Layer"), self.layer_combo)
        form.addRow(tr("Task"), self.task_combo)
        form.addRow(tr("Model"), self.model_picker)
        form.addRow(tr("Area"), self.area_picker)
        form.addRow(tr("Output"), self.output_file)
        form.addRow("", self.polygons_check)
        advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        inner = QFormLayout(advanced)
        inner.addRow(tr("Device"), self.device_combo)
        inner.addRow(tr("Bands"), self.bands_edit)
        inner.addRow(tr("Pixel size"), self.gsd_edit)
        inner.addRow(tr("Smallest polygon"), self.min_area_spin)
        inner.addRow(tr("Simplify"), self.simplify_spin)
        advanced.setCollapsed(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.cancel_button)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self.runtime_label)
        layout.addWidget(self.python_button)
        layout.addLayout(form)
        layout.addWidget(advanced)
        layout.addLayout(buttons)
        layout.addWidget(self.progress_bar)
        layout.addWidget(self.status_label)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        self.setWidget(area)

    def check_runtime(self) -> bool:
        """Whether a Python for the worker is known; says so in the panel where not."""
        try:
            find_python(settings.runtime_python())
        except PluginError as error:
            self.runtime_label.setText(f"{error.what} {error.fix}")
            self._show_runtime_problem(True)
            return False
        self._show_runtime_problem(False)
        return True

    def _show_runtime_problem(self, is_problem: bool) -> None:
        self.runtime_label.setVisible(is_problem)
        self.python_button.setVisible(is_problem)
        self.run_button.setEnabled(not is_problem and self._run is None)

    def _choose_python(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Python of the inference runtime"))
        if path:
            settings.set_runtime_python(path)
            self.check_runtime()

    def _on_task(self, *_: Any) -> None:  # noqa: ANN401 - the index, not needed
        is_segment = self.task_combo.currentData() == "segment"
        for widget in (self.polygons_check, self.min_area_spin, self.simplify_spin):
            widget.setEnabled(is_segment)
        suffix = RASTER_SUFFIXES[0] if is_segment else VECTOR_SUFFIX
        self.output_file.setFilter(f"{'GeoTIFF' if is_segment else 'GeoPackage'} (*{suffix})")
        self.model_picker.show_task(str(self.task_combo.currentData()))

    def _suggest_output(self, *_: Any) -> None:  # noqa: ANN401
        layer, model = self.layer_combo.currentLayer(), self.model_picker.model()
        path = layer.source().split("|")[0] if layer is not None else ""
        if model and os.path.isfile(path):
            self.output_file.setFilePath(default_output(path, model, str(self.task_combo.currentData())))

    def _values(self, folder: str) -> dict[str, Any]:
        layer = self.layer_combo.currentLayer()
        output = self.output_file.filePath()
        values: dict[str, Any] = {
            "raster": layers.raster_file(layer) if layer is not None else "",
            "model": self.model_picker.model(),
            "output": output,
            "bands": self.bands_edit.text().strip(),
            "gsd": self.gsd_edit.text().strip(),
            "device": self.device_combo.currentText(),
            "models_dir": settings.models_folder(),
        }
        if layer is not None:
            values.update(self.area_picker.request_fields(layer, folder))
        if self.task_combo.currentData() == "segment":
            values["min_area_m2"] = self.min_area_spin.value()
            values["simplify_m"] = self.simplify_spin.value()
            if self.polygons_check.isChecked() and output:
                values["polygons"] = os.path.splitext(output)[0] + VECTOR_SUFFIX
        return values

    def run(self) -> None:
        """Start what the panel says; errors go to the message bar."""
        if self._run is not None:
            return
        self._folder = QTemporaryDir()
        try:
            self._request = build_request(str(self.task_combo.currentData()), self._values(self._folder.path()))
            run = GuiRun(self)
            run.progressed.connect(self._on_progress)
            run.ended.connect(self._on_end)
            run.start(self._request)
        except (FormError, PluginError) as error:
            show_error(self._iface.messageBar(), error.as_dict())
            self.check_runtime()
            return
        settings.set_device(self.device_combo.currentText())
        self._run = run
        self._show_running(True)

    def _show_running(self, is_running: bool) -> None:
        self.run_button.setEnabled(not is_running)
        self.cancel_button.setEnabled(is_running)
        self.progress_bar.setValue(0)
        if is_running:
            self.status_label.setText(tr("Starting…"))

    def cancel(self) -> None:
        """Stop the run; finished work is kept for the next one with the same settings."""
        if self._run is not None:
            self.cancel_button.setEnabled(False)
            self.status_label.setText(tr("Cancelling…"))
            self._run.cancel()

    def _on_progress(self, event: dict[str, Any]) -> None:
        self.progress_bar.setValue(int(PROGRESS_STEPS * float(event.get("fraction") or 0.0)))
        self.status_label.setText(progress_text(event))

    def _on_end(self, outcome: Outcome) -> None:
        run, self._run, self._folder = self._run, None, None
        if run is not None:
            run.deleteLater()
        self._show_running(False)
        if outcome.status == "cancelled":
            self.status_label.setText(tr("Cancelled. Run again with the same settings to go on."))
        elif outcome.status == "failed":
            self.status_label.setText(tr("Failed"))
            show_error(self._iface.messageBar(), outcome.error or {})
        else:
            self._show_results(outcome.report)

    def _show_results(self, report: dict[str, Any]) -> None:
        bar = self._iface.messageBar()
        try:
            layers.add_results(report, QgsProject.instance())
        except PluginError as error:
            show_error(bar, error.as_dict())
            return
        self.progress_bar.setValue(PROGRESS_STEPS)
        device, seconds = report.get("device") or {}, report.get("seconds") or {}
        said = tr("Done in {:.1f} s on {}.").format(float(seconds.get("total", 0.0)), device.get("used", ""))
        self.status_label.setText(said)
        for warning in report.get("warnings", []):
            show_warning(bar, warning)
        bar.pushMessage(
            "LeMeViT",
            f"{said} {', '.join(os.path.basename(path) for path in report['outputs'])}",
            Qgis.MessageLevel.Success,
            10,
        )
        self._suggest_output()

    def shut_down(self) -> None:
        """End a running job and give the map its tool back; for the plugin's unload."""
        self.area_picker.stop_drawing()
        if self._run is not None:
            self._run.end_now()
            self._run = None
