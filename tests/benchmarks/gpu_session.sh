#!/usr/bin/env bash
# All that is to be known of a GPU in at most ten minutes, a JSON line each: gpu_session.sh [OUT.jsonl] [options].
# PYTHON names the interpreter that has torch and ONNX Runtime with CUDA; rasterio and pyogrio for whole jobs.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${PYTHON:-.venv/train/bin/python}
exec timeout -k 15 600 "$python" -m tests.benchmarks.gpu_session "$@"
