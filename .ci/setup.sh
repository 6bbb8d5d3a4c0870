#!/usr/bin/env bash
# Makes the environments named as arguments: runtime (inference, no torch), train, qgis (QGIS's own Python), tools.
# Idempotent: an environment whose lock has not changed is left alone. Debian 12 packages are installed where missing.
set -euo pipefail
cd "$(dirname "$0")/.."
python=/usr/bin/python3
locks=resources/requirements

say() { printf '== %s\n' "$*"; }

need_packages() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    say "installing Debian packages: ${missing[*]}"
    "${root[@]}" apt-get update -q
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "${missing[@]}"
}

system_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "this is not a Debian system; install these and run again: python3 (3.9 or later) with venv," \
            "and for the qgis environment QGIS 3.22 or later with its Python bindings, Xvfb and ImageMagick"
        command -v "$python" >/dev/null || exit 1
        return
    fi
    need_packages python3-venv strace
    [ "$1" = qgis ] && need_packages qgis python3-qgis gdal-bin xvfb xdotool imagemagick
    return 0
}

make_environment() {
    local name=$1 folder=.venv/$1 stamp
    stamp=$(cat "$locks"/"$name".txt "$0" | sha256sum | cut -d' ' -f1)
    system_packages "$name"
    if [ -f "$folder/stamp" ] && [ "$(cat "$folder/stamp")" = "$stamp" ]; then
        say "$folder is up to date"
        return
    fi
    say "making $folder from $locks/$name.txt"
    rm -rf "$folder"
    local options=()
    [ "$name" = qgis ] && options=(--system-site-packages)
    "$python" -m venv "${options[@]}" "$folder"
    if [ "$name" = train ]; then
        # First and exactly pinned: packages that need torch would bring another build.
        "$folder/bin/pip" install -q --disable-pip-version-check torch==2.13.0
    fi
    "$folder/bin/pip" install -q --disable-pip-version-check --require-hashes -r "$locks/$name.txt"
    echo "$stamp" >"$folder/stamp"
}

for name in "$@"; do
    make_environment "$name"
done
