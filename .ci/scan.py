"""The plugin site's blocking checks on a built zip: Bandit's enabled rules, detect-secrets, names and files.

The site's rules as they were read in 2026: docs/decisions/0070-models-in-the-zip.md. Addresses and what else only a
release needs are in ``release.py``.
"""

from __future__ import annotations

import configparser
import json
import subprocess
import sys
import tempfile
import zipfile
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


def findings(archive: Path) -> list[str]:
    """What the site would block or complain about; empty when clean."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive) as handle:
        names = handle.namelist()
        problems = _names(names)
        if not problems:
            handle.extractall(folder)
            top = Path(folder) / names[0].split("/")[0]
            problems = metadata_problems(top) + _bandit(Path(folder)) + _secrets(Path(folder))
    return problems


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
