#!/usr/bin/env bash
# A newcomer's way to a map of an own raster, by hand, with nothing but the zip: newcomer_raster.sh ZIP RASTER OUT
# A fresh profile on a screen of 1366 x 768; the raster is added by hand, then panel, set-up (needs a network for pip), task and run.
set -euo pipefail
zip=$(realpath "$1") raster=$(realpath "$2")
mkdir -p "$3"
out=$(realpath "$3")
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
profile=$home/profiles/profiles/default
mkdir -p "$profile/python/plugins" "$profile/QGIS"
/usr/bin/python3 -m zipfile -e "$zip" "$profile/python/plugins"
printf '[PythonPlugins]\nlemevit_qgis=true\n[qgis]\ncheckVersion=false\nshowTips=false\n[locale]\noverrideFlag=true\nuserLocale=en_US\n' \
    >"$profile/QGIS/QGIS3.ini"
cp "$raster" "$home/"
unset LEMEVIT_PYTHON LEMEVIT_MODELS_DIR LEMEVIT_RUNTIMES_DIR
HOME=$home XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache SCREEN=1366x768 WINDOW_SECONDS=560 SCENARIO_OUT=$out \
    SCENARIO_MINUTES=8 SCENARIO_RASTER=$home/$(basename "$raster") PYTHONPATH=$here \
    "$here/../../../.ci/demo/window.sh" "$home/profiles" "$here/drive_newcomer.py" >"$out/qgis.log" 2>&1 || echo "exit status $?"
cp "$home"/.local/share/lemevit/runtimes/setup.log "$out"
cp "$home"/*_scenes-*.gpkg "$out" 2>/dev/null || true
cat "$out/found.json"
