#!/usr/bin/env bash
# Installs the built package into a scratch QGIS profile: profile.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."
profile=$1/profiles/default
mkdir -p "$profile/python/plugins" "$profile/QGIS"
/usr/bin/python3 -m zipfile -e dist/lemevit_qgis-*.zip "$profile/python/plugins"
cat >"$profile/QGIS/QGIS3.ini" <<'INI'
[PythonPlugins]
lemevit_qgis=true

[qgis]
checkVersion=false
showTips=false
INI
