"""Numbers that people read are written by ``number_texts``: in the locale of QGIS."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from .shipped import PLUGIN, ROOT, tree_of

sys.path.insert(0, str(ROOT / ".ci" / "resources"))

import translations  # noqa: E402

FOR_PROGRAMS = {
    "gui/review/score_cut.py": "an expression",
    "results/labels.py": "an expression",
    "results/styles.py": "an expression",
    "results/metadata.py": "the history in a file",
    "runs/history.py": "a value of Processing",
    "runs/scores.py": "an expression",
    "setup/swap.py": "a name of a folder",
}
SPEC = re.compile(r"[.,]\d|[,gf%]$")
PERCENT = re.compile(r"\}\s?%")


def specs_of(path: Path) -> list[str]:
    """Formats of numbers in the f-strings of a file, with their lines."""
    values = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.FormattedValue)]
    found = [(node.lineno, ast.unparse(node.format_spec)[2:-1]) for node in values if node.format_spec is not None]
    return [f"{path.relative_to(PLUGIN)}:{line}: {spec}" for line, spec in found if SPEC.search(spec)]


def test_no_text_formats_a_number_by_itself() -> None:
    files = [path for path in PLUGIN.rglob("*.py") if path.relative_to(PLUGIN).as_posix() not in FOR_PROGRAMS]
    assert [spec for path in files for spec in specs_of(path)] == []


def test_no_translated_text_has_a_format_or_a_percent_sign_of_its_own() -> None:
    texts = [text for text in translations.texts_of() if text != "{}%"]
    assert [text for text in texts if "{:" in text or PERCENT.search(text)] == []
