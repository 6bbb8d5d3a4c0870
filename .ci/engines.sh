#!/usr/bin/env bash
# Unpacks the engines that tests really run, as the plugin adds them to a runtime: .venv/providers/openvino (Linux on
# x86-64). Idempotent. Needs an environment with pip, which setup.sh makes.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(uname -sm)" = "Linux x86_64" ] || exit 0
lock=resources/requirements/runtime-ep-openvino.txt
folder=.venv/providers/openvino
[ "$(cat "$folder/stamp" 2>/dev/null)" = "$(sha256sum <"$lock")" ] && exit 0
printf '== making %s from %s\n' "$folder" "$lock"
rm -rf "$folder"
.venv/train/bin/pip install -q --disable-pip-version-check --require-hashes --no-deps --target "$folder" -r "$lock"
sha256sum <"$lock" >"$folder/stamp"
