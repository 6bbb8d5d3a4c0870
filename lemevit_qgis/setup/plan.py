"""Plan of a set-up and the commands of its steps."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..worker_client import managed_runtimes
from . import models_wheel

CHILD = Path(__file__).resolve().parent / "child.py"
LIBRARIES_VARIABLE = "LEMEVIT_SETUP_LIBRARIES"
"""Tells ``child`` where Windows finds the libraries of the ``ssl`` module. Spelled there as well."""
PIP_LOCK = managed_runtimes.LOCKS / "pip.txt"
"""The digest of the pip that is run from a folder of wheels."""
SIZES = managed_runtimes.LOCKS / "runtime-sizes.json"
# Measured: 126 MB of CPU wheels become 430 MB on Linux, compiled modules and pip included. The libraries of CUDA hardly
# compress, and nothing of them is compiled.
DISK_PER_DOWNLOAD = {"cpu": 3.6, "cuda": 2.5}
PIP_WITH_TARGET = (22, 3)
"""The first pip that installs into another interpreter's environment (``--python``)."""
PIP_WITH_RAW_PROGRESS = (24, 1)


class SetupRefused(Exception):
    """Set-up that is not possible here, with ``code`` and ``detail`` of ``error_codes``."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code, self.detail = code, detail


@dataclass(frozen=True)
class SetupPlan:
    """Plan of a set-up.

    Attributes:
        base: the Python that the environment is made from.
        version: its major and minor version.
        flavour: ``cpu`` or ``cuda``.
        lock: requirements with digests.
        folder: where the environment will be.
        download_mb, disk_mb: what it fetches and takes on disk, in megabytes.
        wheels: number of packages, the models wheel included.
        source: folder or zip of wheels; ``None`` fetches them from the package index.
    """

    base: Path
    version: tuple[int, int]
    flavour: str
    lock: Path
    folder: Path
    download_mb: float
    disk_mb: float
    wheels: int
    source: Path | None = None

    @property
    def partial(self) -> Path:
        """Folder in which the environment is built before it is renamed."""
        return self.folder.with_name(self.folder.name + managed_runtimes.PARTIAL)

    @property
    def python(self) -> Path:
        """Interpreter of the environment while it is built."""
        return managed_runtimes.python_of(self.partial)

    @property
    def needs_unpacking(self) -> bool:
        """Whether the wheels lie in a zip."""
        return self.source is not None and self.source.is_file()

    @property
    def wheels_folder(self) -> Path | None:
        """Folder of the wheels, ``None`` for the package index."""
        return self.unpacked if self.needs_unpacking else self.source

    @property
    def unpacked(self) -> Path:
        """Folder of the wheels of a zip during the set-up."""
        return self.folder.with_name(self.folder.name + "-wheels" + managed_runtimes.PARTIAL)


def system_key(system: str = sys.platform, machine: str | None = None) -> str:
    """Return the system's key in the table of sizes: ``linux-x86_64``, ``win32-amd64``, ``darwin-arm64``."""
    return f"{system}-{(machine or platform.machine()).lower()}"


def make_plan(
    base: Path, version: tuple[int, int], flavour: str, root: Path, source: Path | None = None, key: str = ""
) -> SetupPlan:
    """Return the plan of a set-up for this system.

    Raises:
        SetupRefused: ``setup.wrong_python``: not every package has a wheel for this Python and system.
    """
    lock = managed_runtimes.lock_of(flavour)
    table: dict[str, Any] = json.loads(SIZES.read_text(encoding="utf-8"))
    of_system: dict[str, Any] = table.get(lock.name, {}).get(key or system_key(), {})
    name = f"{version[0]}.{version[1]}"
    if name not in of_system:
        known = ", ".join(sorted(of_system, key=lambda text: int(text.split(".")[1]))) or "-"
        raise SetupRefused("setup.wrong_python", f"Python {name}, {key or system_key()}, {flavour} ({known})")
    row = of_system[name]
    folder = root / managed_runtimes.folder_name(version, managed_runtimes.lock_digest(lock))
    models_mb = models_wheel.download_mb() if source is None else 0.0
    download_mb = float(row["download_mb"]) + models_mb
    disk_mb = float(row["download_mb"]) * DISK_PER_DOWNLOAD[flavour] + models_mb
    wheels = int(row["wheels"]) + (models_mb > 0)
    return SetupPlan(base, version, flavour, lock, folder, download_mb, disk_mb, wheels, source)


