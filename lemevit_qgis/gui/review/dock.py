"""The dock *Review*: one object after the other, by keyboard, the doubtful ones first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ... import settings
from ...compat import VECTOR_FILTER
from ...errors import PluginError, literal, show_error, tr
from ...number_texts import decimal
from ..page import Page
from ..plain_label import PlainLabel
from .drawing import Drawing
from .histogram import ScoreSlider
from .keys import ReviewKeys
from .labels import labels_path, nothing_reviewed, write_labels
from .object_on_map import ObjectOnMap
from .reviewed_layer import ACCEPTED, CHANGED, REJECTED, ReviewedLayer, score_field
from .score_cut import cut_renderer
from .summary import ReviewSummary, state_text

KEYS = 9
FIRST_CUT = 0.5


class ReviewDock(QgsDockWidget):
    """Dock widget to accept, reject and reclassify the objects of a layer.

    ``teach_wanted`` is emitted with the reviewed layer, for the page Teach.
    """

    teach_wanted = pyqtSignal(object)

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - QgisInterface
        super().__init__(tr("LeMeViT review"), parent)
        self.setObjectName("LemevitReviewDock")
        self._iface = iface
        self.reviewed: ReviewedLayer | None = None
        self.current: int | None = None
        self._order: list[int] = []
        self._base: Any = None
        self._on_map = ObjectOnMap(iface.mapCanvas())
        self._drawing = Drawing(iface, self)
        self._drawing.editing_changed.connect(self._on_editing)
        self._drawing.saved.connect(self._on_drawn)
        self._make_widgets()
        self._lay_out()
        self._make_keys()
        self.layer_combo.layerChanged.connect(self.show_layer)
        self.slider.moved.connect(self._on_cut)
        self.visibilityChanged.connect(self._on_visible)
        self._show_state()

    def _make_widgets(self) -> None:
        self.layer_combo = QgsMapLayerComboBox()
        self.layer_combo.setFilters(VECTOR_FILTER)
        self.layer_combo.setAllowEmptyLayer(True)
        self.layer_combo.setLayer(None)
        self.layer_combo.setAccessibleName(tr("Layer"))
        self.layer_combo.setToolTip(tr("Layer of objects to review, preferably with scores"))
        self.slider = ScoreSlider()
        self.object_label, self.keys_label = PlainLabel(), PlainLabel()
        for label in (self.object_label, self.keys_label):
            label.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        for key, text, tip, act in self._actions():
            button = QPushButton(f"{text} ({key})" if key else text)
            button.setToolTip(tip)
            button.clicked.connect(act)
            self.buttons[key or text] = button
        self.draw_button = self.buttons[tr("Draw missing")]
        self.draw_button.setCheckable(True)
        self.labels_button = self.buttons[tr("Use as labels")]
        self.summary = ReviewSummary()

    def _actions(self) -> list[tuple[str, str, str, Callable[[], None]]]:
        return [
            ("P", tr("Previous"), tr("Back to the object before"), lambda: self.step(-1)),
            ("N", tr("Next"), tr("Next object, the most doubtful first"), lambda: self.step(1)),
            ("A", tr("Accept"), tr("Accept the object and go to the next"), lambda: self.judge(ACCEPTED)),
            ("X", tr("Reject"), tr("Reject the object and go to the next"), lambda: self.judge(REJECTED)),
            ("U", tr("Undo"), tr("Take the last step back"), self.undo),
            ("", tr("Draw missing"), tr("Edit the layer with the tools of QGIS. New features are added as objects."),
             self.draw_missing),
            ("", tr("Use as labels"), tr("Accepted, changed and drawn objects as a new layer for training"),
             self.use_as_labels),
            ("", tr("Teach with these"), tr("Show the page Teach with the reviewed objects as examples"), self.teach),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        body = QWidget()
        body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(body)
        layout.addWidget(self.layer_combo)
        layout.addWidget(self.slider)
        layout.addWidget(self.object_label)
        grid = QGridLayout()
        for position, button in enumerate(self.buttons.values()):
            grid.addWidget(button, position // 2, position % 2)
        layout.addLayout(grid)
        layout.addWidget(self.keys_label)
        layout.addWidget(self.summary, 1)
        page = Page(body, ())
        page.setFocusProxy(body)
        page.fit(body)
        self.setWidget(page)

    def _make_keys(self) -> None:
        """Make keys that work while the dock or the map has the focus."""
        acts = {key: act for key, _, _, act in self._actions() if key}
        acts.update({str(number): self._class_act(number) for number in range(1, KEYS + 1)})
        self._keys = ReviewKeys(self, self._iface.mapCanvas(), acts)
        self._on_visible(False)

    def _class_act(self, number: int) -> Callable[[], None]:
        return lambda: self.set_class(number)

    def _on_visible(self, is_visible: bool) -> None:
        """Let the keys go while the dock is hidden, those of the map also while the layer is being edited."""
        self._keys.set_enabled(is_visible, self._drawing.is_editing())
        if not is_visible:
            self._on_map.clear()

    def _on_editing(self) -> None:
        """Leave the keys of the map to the digitizing tools."""
        self._on_visible(self.isVisible())
        self.draw_button.setChecked(self._drawing.is_editing())

    def show_layer(self, layer: QgsMapLayer | None) -> None:
        """Begin with a layer, or go on where its review stopped."""
        self._leave()
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            try:
                self.reviewed = ReviewedLayer(layer)
            except PluginError as error:
                show_error(self._iface.messageBar(), error.as_dict())
        if self.reviewed is not None and layer is not None:
            self._base = layer.renderer().clone() if layer.renderer() else None
            self._drawing.follow(layer)
            layer.willBeDeleted.connect(self._forget)
            self.slider.bars.show_scores(self.reviewed.scores())
            self._order = self.reviewed.order(FIRST_CUT)
            self.widget().setFocus()  # keys reach only what has the focus
            self.step(1)
        self._show_state()

    def _leave(self) -> None:
        """Take leave of the layer, whose look stays as it is now."""
        if self.reviewed is not None:
            self._drawing.leave()
            self.reviewed.layer.willBeDeleted.disconnect(self._forget)
        self._forget()

    def _forget(self) -> None:
        self._drawing.forget()
        self.reviewed, self.current, self._order, self._base = None, None, [], None
        self._on_map.clear()
        self._show_state()

    def step(self, by: int) -> None:
        """Go to the next object that is open and shown, or back to the one before."""
        if self.reviewed is None or not self._order:
            return
        start = self._order.index(self.current) if self.current in self._order else (-1 if by > 0 else len(self._order))
        ahead = self._order[start + 1 :] if by > 0 else self._order[:start][::-1]
        if by > 0:
            ahead = [fid for fid in (*ahead, *self._order[: max(start, 0)]) if self._is_open(fid)]
        if ahead:
            self._go(ahead[0])
        self._show_state()

    def _is_open(self, fid: int) -> bool:
        item = self.reviewed.items[fid] if self.reviewed else None
        return item is not None and not item.state and (item.score is None or item.score >= self.slider.cut())

    def _go(self, fid: int) -> None:
        """Show an object on the map."""
        if self.reviewed is None:
            return
        self.current = fid
        self._on_map.show(self.reviewed.geometry(fid), self.reviewed.layer)

    def judge(self, state: str, class_name: str | None = None) -> None:
        """Set the state of the current object and go to the next."""
        if self.reviewed is None or self.current is None:
            return
        try:
            self.reviewed.set_state(self.current, state, class_name)
        except PluginError as error:
            show_error(self._iface.messageBar(), error.as_dict())
            return
        self.step(1)

    def set_class(self, number: int) -> None:
        """Give the current object the class of a key.

        Its own class accepts it.
        """
        names = self.reviewed.classes() if self.reviewed else []
        if self.reviewed is None or self.current is None or number > len(names):
            return
        is_own = self.reviewed.items[self.current].class_name == names[number - 1]
        self.judge(ACCEPTED if is_own else CHANGED, names[number - 1])

    def undo(self) -> None:
        """Take the last step back and show its object."""
        fid = self.reviewed.undo() if self.reviewed else None
        if fid is not None and self.reviewed is not None and fid in self.reviewed.items:
            self._go(fid)
        self._show_state()

    def draw_missing(self) -> None:
        """Begin editing with the tools of QGIS, or save what was drawn."""
        self._drawing.toggle()
        self.draw_button.setChecked(self._drawing.is_editing())

    def _on_drawn(self, drawn: list[int]) -> None:
        if self.reviewed is None:
            return
        current = self.reviewed.items.get(self.current if self.current is not None else -1)
        names = self.reviewed.classes()
        class_name = current.class_name if current else (names[0] if names else "")
        self.reviewed.take_drawn(drawn, class_name)
        self._order = self.reviewed.order(FIRST_CUT)
        self._show_state()

    def use_as_labels(self) -> None:
        """Write the reviewed objects as a layer of labels and add it to the project."""
        if self.reviewed is None:
            return
        path = labels_path(self.reviewed.layer, settings.jobs_folder())
        try:
            labels = write_labels(self.reviewed.layer, path)
        except PluginError as error:
            show_error(self._iface.messageBar(), error.as_dict())
            return
        QgsProject.instance().addMapLayer(labels)
        said = tr("{} labels in {}").format(labels.featureCount(), path)
        self._iface.messageBar().pushMessage("LeMeViT", literal(said), Qgis.MessageLevel.Success, 10)

    def teach(self) -> None:
        """Hand the reviewed layer to the page Teach, if any object was judged."""
        if self.reviewed is not None and any(item.state for item in self.reviewed.items.values()):
            self.teach_wanted.emit(self.reviewed.layer)
        elif self.reviewed is not None:
            show_error(self._iface.messageBar(), nothing_reviewed().as_dict())

    def _on_cut(self, cut: float) -> None:
        if self.reviewed is not None and self._base is not None:
            layer = self.reviewed.layer
            layer.setRenderer(cut_renderer(self._base, score_field(layer), cut, layer))
            layer.triggerRepaint()
        if self.current is not None and not self._is_open(self.current):
            self.step(1)
        self._show_state()

    def _show_state(self) -> None:
        """Show the current object, the counts and the precision."""
        has_layer = self.reviewed is not None
        for button in self.buttons.values():
            button.setEnabled(has_layer)
        if self.reviewed is None:
            self.object_label.setText(tr("Choose a layer."))
            self.keys_label.setText("")
            self.summary.clear()
            return
        item = self.reviewed.items.get(self.current if self.current is not None else -1)
        left = sum(self._is_open(fid) for fid in self._order)
        said = tr("{} objects to review").format(left)
        if item is not None:
            score = "" if item.score is None else f", {decimal(item.score, 2)}"
            said = f"{item.class_name}{score}{', ' + state_text(item.state) if item.state else ''}. {said}"
        self.object_label.setText(said)
        keys = enumerate(self.reviewed.classes()[:KEYS], 1)
        self.keys_label.setText(", ".join(f"{number}: {name}" for number, name in keys))
        self.summary.show_counts(self.reviewed.counts(), *self.reviewed.judged(self.slider.cut()))

    def shut_down(self) -> None:
        """Disconnect from layer and map."""
        self._leave()
        self._keys.shut_down()
