"""The real worker with a staged job in place of the engine: ``python staged_worker.py``; for test_worker.py.

The request's ``model`` names the behaviour: ``obedient`` stops on cancel, ``deaf`` never does, ``noisy`` prints to
stdout as careless libraries do, ``broken`` has a defect, ``slow:S`` takes S seconds,
``breeding:FILE`` never stops and has children and grandchildren, whose numbers are in the file, anything else ends at
once.
"""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import time
import types
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model_runtime.errors import Cancelled, ModelNotFound  # noqa: E402

GRANDCHILDREN = """
import os, subprocess, sys, time
sleeper = [sys.executable, "-c", "import time; time.sleep(300)"]
born = [subprocess.Popen(sleeper).pid for _ in range(2)]
if os.fork() == 0:  # an orphan: its parent is gone
    born.append(subprocess.Popen(sleeper).pid)
    open(sys.argv[1] + ".orphan", "w").write(f"{os.getpid()} {born[-1]}")
    os._exit(0)
open(sys.argv[1], "w").write(" ".join(map(str, [os.getpid(), *born])))
time.sleep(300)
"""


def breed(path: Path) -> None:
    silent = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.Popen([sys.executable, "-c", GRANDCHILDREN, str(path)], **silent)
    while not (path.exists() and Path(f"{path}.orphan").exists()):
        time.sleep(0.02)


def run_job(request, context):
    emit, is_cancelled = context.emit, context.cancellation.is_cancelled
    behaviour, _, value = request.model.partition(":")
    emit({"event": "progress", "stage": "predict", "done": 0, "total": 1, "fraction": 0.0})
    if behaviour == "noisy":
        print("a library prints")
        os.write(1, b"native code prints\n")
        sys.stdin.read()  # and reads what is not its own
    if behaviour == "broken":
        raise ZeroDivisionError("defect")
    if behaviour == "missing":
        raise ModelNotFound("There is no model 'missing'.")
    if behaviour == "needs":
        import a_package_that_is_not_installed  # noqa: F401
    if behaviour == "breeding":
        breed(Path(value))
        behaviour, value = "deaf", ""
    until = time.monotonic() + (float(value) if value else 60.0)
    while behaviour in ("obedient", "deaf", "slow") and time.monotonic() < until:
        if behaviour != "deaf" and is_cancelled():
            raise Cancelled
        time.sleep(0.02)
    return {"status": "done", "task": request.task}


job = types.ModuleType("model_runtime.job")
job.run_job = run_job
sys.modules["model_runtime.job"] = job

from model_runtime.cli.main import main  # noqa: E402
from model_runtime.worker.kinds import KINDS, RequestKind  # noqa: E402

# The staged job reads nothing, and loading GDAL for it takes a second.
KINDS["run"] = dataclasses.replace(KINDS["run"], close_walls=None)


@dataclasses.dataclass(frozen=True)
class CountRequest:
    task: str
    inputs: tuple
    to: int


def count_request(values):
    if not str(values.get("to")).isdecimal():
        raise ValueError("request key to: a whole number is needed")
    return CountRequest("count", ("nothing.tif",), int(values["to"]))


def count(request, context):
    """A request of another kind than a run: it tells every number, and can be cancelled."""
    for number in range(request.to):
        context.cancellation.check()
        context.emit({"event": "counted", "number": number})
        time.sleep(0.01)
    return {"status": "done", "task": request.task}


KINDS["count"] = RequestKind(count_request, count)


def written(values):
    if set(values) != {"text"}:
        raise ValueError("key text is missing")
    return values["text"]


def keep_writing(request, context):
    """A request that stays open: lines that follow it are told back; behind walls it may write into one folder."""
    told = []
    while (text := context.further.next()) is not None:
        if text == "skip":
            while not context.further.is_waiting():
                time.sleep(0.01)
            continue
        if text.startswith("write:"):
            try:
                Path(text[6:]).write_text("written")
                text = "written"
            except OSError as error:
                text = type(error).__name__
        told.append(text)
        context.emit({"event": "told", "text": text})
    return {"status": "done", "task": request.task, "told": told}


def walls_of_one_folder(request):
    from model_runtime.guards import system_walls

    if request.inputs:
        system_walls.enter([Path(request.inputs[0])])


KINDS["talk"] = RequestKind(
    lambda values: CountRequest("talk", tuple(values.get("folders", ())), 0), keep_writing, walls_of_one_folder, written
)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["worker"]))
