"""Outputs of a run on disk: which they are, whether they stand, and what an unfinished run left of them."""

from __future__ import annotations

import glob
import os
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsVectorLayer

from .._runtime import JobRequest, files, protocol
from ..tasks import task_named
from ..tasks.spec import SUFFIXES, VECTOR

JOURNAL_SUFFIX, PARTIAL = ".lemevit-journal", ".lemevit-partial"
JOURNAL_MAGIC = b"LEMEVIT-JOURNAL-"


def files_of(request: JobRequest) -> list[str]:
    """Return the paths of all outputs of a request."""
    paths = [getattr(request, entry.field) for entry in task_named(request.task).outputs]
    return [str(path) for path in paths if path]


def file_key(path: str) -> str:
    """Return the same text for all spellings of a path."""
    return os.path.normcase(os.path.realpath(path))


def stands(path: str) -> bool:
    """Return whether a result would have to be replaced: a file or, in a GeoPackage, the layer of its name."""
    if not os.path.exists(path) or not path.lower().endswith(SUFFIXES[VECTOR]):
        return os.path.exists(path)
    name = protocol.layer_name(Path(path).stem)
    is_database = QgsVectorLayer(path, name, "ogr").isValid()
    return not is_database or QgsVectorLayer(f"{path}|layername={name}", name, "ogr").isValid()


def discard_unfinished(main_output: str, outputs: Sequence[str]) -> None:
    """Remove the journal and the partial files of an interrupted run, unless another run uses them."""
    journal = Path(main_output + JOURNAL_SUFFIX)
    if _is_journal(journal):
        with journal.open("r+b") as handle:
            if not files.lock_now(handle):
                return
        journal.unlink(missing_ok=True)
    for output in map(Path, outputs):
        for path in output.parent.glob(glob.escape(output.stem + PARTIAL) + "*"):
            path.unlink(missing_ok=True)


def _is_journal(path: Path) -> bool:
    """Whether the file is a journal of the runtime: no link, and it begins like one."""
    try:
        with path.open("rb") as handle:
            return not path.is_symlink() and handle.read(len(JOURNAL_MAGIC)) == JOURNAL_MAGIC
    except OSError:
        return False
