"""Unfinished jobs on disk, to be resumed in the next session.

A file for each session in the user's profile, locked as long as that session lives; a session takes over the files of
those that are gone. Each job has a folder for what it needs besides its inputs, such as the area it was given.
"""

from __future__ import annotations

import json
import os
import shutil
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLockFile

TEMPORARY = ".temporary"


class JobStore:
    """Job file of this session.

    Args:
        folder: of all sessions; made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = uuid.uuid4().hex[:12]
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = self._lock_of(self._file)
        self._lock.tryLock(0)

    @property
    def _file(self) -> Path:
        return self._folder / f"{self._name}.json"

    @staticmethod
    def _lock_of(path: Path) -> QLockFile:
        lock = QLockFile(str(path.with_suffix(".lock")))
        lock.setStaleLockTime(0)  # stale when the process has ended, regardless of its age
        return lock

    def folder_of(self, job: str) -> str:
        """Create a folder for the job with this id."""
        folder = self._folder / job
        folder.mkdir(exist_ok=True)
        return str(folder)

    def temporary_folder(self, name: str) -> str:
        """Create a folder that goes with this session."""
        folder = self._folder / (self._name + TEMPORARY) / name
        folder.mkdir(parents=True, exist_ok=True)
        return str(folder)

    def forget_temporary(self) -> None:
        """Remove the temporary folders of this session."""
        shutil.rmtree(self._folder / (self._name + TEMPORARY), ignore_errors=True)

    def _sweep(self) -> None:
        """Remove the temporary folders of sessions that ended without doing it."""
        for folder in self._folder.glob("*" + TEMPORARY):
            lock = self._lock_of(folder)
            if folder.stem != self._name and lock.tryLock(0):
                shutil.rmtree(folder, ignore_errors=True)
                lock.unlock()

    def save(self, jobs: Sequence[dict[str, Any]]) -> None:
        """Store these jobs (JSON objects) in place of all earlier ones."""
        if not jobs:
            self._file.unlink(missing_ok=True)
            return
        partial = self._file.with_suffix(".partial")
        partial.write_text(json.dumps(list(jobs)), encoding="utf-8")
        os.replace(partial, self._file)

    def adopt(self) -> list[dict[str, Any]]:
        """Return the jobs of ended sessions, oldest first, and delete their files."""
        self._sweep()
        found: list[dict[str, Any]] = []
        for path in sorted(self._folder.glob("*.json"), key=lambda item: item.stat().st_mtime):
            lock = self._lock_of(path)
            if path == self._file or not lock.tryLock(0):
                continue
            try:
                jobs = json.loads(path.read_text(encoding="utf-8"))
                found += [job for job in jobs if isinstance(job, dict)] if isinstance(jobs, list) else []
                path.unlink()
            except (OSError, ValueError):
                path.unlink(missing_ok=True)
            finally:
                lock.unlock()
        return found

    def forget(self, job: str) -> None:
        """Remove the job's folder."""
        shutil.rmtree(self._folder / job, ignore_errors=True)

    def close(self) -> None:
        """Release the file to the next session."""
        self._lock.unlock()
