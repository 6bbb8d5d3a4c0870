"""Trials of providers: carried out in a process of their own, and kept for this machine, so that each costs once.

A verdict holds for a machine with its drivers, a model, a size of tile, a version of ONNX Runtime and of the provider.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import hashlib
import json
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from ... import hardware
from ...errors import OutputError
from ...files import write_whole
from ...folders import verdicts_folder
from ...version import product_version
from .choice import Verdict
from .plugins import hardware_problem, wheel_version
from .provider import ProviderCandidate
from .trial import RUNTIME_FOLDER, Subject, encoded

TRIAL_S = 180.0
"""Longest trial. A driver that compiles the kernels of a network for the first time takes most of a minute."""


def verdict_on(candidate: ProviderCandidate, subject: Subject, model: str, again: bool = False) -> Verdict:
    """Return the kept verdict on a candidate, else that of a trial.

    Args:
        candidate: the provider.
        subject: what it is tried on.
        model: digest of the model.
        again: try it whatever is kept.
    """
    plugin = candidate.row.plugin
    problem = hardware_problem(plugin) if plugin is not None else ""
    if problem:
        return Verdict(problem, needs_other_hardware=True)
    facts = _facts(candidate, subject, model)
    place = verdicts_folder() / f"{_key(facts)}.json"
    kept = None if again else read_verdict(place)
    if kept is not None:
        return kept
    verdict = try_apart(candidate, subject)
    with contextlib.suppress(OSError, OutputError):  # without a cache the trial is made again
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, json.dumps({**facts, "verdict": dataclasses.asdict(verdict)}, indent=1).encode())
    return verdict


def kept_verdicts() -> list[dict[str, Any]]:
    """Return what was measured on this machine as it is, newest first, with the facts it holds for."""
    machine, found = hardware.fingerprint(), []
    for place in verdicts_folder().glob("*.json"):
        with contextlib.suppress(OSError, ValueError):
            entry = json.loads(place.read_text(encoding="utf-8"))
            verdict = read_verdict(place)
            if verdict is not None and entry["machine"] == machine:
                found.append({**entry, "verdict": dataclasses.asdict(verdict), "ratio": round(verdict.ratio, 2)})
    return sorted(found, key=lambda entry: str(entry["verdict"]["measured"]), reverse=True)


def read_verdict(place: Path) -> Verdict | None:
    """Return a kept verdict, ``None`` where there is none that can be read."""
    try:
        values = json.loads(place.read_text(encoding="utf-8"))["verdict"]
        verdict = Verdict(**values)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    kinds = {entry.name: str if entry.type == "str" else (int, float) for entry in dataclasses.fields(Verdict)}
    return verdict if all(isinstance(getattr(verdict, name), kind) for name, kind in kinds.items()) else None


def _facts(candidate: ProviderCandidate, subject: Subject, model: str) -> dict[str, Any]:
    import onnxruntime

    plugin = candidate.row.plugin
    return {
        "provider": candidate.row.name,
        "device": candidate.device,
        "index": candidate.index,
        "precision": candidate.precision or "float32",
        "model": model,
        "chips": [*subject.chips.shape, subject.chips.dtype.name],
        "threads": subject.threads,
        "machine": hardware.fingerprint(),
        "versions": [product_version(), onnxruntime.__version__, wheel_version(plugin) if plugin else ""],
    }


def _key(facts: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:24]


def try_apart(candidate: ProviderCandidate, subject: Subject, command: tuple[str, ...] = ()) -> Verdict:
    """The verdict of a process that is started for one trial, whatever becomes of that process.

    Args:
        candidate: the provider.
        subject: what it is tried on.
        command: in place of this runtime's own.
    """
    words = command or (sys.executable, "-I", str(RUNTIME_FOLDER), "trial")
    # A loop of its own in a thread of its own: whoever calls may have a running one (a notebook).
    with ThreadPoolExecutor(1) as pool:
        status, said = pool.submit(asyncio.run, _run(words, encoded(candidate, subject))).result()
    if status is None:
        return Verdict(f"its trial was not over after {TRIAL_S:.0f} s")
    for line in reversed(said.splitlines()):
        with contextlib.suppress(ValueError, TypeError, AttributeError):
            event = json.loads(line)
            if event.pop("event", "") == "verdict":
                return Verdict(**event)
    ended = signal.Signals(-status).name if status < 0 else f"status {status}"
    return Verdict(f"the process of its trial ended with {ended}")


async def _run(words: tuple[str, ...], sent: bytes) -> tuple[int | None, bytes]:
    """Exit status and output of a process, ``None`` and nothing where it took too long and was ended."""
    pipe, nothing = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*words, stdin=pipe, stdout=pipe, stderr=nothing)
    try:
        said, _ = await asyncio.wait_for(process.communicate(sent), TRIAL_S)
    except asyncio.TimeoutError:
        process.kill()
        await process.wait()
        return None, b""
    return process.returncode, said
