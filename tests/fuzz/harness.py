"""Runs targets in a process of its own: ``python -m tests.fuzz.harness FOLDER SEED COUNT [TARGET...]``.

Prints one JSON line for each problem and one at the end. The input at work lies in ``FOLDER/current``, so that whoever
started the process can tell what it hung on or died of.
"""

from __future__ import annotations

import faulthandler
import hashlib
import json
import logging
import os
import random
import resource
import shutil
import sys
import time
import traceback
import warnings
from pathlib import Path

from .targets import problems_of, targets

MAX_RESIDENT = 2 * 1024**3
MAX_S = 20.0


def main(folder: Path, seed: int, count: int, names: list[str]) -> None:
    """Feed ``count`` inputs to the targets, by their shares."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    if "FUZZ_LOUD" not in os.environ:
        silence_native_code()
    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    known = targets(work)
    chosen = names or list(known)
    total = sum(known[name].share for name in chosen)
    done = {}
    at_work = (folder / "current").open("wb", buffering=0)
    for name in chosen:
        target = known[name]
        done[name] = max(1, round(count * target.share / total))
        source = random.Random(f"{seed} {name}")
        began = time.monotonic()
        for number in range(done[name]):
            data = target.feed(source)
            at_work.seek(0)
            at_work.truncate()
            at_work.write(name.encode() + b"\n" + data)
            faulthandler.dump_traceback_later(MAX_S, exit=True)
            for problem in problems_of(target, data):
                say(target=name, number=number, problem=problem, kept=keep(folder, name, data))
        say(target=name, inputs=done[name], seconds=round(time.monotonic() - began, 1))
    faulthandler.cancel_dump_traceback_later()
    at_work.close()
    (folder / "current").unlink()
    say(inputs=sum(done.values()), resident=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


def keep(folder: Path, name: str, data: bytes) -> str:
    """Keep an input that found something."""
    path = folder / f"{name}-{hashlib.sha256(data).hexdigest()[:12]}"
    path.write_bytes(data)
    return str(path)


def say(**values: object) -> None:
    os.write(STDOUT, (json.dumps(values) + "\n").encode())


STDOUT = os.dup(1)


def silence_native_code() -> None:
    """Libraries write to the process's own channels."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


def again(path: Path, name: str, folder: Path) -> None:
    """Read a kept input once more and show where it fails: ``python -m tests.fuzz.harness again PATH``."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        targets(folder)[name].read(path.read_bytes())
    except Exception:  # noqa: BLE001 - shown
        traceback.print_exc()


if __name__ == "__main__":
    if sys.argv[1] == "again":
        kept = Path(sys.argv[2])
        again(kept, kept.name.partition("-")[0], kept.parent / "again")
    else:
        main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
