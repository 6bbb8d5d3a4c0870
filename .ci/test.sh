#!/usr/bin/env bash
# Everything that must hold, from a clean checkout: environments, style and types, all test suites, the package's scan.
set -euo pipefail
cd "$(dirname "$0")/.."
.ci/setup.sh runtime train qgis qt6 tools
.ci/check.sh
export LEMEVIT_PYTHON="$PWD/.venv/runtime/bin/python"
.venv/train/bin/python -m pytest -q tests/unit tests/plugin tests/engine tests/training tests/golden tests/contract tests/faults
if [ -d tests/qgis ]; then
    QT_QPA_PLATFORM=offscreen timeout -k 10 900 .venv/qgis/bin/python -m pytest -q tests/qgis
fi
timeout -k 10 120 .venv/qt6/bin/python -m pytest -q tests/qt6
.venv/tools/bin/python .ci/package.py
