"""Permissions of a run on the network: hosts that were agreed to, and what they are told of who asks.

Credentials come with a request beside it, or from the environment (``AWS_...``). They are kept in memory: no file,
event, error or report holds them.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from datetime import datetime, timezone
from urllib.parse import quote, urlsplit, urlunsplit

from ..errors import RasterRemote
from .signing import S3Keys, signed

S3 = "s3"
"""Key of the options of S3 among credentials, whose other keys are hosts."""
OPTIONS = (
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
    "AWS_S3_ENDPOINT",
    "AWS_VIRTUAL_HOSTING",
    "AWS_NO_SIGN_REQUEST",
)
"""Options of GDAL for S3 that are followed."""
AMAZON = "amazonaws.com"
HOME_REGION = "us-east-1"
NO = ("NO", "FALSE", "OFF", "0")

Credentials = Mapping[str, Mapping[str, str]]
"""Headers by host, and the options of S3 under ``S3``."""


class Access:
    """Agreed hosts, and the headers that each of them gets.

    Args:
        hosts: that were agreed to.
        credentials: headers by host, options of S3.
    """

    def __init__(self, hosts: Collection[str], credentials: Credentials | None = None) -> None:
        given = credentials or {}
        self._hosts = frozenset(host.casefold() for host in hosts)
        self._headers = {host.casefold(): dict(headers) for host, headers in given.items() if host != S3}
        own = {name: os.environ[name] for name in OPTIONS if os.environ.get(name)}
        self._s3: dict[str, str] = dict(given.get(S3) or own)
        self._signed: set[str] = set()

    def check(self, *urls: str) -> None:
        """Refuse addresses on hosts that were not agreed to.

        Raises:
            RasterRemote: naming all of these hosts.
        """
        refused = {host_of(url): url for url in reversed(urls) if host_of(url) not in self._hosts}
        if not refused:
            return
        hosts = sorted(refused)
        url = next(url for url in urls if host_of(url) in refused)
        if "" in refused:
            raise RasterRemote(f"{shown(refused[''])} lies on no host, which was not agreed to.", "Check the address.")
        what = f"{shown(url)} lies on {hosts[0]}, which was not agreed to."
        if len(hosts) > 1:
            what = f"Rasters such as {shown(url)} lie on {', '.join(hosts)}, which were not agreed to."
        options = " ".join(f"--allow-host {host}" for host in hosts)
        raise RasterRemote(
            what, f"Agree to {'it' if len(hosts) == 1 else 'them'} with {options}, or download the part you need."
        )

    def headers(self, url: str, headers: Mapping[str, str]) -> dict[str, str]:
        """Return the headers of a request, with what its host may know of who asks."""
        keys = self._keys() if host_of(url) in self._signed else None
        if keys is not None:
            return signed(url, headers, keys, datetime.now(timezone.utc))
        return {**headers, **self._headers.get(host_of(url), {})}

    def s3_address(self, bucket: str, key: str) -> str:
        """Return the https address of an object, whose requests are signed if there are keys.

        Raises:
            RasterRemote: an endpoint without https.
        """
        options = self._s3
        endpoint = options.get("AWS_S3_ENDPOINT", "")
        if endpoint.startswith("http://"):
            raise RasterRemote(f"The S3 endpoint {endpoint} does not use https.")
        region = self._region()
        home = f"s3.{AMAZON}" if region == HOME_REGION else f"s3.{region}.{AMAZON}"
        host = endpoint.removeprefix("https://").strip("/") or home
        is_virtual = options.get("AWS_VIRTUAL_HOSTING", "YES").upper() not in NO and "." not in bucket
        netloc, path = (f"{bucket}.{host}", f"/{key}") if is_virtual else (host, f"/{bucket}/{key}")
        url = urlunsplit(("https", netloc, quote(path, safe="/~"), "", ""))
        self._signed.add(host_of(url))
        return url

    def _region(self) -> str:
        return self._s3.get("AWS_REGION") or self._s3.get("AWS_DEFAULT_REGION") or HOME_REGION

    def _keys(self) -> S3Keys | None:
        options = self._s3
        access, private = (options.get(name, "") for name in OPTIONS[:2])
        if not access or not private or options.get("AWS_NO_SIGN_REQUEST", "NO").upper() not in NO:
            return None
        return S3Keys(access, private, options.get("AWS_SESSION_TOKEN", ""), self._region())


def host_of(url: str) -> str:
    """Return the host of an address in small letters, empty if it has none."""
    return (urlsplit(url).hostname or "").casefold()


def shown(url: str) -> str:
    """Return an address without what may be a password: user and query."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
