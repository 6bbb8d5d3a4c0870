"""Imports and constructs that shipped code may not contain: a test a rule, which lists every offender."""

from __future__ import annotations

import ast
import sys

from .shipped import (
    PLUGIN,
    ROOT,
    RUNTIME,
    SHIPPED,
    all_imports,
    imported,
    module_of,
    modules_named,
    name_of,
    of,
    tops,
    tree_of,
    walk_start_code,
)

QT = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
HEAVY = {"torch", "onnxruntime", "rasterio", "numpy", "shapely", "pyogrio", "onnx", "torchvision", "pandas", "scipy"}
HEAVY.add("psutil")
# Standard library only, so that QGIS's own Python and a bare one can load them.
PLAIN = (
    "__init__",
    "__main__",
    "files",
    "protocol",
    "errors",
    "version",
    "folders",
    "destinations",
    "cli/tools",
    "cancellation",
    "further",
    "spectra",
    "input_values",
    "cards/card",
    "cards/kinds",
    "cards/__init__",
    "jobs/__init__",
    "jobs/context",
)
PLAIN += ("cli/__init__", "cli/main", "cli/grammar", "cli/values", "cli/console", "cli/teaching", "cli/training")
PLAIN += ("guards/__init__", "guards/elsewhere", "guards/virtual_raster", "guards/xml_tree")
PLAIN += ("remote/__init__", "remote/names", "remote/access", "remote/signing")
PLAIN += ("teaching/__init__", "teaching/request")
PLAIN += (
    "worker/__init__",
    "worker/server",
    "worker/channel",
    "worker/cancellation",
    "worker/boundary",
    "worker/kinds",
    "worker/walls",
    "worker/teaching",
    "worker/process_tree",
)
BOUNDARIES = {"model_runtime/worker/boundary.py", "model_runtime/cli/main.py"}
BANNED_MODULES = {
    "subprocess",
    "pickle",
    "dill",
    "shelve",
    "marshal",
    "requests",
    "httpx",
    "telnetlib",
    "ftplib",
}


def test_the_contract_has_something_to_judge():
    assert len(of(RUNTIME)) > 20
    assert of(PLUGIN)


def test_the_reader_of_imports_sees_every_spelling():
    code = "import a.b\nfrom c import d\nfrom . import e\nfrom ..f import g\ndef h():\n    import i\n"
    path = ROOT / "model_runtime" / "sub" / "module.py"
    assert imported(ast.walk(ast.parse(code)), path) >= {
        "a.b", "c.d", "model_runtime.sub.e", "model_runtime.f", "model_runtime.f.g", "i",
    }  # fmt: skip


def is_absolute_self_import(node: ast.AST) -> bool:
    if isinstance(node, ast.ImportFrom):
        return not node.level and (node.module or "").split(".")[0] == "model_runtime"
    return isinstance(node, ast.Import) and any(alias.name.split(".")[0] == "model_runtime" for alias in node.names)


def test_the_runtime_imports_no_qgis_and_itself_relatively():
    foreign = {name_of(path): tops(all_imports(path)) & ({"qgis", "lemevit_qgis"} | QT) for path in of(RUNTIME)}
    assert not {path: found for path, found in foreign.items() if found}
    assert not [name_of(path) for path in of(RUNTIME) if any(map(is_absolute_self_import, ast.walk(tree_of(path))))]


def test_the_plugin_imports_qgis_and_the_standard_library_only():
    # GDAL is the one that QGIS itself has.
    allowed = {"qgis", "osgeo", "processing", "lemevit_qgis", "model_runtime", *sys.stdlib_module_names}
    foreign = {name_of(path): tops(all_imports(path)) - allowed for path in of(PLUGIN)}
    assert not {path: found for path, found in foreign.items() if found}
    doors = {name_of(path) for path in of(PLUGIN) if "model_runtime" in tops(all_imports(path))}
    assert doors == {"lemevit_qgis/_runtime.py"}, "only _runtime.py opens the door to model_runtime"


def test_what_both_sides_and_every_start_load_needs_the_standard_library_only():
    plain = {module_of(RUNTIME / f"{name}.py") for name in PLAIN}
    found = {}
    for name in PLAIN:
        path = RUNTIME / f"{name}.py"
        loaded = frozenset(imported(walk_start_code(tree_of(path)), path))
        foreign = tops(loaded) - {"model_runtime", *sys.stdlib_module_names}
        found[name] = foreign | (modules_named(loaded) - plain)
    assert not {name: names for name, names in found.items() if names}


def test_the_meeting_point_imports_nothing_of_ours():
    for name in ("protocol", "errors"):
        assert tops(all_imports(RUNTIME / f"{name}.py")) <= set(sys.stdlib_module_names)


def is_broad(kind: ast.expr | None) -> bool:
    return kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException"))


def broad_handlers(tree: ast.Module) -> list[int]:
    """Lines of ``except:`` and ``except Exception`` or wider."""
    lines = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            if any(is_broad(kind) for kind in kinds):
                lines.append(node.lineno)
    return lines


def forbidden(tree: ast.Module) -> list[str]:
    """Constructs of a module that the house forbids, with their lines."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            found.append(f"{node.lineno}: assert")
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "eval", "exec"):
            found.append(f"{node.lineno}: {node.func.id}()")
        if isinstance(node, ast.Attribute) and node.attr == "md5":
            found.append(f"{node.lineno}: {node.attr}")
        if isinstance(node, ast.ExceptHandler) and all(isinstance(line, ast.Pass) for line in node.body):
            found.append(f"{node.lineno}: except: pass")
    return found


def test_shipped_code_holds_nothing_the_house_forbids():
    found = {name_of(path): forbidden(tree_of(path)) for path in SHIPPED}
    assert not {path: lines for path, lines in found.items() if lines}


def test_shipped_code_imports_no_banned_module():
    found = {name_of(path): (tops(all_imports(path)) | all_imports(path)) & BANNED_MODULES for path in SHIPPED}
    assert not {path: names for path, names in found.items() if names}


def test_one_module_opens_addresses():
    """urllib.request opens file: and http: addresses too; the one module that uses it has no handler for those."""
    doors = {name_of(path) for path in SHIPPED if all_imports(path) & {"urllib.request", "urllib.error"}}
    assert doors == {"model_runtime/store/web.py"}


def test_only_the_two_boundaries_catch_everything():
    found = {name_of(path): len(broad_handlers(tree_of(path))) for path in SHIPPED}
    assert {path: count for path, count in found.items() if count} == dict.fromkeys(BOUNDARIES, 1)


def test_the_searches_find_what_they_look_for():
    """Oracles of the oracles: each forbidden thing, once."""
    assert broad_handlers(ast.parse("try:\n    x\nexcept (ValueError, Exception):\n    y\n")) == [3]
    assert broad_handlers(ast.parse("try:\n    x\nexcept:\n    y\n")) == [3]
    assert broad_handlers(ast.parse("try:\n    x\nexcept ValueError:\n    y\n")) == []
    code = "assert a\nprint(a)\nb.md5\ntry:\n    c\nexcept ValueError:\n    pass\n"
    assert forbidden(ast.parse(code)) == ["1: assert", "2: print()", "3: md5", "6: except: pass"]
