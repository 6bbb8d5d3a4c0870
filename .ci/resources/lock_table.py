"""Asks the package index what the runtime's locks take on each system: every pinned package must have a wheel there.

Writes ``resources/requirements/runtime-sizes.json``: lock -> system -> Python -> megabytes to fetch and number of
wheels. A system and Python for which a wheel is missing is left out, and the plugin then says so before it starts.

``lock_table.py --index URL [--lock NAME]``: URL of a simple index that answers in JSON (PEP 691), as pip is told it;
with names of locks only those are measured again.
"""

from __future__ import annotations

import argparse
import json
import sys
import urllib.request
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from packaging import tags
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

LOCKS = Path(__file__).resolve().parents[2] / "resources" / "requirements"
PYTHONS = ((3, 9), (3, 10), (3, 11), (3, 12), (3, 13), (3, 14))
GLIBC = (2, 28)
"""The oldest C library a Linux system is taken to have."""
MACOS = (14, 0)


def linux(machine: str) -> list[str]:
    """Platform tags of a Linux system with ``GLIBC``, newest first."""
    found = [f"manylinux_{GLIBC[0]}_{minor}_{machine}" for minor in range(GLIBC[1], 4, -1)]
    return [*found, f"manylinux2014_{machine}", f"manylinux2010_{machine}", f"manylinux1_{machine}"]


SYSTEMS: dict[str, tuple[list[str], dict[str, str]]] = {
    "linux-x86_64": (
        linux("x86_64"),
        {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64", "os_name": "posix"},
    ),
    "linux-aarch64": (
        linux("aarch64"),
        {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "aarch64", "os_name": "posix"},
    ),
    "win32-amd64": (
        ["win_amd64"],
        {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64", "os_name": "nt"},
    ),
    "darwin-x86_64": (
        list(tags.mac_platforms(MACOS, "x86_64")),
        {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "x86_64", "os_name": "posix"},
    ),
    "darwin-arm64": (
        list(tags.mac_platforms(MACOS, "arm64")),
        {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64", "os_name": "posix"},
    ),
}


def requirements(lock: Path) -> list[tuple[Requirement, set[str]]]:
    """The pinned packages of a lock with their accepted SHA-256 digests."""
    found = []
    for entry in lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        words = entry.split("#")[0].split(" --hash=sha256:")
        if words[0].strip():
            found.append((Requirement(words[0].strip()), {digest.strip() for digest in words[1:]}))
    return found


class Index:
    """The files of packages on a simple index, each asked once."""

    def __init__(self, url: str) -> None:
        self._url, self._known = url.rstrip("/"), {}

    def files(self, name: str) -> list[dict[str, Any]]:
        if name not in self._known:
            request = urllib.request.Request(  # noqa: S310 - a developer's own index
                f"{self._url}/{canonicalize_name(name)}/", headers={"Accept": "application/vnd.pypi.simple.v1+json"}
            )
            with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
                self._known[name] = json.load(answer)["files"]
        return self._known[name]


def best_wheel(
    files: Iterable[dict[str, Any]], wanted: Requirement, digests: set[str], order: dict[tags.Tag, int]
) -> dict[str, Any] | None:
    """The wheel that pip would take: pinned, not yanked, of a known digest, and of the best tag."""
    ranked = []
    for entry in files:
        if not entry["filename"].endswith(".whl") or entry["hashes"].get("sha256") not in digests:
            continue
        _, version, _, wheel_tags = parse_wheel_filename(entry["filename"])
        ranks = [order[tag] for tag in wheel_tags if tag in order]
        if ranks and wanted.specifier.contains(version, prereleases=True):
            ranked.append((min(ranks), entry))
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


def measure(lock: Path, system: str, python: tuple[int, int], index: Index) -> tuple[float, int, list[str]]:
    """Bytes to fetch, number of wheels, and packages without a wheel."""
    platforms, markers = SYSTEMS[system]
    version = f"{python[0]}.{python[1]}"
    environment = {**markers, "python_version": version, "python_full_version": f"{version}.9", "extra": ""}
    environment.update(implementation_name="cpython", platform_python_implementation="CPython")
    known = [*tags.cpython_tags(python, platforms=platforms)]
    known += tags.compatible_tags(python, interpreter=f"cp{python[0]}{python[1]}", platforms=platforms)
    order = {tag: rank for rank, tag in enumerate(known)}
    size, count, missing = 0.0, 0, []
    for wanted, digests in requirements(lock):
        if wanted.marker is not None and not wanted.marker.evaluate(environment):
            continue
        wheel = best_wheel(index.files(wanted.name), wanted, digests, order)
        if wheel is None:
            missing.append(str(wanted).split(";")[0].strip())
        else:
            size, count = size + wheel["size"], count + 1
    return size, count, missing


def main() -> int:
    """Measure every lock and write the table; says what is missing where."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--index", required=True)
    parser.add_argument("--lock", action="append", metavar="NAME", help="runtime-cpu.txt; may be repeated")
    args = parser.parse_args()
    index, place = Index(args.index), LOCKS / "runtime-sizes.json"
    locks = sorted(lock for lock in LOCKS.glob("runtime-*.txt") if not args.lock or lock.name in args.lock)
    known = json.loads(place.read_text(encoding="utf-8")) if args.lock else {}
    table: dict[str, Any] = {name: rows for name, rows in known.items() if name not in args.lock}
    for lock in locks:
        for system in SYSTEMS:
            for python in PYTHONS:
                size, count, missing = measure(lock, system, python, index)
                name = f"{python[0]}.{python[1]}"
                print(f"{lock.stem:<14} {system:<14} {name:<5} {size / 1e6:7.1f} MB {count:3} wheels", *missing)
                if not missing:
                    row = {"download_mb": round(size / 1e6, 1), "wheels": count}
                    table.setdefault(lock.name, {}).setdefault(system, {})[name] = row
    place.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
