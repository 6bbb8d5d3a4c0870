#!/usr/bin/env bash
# Runs the recorded scenarios in QGIS's window and puts their pictures, with 256 colours, into docs/images.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LEMEVIT_PYTHON="$PWD/.venv/runtime/bin/python" QT_QPA_PLATFORM=offscreen
export LEMEVIT_PICTURES_HOME=/tmp/maps # what the pictures show as the user's folder
for scenario in first_result every_task reviewed_by_keyboard; do
    rm -rf "$LEMEVIT_PICTURES_HOME"
    mkdir "$LEMEVIT_PICTURES_HOME"
    timeout -k 10 400 .venv/qgis/bin/python -m pytest -q tests/qgis/gui/test_window.py -k "$scenario"
done
profiles=$(mktemp -d)
.venv/tools/bin/python .ci/package.py --unscanned
.ci/demo/profile.sh "$profiles"
for lesson in teach correct objects; do
    rm -rf "$LEMEVIT_PICTURES_HOME"
    mkdir -p "$LEMEVIT_PICTURES_HOME" "out/$lesson"
    cp resources/samples/try_it_banepa.tif "$LEMEVIT_PICTURES_HOME/banepa.tif"
    SCENARIO_OUT="$PWD/out/$lesson" SCENARIO_RASTER="$LEMEVIT_PICTURES_HOME/banepa.tif" PYTHONPATH=tests/qgis/drive \
        HOME="$LEMEVIT_PICTURES_HOME" WINDOW_SECONDS=560 .ci/demo/window.sh "$profiles" "tests/qgis/drive/drive_$lesson.py"
done
timeout -k 10 600 tests/qgis/drive/review_by_keyboard.sh "$profiles" out/review_keys
rm -rf "$LEMEVIT_PICTURES_HOME" "$profiles"
timeout -k 10 60 .venv/qgis/bin/python - <<'PYTHON'
from pathlib import Path
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

folders = ("first_result", "tutorials", "delivery", "teach")
for path in sorted(path for folder in folders for path in Path("out", folder).glob("*.png")):
    if path.name.startswith("teach_") and not path.name.startswith("teach_3"):
        continue
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
    image.save(str(Path("docs/images") / path.name), "PNG", 0)
PYTHON
ls -l docs/images
cat out/{first_result,tutorials,delivery,teach,correct,objects,review_keys}/found.json
