#!/usr/bin/env bash
# 200 objects of a real detection reviewed by keyboard in QGIS's window, in two sittings with QGIS closed between them; every
# decision is compared with the key that was pressed, in the file, after QGIS is closed: review_by_keyboard.sh PROFILES OUT
set -euo pipefail
cd "$(dirname "$0")/../../.."
profiles=$1
mkdir -p "$2"
out=$(realpath "$2")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sample=resources/samples/try_it_banepa.tif model=resources/models/building-boxes-tiny.onnx
objects=$folder/objects.gpkg
.venv/runtime/bin/python -m model_runtime detect "$sample" --model "$model" --out "$objects" --min-score 0.1
export SCENARIO_RASTER="$PWD/$sample" SCENARIO_OBJECTS=$objects PYTHONPATH=tests/qgis/drive
rm -f "$out"/*.png "$out"/*.jpg
for sitting in 1 2; do
    keys=$(python3 -c "import random; r = random.Random($sitting); print(*r.choices('ax1', (5, 3, 2), k=100))")
    printf '%s\n' "$keys" >>"$folder/keys"
    mkdir -p "$folder/$sitting"
    SCENARIO_KEYS=$keys SCENARIO_SITTING=$sitting SCENARIO_OUT="$folder/$sitting" \
        .ci/demo/window.sh "$profiles" tests/qgis/drive/drive_review_keys.py
    mv "$folder/$sitting"/*.png "$folder/$sitting"/*.jpg "$out"
done
.venv/runtime/bin/python tests/qgis/drive/check_review.py "$objects" "$folder" | tee "$out/found.json"
