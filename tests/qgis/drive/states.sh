#!/usr/bin/env bash
# Pictures of every state of the panel, in a fresh profile a time: states.sh OUT [LANGUAGE SCALE THEME SCREEN]
# By itself in English and German, at 100 and 150 %, light and dark, on three screens (24 windows, about 15 minutes); STATES_OF
# chooses parts (drive_states.py).
set -euo pipefail
mkdir -p "$1"
out=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."

play() { # LANGUAGE SCALE THEME SCREEN
    local home name="$1-$2-${3// /_}-$4"
    home=$(mktemp -d)
    .ci/demo/profile.sh "$home/profiles"
    printf '\n[locale]\noverrideFlag=true\nuserLocale=%s\nglobalLocale=%s\n[UI]\nUITheme=%s\n' "$1" "$1" "$3" \
        >>"$home/profiles/profiles/default/QGIS/QGIS3.ini"
    ln -s "$PWD/resources/models" "$PWD/resources/samples" "$home"
    rm -rf "${out:?}/$name"
    mkdir "$out/$name"
    HOME=$home WINDOW_SECONDS=560 QT_SCALE_FACTOR=$2 SCREEN=$4 SCENARIO_OUT="$out/$name" SCENARIO_SAMPLES="$home/samples" \
        PYTHONPATH=$here LEMEVIT_PYTHON="$PWD/.venv/runtime/bin/python" LEMEVIT_RUNTIMES_DIR="$home/runtimes" \
        .ci/demo/window.sh "$home/profiles" "$here/drive_states.py" >"$out/$name/qgis.log" 2>&1 || echo "$name: $?"
    rm -rf "$home"
}

.venv/tools/bin/python .ci/package.py --unscanned
if [ $# -gt 1 ]; then
    play "$2" "$3" "$4" "$5"
    exit
fi
for screen in 1366x768 1400x900 1920x1080; do
    for scale in 1 1.5; do
        for language in en_US de; do
            for theme in default "Night Mapping"; do
                play "$language" "$scale" "$theme" "$screen"
            done
        done
    done
done
