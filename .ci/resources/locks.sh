#!/usr/bin/env bash
# Makes the locks of the runtime that the plugin sets up: one per flavour for all systems and Pythons, with the digests
# of every wheel, and the table of what they take: locks.sh INDEX (URL of a simple index, as pip is told it).
# Python 3.11 and later get the versions of runtime.txt, with which the tests run.
set -euo pipefail
cd "$(dirname "$0")/../.."
index=$1
locks=resources/requirements
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
/usr/bin/python3 -m venv "$tools/venv"
"$tools/venv/bin/pip" install -q --disable-pip-version-check uv==0.13.9 packaging

compile() { # flavour, lowest Python, system to be kept free of the tested versions
    grep -vE '^\s+--hash' "$locks/runtime.txt" | sed -E "s/ *\\\\\$//; s/\$/ ; python_version >= '3.11'$3/" >"$tools/tested.txt"
    "$tools/venv/bin/uv" pip compile -q --universal --python-version "$2" --no-header --no-annotate --generate-hashes \
        -c "$tools/tested.txt" "$locks/runtime-$1.in" -o "$tools/$1.txt"
    mv "$tools/$1.txt" "$locks/runtime-$1.txt"
}
compile cpu 3.9 " and (sys_platform != 'darwin' or platform_machine != 'x86_64')"
compile cuda 3.10 ""
# Engines that are added to the runtime: one package each, for whatever system has a wheel; PyTorch with what it needs.
for engine in "$locks"/runtime-ep-*.in; do
    alone=--no-deps
    [ "$engine" = "$locks/runtime-ep-torch.in" ] && alone=
    "$tools/venv/bin/uv" pip compile -q --universal --python-version 3.11 $alone --no-header --no-annotate \
        --generate-hashes "$engine" -o "${engine%.in}.txt"
done
"$tools/venv/bin/python" .ci/resources/lock_table.py --index "$index"
