"""Every verb says what it takes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from model_runtime.cli.grammar import build_parser


def parsers(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb, below in action.choices.items():
                yield from parsers(below, f"{name} {verb}")


def test_every_verb_has_its_help() -> None:
    said = {name: parser.format_help() for name, parser in parsers(build_parser())}
    assert len(said) > 25
    assert "ZONES RASTER|OBJECTS" in said[" statistics"]
    assert "LAYER RASTER" in said[" export-labels"]
    assert all("usage: model_runtime" in text for text in said.values())
