"""First lines of docstrings, those of constants too, are one statement that begins with its subject or with a verb."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from .shipped import PLUGIN, RUNTIME, name_of, of, tree_of

PACKAGES: tuple[Path, ...] = (PLUGIN, RUNTIME)
QUESTION_WORDS = re.compile(r"(What|Where|Which|How|When)\b")
NODES = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


@cache
def first_lines(path: Path) -> list[tuple[int, str]]:
    """Line number and first line of every docstring in a file."""
    nodes = [node for node in ast.walk(tree_of(path)) if isinstance(node, NODES)]
    texts = [(getattr(node, "lineno", 1), ast.get_docstring(node)) for node in nodes]
    texts += [found for node in nodes for found in described(node.body)]
    return [(line, text.strip().splitlines()[0]) for line, text in texts if text]


def described(body: list[ast.stmt]) -> list[tuple[int, str]]:
    """Texts that stand below an assignment and describe it."""
    return [
        (text.lineno, text.value.value)
        for assignment, text in zip(body, body[1:])
        if isinstance(assignment, (ast.Assign, ast.AnnAssign, ast.AugAssign))
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    ]


def offenders(is_wrong) -> list[str]:
    return [
        f"{name_of(path)}:{line}: {text}"
        for package in PACKAGES
        for path in of(package)
        for line, text in first_lines(path)
        if is_wrong(text)
    ]


def test_there_are_first_lines_to_read():
    assert sum(len(first_lines(path)) for package in PACKAGES for path in of(package)) > 400


def test_a_first_line_is_one_statement():
    assert offenders(lambda text: ";" in text) == []


def test_a_first_line_opens_with_its_subject_or_a_verb():
    assert offenders(QUESTION_WORDS.match) == []
