"""Reads which names of Qt and QGIS a module uses, from its syntax tree; nothing is imported.

``names_of`` is what the suites inside QGIS and under PyQt6 look up in the real libraries. ``RULES`` finds what works
under Qt 5 and no longer under Qt 6, without any library.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "lemevit_qgis"
MODULES = sorted(PLUGIN.rglob("*.py"))

# Types that live inside a class and are used as values; every other capitalised name of a class is taken for an enum.
NESTED_TYPES = {
    "QgsPalettedRasterRenderer.Class",
    "QgsRuleBasedRenderer.Rule",
    "QgsVectorFileWriter.SaveVectorOptions",
}
# Flag types of Qt 5 that Qt 6 has no more, not even as annotations.
FLAG_TYPES = {"Alignment", "DockWidgetAreas", "ItemFlags", "KeyboardModifiers", "MouseButtons", "Orientations"}
FLAG_TYPES |= {"TextInteractionFlags", "WindowFlags", "WindowStates", "MatchFlags"}
MOVED = {
    **dict.fromkeys(("QAction", "QActionGroup", "QFileSystemModel", "QShortcut"), "QtGui"),
    **dict.fromkeys(("QUndoCommand", "QUndoGroup", "QUndoStack"), "QtGui"),
    "QOpenGLWidget": "QtOpenGLWidgets",
    **dict.fromkeys(("QGraphicsSvgItem", "QSvgWidget"), "QtSvgWidgets"),
}
"""Class to its module of Qt 6. Only ``compat.py`` knows where they are."""
REMOVED = {"QDesktopWidget", "QGLWidget", "QMatrix", "QRegExp", "QRegExpValidator", "QStringRef", "QTextCodec"}
REMOVED |= {"QWebPage", "QWebView", "qApp"}
REMOVED_MODULES = {"QtScript", "QtWebKit", "QtWebKitWidgets", "QtWinExtras", "QtXmlPatterns"}
REMOVED_METHODS = {"exec_", "print_", "setMargin", "setTabStopWidth"}
RENAMED = {"Qt.MidButton", "Qt.TextColorRole", "Qt.BackgroundColorRole", "QPainter.HighQualityAntialiasing"}
"""Enum members that Qt 6 has under another name."""
VERSIONS = {"QGIS_VERSION", "QGIS_VERSION_INT", "QT_VERSION", "QT_VERSION_STR", "PYQT_VERSION", "PYQT_VERSION_STR"}
VERSIONS |= {"versionInt", "qVersion"}
BINDINGS = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def library_imports(tree: ast.Module) -> dict[str, str]:
    """Local name to ``module.name``, for what comes from ``qgis``."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == "qgis":
            found.update({alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names})
    return found


def chains(tree: ast.AST) -> Iterator[tuple[ast.Attribute, list[str]]]:
    """The longest dotted names, each as its node and its parts: ``a.b.c`` once, not ``a.b`` again."""
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node not in inner:
            parts, value = [node.attr], node.value
            while isinstance(value, ast.Attribute):
                parts.insert(0, value.attr)
                value = value.value
            if isinstance(value, ast.Name):
                yield node, [value.id, *parts]


def names_of(tree: ast.Module) -> set[tuple[str, ...]]:
    """What is used of the libraries: ``("qgis.core", "Qgis", "MessageLevel", "Warning")``, and every import."""
    imports = library_imports(tree)
    found = {tuple(full.rsplit(".", 1)) for full in imports.values()}
    for _, (name, *rest) in chains(tree):
        if name in imports:
            found.add((*imports[name].rsplit(".", 1), *rest))
    return found


def _is_class(name: str) -> bool:
    return name in ("Qt", "Qgis") or (name.startswith("Q") and name[1:2].isupper()) or name.startswith("Qgs")


def _is_camel(name: str) -> bool:
    return name[:1].isupper() and any(letter.islower() for letter in name)


def _annotations(tree: ast.AST) -> set[ast.AST]:
    """Every node inside an annotation."""
    roots = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.AnnAssign, ast.arg)):
            roots.append(node.annotation)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            roots.append(node.returns)
    return {node for root in roots if root is not None for node in ast.walk(root)}


def unscoped_enums(tree: ast.Module) -> list[str]:
    """``Qt.AlignLeft`` for ``Qt.AlignmentFlag.AlignLeft``; ``self.NonModal``, where the class does not define it."""
    called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    annotated = _annotations(tree)
    own = {target.id for node in ast.walk(tree) for target in _targets(node) if isinstance(target, ast.Name)}
    own |= {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    found = []
    for node, parts in chains(tree):
        name, attribute, *rest = parts
        dotted = ".".join(parts)
        if name == "Qt":
            is_type = node in annotated or (rest and not node.attr.startswith("from"))
            is_bad = attribute in FLAG_TYPES or (not rest and not is_type)
        elif _is_class(name):
            is_type = bool(rest) or node in annotated or node in called or dotted in NESTED_TYPES
            is_bad = _is_camel(attribute) and not is_type
        else:
            is_bad = name == "self" and not rest and _is_camel(attribute) and attribute not in own
        if is_bad:
            found.append(f"{node.lineno}: {dotted}")
    return found


def _targets(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, ast.Assign):
        return node.targets
    return [node.target] if isinstance(node, ast.AnnAssign) else []


def imported_bindings(tree: ast.Module) -> list[str]:
    """Qt from anywhere but ``qgis.PyQt``."""
    found = []
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module or ""]
        found += [f"{node.lineno}: {name}" for name in names if name.split(".")[0] in BINDINGS]
    return found


