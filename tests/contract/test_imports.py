"""What may import what, and what shipped code may not contain: read from the syntax trees, nothing is imported."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "model_runtime"
PLUGIN = ROOT / "lemevit_qgis"
SHIPPED = sorted(path for folder in (RUNTIME, PLUGIN) for path in folder.rglob("*.py"))
QT = {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
HEAVY = {"torch", "onnxruntime", "rasterio", "numpy", "shapely", "pyogrio", "onnx", "torchvision", "pandas", "scipy"}
# Standard library only, so that QGIS's own Python and a bare one can load them.
PLAIN = ("__init__", "__main__", "protocol", "errors", "model_card", "version", "cli_parser", "cli", "worker")
PLAIN += ("cli_values", "event_stream", "cancellation", "console", "job_boundary")
BOUNDARIES = {"model_runtime/job_boundary.py", "model_runtime/cli.py"}
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


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def walk_run_code(node: ast.AST) -> Iterator[ast.AST]:
    """Every node but what is under ``if TYPE_CHECKING``."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not is_type_checking(child):
            yield from walk_run_code(child)


def walk_start_code(node: ast.AST) -> Iterator[ast.AST]:
    """Every node that runs when the module is imported: not the bodies of functions."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not is_type_checking(child) and not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            yield from walk_start_code(child)


def imported(nodes: Iterator[ast.AST], path: Path) -> set[str]:
    """Dotted names of imported modules; relative ones are made absolute."""
    found = set()
    package = name_of(path).removesuffix(".py").split("/")[:-1]
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found |= {module} | {f"{module}.{alias.name}" for alias in node.names}
    return found


def all_imports(path: Path) -> set[str]:
    return imported(walk_run_code(tree_of(path)), path)


def tops(names: set[str]) -> set[str]:
    return {name.split(".")[0] for name in names}


def of(folder: Path) -> list[Path]:
    return [path for path in SHIPPED if folder in path.parents]


def test_the_contract_has_something_to_judge():
    assert len(of(RUNTIME)) > 20
    assert of(PLUGIN)


def test_the_reader_of_imports_sees_every_spelling():
    code = "import a.b\nfrom c import d\nfrom . import e\nfrom ..f import g\ndef h():\n    import i\n"
    path = ROOT / "model_runtime" / "sub" / "module.py"
    assert imported(ast.walk(ast.parse(code)), path) >= {
        "a.b", "c.d", "model_runtime.sub.e", "model_runtime.f", "model_runtime.f.g", "i",
    }  # fmt: skip


@pytest.mark.parametrize("path", of(RUNTIME), ids=name_of)
def test_the_runtime_imports_no_qgis_and_itself_relatively(path):
    names = all_imports(path)
    assert not tops(names) & ({"qgis", "lemevit_qgis"} | QT)
    absolute = [
        node
        for node in ast.walk(tree_of(path))
        if (
            isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == "model_runtime"
        )
        or (isinstance(node, ast.Import) and any(alias.name.split(".")[0] == "model_runtime" for alias in node.names))
    ]
    assert not absolute


@pytest.mark.parametrize("path", of(PLUGIN), ids=name_of)
def test_the_plugin_imports_qgis_and_the_standard_library_only(path):
    names = all_imports(path)
    allowed = {"qgis", "processing", "lemevit_qgis", *sys.stdlib_module_names}
    assert not tops(names) & (HEAVY | QT)
    assert tops(names) - {"model_runtime"} <= allowed
    if "model_runtime" in tops(names):
        assert path.name == "_runtime.py", "only _runtime.py opens the door to model_runtime"


@pytest.mark.parametrize("name", PLAIN)
def test_what_both_sides_and_every_start_load_needs_the_standard_library_only(name):
    path = RUNTIME / f"{name}.py"
    loaded = imported(walk_start_code(tree_of(path)), path)
    assert tops(loaded) <= {"model_runtime", *sys.stdlib_module_names}
    ours = {module.split(".")[1] for module in loaded if module.startswith("model_runtime.")}
    plain = {*PLAIN, "errors"}
    modules = {entry for entry in ours if (RUNTIME / f"{entry}.py").exists() or (RUNTIME / entry).is_dir()}
    assert modules <= plain


@pytest.mark.parametrize("name", ["protocol", "errors"])
def test_the_meeting_point_imports_nothing_of_ours(name):
    path = RUNTIME / f"{name}.py"
    assert tops(all_imports(path)) <= set(sys.stdlib_module_names)


# gui, processing -> job_form -> worker_client -> protocol <- worker -> job -> the rest
LOWER_MAY_NOT_SEE = {
    "lemevit_qgis.job_form": ("lemevit_qgis.gui", "lemevit_qgis.processing", "lemevit_qgis.worker_client"),
    "lemevit_qgis.worker_client": ("lemevit_qgis.gui", "lemevit_qgis.processing", "lemevit_qgis.job_form"),
    "lemevit_qgis.processing": ("lemevit_qgis.gui",),
    "lemevit_qgis.gui": ("lemevit_qgis.processing",),
    "model_runtime.job": ("model_runtime.worker", "model_runtime.cli", "model_runtime.job_boundary"),
}
DOORS = ("worker", "cli", "cli_parser", "cli_values", "__main__", "job_boundary", "console", "model_commands")


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_arrows_point_one_way(path):
    module = name_of(path).removesuffix(".py").replace("/", ".")
    names = all_imports(path)
    for lower, uppers in LOWER_MAY_NOT_SEE.items():
        if module == lower or module.startswith(lower + "."):
            seen = {name for name in names for upper in uppers if name == upper or name.startswith(upper + ".")}
            assert not seen
    if module.startswith("model_runtime.") and module.split(".")[1] not in DOORS:
        doors = {name for name in names if name.startswith("model_runtime.") and name.split(".")[1] in DOORS}
        assert not doors, "only the doors may import a door"


def is_broad(kind: ast.expr | None) -> bool:
    return kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException"))


def broad_handlers(tree: ast.Module) -> list[int]:
    """Lines of ``except:`` and ``except Exception`` or wider."""
    lines = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            if any(
                kind is None or (isinstance(kind, ast.Name) and kind.id in ("Exception", "BaseException"))
                for kind in kinds
            ):
                lines.append(node.lineno)
    return lines


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_shipped_code_holds_nothing_the_house_forbids(path):
    tree = tree_of(path)
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
    assert not found
    assert not tops(all_imports(path)) & BANNED_MODULES
    assert not all_imports(path) & {"urllib.request", "urllib.error"}


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_only_the_two_boundaries_catch_everything(path):
    handlers = broad_handlers(tree_of(path))
    assert len(handlers) == (1 if name_of(path) in BOUNDARIES else 0)


def test_the_searches_find_what_they_look_for():
    """Oracles of the oracles: each forbidden thing, once."""
    assert broad_handlers(ast.parse("try:\n    x\nexcept (ValueError, Exception):\n    y\n")) == [3]
    assert broad_handlers(ast.parse("try:\n    x\nexcept:\n    y\n")) == [3]
    assert broad_handlers(ast.parse("try:\n    x\nexcept ValueError:\n    y\n")) == []
