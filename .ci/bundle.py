"""Builds the offline bundle: the plugin's zip, the runtime's wheels for this system and Python, pip, the models wheel.

``python .ci/bundle.py [--python PROGRAM]``: the bundle fits the system it is made on and the Python it is made for,
which must be that of the QGIS it is for (3.11 on Debian 12, 3.12 in today's Windows installers).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from models_wheel import build_wheel
from package import ROOT, build
from scan import findings

LOCKS = ROOT / "resources" / "requirements"
BUNDLED_ENGINES = ("openvino", "webgpu")
"""TensorRT for RTX is left out: 111 to 147 MB under NVIDIA's own licence."""
PROBE = (
    "import json, sys, platform; print(json.dumps([*sys.version_info[:2], sys.platform, platform.machine().lower()]))"
)
README = """LeMeViT for QGIS {version}, for machines without a network ({platform}).

1. QGIS: Plugins > Manage and Install Plugins > Install from ZIP: {plugin} (take it out of this zip first).
2. Raster > LeMeViT: More > Install from an offline bundle (zip)...: this zip itself. Then Set up;
   all models are installed with it.
"""


def locks_of(system: str, machine: str, version: str) -> list[str]:
    """Locks with wheels for a system: the runtime, pip, and the small engines that are added to it."""
    sizes = json.loads((LOCKS / "runtime-sizes.json").read_text(encoding="utf-8"))
    engines = [f"runtime-ep-{name}.txt" for name in BUNDLED_ENGINES]
    is_new = tuple(int(number) for number in version.split(".")) >= (3, 11)  # older ones take no engines
    found = [lock for lock in engines if is_new and version in sizes.get(lock, {}).get(f"{system}-{machine}", {})]
    return ["runtime-cpu.txt", "pip.txt", *found]


def download(python: str, folder: Path, locks: list[str]) -> None:
    """Fetch the wheels of locks with that Python's pip; digests are checked."""
    for lock in locks:
        subprocess.run(
            [
                python, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-input", "--require-hashes",
                "--only-binary", ":all:", "--no-deps", "-d", str(folder), "-r", str(LOCKS / lock),
            ],
            check=True,
        )  # fmt: skip


def bundle(python: str) -> Path:
    """Write the bundle; returns its path."""
    major, minor, system, machine = json.loads(subprocess.check_output([python, "-c", PROBE], text=True))
    plugin = build()
    problems = findings(plugin)
    if problems:
        raise SystemExit("\n".join(problems))
    platform = f"{system}-{machine}-py{major}.{minor}"
    target = plugin.with_name(f"{plugin.stem}-offline-{platform}.zip")
    version = plugin.stem.rpartition("-")[2]
    with tempfile.TemporaryDirectory() as folder:
        download(python, Path(folder), locks_of(system, machine, f"{major}.{minor}"))
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
            archive.write(plugin, plugin.name)
            build_wheel(Path(folder))
            for wheel in sorted(Path(folder).glob("*.whl")):
                archive.write(wheel, f"wheels/{wheel.name}")
            archive.writestr("README.txt", README.format(version=version, platform=platform, plugin=plugin.name))
    return target


def main() -> int:
    """Build and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", default="/usr/bin/python3")
    target = bundle(parser.parse_args().python)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