def moved_classes(tree: ast.Module) -> list[str]:
    """Classes that Qt 6 keeps in another module."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            found += [f"{node.lineno}: {alias.name}" for alias in node.names if alias.name in {*MOVED, "*"}]
    found += [f"{node.lineno}: {'.'.join(parts)}" for node, parts in chains(tree) if _is_in_module(parts, set(MOVED))]
    return found


def removed_names(tree: ast.Module) -> list[str]:
    """Classes, modules and methods that Qt 6 has no more."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            names = [*(node.module or "").split("."), *(alias.name for alias in node.names)]
            found += [f"{node.lineno}: {name}" for name in names if name in REMOVED | REMOVED_MODULES]
        elif isinstance(node, ast.Attribute) and node.attr in REMOVED_METHODS:
            found.append(f"{node.lineno}: {node.attr}")
    found += [f"{node.lineno}: {'.'.join(parts)}" for node, parts in chains(tree) if _is_in_module(parts, REMOVED)]
    return found


def _is_in_module(parts: list[str], classes: set[str]) -> bool:
    """``QtWidgets.QAction``, with or without more in front and behind."""
    return any(module.startswith("Qt") and name in classes for module, name in zip(parts, parts[1:]))


def variant_types(tree: ast.Module) -> list[str]:
    """``QVariant.Int`` and its like: Qt 6 has ``QMetaType.Type.Int``."""
    return [f"{node.lineno}: {'.'.join(parts)}" for node, parts in chains(tree) if parts[0] == "QVariant"]


def chosen_overloads(tree: ast.Module) -> list[str]:
    """``combo.currentIndexChanged[str]``: signals of Qt 6 have no such overloads."""
    types = {"str", "int", "bool", "float", "object", "list", "dict"}
    return [
        f"{node.lineno}: {node.value.attr}[{node.slice.id}]"
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Attribute)
        and isinstance(node.slice, ast.Name)
        and node.slice.id in types
    ]


def changed_calls(tree: ast.Module) -> list[str]:
    """Calls that Qt 6 has no more, or takes otherwise: what the plugin site's own check warns of or rewrites."""
    metrics = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and _called(node.value) in ("QFontMetrics", "QFontMetricsF")
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found = [f"{node.lineno}: {fault}" for node in ast.walk(tree) if (fault := _changed_call(node, metrics))]
    return found + [f"{node.lineno}: {'.'.join(parts)}" for node, parts in chains(tree) if ".".join(parts) in RENAMED]


def _called(node: ast.AST) -> str:
    """Last name of what a call calls, empty for other nodes."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _changed_call(node: ast.AST, metrics: set[str]) -> str:
    name, given = _called(node), getattr(node, "args", [])
    if name == "addAction" and len(given) >= 4:
        return "addAction with a slot"
    if name == "desktop" and isinstance(node.func, ast.Attribute) and not given:  # type: ignore[attr-defined]
        return "desktop()"
    if name == "QVariant" and (not given or ast.unparse(given[0]).startswith("QVariant.")):
        return "QVariant() for NULL"
    if name == "QDateTime" and (len(given) == 8 or (len(given) == 1 and _called(given[0]) == "QDate")):
        return "QDateTime without a QTime"
    if isinstance(node, ast.Attribute) and node.attr == "width":
        of = node.value
        if _called(of) in ("fontMetrics", "QFontMetrics") or (isinstance(of, ast.Name) and of.id in metrics):
            return "QFontMetrics.width"
    if isinstance(node, ast.FunctionDef) and node.name == "exec_":
        return "def exec_"
    if isinstance(node, ast.ImportFrom):
        if node.module == "qgis.PyQt.Qt":
            return "qgis.PyQt.Qt"
        if any(alias.name == "resources_rc" for alias in node.names):
            return "resources_rc"
    return ""


def version_checks(tree: ast.Module) -> list[str]:
    """Questions about the version, open (``QGIS_VERSION_INT``) or hidden (an import that may fail, ``hasattr``)."""
    imports = library_imports(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in VERSIONS:
            found.append(f"{node.lineno}: {node.attr}")
        elif isinstance(node, ast.Name) and node.id in VERSIONS:
            found.append(f"{node.lineno}: {node.id}")
        elif isinstance(node, ast.Try):
            tried = [inner for line in node.body for inner in ast.walk(line) if isinstance(inner, ast.ImportFrom)]
            found += [
                f"{inner.lineno}: try: from {inner.module}"
                for inner in tried
                if (inner.module or "").startswith("qgis")
            ]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("hasattr", "getattr"):
            first = node.args[0]
            while isinstance(first, ast.Attribute):
                first = first.value
            if isinstance(first, ast.Name) and first.id in imports:
                found.append(f"{node.lineno}: {node.func.id}({first.id})")
    return found


RULES = (
    unscoped_enums,
    imported_bindings,
    moved_classes,
    removed_names,
    variant_types,
    chosen_overloads,
    changed_calls,
    version_checks,
)
EXEMPT = {moved_classes: {"compat.py"}, version_checks: {"compat.py", "diagnostics.py"}}
"""Where a rule does not hold: ``compat.py`` is there for just that, a report of versions decides nothing by them."""
