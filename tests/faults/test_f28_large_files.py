"""F28: a large file that is no model is refused within a second and 200 MB, whatever it is."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measured as POSIX systems do")
ROOT = Path(__file__).resolve().parents[2]
LARGE = 1_900_000_000
PROBE = """
import json, resource, sys, time
from pathlib import Path
from model_runtime.errors import ModelError
from model_runtime.store import find, sniffing
before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
try:
    find.read_model_bytes(Path(sys.argv[1]))
    code = ""
except ModelError as error:
    code = error.code
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(json.dumps([code, time.process_time() - began, grown / 1024]))
"""
STARTS = {
    "nothing": b"",
    "text": b"a,b,c\n" * 1000,
    "web page": b"<!doctype html>",
    "numpy": b"\x93NUMPY\x01\x00",
    "hdf5": b"\x89HDF\r\n\x1a\n",
    "lite": b"\x1c\x00\x00\x00TFL3",
    "pickle": b"\x80\x02cos\nsystem\n(S'x'\ntR.",
    "json": b'{"a": [' + b"1," * 1000,
    "damaged archive": b"PK\x03\x04",
}


@pytest.mark.parametrize("kind", [*STARTS, "archive"])
def test_it_is_refused_before_it_is_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "m.onnx"
    if kind == "archive":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("zeros.bin", bytes(LARGE // 8))
        with path.open("rb+") as stream:  # a table at the end of a large, sparse file
            data = stream.read()
            stream.seek(LARGE)
            stream.write(data)
    else:
        path.write_bytes(STARTS[kind])
        with path.open("rb+") as stream:
            stream.truncate(LARGE)
    ended = subprocess.run([sys.executable, "-c", PROBE, str(path)], cwd=ROOT, capture_output=True, check=True)
    code, seconds, grown_mb = json.loads(ended.stdout)
    assert code in ("model.corrupt", "model.mismatch", "model.unsafe")
    assert seconds < 1
    assert grown_mb < 200
