"""One provider on one model, compared with float32 on the CPU and timed beside it: the work of a trial's own process.

A provider that takes its process with it takes only this one. Decides nothing (``choice``) and keeps nothing
(``verdicts``).
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from ...cards.kinds import KINDS
from ..parity import answer_problem
from .choice import Verdict
from .graphs.fused_attention import fused_attention
from .plugins import check_device, device_name, make_session
from .providers import CPU, PROVIDERS, ProviderCandidate
from .session import first_line, opening_errors, session_options

if TYPE_CHECKING:
    import onnxruntime

ROUNDS = 12
LONGEST_S = 4.0
"""Of the rounds after the first three, in each of which both sessions compute one tile."""


@dataclass(frozen=True)
class Subject:
    """Model and tile of a trial.

    Attributes:
        data: the graph, with fixed shapes where the provider needs them.
        baseline: the graph as the CPU computes it faster (int8); empty: ``data``.
        names: of the input and of the scores.
        chips: ``(n, band, row, col)``.
        task: of the model.
        threads: of the CPU; 0: automatic.
    """

    data: bytes
    baseline: bytes
    names: tuple[str, str]
    chips: NDArray[Any]
    task: str
    threads: int = 0


def encoded(candidate: ProviderCandidate, subject: Subject) -> bytes:
    """A trial for the other process: a line of JSON, then two graphs and the chips."""
    head = {
        "row": candidate.row.name,
        "index": candidate.index,
        "precision": candidate.precision,
        "sizes": [len(subject.data), len(subject.baseline)],
        "names": subject.names,
        "shape": subject.chips.shape,
        "dtype": subject.chips.dtype.name,
        "task": subject.task,
        "threads": subject.threads,
    }
    return b"".join([json.dumps(head).encode(), b"\n", subject.data, subject.baseline, subject.chips.tobytes()])


def serve(stream: BinaryIO, write: Callable[[dict[str, Any]], None]) -> None:
    """Carry out the one trial that ``stream`` holds, and write its verdict as an event."""
    head = json.loads(stream.readline())
    data, baseline = (stream.read(size) for size in head["sizes"])
    chips = np.frombuffer(stream.read(), dtype=head["dtype"]).reshape(head["shape"])
    row = next(row for row in PROVIDERS if row.name == head["row"])
    candidate = ProviderCandidate(row, head["index"], head["precision"])
    names = (str(head["names"][0]), str(head["names"][1]))
    subject = Subject(data, baseline, names, chips, head["task"], head["threads"])
    write({"event": "verdict", **asdict(measure(candidate, subject))})


def measure(candidate: ProviderCandidate, subject: Subject) -> Verdict:
    """Open the provider on a model, compare its answer with float32 on the CPU, and time both in turns."""
    cpu = ProviderCandidate(CPU)
    try:
        check_device(candidate)
    except opening_errors() as error:
        return Verdict(first_line(error))
    reference = make_session(cpu, subject.data, session_options(subject.threads))
    expected = _answer(reference, subject)
    began = time.perf_counter()
    try:
        session = make_session(candidate, subject.data, session_options(subject.threads), threads=subject.threads)
        opening_s = time.perf_counter() - began
        if candidate.provider not in session.get_providers():
            return Verdict("ONNX Runtime fell back to the CPU")
        session.disable_fallback()
        problem = answer_problem(_answer(session, subject), expected, KINDS[subject.task])
    except opening_errors() as error:
        return Verdict(first_line(error))
    if problem:
        return Verdict(problem, opening_s=opening_s, device_name=device_name(candidate))
    faster = fused_attention(subject.baseline or subject.data)
    if faster is not subject.data:
        reference = make_session(cpu, faster, session_options(subject.threads))
        _answer(reference, subject)
    seconds, cpu_seconds = _times(session, reference, subject)
    return Verdict("", seconds, cpu_seconds, opening_s, device_name(candidate))


def _answer(session: onnxruntime.InferenceSession, subject: Subject) -> NDArray[np.float32]:
    found = session.run([subject.names[1]], {subject.names[0]: subject.chips})[0]
    return np.asarray(found, dtype=np.float32)


def _times(
    session: onnxruntime.InferenceSession, reference: onnxruntime.InferenceSession, subject: Subject
) -> tuple[float, float]:
    """Shortest seconds for the chips of either session, which take turns."""
    best = [float("inf"), float("inf")]
    began = time.perf_counter()
    for count in range(ROUNDS):
        if count >= 3 and time.perf_counter() - began > LONGEST_S:
            break
        for place, which in enumerate((session, reference)):
            start = time.perf_counter()
            _answer(which, subject)
            best[place] = min(best[place], time.perf_counter() - start)
    return best[0], best[1]


RUNTIME_FOLDER = Path(__file__).resolve().parents[2]
"""Folder that the other process is started from."""
