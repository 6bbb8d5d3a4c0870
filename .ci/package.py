"""Builds the plugin zip and refuses it unless the plugin site's checks pass on its content.

One folder ``lemevit_qgis`` with the plugin, ``model_runtime``, ``resources`` with the models that ``pyproject.toml``
lists and one small sample, README, LICENSE and metadata.txt. Pictures of the documentation are reduced. Dates are
stable: the same commit gives the same bytes.
"""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path

from metadata import packaged_metadata, parsed, pyproject
from scan import findings
from zip_pictures import with_reduced_pictures

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "lemevit_qgis"
LIMIT_BYTES = 25_000_000
DATE = (2026, 1, 1, 0, 0, 0)
LEFT_OUT_SUFFIXES = {".ts", ".onnx", ".pyc", ".tif", ".gpkg", ".safetensors"}
LEFT_OUT_FOLDERS = {"__pycache__", "models", "samples", "recipes"}
SHIPPED = {"samples/try_it_banepa.tif", "samples/README.md", "models/SHA256SUMS"}
"""Of the folders that are left out: what *Try it* needs, whose it is, and the digests of the models."""
LOCKS_OF_THE_SET_UP = ("runtime-", "pip.txt", "models.txt")
"""Beginnings of the files in ``requirements`` that the plugin reads; the others make environments to develop in."""


def packaged_models() -> list[str]:
    """Names of the models in the zip."""
    return list(pyproject()["tool"]["lemevit"]["models-in-the-zip"])


def packaged_files() -> dict[str, Path]:
    """Name in the zip to file, sorted."""
    shipped = SHIPPED | {f"models/{name}{suffix}" for name in packaged_models() for suffix in (".onnx", ".card.json")}
    files = {f"{FOLDER}/{name}": ROOT / name for name in ("metadata.txt", "LICENSE", "README.md")}
    for folder, target in (
        (FOLDER, FOLDER),
        ("model_runtime", f"{FOLDER}/model_runtime"),
        ("resources", f"{FOLDER}/resources"),
        ("docs", f"{FOLDER}/docs"),
    ):
        for path in sorted((ROOT / folder).rglob("*")):
            parts = path.relative_to(ROOT / folder).parts
            is_left_out = folder == "resources" and (
                bool(LEFT_OUT_FOLDERS & set(parts))
                or (parts[0] == "requirements" and not path.name.startswith(LOCKS_OF_THE_SET_UP))
            )
            if folder == "resources" and "/".join(parts) in shipped:
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
    """Write the zip, which appears whole, and return its path."""
    metadata = packaged_metadata()
    target = ROOT / "dist" / f"{FOLDER}-{parsed(metadata)['version']}.zip"
    target.parent.mkdir(exist_ok=True)
    partial = target.with_name(f".{os.getpid()}.zip")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in with_reduced_pictures(packaged_files(), FOLDER).items():
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, metadata.encode() if name == f"{FOLDER}/metadata.txt" else content)
    os.replace(partial, target)
    return target


def main() -> int:
    """Build, scan, and say what was found; ``--unscanned``: build only, for a try in a scratch profile."""
    target = build()
    if "--unscanned" in sys.argv[1:]:
        return 0
    problems = findings(target, target.parent / "scanned.txt")
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
