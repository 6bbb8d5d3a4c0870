"""The plugin's code works under Qt 5 and Qt 6, as far as its syntax tells. Every rule first shows what it catches."""

from __future__ import annotations

import ast

import pytest

from tests.contract import qt_names as rules
from tests.contract.qt_names import EXEMPT, MODULES, RULES, name_of, names_of, tree_of

CAUGHT = [
    # an enum without its scope: by class, of a flag type, through an object
    (rules.unscoped_enums, "a = Qt.AlignLeft", "Qt.AlignLeft"),
    (rules.unscoped_enums, "a = Qt.red", "Qt.red"),
    (rules.unscoped_enums, "if answer == QMessageBox.Yes:\n    pass", "QMessageBox.Yes"),
    (rules.unscoped_enums, "bar.push(Qgis.Warning)", "Qgis.Warning"),
    (rules.unscoped_enums, "combo.setFilters(QgsMapLayerProxyModel.RasterLayer)", "QgsMapLayerProxyModel.RasterLayer"),
    (rules.unscoped_enums, "a = QProcess.NotRunning | QProcess.Running", "QProcess.NotRunning"),
    (rules.unscoped_enums, "def f(flags: Qt.WindowFlags): ...", "Qt.WindowFlags"),
    (rules.unscoped_enums, "flags = Qt.WindowFlags()", "Qt.WindowFlags"),
    (rules.unscoped_enums, "class A(QDialog):\n    def f(self):\n        return self.Accepted", "self.Accepted"),
    # another binding
    (rules.imported_bindings, "from PyQt5.QtCore import Qt", "PyQt5.QtCore"),
    (rules.imported_bindings, "import PyQt6.QtWidgets", "PyQt6.QtWidgets"),
    (rules.imported_bindings, "def f():\n    import sip", "sip"),
    # a class of another module, by itself, with the rest, or through its module
    (rules.moved_classes, "from qgis.PyQt.QtWidgets import QAction, QWidget", "QAction"),
    (rules.moved_classes, "from qgis.PyQt.QtGui import QShortcut", "QShortcut"),
    (rules.moved_classes, "from qgis.PyQt.QtWidgets import *", "*"),
    (rules.moved_classes, "a = QtWidgets.QActionGroup(None)", "QtWidgets.QActionGroup"),
    (rules.moved_classes, "from qgis.PyQt.QtSvg import QSvgWidget", "QSvgWidget"),
    # what is gone
    (rules.removed_names, "from qgis.PyQt.QtCore import QRegExp", "QRegExp"),
    (rules.removed_names, "from qgis.PyQt.QtWebKit import QWebSettings", "QtWebKit"),
    (rules.removed_names, "from qgis.PyQt import QtWebKitWidgets", "QtWebKitWidgets"),
    (rules.removed_names, "dialog.exec_()", "exec_"),
    (rules.removed_names, "layout.setMargin(3)", "setMargin"),
    (rules.removed_names, "QtWidgets.qApp.quit()", "QtWidgets.qApp.quit"),
    # types of fields
    (rules.variant_types, "field = QgsField('a', QVariant.Int)", "QVariant.Int"),
    (rules.variant_types, "a = QVariant.Type.Int", "QVariant.Type.Int"),
    # overloads of a signal
    (rules.chosen_overloads, "combo.currentIndexChanged[str].connect(f)", "currentIndexChanged[str]"),
    # calls that Qt 6 has no more or takes otherwise
    (rules.changed_calls, "menu.addAction(icon, 'a', f, 'Ctrl+A')", "addAction with a slot"),
    (rules.changed_calls, "a = QApplication.desktop()", "desktop()"),
    (rules.changed_calls, "a = QVariant()", "QVariant() for NULL"),
    (rules.changed_calls, "a = QVariant(QVariant.Int)", "QVariant() for NULL"),
    (rules.changed_calls, "a = QDateTime(2026, 1, 2, 3, 4, 5, 6, 7)", "QDateTime without a QTime"),
    (rules.changed_calls, "a = QDateTime(QDate(2026, 1, 2))", "QDateTime without a QTime"),
    (rules.changed_calls, "a = self.fontMetrics().width('a')", "QFontMetrics.width"),
    (rules.changed_calls, "a = QFontMetrics(font)\nb = a.width('a')", "QFontMetrics.width"),
    (rules.changed_calls, "class A:\n    def exec_(self): ...", "def exec_"),
    (rules.changed_calls, "from qgis.PyQt.Qt import Qt", "qgis.PyQt.Qt"),
    (rules.changed_calls, "from . import resources_rc", "resources_rc"),
    (rules.changed_calls, "a = Qt.MidButton", "Qt.MidButton"),
    # open and hidden questions about the version
    (rules.version_checks, "if Qgis.QGIS_VERSION_INT < 33000:\n    pass", "QGIS_VERSION_INT"),
    (rules.version_checks, "from qgis.PyQt.QtCore import QT_VERSION_STR\na = QT_VERSION_STR", "QT_VERSION_STR"),
    (
        rules.version_checks,
        "try:\n    from qgis.core import A\nexcept ImportError:\n    A = None",
        "try: from qgis.core",
    ),
    (rules.version_checks, "from qgis.core import Qgis\na = hasattr(Qgis, 'LayerType')", "hasattr(Qgis)"),
    (rules.version_checks, "from qgis.core import Qgis\na = getattr(Qgis.A, 'b', 0)", "getattr(Qgis)"),
]

GOOD_CODE = """
from __future__ import annotations
from qgis.core import Qgis, QgsVectorFileWriter, QgsRuleBasedRenderer
from qgis.PyQt.QtCore import QProcess, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

class A(QDialog):
    Kind = 3
    failed = pyqtSignal(object)

    def __init__(self, error: QProcess.ProcessError) -> None:
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.Dialog)
        options = QgsVectorFileWriter.SaveVectorOptions()
        rule = QgsRuleBasedRenderer.Rule
        QDialog.DialogCode.Accepted.value
        Qgis.MessageLevel.Warning
        self.Kind
        self.items[int(3)]
        self.menu.addAction("a", self.close)
        self.fontMetrics().horizontalAdvance("a")
        self.pixmap.width()
        hasattr(error, "code")
        try:
            self.exec()
        except ImportError:
            raise
"""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_catches_what_it_is_for_and_lets_good_code_pass(rule) -> None:
    examples = [(code, name) for caught, code, name in CAUGHT if caught is rule]
    assert examples
    missed = [
        (code, name)
        for code, name in examples
        if name not in [line.split(": ", 1)[1] for line in rule(ast.parse(code))]
    ]
    assert missed == []
    assert rule(ast.parse(GOOD_CODE)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_plugin_keeps_to_what_qt_5_and_6_share(rule) -> None:
    judged = [path for path in MODULES if path.name not in EXEMPT.get(rule, ())]
    assert len(judged) > 50
    found = {name_of(path): rule(tree_of(path)) for path in judged}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_the_names_that_a_module_uses_are_read_whole() -> None:
    code = "from qgis.core import Qgis\nfrom qgis.PyQt.QtCore import Qt as Q\na = Qgis.A.B, Q.C\nb = a.D"
    assert names_of(ast.parse(code)) == {
        ("qgis.core", "Qgis"),
        ("qgis.PyQt.QtCore", "Qt"),
        ("qgis.core", "Qgis", "A", "B"),
        ("qgis.PyQt.QtCore", "Qt", "C"),
    }
