#!/usr/bin/env bash
# Runs a Python script inside QGIS's real window on a virtual screen: window.sh PROFILES SCRIPT
# It may take WINDOW_SECONDS (300).
set -euo pipefail
profiles=$1 script=$(realpath "$2")
unset QT_QPA_PLATFORM
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
display_file=$(mktemp)
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1400x900}x24" -nolisten tcp 3>"$display_file" 2>/dev/null &
screen=$!
trap 'kill $screen 2>/dev/null; rm -f "$display_file"' EXIT
for _ in $(seq 100); do
    [ -s "$display_file" ] && break
    sleep 0.1
done
qgis=$(command -v qgis.bin || command -v qgis)
DISPLAY=:$(cat "$display_file") timeout -k 10 "${WINDOW_SECONDS:-300}" "$qgis" --noversioncheck --nologo --profiles-path "$profiles" --code "$script"
