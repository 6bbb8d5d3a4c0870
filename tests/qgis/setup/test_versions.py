"""Names of QGIS and Qt that the plugin writes down exist in the QGIS that runs this, and enums carry their scope."""

from __future__ import annotations

import enum
from importlib import import_module

import pytest

from tests.contract.qt_names import MODULES, name_of, names_of, tree_of


def look_up(module: str, *names: str) -> tuple[object, object]:
    """The holder of the last name, and what it is.

    Raises:
        AttributeError: a name does not exist.
    """
    holder: object = None
    found: object = import_module(module)
    for name in names:
        holder, found = found, getattr(found, name)
    return holder, found


def is_unscoped(holder: object, found: object) -> bool:
    """Whether a value of an enum was reached through the class around the enum."""
    is_value = isinstance(found, (int, enum.Enum)) and not isinstance(found, (bool, type))
    return is_value and isinstance(holder, type) and type(found) is not holder and type(found) is not int


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_what_a_module_names_is_there(path) -> None:
    missing, unscoped = [], []
    for module, *names in sorted(names_of(tree_of(path))):
        if path.name == "compat.py" and len(names) == 1:
            continue  # it tries imports, and asks what failed
        try:
            holder, found = look_up(module, *names)
        except AttributeError:
            missing.append(".".join((module, *names)))
            continue
        if is_unscoped(holder, found):
            unscoped.append(".".join((module, *names)))
    assert missing == []
    assert unscoped == []


def test_the_search_knows_a_missing_name_and_an_unscoped_enum() -> None:
    with pytest.raises(AttributeError):
        look_up("qgis.core", "Qgis", "NeverThere")
    assert is_unscoped(*look_up("qgis.PyQt.QtCore", "Qt", "AlignLeft"))
    assert is_unscoped(*look_up("qgis.core", "QgsMapLayerProxyModel", "RasterLayer"))
    assert not is_unscoped(*look_up("qgis.PyQt.QtCore", "Qt", "AlignmentFlag", "AlignLeft"))
    assert not is_unscoped(*look_up("qgis.core", "Qgis", "MessageLevel", "Warning"))
    assert not is_unscoped(*look_up("qgis.core", "QgsTask", "Flag", "CanCancel"))
