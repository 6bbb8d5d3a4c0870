"""Program of a set-up's child processes, for any Python from 3.9 on: ``python -I -u child.py VERB ...``.

    probe                     says as JSON what this Python is and has
    module NAME ARGUMENT...   runs a module (``venv``, ``pip``) as ``python -m`` would
    wheel FILE LOCK ARGUMENT...
                              runs the pip that lies in a wheel, if its digest is in the lock
    unpack ZIP FOLDER         takes the wheels out of a zip, without its folders

Ends with its whole process group as soon as its stdin is closed: nothing outlives a QGIS that is gone. Not imported
by the plugin. Standard library only.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import platform
import re
import runpy
import shutil
import signal
import sys
import tempfile
import threading
import zipfile
from pathlib import Path

LIBRARIES_VARIABLE = "LEMEVIT_SETUP_LIBRARIES"
MAX_UNPACKED_BYTES = 8_000_000_000
MAX_PIP_BYTES = 20_000_000


def _end_with_parent() -> None:
    """Wait for the end of stdin, then end this process and those below it."""
    while os.read(0, 4096):
        continue
    if hasattr(os, "killpg"):
        os.killpg(0, signal.SIGKILL)
    os._exit(4)


def _probe() -> None:
    try:
        import ssl

        tls = ssl.OPENSSL_VERSION
    except ImportError:
        tls = ""
    facts = {
        "version": list(sys.version_info[:3]),
        "implementation": platform.python_implementation(),
        "bits": 64 if sys.maxsize > 2**32 else 32,
        "executable": sys.executable,
        "prefix": sys.prefix,
        "ssl": tls,
        "ensurepip": importlib.util.find_spec("ensurepip") is not None,
        "venv": importlib.util.find_spec("venv") is not None,
        "pip": _pip_version(),
    }
    sys.stdout.write(json.dumps(facts) + "\n")


def _pip_version() -> str:
    try:
        return importlib.metadata.version("pip")
    except importlib.metadata.PackageNotFoundError:
        return ""


def _tested_wheel(wheel: str, lock: str, folder: str) -> str:
    """A copy, in a folder of our own, of the wheel whose digest was compared: what is compared is what runs."""
    known = re.findall(r"--hash=sha256:([0-9a-f]{64})", Path(lock).read_text(encoding="utf-8"))
    copy = Path(folder) / Path(wheel).name
    with open(wheel, "rb") as source:
        data = source.read(MAX_PIP_BYTES + 1)
    found = hashlib.sha256(data).hexdigest()
    if found not in known:
        sys.stderr.write(f"ERROR: DO NOT MATCH THE HASHES: {wheel} has sha256 {found}\n")
        raise SystemExit(1)
    copy.write_bytes(data)
    return str(copy)


def _run(module: str, arguments: list[str]) -> None:
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def _unpack(archive: str, folder: str) -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive) as handle:
        wheels = [entry for entry in handle.infolist() if entry.filename.endswith(".whl")]
        if not wheels:
            sys.stderr.write(f"ERROR: no wheels in {archive}\n")
            raise SystemExit(1)
        if sum(entry.file_size for entry in wheels) > MAX_UNPACKED_BYTES:
            sys.stderr.write(f"ERROR: too large: {archive}\n")
            raise SystemExit(1)
        for entry in wheels:
            with handle.open(entry) as source, open(Path(folder) / Path(entry.filename).name, "wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)


def main(arguments: list[str]) -> None:
    """Run the verb in the first argument."""
    if hasattr(os, "setsid"):
        os.setsid()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    libraries = os.environ.get(LIBRARIES_VARIABLE)
    if libraries and hasattr(os, "add_dll_directory"):
        os.add_dll_directory(libraries)
    verb, rest = arguments[0], arguments[1:]
    if verb == "probe":
        _probe()
    elif verb == "module":
        _run(rest[0], rest[1:])
    elif verb == "wheel":
        folder = tempfile.mkdtemp(prefix="lemevit-pip-")
        try:
            sys.path.insert(0, _tested_wheel(rest[0], rest[1], folder))
            _run("pip", rest[2:])
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    elif verb == "unpack":
        _unpack(rest[0], rest[1])
    else:
        raise SystemExit(2)


if __name__ == "__main__":
    main(sys.argv[1:])
