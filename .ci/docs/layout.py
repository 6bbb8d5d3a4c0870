"""Figures of the layout for docs/decisions/0042: ``python .ci/docs/layout.py [CHECKOUT]``, this one or an older one.

Rooms, floors and the search for names of tasks are those of this checkout's contract tests. Nothing is imported of
the checkout that is counted.
"""

from __future__ import annotations

import ast
import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.contract import shipped  # noqa: E402
from tests.contract.test_layers import FLOORS, room_of  # noqa: E402
from tests.contract.test_tasks import ROOMS, knows_a_task  # noqa: E402

PACKAGES = ("model_runtime", "lemevit_qgis")
QUESTIONS = ("What", "Which", "How", "Where", "When", "Whether")


def imports_of(root: Path, paths: dict[str, Path]) -> dict[str, set[str]]:
    """Module to the modules of its package that it imports, those for type checkers included."""
    shipped.ROOT = root  # relative imports are resolved below it
    found = {}
    for module, path in paths.items():
        names = shipped.imported(ast.walk(tree_of(path)), path)
        found[module] = {name for name in names & set(paths) if name.split(".")[0] == module.split(".")[0]}
        found[module] -= {module, module.split(".")[0]}
    return found


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def reachable(start: str, below: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        new = below[waiting.pop()] - seen
        seen |= new
        waiting += new
    return seen


def circles(below: dict[str, set[str]]) -> list[list[str]]:
    """Groups of modules that import one another, directly or not."""
    reach = {module: reachable(module, below) for module in below}
    groups = {frozenset(other for other in reach[module] if module in reach[other]) for module in below}
    return sorted(sorted(group) for group in groups if len(group) > 1)


def back_arrows(below: dict[str, set[str]]) -> list[str] | None:
    """Imports of a room on a higher floor, or beside it; None for a checkout of another layout."""
    height = {(package, room): n for package in FLOORS for n, rooms in enumerate(FLOORS[package]) for room in rooms}
    place = {module: (module.split(".")[0], room_of(module)) for module in below}
    if not set(place.values()) <= set(height):
        return None
    found = []
    for module, names in below.items():
        for name in names:
            is_beside = height[place[name]] == height[place[module]] > 0
            if place[name] != place[module] and (height[place[name]] > height[place[module]] or is_beside):
                found.append(f"{module} -> {name}")
    return sorted(found)


def first_lines(paths: list[Path]) -> list[str]:
    """First line of every docstring: modules, classes, functions."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    texts = [ast.get_docstring(node) for path in paths for node in ast.walk(tree_of(path)) if isinstance(node, kinds)]
    return [text.splitlines()[0] for text in texts if text]


def main(root: Path) -> None:
    """Print every figure as JSON."""
    files = {package: sorted((root / package).rglob("*.py")) for package in PACKAGES}
    paths = {}
    for path in (path for package in PACKAGES for path in files[package]):
        name = path.relative_to(root).as_posix().removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        paths[name] = path
    below = imports_of(root, paths)
    folders = Counter(path.parent for path in paths.values() if path.name != "__init__.py")
    folder, count = folders.most_common(1)[0]
    names = {path.relative_to(root).as_posix(): path for path in files["model_runtime"]}
    knowing = [name for name, path in names.items() if knows_a_task(tree_of(path))]
    figures = {
        "modules": {package: len(files[package]) for package in PACKAGES},
        "files in the fullest folder": [count, folder.relative_to(root).as_posix()],
        "imports": sum(map(len, below.values())),
        "import circles": circles(below),
        "back arrows": back_arrows(below),
        "modules that know a task": [len(knowing), len([name for name in knowing if not name.startswith(ROOMS)])],
    }
    for package in PACKAGES:
        lines = first_lines(files[package])
        asked = sum(line.startswith(QUESTIONS) for line in lines)
        figures[f"docstrings of {package}"] = {
            "all": len(lines),
            "semicolon in the first line, %": round(100 * sum(";" in line for line in lines) / len(lines), 1),
            "opens with a question, %": round(100 * asked / len(lines), 1),
        }
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT)
