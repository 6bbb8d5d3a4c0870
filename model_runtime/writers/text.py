"""Lines of text to a file: a temporary sibling is written, read back, put in place."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import IO

from ..errors import OutputDamaged
from ..files import partial_path, writing_error
from .outputs import put_in_place, remove_partial

READ_BACK = 4 * 1024 * 1024


class TextWriter:
    """Writes UTF-8 lines.

    The same lines give the same bytes on every system.

    Args:
        output: final path; as it is until ``put_in_place``.
    """

    def __init__(self, output: Path) -> None:
        self.output, self.partial = output, partial_path(output)
        self._file: IO[bytes] | None = None
        self._sum = self._size = 0

    def write(self, lines: list[str]) -> None:
        """Add lines.

        Raises:
            OutputDiskFull, OutputUnwritable: the file could not be written.
        """
        data = "".join(f"{line}\n" for line in lines).encode("utf-8")
        self._sum, self._size = zlib.crc32(data, self._sum), self._size + len(data)
        try:
            if self._file is None:
                self._file = self.partial.open("wb")
            self._file.write(data)
        except OSError as error:
            raise writing_error(error, self.partial) from error

    def finish(self) -> None:
        """Close and read back.

        Raises:
            OutputDiskFull, OutputUnwritable: the file could not be completed.
            OutputDamaged: it does not read back as it was written.
        """
        self.write([])
        found = size = 0
        try:
            if self._file is not None:
                self._file.close()
            with self.partial.open("rb") as handle:
                while data := handle.read(READ_BACK):
                    found, size = zlib.crc32(data, found), size + len(data)
        except OSError as error:
            raise writing_error(error, self.partial) from error
        if (found, size) != (self._sum, self._size):
            raise OutputDamaged(f"{self.partial} does not read back as it was written.")

    def put_in_place(self) -> None:
        """The finished file takes the output's name."""
        put_in_place(self.partial, self.output)

    def abandon(self) -> None:
        """Close and remove what was not put in place."""
        if self._file is not None and not self._file.closed:
            try:
                self._file.close()
            except OSError as error:  # the disk is full: closing flushes
                raise writing_error(error, self.partial) from error
            finally:
                remove_partial(self.output)
        remove_partial(self.output)
