#!/usr/bin/env bash
# The newcomer's way in the real window: a fresh profile, only the zip, a screen of 1366 x 768, mouse and keys of xdotool, no
# widget called by its name. Takes a picture after every step and says clicks, seconds and megabytes: newcomer.sh ZIP OUT
# Needs a network for the set-up (pip). Places on the screen are read off the pictures; they hold for QGIS 3.22 of Debian.
set -euo pipefail
zip=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
mkdir -p "$home/profiles/profiles/default/QGIS" "$home/run"
chmod 700 "$home/run"
printf '[qgis]\ncheckVersion=false\nshowTips=false\n[locale]\noverrideFlag=true\nuserLocale=%s\n' "${NEWCOMER_LOCALE:-en_US}" >"$home/profiles/profiles/default/QGIS/QGIS3.ini"
unset QT_QPA_PLATFORM LEMEVIT_PYTHON LEMEVIT_MODELS_DIR LEMEVIT_RUNTIMES_DIR
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/.local/share XDG_CACHE_HOME=$home/.cache
export NEWCOMER_ZIP=$zip NEWCOMER_INSTALLED=$home/installed

display_file=$home/display
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$display_file" 2>/dev/null &
screen=$!
qgis=
trap 'kill $qgis $screen 2>/dev/null || true' EXIT
until [ -s "$display_file" ]; do sleep 0.1; done
DISPLAY=:$(cat "$display_file")
export DISPLAY
program=$(command -v qgis.bin || command -v qgis)
"$program" --noversioncheck --nologo --profiles-path "$home/profiles" --code "$here/newcomer_install.py" \
    >"$out/qgis.log" 2>&1 &
qgis=$!

clicks=0
picture() { import -window root "$out/$1.png"; }
wait_for() { # SECONDS COMMAND...
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $end ] || { picture failed; echo "not within the time: $*" >&2; exit 1; }
        sleep 0.2
    done
}
click() { # X Y
    xdotool mousemove "$1" "$2"
    sleep 0.3
    xdotool click 1
    clicks=$((clicks + 1))
}
is_written() { compgen -G "$home/try_it_banepa*.gpkg" >/dev/null && ! compgen -G "$home/*journal*" >/dev/null; }

wait_for 120 test -f "$home/installed"
xdotool search --onlyvisible --name QGIS windowsize 1366 768 windowmove 0 0 2>/dev/null || true
sleep 3
picture 0_installed
began=$(date +%s.%N)
click 413 10 # Raster
sleep 1
click 443 237 # LeMeViT, a menu in it
sleep 1
picture 1_menu
click 665 237 # LeMeViT
sleep 2
picture 2_panel
click 1182 294 # Set up and try
sleep 4
picture 3_setting_up
wait_for 500 compgen -G "$home/.local/share/lemevit/runtimes/runtime-*/lemevit-runtime.json" >/dev/null
ready=$(date +%s.%N)
wait_for 120 is_written
ended=$(date +%s.%N)
sleep 4
picture 4_result
megabytes=$(grep -hoE '^ *Downloading [^ ]+ \([0-9.]+ [kM]B\)' "$home/.local/share/lemevit/runtimes/setup.log" |
    awk '{gsub(/\(/, ""); sum += ($4 ~ /k/ ? $3 / 1000 : $3)} END {printf "%.0f", sum}')
printf '{"clicks": %d, "seconds": %.0f, "seconds_to_the_runtime": %.0f, "mb": %s, "zip_mb": %.1f}\n' "$clicks" \
    "$(python3 -c "print($ended - $began)")" "$(python3 -c "print($ready - $began)")" "$megabytes" \
    "$(stat -c %s "$zip" | awk '{print $1 / 1e6}')" | tee "$out/found.json"
ls -l "$home" >"$out/home.txt"
