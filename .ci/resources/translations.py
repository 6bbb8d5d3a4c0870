"""Keeps ``resources/i18n``: finds every text of the plugin, brings the .ts files up to date and compiles them to .qm.

``make translations`` adds texts that are new (unfinished) and drops those that are gone; ``translations.py --take LANG
FILE`` takes translations from a JSON object of texts. Qt's ``lrelease`` (Debian: qttools5-dev-tools) compiles.
Everything is in one context: ``tr`` and ``source`` take texts as they are, which Qt's own extractor does not see.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr", "pl", "pt")
CONTEXT = "LeMeViT"
MARKS = {"tr", "source"}


def texts_of(folder: Path = ROOT / "lemevit_qgis") -> dict[str, str]:
    """Every text that is translated, and the file where it is first."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if name in MARKS and node.args and isinstance(node.args[0], ast.Constant):
                text = node.args[0].value
                if isinstance(text, str) and text:
                    found.setdefault(text, path.relative_to(ROOT).as_posix())
    return dict(sorted(found.items(), key=lambda item: (item[1], item[0])))


def read(language: str) -> dict[str, str]:
    """Text to translation; those without one are left out."""
    path = FOLDER / f"lemevit_{language}.ts"
    if not path.is_file():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")  # noqa: S314 - our own file
    pairs = ((entry.findtext("source") or "", entry.findtext("translation") or "") for entry in messages)
    return {text: said for text, said in pairs if said}


def write(language: str, texts: dict[str, str], said: dict[str, str]) -> int:
    """Write the .ts and the .qm; returns how many texts are without translation."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, place in texts.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{place}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = said.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    path = FOLDER / f"lemevit_{language}.ts"
    path.write_bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")
    subprocess.run(["lrelease", "-silent", "-nounfinished", str(path)], check=True)
    return sum(text not in said for text in texts)


def main(words: list[str]) -> int:
    """Update every language; the exit status says whether something is without translation."""
    FOLDER.mkdir(exist_ok=True)
    texts, missing = texts_of(), 0
    taken = json.loads(Path(words[2]).read_text(encoding="utf-8")) if words[:1] == ["--take"] else {}
    for language in LANGUAGES:
        said = read(language)
        if words[1:2] == [language]:
            said.update({text: value for text, value in taken.items() if text in texts and value})
        without = write(language, texts, said)
        missing += without
        print(f"{language}: {len(texts)} texts, {without} without translation")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
