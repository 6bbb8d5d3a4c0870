"""Fetches one pinned file over https.

Its name appears only once size and SHA-256 are the pinned ones.

Until then the bytes are in a sibling named after the digest, which a later call goes on with where the server allows.
No lists, no pages, no retries, nothing without consent; ``store.web`` opens the address. Sizes in bytes, times in
seconds.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from ..errors import (
    Cancelled,
    DownloadCut,
    DownloadDigest,
    DownloadNotTheFile,
    DownloadRefused,
    DownloadSize,
    LemevitError,
)
from ..files import PARTIAL, SHORT_DIGEST, file_digest, put_in_place, writing_error
from .web import https_address, open_https

CHUNK = 64 * 1024
TIMEOUT_S = 30.0
OK, PARTIAL_CONTENT, RANGE_NOT_SATISFIABLE = 200, 206, 416
_PAGE = re.compile(rb"(\xef\xbb\xbf)?\s*<(!doctype|html|head|body|\?xml)", re.I)
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)$")


@dataclass(frozen=True)
class _Order:
    """The request of a download, with the ``partial`` file that gathers its bytes."""

    url: str
    target: Path
    size: int
    sha256: str
    on_progress: Callable[[int, int], None]
    is_cancelled: Callable[[], bool]
    context: ssl.SSLContext
    timeout_s: float

    @property
    def partial(self) -> Path:
        """Named after the digest, so that the bytes of another version are never gone on with."""
        return self.target.with_name(f"{self.target.name}.{self.sha256[:SHORT_DIGEST]}{PARTIAL}")


def fetch(
    url: str,
    target: Path,
    *,
    size: int,
    sha256: str,
    consent: Callable[[str], bool],
    on_progress: Callable[[int, int], None] = lambda done, total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    context: ssl.SSLContext | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Path:
    """``target``, complete and verified, at once where it is so already.

    Args:
        url: https address; redirects are followed to https addresses only.
        target: final path; what stands there stays until the new file is verified.
        size: pinned size in bytes.
        sha256: pinned digest, hexadecimal.
        consent: asked with a sentence naming file, size and host before any connection is made.
        on_progress: called with bytes so far and in all.
        is_cancelled: polled between chunks.
        context: TLS settings; the system's certificates by default.
        timeout_s: longest silence of the server.

    Raises:
        Cancelled: no consent, or cancelled; what has come is kept.
        DownloadInsecure, DownloadUnreachable, DownloadRefused: no answer that may be used.
        DownloadNotTheFile, DownloadSize, DownloadDigest: something else came; it is removed.
        DownloadCut: the connection ended early; what has come is kept.
        OutputDiskFull, OutputUnwritable: the file cannot be written.
    """
    order = _Order(
        url, target, size, sha256.lower(), on_progress, is_cancelled, context or ssl.create_default_context(), timeout_s
    )
    host = urlsplit(https_address(url)).hostname
    try:
        if target.is_file() and target.stat().st_size == size and file_digest(target) == order.sha256:
            return target
        if not consent(f"Download {target.name} ({size / 1e6:.1f} MB) from {host}?"):
            raise Cancelled(f"The download of {target.name} was not agreed to.", "Agree to it, or copy the file there.")
        if _length(order.partial) != size:
            _stream(order)
        _put_in_place(order)
    except LemevitError:
        raise
    except OSError as error:
        raise writing_error(error, target) from error
    return target


def _stream(order: _Order) -> None:
    """Append what is missing to the partial file.

    From the start where the server does not go on.
    """
    have = _length(order.partial)
    if 0 < have < order.size:
        with _answer(order, have) as response:
            if _goes_on(response, order, have):
                return _receive(response, order, have)
    with _answer(order, 0) as response:
        if response.status != OK:
            raise DownloadRefused(f"{order.url} was answered with {response.status} {response.reason}.")
        return _receive(response, order, 0)


def _goes_on(response: HTTPResponse, order: _Order, have: int) -> bool:
    """True if this is the rest of the file.

    An answer with all of it, or none, means starting again.
    """
    found = _RANGE.match(response.getheader("Content-Range") or "")
    if response.status == PARTIAL_CONTENT and found and int(found[1]) == have:
        return found[2] in ("*", str(order.size))
    if response.status in (OK, PARTIAL_CONTENT, RANGE_NOT_SATISFIABLE):
        return False
    raise DownloadRefused(f"{order.url} was answered with {response.status} {response.reason}.")


def _receive(response: HTTPResponse, order: _Order, have: int) -> None:
    """Write the body behind the first ``have`` bytes, never more than the pinned size."""
    first = _read(response, order)
    if have == 0:
        _refuse_page(response, first, order)
        declared = response.getheader("Content-Length")
        if declared is not None and declared != str(order.size):
            raise DownloadSize(f"{order.url} has {declared} bytes; {order.size} are expected.")
    with order.partial.open("ab" if have else "wb") as handle:
        have = _append(response, order, handle, first, have)
    if have > order.size:
        order.partial.unlink()
        raise DownloadSize(f"{order.url} sends more than the {order.size} bytes that are expected.")
    if have < order.size:
        raise DownloadCut(f"{order.url} ended after {have} of {order.size} bytes.")


def _append(response: HTTPResponse, order: _Order, handle: BinaryIO, chunk: bytes, have: int) -> int:
    """Bytes in the partial file once the body has ended, or one chunk past the pinned size, which is not written."""
    while chunk:
        have += len(chunk)
        if have > order.size:
            return have
        handle.write(chunk)
        handle.flush()  # what was told is kept, even by a process that is killed
        order.on_progress(have, order.size)
        if order.is_cancelled():
            raise Cancelled(f"The download of {order.target.name} was cancelled.", "Try again: it goes on from here.")
        chunk = _read(response, order)
    return have


def _read(response: HTTPResponse, order: _Order) -> bytes:
    """The next bytes, empty at the end of the body, however it ended."""
    try:
        return response.read(CHUNK)  # not read1: before Python 3.12.1 that waits for more than the body has
    except (OSError, HTTPException, ValueError) as error:  # ValueError: a chunk length that is no number
        problem = str(error) or type(error).__name__
        raise DownloadCut(f"{order.url} broke off before its {order.size} bytes had come: {problem}.") from error


def _refuse_page(response: HTTPResponse, start: bytes, order: _Order) -> None:
    kind = (response.getheader("Content-Type") or "").partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml") or _PAGE.match(start):
        raise DownloadNotTheFile(f"{order.url} answers with a web page, not with {order.target.name}.")


def _put_in_place(order: _Order) -> None:
    found = file_digest(order.partial)
    if found != order.sha256:
        order.partial.unlink()
        raise DownloadDigest(
            f"{order.url} gives a file with SHA-256 {found[:SHORT_DIGEST]}..., not {order.sha256[:SHORT_DIGEST]}...; "
            "it was removed."
        )
    put_in_place(order.partial, order.target)


def _answer(order: _Order, offset: int) -> HTTPResponse:
    """The response to a request for the bytes from ``offset`` on."""
    headers = {"Range": f"bytes={offset}-"} if offset else {}
    return open_https(order.url, headers, order.context, order.timeout_s)


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
