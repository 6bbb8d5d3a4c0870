"""The ``metadata.txt`` of the zip: the project's own, with the addresses of ``pyproject.toml`` and the changelog."""

from __future__ import annotations

import configparser
import re
from pathlib import Path
from typing import Any

import tomllib

ROOT = Path(__file__).resolve().parents[1]
ADDRESSES = ("homepage", "tracker", "repository")


def pyproject(root: Path = ROOT) -> dict[str, Any]:
    """The project's table of itself."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def parsed(text: str) -> dict[str, str]:
    """The keys of a ``metadata.txt``, read as the plugin site reads it.

    Raises:
        configparser.Error: it is none; a lone percent sign is enough.
    """
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # the site's keys differ in case
    parser.read_string(text)
    return dict(parser.items("general")) if parser.has_section("general") else {}


def changes(version: str, root: Path = ROOT) -> str:
    """The entries of a version in the changelog, without its heading."""
    sections = re.split(r"^## ", (root / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = [section for section in sections[1:] if section.split()[0] == version]
    return found[0].split("\n", 1)[1].strip() if found else ""


def packaged_metadata(root: Path = ROOT) -> str:
    """The text of the zip's ``metadata.txt``."""
    text = (root / "metadata.txt").read_text(encoding="utf-8")
    project = pyproject(root)["project"]
    author = project["authors"][0]
    more = {"author": author["name"], "email": author["email"]}
    more |= {key: project["urls"][key] for key in ADDRESSES}
    more["changelog"] = _indented(changes(parsed(text)["version"], root))
    return text.rstrip("\n") + "\n" + "".join(f"{key}={value}\n" for key, value in more.items())


def _indented(text: str) -> str:
    """Lines that continue a key, without the percent signs that the site's reader takes for its own."""
    lines = [line.strip() for line in text.replace(" %", " percent").replace("%", " percent").splitlines()]
    return "\n    ".join(line for line in lines if line)
