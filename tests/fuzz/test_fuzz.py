"""Twenty thousand damaged inputs, always the same: each is read or ends in a named error, soon and in little memory.

``FUZZ_INPUTS`` and ``FUZZ_SEED`` in the environment ask for more and for others (``make fuzz``).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from .harness import MAX_RESIDENT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the harness measures memory as POSIX systems do")
ROOT = Path(__file__).resolve().parents[2]
INPUTS = int(os.environ.get("FUZZ_INPUTS", "20000"))
SEED = int(os.environ.get("FUZZ_SEED", "20261127"))
CHILDREN = 2


def test_no_input_ends_in_anything_but_a_named_error(tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(CHILDREN)]
    words = [sys.executable, "-m", "tests.fuzz.harness"]
    children = [
        subprocess.Popen(
            [*words, str(folder), str(SEED + number), str(INPUTS // CHILDREN)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        for number, folder in enumerate(folders)
    ]
    problems: list[object] = []
    for folder, child in zip(folders, children):
        said = [json.loads(line) for line in child.communicate()[0].splitlines()]
        problems += [line for line in said if "problem" in line]
        last = said[-1] if said else {}
        if child.returncode or "resident" not in last:
            at_work = folder / "current"
            problems.append(f"ended with {child.returncode} or took 20 s at the input in {at_work}")
        else:
            assert last["inputs"] >= INPUTS // CHILDREN - 20
            assert last["resident"] < MAX_RESIDENT
    assert problems == []
