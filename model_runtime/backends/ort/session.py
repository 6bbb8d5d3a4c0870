"""Opens an ONNX Runtime session from bytes on the device asked for, and says which device it really is and why.

Nothing here knows of cards or chips. The options keep the library silent (its words reach the user as named errors)
and refuse ONNX Runtime's own file format, which the vetting does not read.
"""

from __future__ import annotations

import functools
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import onnxruntime

from ...errors import (
    DeviceOutOfMemory,
    DeviceUnavailable,
    ModelCorrupt,
    ModelError,
    ModelMismatch,
    PrecisionUnavailable,
)
from ...guards.memory_limit import limited_memory
from ..base import is_out_of_memory
from ..device import default_threads, parse_device
from .graphs.fused_attention import fused_attention
from .plugins import NoPluginDevice, make_session
from .probe import FELL_BACK, probe_problem
from .probe import first_line as first_line
from .provider import ChipShapes, ProviderCandidate
from .providers import CPU, candidates, names_with, not_there_reason

if TYPE_CHECKING:
    from .choice import Tried, Trier

TRIAL_S = 120.0
"""Longest trial of one chip. The largest networks take seconds."""
_QUIET = 4  # fatal messages only

Accept = Callable[[onnxruntime.InferenceSession, ProviderCandidate], str]
"""Why a session whose arithmetic is not the graph's own is not to be used. Empty: it is as good."""


@dataclass(frozen=True)
class OpenedSession:
    """A session and the truth about it.

    Attributes:
        session: ready to run.
        device: ``cpu``, ``cuda:i``, ``gpu`` or ``npu``.
        reason: why that one, and with which provider.
        candidate: how it was opened.
        tried: what was tried apart for the choice.
    """

    session: onnxruntime.InferenceSession
    device: str
    reason: str
    candidate: ProviderCandidate
    tried: tuple[Tried, ...] = ()


@functools.lru_cache(maxsize=1)
def session_errors() -> tuple[type[Exception], ...]:
    """Return the exceptions of ONNX Runtime, which share no base below ``Exception`` and are collected by name."""
    state = onnxruntime.capi.onnxruntime_pybind11_state
    own = [value for value in vars(state).values() if isinstance(value, type) and issubclass(value, Exception)]
    return (*own, RuntimeError, ValueError, MemoryError)


def opening_errors() -> tuple[type[Exception], ...]:
    """Return the exceptions with which opening a session with a plug-in can end."""
    return (NoPluginDevice, ImportError, OSError, *session_errors())


def open_session(
    data: bytes,
    device: str,
    threads: int,
    path: Path,
    accept: Accept | None = None,
    shapes: ChipShapes | None = None,
    precision: str = "auto",
    trier: Trier | None = None,
    fixed: Callable[[], bytes] | None = None,
) -> OpenedSession:
    """The best session that works and is accepted.

    Args:
        data: the graph.
        device: as for ``backends.device.parse_device``.
        threads: of the CPU; 0: automatic.
        path: where the graph came from, for errors.
        shapes: of the chips to come, for providers that compile for them.
        precision: as for ``providers.candidates``.
        accept: asked where a provider computes in another precision than the graph says; ``None``: such are not tried.
        trier: tries what is to be tried apart; ``None``: such are not tried.
        fixed: makes the graph for providers that need one size.

    Raises:
        DeviceUnavailable: the device asked for by name does not work, with the reason.
        PrecisionUnavailable: the precision asked for by name is not to be had.
        ModelCorrupt, ModelMismatch: the CPU does not take the graph.
    """
    from .choice import ranked

    request = parse_device(device)
    available = onnxruntime.get_available_providers()
    must_pay = request.kind == "auto" and precision in ("auto", "float32")
    order, tried = ranked(candidates(request, available, precision), trier, must_pay)
    reasons: list[str] = []
    for candidate in order:
        is_apart = candidate.row.is_tried_apart
        if candidate.precision is not None and accept is None and not is_apart:
            continue
        graph = fixed() if candidate.row.is_fixed and fixed is not None else data
        graph = fused_attention(graph) if candidate.row is CPU else graph
        session, problem = _try_session(graph, candidate, threads, path, shapes)
        if session is not None and candidate.precision is not None and accept is not None and not is_apart:
            problem = accept(session, candidate)
        if session is None or problem:
            reasons.append(f"{candidate.label} did not start: {problem}" if session is None else problem)
            continue
        said = [one.words for one in tried if one.candidate is not candidate]
        reason = _reason(request.kind, request.text, candidate, [*reasons, *said], tried)
        return OpenedSession(session, candidate.device, reason, candidate, tuple(tried))
    reason = "; ".join([*reasons, *(one.words for one in tried)])
    if precision in ("float16", "bfloat16"):
        reason = reason or f"{names_with(precision)}, which computes in it, is not in this runtime"
        raise PrecisionUnavailable(f"{precision} was asked for, but {reason}.")
    reason = reason or not_there_reason(request.kind, available)
    raise DeviceUnavailable(f"The device {request.text} was asked for, but {reason}.")


