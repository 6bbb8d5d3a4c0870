"""Builds ``lemevit_models-VERSION-py3-none-any.whl``: all shipped models with cards, digests and licences, and no code.

The same commit gives the same bytes on any machine: stored, not compressed (zlib differs), with stable dates. With
``--lock`` the digest goes to ``resources/requirements/models.txt``, from when on the set-up installs the wheel from the
package index: for whoever has published it there.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import sys
import zipfile
from pathlib import Path

from metadata import ROOT, packaged_metadata, parsed

MODELS = ROOT / "resources" / "models"
LOCK = ROOT / "resources" / "requirements" / "models.txt"
NAME, FOLDER = "lemevit-models", "lemevit_models"
DATE = (2026, 1, 1, 0, 0, 0)
WHEEL = "Wheel-Version: 1.0\nGenerator: lemevit\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
INIT = '"""Models of LeMeViT for QGIS: files for the plugin and its runtime, no code."""\n'
METADATA = """Metadata-Version: 2.1
Name: {name}
Version: {version}
Summary: Models of LeMeViT for QGIS
Home-page: {homepage}
Author: {author}
License: GPL-2.0-or-later (weights); of the data, see LICENCES.md
Requires-Python: >=3.9
Description-Content-Type: text/markdown

{description}
"""


def licences() -> str:
    """Licence and attribution of every model, as Markdown, from the cards."""
    rows = ["# Models of LeMeViT for QGIS", ""]
    for path in sorted(MODELS.glob("*.card.json")):
        card = json.loads(path.read_text(encoding="utf-8"))
        rows += [f"## {card['name']}", "", card["description"], ""]
        rows += [f"* Licence: {card['licence']}", f"* Attribution: {card['attribution']}", ""]
    return "\n".join(rows)


def contents(version: str, metadata: dict[str, str]) -> dict[str, bytes]:
    """Name in the wheel to bytes, without the list of them."""
    info = f"{FOLDER}-{version}.dist-info"
    texts = {
        f"{FOLDER}/__init__.py": INIT,
        f"{FOLDER}/LICENCES.md": licences(),
        f"{info}/METADATA": METADATA.format(
            name=NAME, version=version, homepage=metadata["homepage"], author=metadata["author"], description=licences()
        ),
        f"{info}/WHEEL": WHEEL,
    }
    files = {name: text.encode("utf-8") for name, text in texts.items()}
    files[f"{info}/licenses/LICENSE"] = (ROOT / "LICENSE").read_bytes()
    for path in MODELS.iterdir():
        files[f"{FOLDER}/{path.name}"] = path.read_bytes()
    return dict(sorted(files.items()))


def record(files: dict[str, bytes], name: str) -> bytes:
    """The list of a wheel's files with their digests (PEP 376, 427)."""
    lines = []
    for path, data in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(data)}\n")
    return "".join([*lines, f"{name},,\n"]).encode()


def build_wheel(folder: Path = ROOT / "dist") -> Path:
    """Write the wheel; returns its path."""
    metadata = parsed(packaged_metadata())
    version = metadata["version"]
    files = contents(version, metadata)
    name = f"{FOLDER}-{version}.dist-info/RECORD"
    files[name] = record(files, name)
    folder.mkdir(exist_ok=True)
    target = folder / f"{FOLDER}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for path, data in files.items():
            entry = zipfile.ZipInfo(path, DATE)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return target


def write_lock(wheel: Path, lock: Path = LOCK) -> None:
    """Write the requirement of a published wheel, with its digest and size."""
    version, digest = wheel.name.split("-")[1], hashlib.sha256(wheel.read_bytes()).hexdigest()
    lock.write_text(
        f"# bytes: {wheel.stat().st_size}\n{NAME}=={version} \\\n    --hash=sha256:{digest}\n", encoding="utf-8"
    )


def main() -> int:
    """Build, and lock where asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lock", action="store_true", help="the wheel is published: let the set-up install it")
    is_published = parser.parse_args().lock
    wheel = build_wheel()
    if is_published:
        write_lock(wheel)
    print(f"{wheel.relative_to(ROOT)}: {wheel.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
