"""``bench.py --suite plugin``: what the plugin costs QGIS, as medians of ``plugin_speed.py``."""

from __future__ import annotations

import json
import statistics
import subprocess
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
QGIS_PYTHON = ROOT / ".venv" / "qgis" / "bin" / "python"


def plugin_part(words: list[str], repeats: int) -> dict[str, float]:
    """Medians of what ``plugin_speed.py`` prints, each time in a process of its own, in milliseconds."""
    script = [str(QGIS_PYTHON), str(ROOT / "tests" / "benchmarks" / "plugin_speed.py"), *words]
    found: dict[str, list[float]] = {}
    for _ in range(repeats):
        done = subprocess.run(script, cwd=ROOT, check=True, capture_output=True, text=True, timeout=300)
        for key, value in json.loads(done.stdout.splitlines()[-1]).items():
            found.setdefault(key, []).append(value)
    return {key: round(statistics.median(values), 1) for key, values in found.items()}


def suite_plugin(repeats: int) -> list[dict[str, Any]]:
    """What the plugin costs QGIS: import, registration, opening the panel, stalls in a run, cancel. In milliseconds."""
    if not QGIS_PYTHON.exists():
        return [{"suite": "plugin", "left out": "no .venv/qgis: make it with .ci/setup.sh qgis"}]
    ours, empty = plugin_part(["load"], max(repeats, 5)), plugin_part(["load", "--empty"], max(repeats, 5))
    above = {key: round(value - empty[key], 1) for key, value in ours.items()}
    return [
        {"suite": "plugin, loaded", "ms": ours, "ms of an empty plugin": empty, "ms above it": above},
        {"suite": "plugin, buildings-tiny on the sample from the panel", "ms": plugin_part(["run"], repeats)},
    ]
