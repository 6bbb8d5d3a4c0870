"""Connections to agreed hosts: one a host, kept open from request to request. Redirects stay on agreed hosts."""

from __future__ import annotations

import base64
import contextlib
import ssl
from dataclasses import dataclass
from http.client import BadStatusLine, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import unquote, urljoin, urlsplit

from ..errors import DownloadCut, DownloadInsecure, DownloadRefused, DownloadUnreachable
from ..store.web import MAX_REDIRECTS, REDIRECTS, https_address, proxies
from .access import Access, shown

TIMEOUT_S = 30.0
HTTPS_PORT = 443
LOST = (BadStatusLine, ConnectionResetError, BrokenPipeError, ssl.SSLEOFError, ssl.SSLZeroReturnError)
"""A kept connection that the server has closed meanwhile."""


@dataclass(frozen=True)
class Answer:
    """An answer with its body, which is cut where it is longer than was asked for."""

    status: int
    reason: str
    headers: dict[str, str]
    body: bytes


class Connections:
    """Requests, one after the other, from one thread.

    Args:
        access: hosts that were agreed to, and what they are told.
    """

    def __init__(self, access: Access) -> None:
        self.access = access
        self._context = ssl.create_default_context()
        self._kept: dict[str, HTTPSConnection] = {}

    def get(self, url: str, headers: dict[str, str], most: int) -> Answer:
        """Return the answer to a request, redirects followed.

        Any status but theirs.

        Args:
            url: https address.
            headers: of the request.
            most: bytes of the body that are read.

        Raises:
            RasterRemote: a host that was not agreed to.
            DownloadInsecure: another kind of address, or a server that is not who it should be.
            DownloadUnreachable, DownloadCut: no server, no way through the proxy, or half an answer.
            DownloadRefused: redirects without end.
        """
        at = url
        for _ in range(MAX_REDIRECTS + 1):
            self.access.check(at)
            answer = self._asked(https_address(at), headers, most)
            if answer.status not in REDIRECTS or not answer.headers.get("location"):
                return answer
            at = https_address(urljoin(at, answer.headers["location"]))
        raise DownloadRefused(f"{shown(url)} leads from one address to the next, {MAX_REDIRECTS} times.")

    def close(self) -> None:
        """Close all connections."""
        while self._kept:
            self._kept.popitem()[1].close()

    def _asked(self, url: str, headers: dict[str, str], most: int) -> Answer:
        netloc = urlsplit(url).netloc
        is_kept = netloc in self._kept
        try:
            response = self._sent(url, headers)
        except (OSError, HTTPException) as error:
            self._drop(netloc)
            if is_kept and isinstance(error, LOST):
                return self._asked(url, headers, most)
            raise _unreachable(url, error) from error
        return self._received(response, url, most)

    def _sent(self, url: str, headers: dict[str, str]) -> HTTPResponse:
        parts = urlsplit(url)
        connection = self._kept.get(parts.netloc) or _connection(url, self._context)
        self._kept[parts.netloc] = connection
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", target, headers={"Accept-Encoding": "identity", **self.access.headers(url, headers)})
        return connection.getresponse()

    def _received(self, response: HTTPResponse, url: str, most: int) -> Answer:
        netloc = urlsplit(url).netloc
        headers = {name.lower(): value for name, value in response.getheaders()}
        try:
            body = response.read(most)
        except (OSError, HTTPException) as error:
            self._drop(netloc)
            raise DownloadCut(f"{shown(url)} broke off: {error or type(error).__name__}.") from error
        if not response.isclosed() or response.will_close:  # more of it would come before the next answer
            response.close()
            self._drop(netloc)
        return Answer(response.status, response.reason, headers, body)

    def _drop(self, netloc: str) -> None:
        connection = self._kept.pop(netloc, None)
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.close()


def _connection(url: str, context: ssl.SSLContext) -> HTTPSConnection:
    """A connection that is opened with its first request, through the proxy of the environment or the system."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or HTTPS_PORT
    proxy = proxies(url).get("https")
    if proxy is None:
        return HTTPSConnection(host, port, timeout=TIMEOUT_S, context=context)
    way = urlsplit(proxy)
    headers = {}
    if way.username:
        words = f"{unquote(way.username)}:{unquote(way.password or '')}".encode()
        headers["Proxy-Authorization"] = f"Basic {base64.b64encode(words).decode('ascii')}"
    connection = HTTPSConnection(way.hostname or "", way.port, timeout=TIMEOUT_S, context=context)
    connection.set_tunnel(host, port, headers)
    return connection


def _unreachable(url: str, error: Exception) -> DownloadInsecure | DownloadUnreachable:
    if isinstance(error, ssl.SSLError) and not isinstance(error, LOST):
        what = f"{shown(url)}: the server's certificate is not valid for it, or it does not use TLS: {error}."
        return DownloadInsecure(what)
    return DownloadUnreachable(f"{shown(url)} cannot be reached: {error or type(error).__name__}.")
