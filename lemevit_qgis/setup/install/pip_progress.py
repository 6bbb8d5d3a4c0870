"""Progress of pip, read from its output."""

from __future__ import annotations

import re

_SIZE = re.compile(r"^(?:Downloading|Using cached) (\S+?)(?:\.metadata)? \(([\d.]+) ?(B|bytes|kB|MB|GB)\)")
_RAW = re.compile(r"^Progress (\d+) of (\d+)$")
_PACKAGE = re.compile(r"^(?:Collecting|Processing) (?:.*[/\\])?([A-Za-z0-9_.]+?)(?:==|-\d| |$)")
_UNITS = {"B": 1e-6, "bytes": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}
FETCHING = 0.8
"""Share of the step that is spent on getting the packages. The rest is unpacking them."""


class PipProgress:
    """Progress of pip as a fraction that never falls.

    Args:
        total_mb: what will be fetched.
        wheels: number of packages.
    """

    def __init__(self, total_mb: float, wheels: int) -> None:
        self._total_mb, self._wheels = max(total_mb, 0.001), max(wheels, 1)
        self._done_mb = self._current_mb = 0.0
        self._seen = 0
        self._sizes_known = False
        self.fraction = 0.0
        self.package = ""
        self.is_installing = False

    def feed(self, line: str) -> bool:
        """Read a line, and return whether the progress changed."""
        line = line.strip()
        raw = _RAW.match(line)
        if raw:
            share = int(raw.group(1)) / max(int(raw.group(2)), 1)
            return self._advance((self._done_mb - self._current_mb * (1 - share)) / self._total_mb)
        size = _SIZE.match(line)
        if size:
            self._sizes_known = True
            before, self._current_mb = self._done_mb, float(size.group(2)) * _UNITS[size.group(3)]
            self._done_mb += self._current_mb
            return self._advance(before / self._total_mb)
        package = _PACKAGE.match(line)
        if package:
            self._seen += 1
            self.package = package.group(1)
            return self._advance(0.0 if self._sizes_known else (self._seen - 1) / self._wheels, says_more=True)
        if line.startswith("Installing collected packages"):
            self.is_installing = True
            return self._advance(1.0, says_more=True)
        return False

    def installed(self, count: int) -> bool:
        """Read the number of unpacked packages."""
        return self._set(FETCHING + (1 - FETCHING) * min(count / self._wheels, 1.0))

    def _advance(self, share: float, says_more: bool = False) -> bool:
        return self._set(FETCHING * min(max(share, 0.0), 1.0)) or says_more

    def _set(self, fraction: float) -> bool:
        is_more = fraction > self.fraction
        self.fraction = max(self.fraction, fraction)
        return is_more
