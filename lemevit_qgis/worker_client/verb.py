"""A short command of the runtime, run to its end: what the worker's verbs beside runs answer, ``models show`` say.

For the thread of a Processing algorithm: it waits.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from .. import _runtime, settings
from ..errors import PluginError, tr
from .environment import find_python, scrubbed

TIMEOUT_MS = 60_000
ERROR = re.compile(r"^error ([\w.]+): (.*)$", re.MULTILINE)
FIX = re.compile(r"^fix: (.*)$", re.MULTILINE)


def run_command(words: Sequence[str]) -> str:
    """What ``python -I model_runtime WORDS`` writes to its standard output.

    Raises:
        PluginError: no Python is configured, it does not start or end, or the command's own named error.
    """
    process = QProcess()
    environment = QProcessEnvironment()
    for name, value in scrubbed(os.environ).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.setProgram(find_python(settings.runtime_python()))
    process.setArguments(["-I", str(_runtime.RUNTIME_FOLDER), *words])
    process.start()
    is_over = process.waitForFinished(TIMEOUT_MS)
    if not is_over:
        process.kill()
        process.waitForFinished(5000)
    said = bytes(process.readAllStandardError()).decode("utf-8", "replace")
    if is_over and process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0:
        return bytes(process.readAllStandardOutput()).decode("utf-8")
    raise _error_of(process, said)


def _error_of(process: QProcess, said: str) -> PluginError:
    """The error that the command named, or that there was none."""
    named, fix = ERROR.search(said), FIX.search(said)
    if named:
        return PluginError(named.group(1), named.group(2), fix.group(1) if fix else "")
    if process.error() == QProcess.ProcessError.FailedToStart:
        what = tr("The worker could not be started: {}.").format(process.errorString())
        return PluginError("worker.not_started", what, tr("Choose another Python in the LeMeViT panel (Set Python…)."))
    last = said.strip().splitlines()[-1:] or [""]
    what = tr("The worker ended early (exit {}). {}").format(process.exitCode(), last[0])
    return PluginError("worker.ended", what.strip(), tr("Check the inference runtime: run its selfcheck."))
