"""Builds the plugin zip and refuses it unless the plugin site's checks pass on its content.

One folder ``lemevit_qgis`` with the plugin, ``model_runtime``, ``resources`` without weights and with one small sample,
LICENSE and metadata.txt; stable dates, so that the same commit gives the same bytes.
"""

from __future__ import annotations

import configparser
import sys
import zipfile
from pathlib import Path

from scan import findings

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "lemevit_qgis"
LIMIT_BYTES = 25_000_000
DATE = (2026, 1, 1, 0, 0, 0)
LEFT_OUT_SUFFIXES = {".ts", ".onnx", ".pyc", ".tif", ".gpkg", ".safetensors"}
LEFT_OUT_FOLDERS = {"__pycache__", "models", "samples", "recipes"}
SHIPPED = {"samples/try_it_banepa.tif", "samples/README.md"}
"""Of the folders that are left out: what *Try it* needs, and whose it is."""


def packaged_files() -> dict[str, Path]:
    """Name in the zip to file, sorted."""
    files = {f"{FOLDER}/{name}": ROOT / name for name in ("metadata.txt", "LICENSE")}
    for folder, target in (
        (FOLDER, FOLDER),
        ("model_runtime", f"{FOLDER}/model_runtime"),
        ("resources", f"{FOLDER}/resources"),
        ("docs", f"{FOLDER}/docs"),
    ):
        for path in sorted((ROOT / folder).rglob("*")):
            parts = path.relative_to(ROOT / folder).parts
            is_left_out = folder == "resources" and bool(LEFT_OUT_FOLDERS & set(parts))
            if folder == "resources" and "/".join(parts) in SHIPPED:
                files[f"{target}/{'/'.join(parts)}"] = path
            elif (
                path.is_file()
                and "__pycache__" not in parts
                and path.suffix not in LEFT_OUT_SUFFIXES
                and not is_left_out
            ):
                files[f"{target}/{'/'.join(parts)}"] = path
    return dict(sorted(files.items()))


def build() -> Path:
    """Write the zip; returns its path."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    target = ROOT / "dist" / f"{FOLDER}-{metadata['general']['version']}.zip"
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in packaged_files().items():
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    return target


def main() -> int:
    """Build, scan, and say what was found."""
    target = build()
    problems = findings(target)
    if target.stat().st_size > LIMIT_BYTES:
        problems.append(f"the zip is {target.stat().st_size / 1e6:.1f} MB, the site takes {LIMIT_BYTES / 1e6:.0f}")
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        target.unlink()
        return 1
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e3:.0f} kB, scan clean")
    return 0


if __name__ == "__main__":
    sys.exit(main())