def child_command(python: Path, *words: str) -> list[str]:
    """Return the command that runs a verb of ``child`` with ``python``, isolated and unbuffered."""
    return [str(python), "-I", "-u", str(CHILD), *words]


def venv_command(plan: SetupPlan, has_ensurepip: bool) -> list[str]:
    """Return the command that creates the environment.

    It has no pip of its own if that Python cannot provide one (Debian without python3-venv).
    """
    options = [] if has_ensurepip else ["--without-pip"]
    return child_command(plan.base, "module", "venv", *options, str(plan.partial))


def version_of(text: str) -> tuple[int, ...]:
    """Parse the leading numbers of a version: ``24.1b2`` is ``(24, 1)``."""
    numbers: list[int] = []
    for part in text.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(int(digits))
        if digits != part:
            break
    return tuple(numbers)


def pip_command(plan: SetupPlan, facts: Mapping[str, Any], requirement: Sequence[str] = ()) -> list[str]:
    """Return the command that installs the locked packages, with the available pip.

    Args:
        plan: the plan.
        facts: what ``child probe`` said of the base.
        requirement: what to install in place of the locked packages.

    Raises:
        SetupRefused: ``setup.no_ensurepip``: there is no pip to be had.
    """
    options = pip_options(plan, requirement)
    own = sorted(managed_runtimes.site_packages(plan.partial, plan.version).glob("pip-*.dist-info"))
    if own:
        version = version_of(own[-1].name[len("pip-") : -len(".dist-info")])
        return child_command(plan.python, "module", "pip", *options, *progress_options(version))
    packed = sorted(plan.wheels_folder.glob("pip-*.whl")) if plan.wheels_folder else []
    if packed:
        version = version_of(packed[-1].name.split("-")[1])
        words = ["wheel", str(packed[-1]), str(PIP_LOCK), *options, *progress_options(version)]
        return child_command(plan.python, *words)
    if version_of(str(facts.get("pip", ""))) >= PIP_WITH_TARGET:
        return child_command(plan.base, "module", "pip", "--python", str(plan.python), *options)
    raise SetupRefused("setup.no_ensurepip", str(plan.base))


def progress_options(version: tuple[int, ...]) -> list[str]:
    """Return options for machine-readable progress, if this pip has it."""
    return ["--progress-bar", "raw" if version >= PIP_WITH_RAW_PROGRESS else "off"]


def pip_options(plan: SetupPlan, requirement: Sequence[str] = ()) -> list[str]:
    """Return options of ``pip install`` that builds nothing and accepts only locked digests, or a given requirement."""
    words = ["install", "--no-input", "--disable-pip-version-check", "--no-color"]
    words += ["--only-binary", ":all:", "--no-deps", "--no-warn-script-location", "--timeout", "30", "--retries", "3"]
    if plan.wheels_folder is not None:
        words += ["--no-index", "--find-links", str(plan.wheels_folder)]
    return [*words, *(requirement or ["--require-hashes", "-r", str(plan.lock)])]


def setup_environment(scrubbed: Mapping[str, str], network: Mapping[str, str], is_offline: bool) -> dict[str, str]:
    """Return the environment variables of a set-up's processes.

    Args:
        scrubbed: QGIS's environment without what harms a child.
        network: variables for pip's proxy and certificates.
        is_offline: whether the wheels are there already; other sources are then out of the question.
    """
    dropped = {"PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"} if is_offline else set()
    kept = {name: value for name, value in scrubbed.items() if name.upper() not in dropped}
    return {**kept, **({} if is_offline else network), "PIP_USER": "0"}


def available_mb(folder: Path) -> float:
    """Return the free megabytes at ``folder``, which may not exist yet."""
    place = folder
    while not place.exists() and place.parent != place:
        place = place.parent
    return shutil.disk_usage(os.fspath(place)).free / 1e6
