#!/usr/bin/env bash
# The QGIS suite under QGIS 3.44: a Debian trixie root with the backports' QGIS, made once in .venv/qgis344, then tests/qgis
# in it with environments of its own from the same locks. Needs root (or sudo), a Debian machine, 3 GB and ten minutes.
# Arguments go to pytest; QGIS344_MIRROR names another Debian mirror than the one that apt uses here.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "$(id -u)" -ne 0 ]; then
    exec sudo -E .ci/qgis344.sh "$@"
fi
repo=$PWD venv=$(readlink -f .venv)
home=/lemevit # the checkout's place in the root, always the same: environments hold their own path
cache=$venv/qgis344 root=$venv/qgis344/root
bundle=/etc/ssl/certs/ca-certificates.crt
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

say() { printf '== %s\n' "$*"; }

mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -1
}

make_root() {
    local from=${QGIS344_MIRROR:-$(mirror)} new=$root.new
    [ -n "$from" ] || { say "apt knows no Debian mirror here: set QGIS344_MIRROR"; exit 1; }
    command -v debootstrap >/dev/null || apt-get install -y -q debootstrap
    say "making a Debian trixie root in $root"
    rm -rf "$new"
    mkdir -p "$cache"
    debootstrap --variant=minbase --include=ca-certificates trixie "$new" "$from" >"$cache/debootstrap.log"
    : >"$new/etc/apt/sources.list"
    printf 'Types: deb\nURIs: %s\nSuites: trixie trixie-backports\nComponents: main\nSigned-By: %s\n' "$from" "$keyring" \
        >"$new/etc/apt/sources.list.d/all.sources"
    printf 'Package: *\nPin: release n=trixie-backports\nPin-Priority: 500\n' >"$new/etc/apt/preferences.d/backports"
    printf 'APT::Install-Recommends "false";\n' >"$new/etc/apt/apt.conf.d/90small"
    printf '#!/bin/sh\nexit 101\n' >"$new/usr/sbin/policy-rc.d" # packages must not start services
    chmod +x "$new/usr/sbin/policy-rc.d"
    mv "$new" "$root"
}

inside() { # runs in a mount and process namespace of its own: nothing stays mounted, no process stays
    mount --make-rprivate /
    mount -t tmpfs tmpfs "$root/tmp" # first: the checkout may lie there
    local target=$root$home/.venv
    [ ! -L .venv ] || target=$root$venv
    mkdir -p "$root$home" "$cache/environments"
    mount --bind "$repo" "$root$home"
    mkdir -p "$target"
    mount --bind "$cache/environments" "$target"
    mount --rbind /dev "$root/dev"
    mount -t proc proc "$root/proc"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    [ ! -f "$bundle" ] || cp "$bundle" "$root$bundle"
    exec env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin PIP_CERT=$bundle \
        ${http_proxy:+http_proxy=$http_proxy} ${https_proxy:+https_proxy=$https_proxy} ${no_proxy:+no_proxy=$no_proxy} \
        ${PIP_INDEX_URL:+PIP_INDEX_URL=$PIP_INDEX_URL} \
        chroot "$root" /bin/bash -euo pipefail -c '
            cd "$1" && shift
            .ci/setup.sh runtime qgis tools
            /usr/bin/python3 -c "from qgis.core import Qgis; print(\"== QGIS\", Qgis.QGIS_VERSION)"
            QT_QPA_PLATFORM=offscreen exec timeout -k 10 900 .venv/qgis/bin/python -m pytest -q "${@:-tests/qgis}"
        ' qgis344 "$home" "$@"
}

if [ "${1:-}" = --inside ]; then
    inside "${@:2}"
fi
[ -d "$root" ] || make_root
exec unshare --mount --pid --fork --kill-child .ci/qgis344.sh --inside "$@"
