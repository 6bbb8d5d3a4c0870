"""The kind of request that teaches: each line is a step, and what was computed stays for the next one."""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import RuntimeMissing
from ..folders import added_package
from ..teaching.request import IMPROVE, TeachRequest
from .process_tree import scratch_in

if TYPE_CHECKING:
    from ..jobs.context import RunContext
    from ..teaching.teach import Sessions

TORCH_FIX = (
    "Add PyTorch on the page Teach of the panel (133 MB to download on Windows, 122 MB on macOS, 2.7 GB with CUDA on "
    "Linux), or install it there with pip."
)
_KEPT: list[Sessions] = []
"""Of this process: the first step makes it."""


def teach(request: TeachRequest, context: RunContext) -> dict[str, Any]:
    """Carry out a step with the sessions of this process.

    Returns its report.
    """
    if request.action == IMPROVE:
        check_torch()
        return _improve(request, context)
    from ..teaching.teach import Sessions, run_teach

    if not _KEPT:
        _KEPT.append(Sessions())
    return run_teach(request, context, _KEPT[0])


def _improve(request: TeachRequest, context: RunContext) -> dict[str, Any]:
    """Improve a model, with a scratch folder beside the output, which is all that the walls leave open."""
    from ..training.improving.improve import run_improve

    folder = Path(request.output or "").absolute().parent
    if not folder.is_dir():
        return run_improve(request, context)  # refuses it by name
    with scratch_in(folder) as scratch:
        tempfile.tempdir = str(scratch)  # PyTorch asks for one
        try:
            return run_improve(request, context)
        finally:
            tempfile.tempdir = None


def has_torch() -> bool:
    """Whether this Python can train: it has torch, or the set-up of the plugin has added it beside."""
    folder = added_package("torch")
    if folder is not None and str(folder) not in sys.path:
        sys.path.append(str(folder))  # last, so the runtime's own packages come first
    return importlib.util.find_spec("torch") is not None


def check_torch() -> None:
    """Refuse what needs torch where it is missing.

    Raises:
        RuntimeMissing: it says what installing takes.
    """
    if not has_torch():
        raise RuntimeMissing(
            f"Improving a model needs torch, which the Python at {sys.executable} does not have.", TORCH_FIX
        )