def _reason(kind: str, text: str, candidate: ProviderCandidate, reasons: list[str], tried: list[Tried]) -> str:
    """Return why it is this device, in words."""
    own = next((one.words for one in tried if one.candidate is candidate), None)
    if not candidate.row.probes:
        if kind != "auto":
            return f"asked for ({text})"
        if tried:
            return f"nothing else is faster: {'; '.join(reasons)}"
        missing = not_there_reason(kind, onnxruntime.get_available_providers())
        return f"no GPU: {'; '.join(reasons) or missing}"
    if own is not None:
        return "; ".join([own if kind == "auto" else f"asked for ({text}), {own}", *reasons])
    found = "GPU found and working" if kind == "auto" else f"asked for ({text})"
    return "; ".join([f"{found} ({candidate.row.name})", *reasons])


def _try_session(
    data: bytes, candidate: ProviderCandidate, threads: int, path: Path, shapes: ChipShapes | None
) -> tuple[onnxruntime.InferenceSession | None, str]:
    """A session that really has the candidate's provider, else ``None`` and the reason.

    Raises:
        ModelCorrupt, ModelMismatch: the CPU, which takes any valid graph, does not take this one.
    """
    row = candidate.row
    if row.load is not None:
        row.load()
    if row.probes and not row.is_tried_apart:
        problem = probe_problem(candidate, session_options(1, no_fallback=True), session_errors())
        if problem:
            return None, problem
    try:
        with limited_memory():
            session = make_session(candidate, data, session_options(threads), shapes, threads)
    except opening_errors() as error:
        if not row.probes:
            raise _not_accepted(error, path) from error
        return None, first_line(error)
    if candidate.provider not in session.get_providers():
        return None, FELL_BACK
    session.disable_fallback()  # a failing GPU call must be said, not silently redone elsewhere
    return session, ""


def _not_accepted(error: Exception, path: Path) -> ModelError | DeviceOutOfMemory:
    """Return the error for a graph that the CPU refuses: too large, an operator it does not have, a damaged file."""
    said = first_line(error)
    if is_out_of_memory(error):
        return too_large(path, said)
    told = f"ONNX Runtime {onnxruntime.__version__}: {said}"
    if "NOT_IMPLEMENTED" in said or "Could not find an implementation" in said:
        return ModelMismatch(
            f"{path} needs an operator, or one in a number type, that this runtime does not compute. {told}",
            "Convert the model to float32 throughout and export it again with standard ONNX operators.",
        )
    if "opset" in said.lower() or "IR version" in said:
        return ModelMismatch(
            f"{path} is newer than this runtime. {told}", "Update the runtime, or export it with an older opset."
        )
    return ModelCorrupt(
        f"{path} was not accepted by {told}",
        "Download the model again; if it is newer than this runtime, update the runtime.",
    )


def too_large(path: Path, said: str) -> DeviceOutOfMemory:
    """Return the error for a graph that asks for more memory than there is, whatever it is given."""
    return DeviceOutOfMemory(
        f"{path} asks for more memory than this computer has left: {said}",
        "Close other programs, or choose another model: a graph can ask for any size.",
    )


def limited_run(
    session: onnxruntime.InferenceSession, names: list[str], feed: dict[str, Any], seconds: float = TRIAL_S
) -> list[Any]:
    """``session.run`` that ends with an error of the session when it takes too long, or too much memory.

    A graph may loop for ever, and make a value of any size.
    """
    options = onnxruntime.RunOptions()

    def stop() -> None:
        options.terminate = True

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        with limited_memory():
            answers: list[Any] = session.run(names, feed, options)
    finally:
        timer.cancel()
    return answers


def session_options(threads: int, *, no_fallback: bool = False) -> onnxruntime.SessionOptions:
    """Options of every session, with ``no_fallback`` no operator may go to the CPU instead."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _QUIET
    options.intra_op_num_threads = threads or default_threads()
    options.inter_op_num_threads = 1
    # Threads that wait by spinning take the cores from reading and writing, and from QGIS: docs/performance.md.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # The CPU arena and the memory pattern stay on. Measured on LeMeViT tiny at 512 px, two threads: 0.12 s a tile and
    # a peak of 270 MB with them, 0.17 to 0.26 s and 510 to 530 MB without the arena.
    # Vetting read the bytes as ONNX; without this, bytes that are also ONNX Runtime's own format would be read as that.
    options.add_session_config_entry("session.load_model_format", "ONNX")
    if no_fallback:
        options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
    return options
