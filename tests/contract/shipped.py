"""Shipped modules and their imports, each file parsed once. Nothing is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "model_runtime"
PLUGIN = ROOT / "lemevit_qgis"
SHIPPED = sorted(path for folder in (RUNTIME, PLUGIN) for path in folder.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def module_of(path: Path) -> str:
    return name_of(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


MODULES = frozenset(map(module_of, SHIPPED))


@cache
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


@cache
def all_imports(path: Path) -> frozenset[str]:
    """Imports of run code anywhere in the file, functions included."""
    return frozenset(imported(walk_run_code(tree_of(path)), path))


@cache
def every_import(path: Path) -> frozenset[str]:
    """Imports anywhere in the file, those for type checkers included."""
    return frozenset(imported(ast.walk(tree_of(path)), path))


def modules_named(names: frozenset[str]) -> frozenset[str]:
    """The shipped modules among imported names."""
    return MODULES & names


def tops(names: set[str] | frozenset[str]) -> set[str]:
    return {name.split(".")[0] for name in names}


def of(folder: Path) -> list[Path]:
    return [path for path in SHIPPED if folder in path.parents]
