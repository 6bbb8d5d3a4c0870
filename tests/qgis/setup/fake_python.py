#!/usr/bin/python3
"""Stands in for the Python of a set-up: makes its environments in no time, and fails or hangs where it is told to.

``FAKE_SCENARIO`` names a JSON file: step (probe, unpack, venv, pip, selfcheck) -> ``{"say": text, "rc": n, "hang": pid
file}`` or, for probe and selfcheck, ``"answer"``.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

GOOD = {"version": list(sys.version_info[:3]), "bits": 64, "ssl": "yes", "ensurepip": True, "venv": True, "pip": "26.3"}
FINE = {"ok": True, "problems": [], "devices": ["cpu"]}


def main() -> int:
    if os.getsid(0) != os.getpid():
        os.setsid()
    words = [word for word in sys.argv[1:] if word not in ("-I", "-u")]
    step = words[2] if words[1] == "module" else words[1]
    script = json.loads(Path(os.environ["FAKE_SCENARIO"]).read_text(encoding="utf-8")).get(step, {})
    if step == "venv":
        folder = Path(words[-1])
        (folder / "bin").mkdir(parents=True)
        shutil.copy(__file__, folder / "bin" / "python")
        (folder / "pyvenv.cfg").write_text("home = /usr/bin\n", encoding="utf-8")
        site = folder / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
        (site / "pip-26.3.dist-info").mkdir(parents=True)
        for number in range(300):
            (site / f"module{number}.py").write_text("x")
    if "hang" in script:
        child = subprocess.Popen(["sleep", "60"])
        Path(script["hang"]).write_text(f"{os.getpid()} {child.pid}", encoding="utf-8")
        time.sleep(60)
    if step in ("probe", "selfcheck"):
        print(json.dumps(script.get("answer", GOOD if step == "probe" else FINE)))
    print(script.get("say", ""), file=sys.stderr)
    return script.get("rc", 0)


if __name__ == "__main__":
    sys.exit(main())
