"""The tree of errors that errors.py draws is the one it defines, and what strangers write is shown safely."""

from __future__ import annotations

import re

import pytest

from model_runtime import errors
from model_runtime.errors import Cancelled, LemevitError, shown

LINE = re.compile(r"^    ([│├└─ ]*)(\w+)(?: +([a-z_.]+) +(\w+))?(?: +\(exit \d\))?$")


def defined() -> list[tuple[int, str, str, str]]:
    """Depth, name, code and foreign base of every class, in the order of their definition."""
    found = []

    def visit(kind: type[LemevitError], depth: int) -> None:
        foreign = next(base.__name__ for base in kind.__mro__ if not issubclass(base, LemevitError))
        is_group = "code" not in vars(kind)
        found.append((depth, kind.__name__, "" if is_group else kind.code, "" if is_group else foreign))
        for child in kind.__subclasses__():
            if child.__module__ == errors.__name__:
                visit(child, depth + 1)

    for kind in LemevitError.__subclasses__():
        visit(kind, 1)
    return found


def drawn() -> list[tuple[int, str, str, str]]:
    lines = (errors.__doc__ or "").split("LemevitError", 1)[1].split("\n\n", 1)[0].splitlines()[1:]
    found = []
    for line in lines:
        match = LINE.match(line)
        assert match, line
        found.append((len(match[1]) // 4, match[2], match[3] or "", match[4] or ""))
    return found


def test_every_class_is_in_the_drawn_tree() -> None:
    assert sorted(drawn()) == sorted(defined())


def test_the_tree_is_drawn_in_the_order_of_the_classes() -> None:
    assert [entry[1] for entry in drawn()] == [entry[1] for entry in defined()]


def test_codes_are_unique() -> None:
    codes = [code for _, _, code, _ in defined() if code]
    assert len(codes) == len(set(codes))


def test_a_cancelled_run_says_so_without_being_told() -> None:
    assert Cancelled().what == "The run was cancelled."
    assert Cancelled("The download was cancelled.").what == "The download was cancelled."


@pytest.mark.parametrize(
    ("text", "limit", "wanted"),
    [("roof", 80, "roof"), ("a\x1b[31mb\n", 80, "a?[31mb?"), ("é 屋", 80, "é 屋"), ("abcdef", 3, "abc"), ("", 80, "")],
)
def test_what_cannot_be_printed_is_not(text: str, limit: int, wanted: str) -> None:
    assert shown(text, limit) == wanted
