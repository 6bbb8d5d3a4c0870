"""The documents keep up with the product: codes of errors and warnings, and headings that links point to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .shipped import PLUGIN, RUNTIME, of

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FAMILIES = (
    "aoi|arguments|bands|dataset|device|download|examples|extent|form|gsd|input|journal|labels|layer|model|output|pair|"
    "raster|recipe|review|runs|runtime|table|teach|values|worker"
)
CODE = re.compile(rf'"((?:{FAMILIES})\.[a-z_]+)"')
FILES = (".gpkg", ".json", ".onnx", ".tif", ".txt")
"""Ends of strings that name a file."""


def codes() -> set[str]:
    """Codes of errors and warnings in the shipped code."""
    found = {
        code for package in (RUNTIME, PLUGIN) for path in of(package) for code in CODE.findall(path.read_text("utf-8"))
    }
    return {code for code in found if not code.endswith(FILES)}


def test_every_code_is_explained() -> None:
    document = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    assert len(codes()) > 70
    assert sorted(code for code in codes() if f"`{code}`" not in document) == []


def test_no_code_is_explained_that_is_gone() -> None:
    document = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    explained = set(re.findall(rf"`((?:{FAMILIES})\.[a-z_]+)`", document))
    reasons = ("nodata", "outside", "no_class", "no_geometry", "damaged", "same_place", "too_many")
    built = {f"teach.{reason}" for reason in reasons}
    assert explained - codes() - built == set()


def anchors(document: Path) -> set[str]:
    """Names of the headings of a document, as the forges make them."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links() -> Iterator[tuple[Path, str, str]]:
    """Document, file and heading of every link to a heading."""
    for document in DOCUMENTS:
        for file, heading in re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", document.read_text(encoding="utf-8")):
            if "://" not in file:
                yield document, file, heading


def test_every_link_to_a_heading_leads_to_one() -> None:
    assert len(list(links())) > 20
    broken = [
        f"{document.name}: {file}#{heading}"
        for document, file, heading in links()
        if heading not in anchors(document.parent / file if file else document)
    ]
    assert broken == []
