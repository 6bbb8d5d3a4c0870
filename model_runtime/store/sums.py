"""``SHA256SUMS``: the digests that stand beside model files, in the format of the ``sha256sum`` program."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from ..errors import ModelCorrupt
from ..files import SHORT_DIGEST, write_whole

SUMS_NAME = "SHA256SUMS"
_LINE = re.compile(r"([0-9a-fA-F]{64}) [ *](.+)")


def verified_digest(data: bytes, path: Path) -> str:
    """The SHA-256 of ``data``, equal to the one listed in ``SHA256SUMS`` beside ``path`` where it is listed.

    Raises:
        ModelCorrupt: the digests differ.
    """
    digest = hashlib.sha256(data).hexdigest()
    expected = read_sums(path.parent).get(path.name)
    if expected is not None and expected != digest:
        raise ModelCorrupt(
            f"{path} is damaged: its SHA-256 is {digest[:SHORT_DIGEST]}..., "
            f"{SUMS_NAME} beside it states {expected[:SHORT_DIGEST]}...",
            "Download or copy the model again; the file was left as it is.",
        )
    return digest


def read_sums(folder: Path) -> dict[str, str]:
    """File name -> SHA-256 as listed in the folder's ``SHA256SUMS``, empty when there is none.

    Raises:
        ModelCorrupt: the list cannot be read or has a line that is no digest, so nothing in it can be trusted.
    """
    sums = folder / SUMS_NAME
    try:
        lines = sums.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ModelCorrupt(f"{sums} cannot be read: {error}.", "Restore the list of digests.") from error
    listed: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        match = _LINE.fullmatch(line.rstrip())
        if match is None:
            raise ModelCorrupt(f"{sums}: line {number} is not 'SHA-256  file name'.", "Restore the list of digests.")
        listed[match.group(2)] = match.group(1).lower()
    return listed


def write_sums(folder: Path, sums: dict[str, str]) -> None:
    """Write the folder's ``SHA256SUMS``.

    Raises:
        OutputDiskFull, OutputUnwritable: the list is as it was.
    """
    text = "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items()))
    write_whole(folder / SUMS_NAME, text.encode("utf-8"))
