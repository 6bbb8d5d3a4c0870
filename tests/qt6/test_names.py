"""Every name of Qt that the plugin writes down exists in PyQt6."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.contract.qt_names import MODULES, PLUGIN, name_of, names_of, tree_of


def missing_in_qt6(names: set[tuple[str, ...]]) -> list[str]:
    """Names of ``qgis.PyQt`` that PyQt6 has not."""
    missing = []
    for module, *rest in sorted(names):
        if not module.startswith("qgis.PyQt"):
            continue
        found = import_module(module.replace("qgis.PyQt", "PyQt6"))
        for name in rest:
            found = getattr(found, name, None)
        if found is None:
            missing.append(".".join((module, *rest)))
    return missing


@pytest.mark.parametrize("path", [path for path in MODULES if path != PLUGIN / "compat.py"], ids=name_of)
def test_what_a_module_names_is_there(path) -> None:
    assert missing_in_qt6(names_of(tree_of(path))) == []


def test_the_search_knows_what_qt_6_left_out() -> None:
    qt = "qgis.PyQt.QtCore"
    names = {(qt, "Qt", "AlignLeft"), (qt, "Qt", "AlignmentFlag", "AlignLeft"), ("qgis.PyQt.QtWidgets", "QAction")}
    assert missing_in_qt6(names) == ["qgis.PyQt.QtCore.Qt.AlignLeft", "qgis.PyQt.QtWidgets.QAction"]
