#!/usr/bin/env bash
# Style and types.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/train/bin/ruff check .
.venv/train/bin/ruff format --check .
.venv/train/bin/mypy
