"""Opens one https address, by the proxy of the environment or of the system. The one user of ``urllib.request``.

Nothing here opens any other kind of address: the opener has a handler for https alone, and redirects are checked.
"""

from __future__ import annotations

import ssl
from http.client import HTTPException, HTTPMessage, HTTPResponse
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urljoin, urlsplit, urlunsplit
from urllib.request import (
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    getproxies,
    proxy_bypass,
)

from ..errors import DownloadInsecure, DownloadRefused, DownloadUnreachable, LemevitError

MAX_REDIRECTS = 5
REDIRECTS = (301, 302, 303, 307, 308)


def open_https(
    url: str,
    headers: dict[str, str],
    context: ssl.SSLContext,
    timeout_s: float,
) -> HTTPResponse:
    """The response to a request for ``url``, redirects to https addresses followed.

    Any status but theirs.

    Args:
        url: https address.
        headers: of the request.
        context: TLS settings.
        timeout_s: longest silence of the server.

    Raises:
        DownloadInsecure: another kind of address, or a server that is not who it should be.
        DownloadUnreachable: no server, no way through the proxy.
        DownloadRefused: redirects without end.
    """
    request = Request(https_address(url), headers=headers)  # noqa: S310 - any other address was refused
    try:
        response: HTTPResponse = _opener(url, context).open(request, timeout=timeout_s)
    except HTTPError as error:
        error.close()
        raise DownloadRefused(f"{url} leads from one address to the next, {MAX_REDIRECTS} times.") from error
    except (OSError, HTTPException) as error:
        cause = error.reason if isinstance(error, URLError) else error
        if isinstance(cause, ssl.SSLError):
            what = f"{url}: the server's certificate is not valid for it, or it does not use TLS: {cause}."
            raise DownloadInsecure(what) from error
        raise DownloadUnreachable(f"{url} cannot be reached: {cause or type(error).__name__}.") from error
    return response


def _opener(url: str, context: ssl.SSLContext) -> OpenerDirector:
    opener = OpenerDirector()
    opener.addheaders = []
    for handler in (ProxyHandler(proxies(url)), HTTPSHandler(context=context), _HttpsOnly(), _AnyStatus()):
        opener.add_handler(handler)
    return opener


class _HttpsOnly(HTTPRedirectHandler):
    """Follows a redirect to an https address, and tells the proxy's password to nobody but the proxy."""

    max_redirections = MAX_REDIRECTS

    def http_error_302(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage) -> Any:  # noqa: ANN401
        location = headers.get("Location")
        try:
            https_address(urljoin(req.full_url, location or ""))
        except LemevitError:
            fp.close()
            raise
        return super().http_error_302(req, fp, 307 if code == 308 else code, msg, headers)  # 3.9 knows no 308

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        request = super().redirect_request(req, fp, code, msg, headers, newurl)
        if request is not None:
            request.remove_header("Proxy-authorization")
        return request


class _AnyStatus(HTTPErrorProcessor):
    """Hands every answer but a redirect to whoever asked."""

    def https_response(self, request: Request, response: HTTPResponse) -> Any:  # noqa: ANN401
        if response.status in REDIRECTS and response.getheader("Location"):
            return super().https_response(request, response)
        return response


def proxies(url: str) -> dict[str, str]:
    """The proxy that the environment or the system names, as ``ProxyHandler`` takes it.

    Raises:
        DownloadUnreachable: one that is no http proxy.
    """
    proxy = getproxies().get("https", "")
    if not proxy or proxy_bypass(urlsplit(url).netloc):
        return {}
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    parts = urlsplit(proxy)
    if not parts.hostname:
        raise DownloadUnreachable("The proxy has no host.", "Correct the proxy settings (https_proxy).")
    if parts.scheme not in ("http", "https"):
        raise DownloadUnreachable(
            f"The proxy {parts.hostname} speaks {parts.scheme}; downloads go through http proxies.",
            "Set an http proxy (https_proxy), or copy the file by hand.",
        )
    port = "" if parts.port else ":80"  # urllib would take 443
    return {"https": f"{parts.scheme}://{parts.netloc}{port}"}


def https_address(url: str) -> str:
    """An https address, quoted.

    Raises:
        DownloadInsecure: any other address.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise DownloadInsecure(f"{url} is not an address: {error}.") from error
    if parts.scheme != "https" or not host:
        raise DownloadInsecure(f"{url} is not an https address.")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    return urlunsplit((parts.scheme, parts.netloc, path, quote(parts.query, safe="=&?/%:@!$()*+,;~"), ""))
