"""A task is one room: few modules elsewhere know a task by its name."""

from __future__ import annotations

import ast

from .shipped import RUNTIME, name_of, of, tree_of

TASKS = {"segment", "classify", "detect", "change"}
ROOMS = ("model_runtime/tasks/", "model_runtime/training/", "model_runtime/cards/kinds.py")
"""Where tasks are at home."""
KNOWING = {
    "model_runtime/protocol.py": "states which tasks there are",
    "model_runtime/networks/registry.py": "builds the network of a task",
    "model_runtime/networks/checkpoint_layout.py": "recognises a task by the weights of its head",
    "model_runtime/importer/sources.py": "translates the tasks of Ultralytics and Deepness",
    "model_runtime/importer/detectors/yolo_layouts.py": "reads the tasks of Ultralytics, one of which has our name",
    "model_runtime/importer/mlm_reader.py": "translates the tasks of the STAC extension",
}
"""Modules outside those rooms that compare with a task's name or keep a table by task, each with its reason."""


def names_of(node: ast.AST) -> set[str]:
    """Tasks among the string constants of an expression."""
    return {child.value for child in ast.walk(node) if isinstance(child, ast.Constant) and child.value in TASKS}


def knows_a_task(tree: ast.Module) -> bool:
    """True when code compares with a task's name, looks one up, or holds a table or tuple of several."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(names_of(side) for side in (node.left, *node.comparators)):
            return True
        if isinstance(node, ast.Subscript) and names_of(node.slice):
            return True
        if isinstance(node, ast.Dict):
            keys = [key for key in node.keys if isinstance(key, ast.Constant) and key.value in TASKS]
            values = [value for value in node.values if isinstance(value, ast.Constant) and value.value in TASKS]
            if keys or values:
                return True
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)) and len(names_of(node)) > 1:
            return True
    return False


def test_few_modules_outside_the_rooms_of_tasks_know_a_task_by_name():
    found = {name_of(path) for path in of(RUNTIME) if knows_a_task(tree_of(path))}
    elsewhere = {name for name in found if not name.startswith(ROOMS)}
    assert elsewhere == set(KNOWING)
    assert len(KNOWING) <= 6


def test_the_search_finds_every_spelling():
    for code in (
        'x == "detect"',
        'task in ("segment", "change")',
        'T = {"classify": 1}',
        'T = {"obb": "detect"}',
        'A = ("segment", "change")',
        'K["detect"]',
    ):
        assert knows_a_task(ast.parse(code)), code
    assert not knows_a_task(ast.parse('a = "detect"\nrun("segment")\nx == "other"'))
