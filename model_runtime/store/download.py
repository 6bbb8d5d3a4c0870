"""Fetches one pinned file over https; its name appears only once size and SHA-256 are the pinned ones.

Until then the bytes are in a sibling named after the digest, which a later call goes on with where the server allows.
No lists, no pages, no retries, nothing without consent. Standard library only. Sizes in bytes, times in seconds.
"""

from __future__ import annotations

import os
import re
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote, unquote, urljoin, urlsplit

from ..errors import (
    Cancelled,
    DownloadCut,
    DownloadDigest,
    DownloadInsecure,
    DownloadNotTheFile,
    DownloadRefused,
    DownloadSize,
    DownloadUnreachable,
    LemevitError,
)
from ..files import PARTIAL, SHORT_DIGEST, file_digest, put_in_place, writing_error

CHUNK = 64 * 1024
TIMEOUT_S = 30.0
MAX_REDIRECTS = 5
REDIRECTS = (301, 302, 303, 307, 308)
OK, PARTIAL_CONTENT, RANGE_NOT_SATISFIABLE = 200, 206, 416
_PAGE = re.compile(rb"(\xef\xbb\xbf)?\s*<(!doctype|html|head|body|\?xml)", re.I)
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)$")


@dataclass(frozen=True)
class _Order:
    """What was asked for; ``partial`` is where the bytes gather."""

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
    """``target``, complete and verified; at once where it is so already.

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
    host = _https(url)[0]
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
    """Append what is missing to the partial file; from the start where the server does not go on."""
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
    """Whether this is the rest of the file; an answer with all of it, or none, means starting again."""
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
        order.on_progress(have, order.size)
        if order.is_cancelled():
            raise Cancelled(f"The download of {order.target.name} was cancelled.", "Try again: it goes on from here.")
        chunk = _read(response, order)
    return have


def _read(response: HTTPResponse, order: _Order) -> bytes:
    """The next bytes; empty at the end of the body, however it ended."""
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


@contextmanager
def _answer(order: _Order, offset: int) -> Iterator[HTTPResponse]:
    """The response to a request for the bytes from ``offset`` on, redirects followed; closed afterwards."""
    url = order.url
    for _ in range(MAX_REDIRECTS + 1):
        host, port, resource = _https(url)
        with closing(_connection(host, port, order)) as connection, _get(connection, resource, offset, url) as response:
            location = response.getheader("Location")
            if response.status not in REDIRECTS or not location:
                yield response
                return
        url = urljoin(url, location)
    raise DownloadRefused(f"{order.url} leads from one address to the next, {MAX_REDIRECTS} times.")


def _get(connection: HTTPSConnection, resource: str, offset: int, url: str) -> HTTPResponse:
    headers = {"Range": f"bytes={offset}-"} if offset else {}
    try:
        connection.request("GET", resource, headers=headers)
        return connection.getresponse()
    except ssl.SSLError as error:
        raise DownloadInsecure(f"{url}: the server's certificate is not valid for it, or it does not use TLS: {error}.") from error
    except (OSError, HTTPException) as error:
        raise DownloadUnreachable(f"{url} cannot be reached: {error or type(error).__name__}.") from error


def _connection(host: str, port: int, order: _Order) -> HTTPSConnection:
    """To the host, or through the proxy that the environment names."""
    proxy = _proxy(host)
    if not proxy:
        return HTTPSConnection(host, port, timeout=order.timeout_s, context=order.context)
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if not parts.hostname:
        raise DownloadUnreachable("The proxy has no host.", "Correct the proxy settings (https_proxy).")
    if parts.scheme not in ("http", "https"):
        raise DownloadUnreachable(
            f"The proxy {parts.hostname} speaks {parts.scheme}; downloads go through http proxies.",
            "Set an http proxy (https_proxy), or copy the file by hand.",
        )
    connection = HTTPSConnection(parts.hostname, parts.port or 80, timeout=order.timeout_s, context=order.context)
    connection.set_tunnel(host, port, _credentials(parts.username, parts.password))
    return connection


def _credentials(user: str | None, password: str | None) -> dict[str, str]:
    """What a proxy that asks for a name and a password is told (basic authentication, RFC 7617)."""
    if user is None:
        return {}
    pair = f"{unquote(user)}:{unquote(password or '')}".encode()
    return {"Proxy-Authorization": f"Basic {b64encode(pair).decode('ascii')}"}


def _proxy(host: str) -> str:
    """The proxy for ``host`` by ``https_proxy`` and ``no_proxy``, in small or capital letters; empty for none."""
    exempt = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    for name in (entry.strip().lstrip(".").lower() for entry in exempt.split(",")):
        if name == "*" or (name and (host == name or host.endswith(f".{name}"))):
            return ""
    return os.environ.get("https_proxy") or os.environ.get("HTTPS_PROXY") or ""


def _https(url: str) -> tuple[str, int, str]:
    """Host, port and resource of an https address.

    Raises:
        DownloadInsecure: any other address.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port or 443
    except ValueError as error:
        raise DownloadInsecure(f"{url} is not an address: {error}.") from error
    if parts.scheme != "https" or not host:
        raise DownloadInsecure(f"{url} is not an https address.")
    resource = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    return host, port, f"{resource}?{quote(parts.query, safe='=&?/%:@!$()*+,;~')}" if parts.query else resource


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
