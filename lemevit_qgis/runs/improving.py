"""Requests that train a taught model further, kept on disk until they end: a killed QGIS goes on where it was.

Each has a file of its request and a copy of its labels in the user's profile. No widgets.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .._runtime import protocol
from ..errors import PluginError, tr
from ..inputs.strokes import COPY_SUFFIX

ACTION = "improve"
TAIL = "-improved"
"""Of the name of the new model."""


@dataclass(frozen=True)
class TeachLine:
    """A step of teaching as a request of a worker of its own."""

    values: Mapping[str, Any]

    def to_line(self) -> str:
        """Return the request as one JSON line."""
        return json.dumps({"command": "teach", "protocol": protocol.PROTOCOL_VERSION, "request": dict(self.values)})


class Improvements:
    """Requests that have begun and have not ended.

    Args:
        folder: of their files.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, raster: str) -> dict[str, Any] | None:
        """Return the request of a raster that has not ended, if there is one."""
        for path in sorted(self._folder.glob("*.json")):
            try:
                values = json.loads(path.read_text(encoding="utf-8"))
                is_whole = values["inputs"] == [raster] and Path(values["model"]).is_file()
            except (OSError, ValueError, KeyError, TypeError):
                continue  # of another version of the plugin, or half written
            if is_whole:
                return values
        return None

    def keep(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Keep a request with its labels, and return it with those that were kept.

        Raises:
            PluginError: the folder cannot be written.
        """
        source, _, layer = str(values["labels"]).partition("|")
        labels, request = self._files(values)
        kept = {**values, "labels": f"{labels}|{layer}"}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, labels)
            request.write_text(json.dumps(kept), encoding="utf-8")
        except OSError as error:
            what = f"{self._folder}: {error.strerror}"
            raise PluginError("output.unwritable", what, tr("Check the disk and the rights of the folder.")) from error
        return kept

    def forget(self, values: Mapping[str, Any]) -> None:
        """Remove the files of a request that has ended."""
        for path in self._files(values):
            path.unlink(missing_ok=True)

    def _files(self, values: Mapping[str, Any]) -> tuple[Path, Path]:
        stem = Path(str(values["output"])).stem
        return self._folder / f"{stem}{COPY_SUFFIX}", self._folder / f"{stem}.json"
