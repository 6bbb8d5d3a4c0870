"""The plugin site's blocking checks on a built zip: Bandit's enabled rules, detect-secrets, names and files.

The site's rules as they were read in 2026: docs/decisions/0070-models-in-the-zip.md. Addresses and what else only a
release needs are in ``release.py``.
"""

from __future__ import annotations

import configparser
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from importlib.metadata import version
from pathlib import Path

from metadata import parsed

# Off on the site as well: importing subprocess is not a fault by itself (B404).
BANDIT_SKIPPED = "B404"
BAD_SUFFIXES = {".pyc", ".exe", ".dll", ".so", ".dylib", ".sh", ".bat", ".ps1", ".cmd"}
BAD_SUFFIXES |= {".pth", ".pt", ".pkl", ".safetensors", ".whl"}  # not on the site's list: nothing of ours has them
REQUIRED = ("__init__.py", "metadata.txt", "LICENSE")
REQUIRED_KEYS = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "tracker",
    "repository",
)
# The site took it out in 2026: a plugin is offered on QGIS 4 when qgisMaximumVersion reaches it.
DEPRECATED_KEYS = ("supportsQt6",)


def findings(archive: Path, known: Path | None = None) -> list[str]:
    """What the site would block or complain about; empty when clean.

    Args:
        archive: the zip.
        known: keeps digests of the files of a zip that was clean. Bandit and detect-secrets look at each file by
            itself, so they need not look at these again. Without it they look at all.
    """
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive) as handle:
        names = handle.namelist()
        problems = _names(names)
        if problems:
            return problems
        handle.extractall(folder)
        problems = metadata_problems(Path(folder) / names[0].split("/")[0])
        digests = {name: _digest(name, handle.read(name)) for name in names if not name.endswith("/")}
        clean = set(known.read_text().split()) if known is not None and known.is_file() else set()
        for name, digest in digests.items():
            if digest in clean:
                (Path(folder) / name).unlink()
        found = _bandit(Path(folder)) + _secrets(Path(folder))
    if known is not None and not found:
        known.write_text("\n".join(sorted(digests.values())) + "\n")
    return problems + found


def _digest(name: str, content: bytes) -> str:
    """Digest of a file in the zip, of what scans it, and of this module, which says with which rules."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for part in (sys.version, *map(version, ("bandit", "detect-secrets")), name):
        digest.update(f"{part}\0".encode())
    digest.update(content)
    return digest.hexdigest()


def metadata_problems(plugin: Path) -> list[str]:
    """What the site would say of ``metadata.txt`` in a plugin's folder."""
    try:
        general = parsed((plugin / "metadata.txt").read_text(encoding="utf-8"))
    except configparser.Error as error:
        return [f"metadata.txt: {error}"]
    problems = [f"metadata.txt: {key} is missing" for key in REQUIRED_KEYS if not general.get(key, "").strip()]
    problems += [f"metadata.txt: {key} is deprecated" for key in DEPRECATED_KEYS if key in general]
    if version_of(general.get("qgisMaximumVersion", "3.99")) < (4, 0):
        problems.append("metadata.txt: without a qgisMaximumVersion of 4 or more it is not offered on QGIS 4")
    if version_of(general.get("qgisMinimumVersion", "0")) > version_of(general.get("qgisMaximumVersion", "3.99")):
        problems.append("metadata.txt: qgisMinimumVersion is above qgisMaximumVersion")
    icon = general.get("icon", "")
    if not icon.lower().endswith((".png", ".jpg", ".jpeg")) or not (plugin / icon).is_file():
        problems.append(f"metadata.txt: the icon '{icon}' is no picture in the zip")
    return problems


def version_of(text: str) -> tuple[int, ...]:
    """``"3.22"`` as ``(3, 22)``; what is no number is nothing."""
    return tuple(int(part) for part in text.split(".") if part.isdigit())


def _names(names: list[str]) -> list[str]:
    problems = [f"{name}: not allowed in the zip" for name in names if Path(name).suffix in BAD_SUFFIXES]
    problems += [f"{name}: hidden or unsafe name" for name in names if "\\" in name or "/." in name or ".." in name]
    tops = {name.split("/")[0] for name in names}
    if len(tops) != 1:
        problems.append(f"the zip has {len(tops)} top folders, it must have one")
    top = next(iter(tops), "")
    return problems + [f"{wanted} is missing" for wanted in REQUIRED if f"{top}/{wanted}" not in names]


def _bandit(folder: Path) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", folder, "-f", "json", "-s", BANDIT_SKIPPED],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(run.stdout)
    found = [
        f"{Path(item['filename']).relative_to(folder)}:{item['line_number']}: {item['test_id']} {item['issue_text']}"
        for item in report["results"]
    ]
    return found + [f"bandit could not read {item['filename']}: {item['reason']}" for item in report["errors"]]


def _secrets(folder: Path) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."],
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    results = json.loads(run.stdout)["results"]
    return [f"{name}:{item['line_number']}: {item['type']}" for name, items in results.items() for item in items]


if __name__ == "__main__":
    found_problems = findings(Path(sys.argv[1]))
    print("\n".join(found_problems) or "clean")
    sys.exit(bool(found_problems))
