"""Form rows for the options, band lists and additional outputs of the tasks."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from ...errors import tr
from ...number_texts import short
from ...tasks import Option, Output, RasterInput, Task, all_tasks
from ...tasks.spec import CHOICE, FLAG
from ..form_rows import FormRows
from ..narrow_combo import NarrowCombo
from ..wrapped import WrappedCheckBox


class OptionRows:
    """Widgets for the options of all tasks, of which those of the current task are visible.

    Tasks that share an option share its widget, so a value stays when the task changes.

    Args:
        form: takes what is always in sight.
        advanced: takes what is folded away at first.
        expert: takes what is folded away apart.
    """

    def __init__(self, form: FormRows, advanced: FormRows, expert: FormRows) -> None:
        self._form, self._advanced, self._expert = form, advanced, expert
        self._checks: dict[Output, QCheckBox] = {}
        self._options: dict[Option, QCheckBox | QComboBox | QDoubleSpinBox] = {}
        self._bands: dict[RasterInput, QLineEdit] = {}
        self._by_bands_field: dict[str, QLineEdit] = {}
        for task in all_tasks():
            self._add_bands(task)
        for task in all_tasks():
            self._add_outputs_and_options(task)

    def _add_outputs_and_options(self, task: Task) -> None:
        for output in task.outputs:
            if output.check_label and output not in self._checks:
                self._checks[output] = check = WrappedCheckBox(tr(output.check_label))
                check.setToolTip(tr(output.check_tooltip or output.help))
                check.setChecked(not output.is_advanced)
                folded = self._expert if output.is_expert else self._advanced
                (folded if output.is_advanced else self._form).addRow(check)
        for option in task.options:
            if option not in self._options:
                self._options[option] = _widget_for(option)
                form = self._advanced if option.is_advanced else self._form
                if option.kind == FLAG:
                    form.addRow(self._options[option])
                else:
                    form.addRow(tr(option.short_label), self._options[option])

    def _add_bands(self, task: Task) -> None:
        for entry in task.inputs:
            if entry.bands_field not in self._by_bands_field:
                edit = QLineEdit()
                edit.setPlaceholderText(tr(entry.bands_empty))
                edit.setToolTip(tr("Raster bands in the model's order, e.g. 3,2,1"))
                self._advanced.addRow(tr(entry.bands_label), edit)
                self._by_bands_field[entry.bands_field] = edit
            self._bands[entry] = self._by_bands_field[entry.bands_field]

    def show_card(self, card: Mapping[str, Any]) -> None:
        """Show the values of a model card where the options leave them to it."""
        decode = card.get("decode") or {}
        for option, widget in self._options.items():
            if isinstance(widget, QDoubleSpinBox) and option.default is None:
                value = card.get(option.field, decode.get(option.field))
                text = tr("from the model ({})").format(short(value, 2)) if isinstance(value, (int, float)) else ""
                widget.setSpecialValueText(text or tr("from the model"))

    def show_task(self, task: Task) -> None:
        """Show the rows of a task and hide all others."""
        wanted = {*task.outputs, *task.options, *task.inputs}
        shown = {self._bands[entry] for entry in task.inputs}
        for key, widget in (*self._checks.items(), *self._options.items()):
            _show_row(widget, (self._form, self._advanced, self._expert), key in wanted)
        for widget in self._by_bands_field.values():
            _show_row(widget, (self._form, self._advanced, self._expert), widget in shown)

    def has_expert(self, task: Task) -> bool:
        """Whether a task has rows for experts."""
        return any(output.is_expert for output in task.outputs)

    def values(self, task: Task, output: str) -> dict[str, Any]:
        """Return request fields.

        Additional outputs are named after ``output``, the path of the first one.
        """
        values: dict[str, Any] = {entry.bands_field: self._bands[entry].text().strip() for entry in task.inputs}
        for option in task.options:
            values[option.field] = _value_of(option, self._options[option])
        for entry in task.outputs:
            if entry in self._checks and self._checks[entry].isChecked() and output:
                values[entry.field] = os.path.splitext(output)[0] + entry.tail + entry.suffix
        return values

    def when_changed(self, act: Callable[..., None]) -> None:
        """Call ``act`` when bands or checks are changed."""
        for edit in self._by_bands_field.values():
            edit.textChanged.connect(act)
        for widget in self._options.values():
            if isinstance(widget, QCheckBox):
                widget.toggled.connect(act)

    def bands_edit(self, entry: RasterInput) -> QLineEdit:
        """Return the text field for the bands of a raster."""
        return self._bands[entry]

    def state(self) -> dict[str, Any]:
        """Return the values of all widgets by request field."""
        state: dict[str, Any] = {output.field: check.isChecked() for output, check in self._checks.items()}
        state.update({field: edit.text() for field, edit in self._by_bands_field.items()})
        state.update({option.field: _value_of(option, widget) for option, widget in self._options.items()})
        return state

    def restore(self, state: dict[str, Any]) -> None:
        """Restore ``state``, except values of the wrong type."""
        for output, check in self._checks.items():
            if isinstance(state.get(output.field), bool):
                check.setChecked(state[output.field])
        for field, edit in self._by_bands_field.items():
            if isinstance(state.get(field), str):
                edit.setText(state[field])
        for option, widget in self._options.items():
            _set_value(widget, state.get(option.field))

    def widget(self, task: Task, field: str) -> QWidget:
        """Return the widget of a request field of a task.

        Raises:
            KeyError: the task has none.
        """
        keyed = (*self._checks.items(), *self._options.items())
        for key, widget in keyed:
            if key.field == field and key in (*task.outputs, *task.options):
                return widget
        return self._by_bands_field[field]


def _widget_for(option: Option) -> QCheckBox | QComboBox | QDoubleSpinBox:
    if option.kind == FLAG:
        check = WrappedCheckBox(tr(option.short_label))
        check.setChecked(bool(option.default))
        check.setToolTip(tr(option.tooltip))
        return check
    if option.kind == CHOICE:
        combo = NarrowCombo()
        for choice, label in zip(option.choices, option.choice_labels):
            combo.addItem(tr(label), choice)
        combo.setCurrentIndex(combo.findData(option.default))
        combo.setToolTip(tr(option.tooltip))
        return combo
    spin = QDoubleSpinBox()
    spin.setDecimals(option.decimals)
    spin.setSuffix(option.unit)
    spin.setToolTip(tr(option.tooltip))
    if option.maximum <= 1.0:
        spin.setSingleStep(0.05)
    if option.default is None:
        # The lowest value, one step below the valid range, stands for the value of the model card.
        spin.setRange(option.minimum - spin.singleStep(), option.maximum)
        spin.setSpecialValueText(tr("from the model"))
        spin.setValue(spin.minimum())
    else:
        spin.setRange(option.minimum, option.maximum)
        spin.setValue(float(option.default))
    return spin


def _value_of(option: Option, widget: QCheckBox | QComboBox | QDoubleSpinBox) -> float | bool | str | None:
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return str(widget.currentData())
    value = widget.value()
    return None if option.default is None and value < option.minimum else value


def _set_value(widget: QCheckBox | QComboBox | QDoubleSpinBox, value: object) -> None:
    if isinstance(widget, QCheckBox) and isinstance(value, bool):
        widget.setChecked(value)
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex(max(widget.findData(value), 0))
    elif isinstance(widget, QDoubleSpinBox):
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        widget.setValue(float(value) if is_number else widget.minimum())  # type: ignore[arg-type]


def _show_row(widget: QWidget, forms: tuple[FormRows, ...], is_shown: bool) -> None:
    group = widget.parentWidget()
    if isinstance(group, QgsCollapsibleGroupBox) and group.isCollapsed():
        is_shown = False  # a collapsed group would paint its children over its title
    for form in forms:
        form.show_row(widget, is_shown)
