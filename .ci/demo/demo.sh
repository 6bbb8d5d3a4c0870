#!/usr/bin/env bash
# The main job, whole: package the plugin, install it in a scratch profile, map a real raster through qgis_process, and
# open the result in QGIS. Leaves everything in out/demo.
set -euo pipefail
cd "$(dirname "$0")/../.."
.ci/setup.sh runtime qgis tools
out=$PWD/out/demo
samples=$PWD/resources/samples
sample=$samples/banepa_drone_rgb.tif
rm -rf "$out"
mkdir -p "$out"
.venv/tools/bin/python .ci/package.py
.ci/demo/profile.sh "$out/profiles"

export LEMEVIT_PYTHON=$PWD/.venv/runtime/bin/python LEMEVIT_MODELS_DIR=$PWD/resources/models
export QGIS_CUSTOM_CONFIG_PATH=$out/profiles QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$out/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
# Debian's wrapper of QGIS 3.22 passes an option that its own program does not know.
qgis_process=$(command -v qgis_process.bin || command -v qgis_process)

algorithm() { # name, then PARAMETER=value ...
    local name=$1
    shift
    printf '== %s\n' "$name"
    timeout -k 10 900 "$qgis_process" run "$name" -- "$@" >"$out/${name#*:}.log" 2>&1 || {
        cat "$out/${name#*:}.log"
        exit 1
    }
}

algorithm lemevit:segment INPUT="$sample" MODEL=buildings-tiny OUTPUT="$out/buildings.tif" \
    POLYGONS="$out/building_outlines.gpkg" MIN_AREA=10 REPORT="$out/segment.json"
algorithm lemevit:classifyscenes INPUT="$sample" MODEL=scenes-ucmerced-tiny OUTPUT="$out/scenes.gpkg" \
    REPORT="$out/classify.json"
algorithm lemevit:detectobjects INPUT="$sample" MODEL=building-boxes-tiny OUTPUT="$out/roof_boxes.gpkg" \
    REPORT="$out/detect.json"
# Landsat at 90 m is not what the flood model was made for (Sentinel-2 at 10 m): a real georeferenced pair all the same.
algorithm lemevit:detectchange INPUT_BEFORE="$samples/landsat_pucallpa_2000.tif" \
    INPUT_AFTER="$samples/landsat_pucallpa_2020.tif" MODEL=floods-ombria-tiny GSD=native \
    OUTPUT="$out/new_water.tif" POLYGONS="$out/new_water_outlines.gpkg" REPORT="$out/change.json"

printf '== opening the results in QGIS\n'
DEMO_OUT=$out DEMO_SAMPLE=$sample DEMO_SAMPLES=$samples .ci/demo/window.sh "$out/profiles" .ci/demo/view.py
.venv/runtime/bin/python .ci/demo/summary.py "$out"
