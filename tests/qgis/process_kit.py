"""``qgis_process`` as users call it, on the packaged plugin in a scratch profile."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.qgis.conftest import STARTED_PYTHON


def command(*arguments: str) -> list[str]:
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program
    return [program, *arguments]


def environment(profiles: Path, **more: str) -> dict[str, str]:
    """What QGIS's launchers set on other systems is set too: it must not reach the worker."""
    common = {"QGIS_CUSTOM_CONFIG_PATH": str(profiles), "QT_QPA_PLATFORM": "offscreen", "PROJ_LIB": "/usr/share/proj"}
    return {**os.environ, **common, "LEMEVIT_PYTHON": STARTED_PYTHON, **more}


def qgis_process(profiles: Path, *arguments: str, **more: str) -> str:
    """What a call that succeeds says; ``more`` are variables of its environment."""
    done = attempt(profiles, *arguments, **more)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def attempt(profiles: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess:
    """A call, however it ends."""
    words = ["timeout", "-k", "5", "120", *command(*arguments)]
    return subprocess.run(words, env=environment(profiles, **more), capture_output=True, text=True, check=False)
