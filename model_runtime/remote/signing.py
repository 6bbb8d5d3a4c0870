"""Signatures of requests to S3: AWS Signature Version 4 in an ``Authorization`` header, for GET without a body. Pure.

After "Signature Calculations for the Authorization Header: Transferring Payload in a Single Chunk" of the Amazon S3 API
reference, whose examples are the tests.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import parse_qsl, quote, unquote, urlsplit

ALGORITHM = "AWS4-HMAC-SHA256"
EMPTY_DIGEST = hashlib.sha256(b"").hexdigest()
TIME_FORMAT = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class S3Keys:
    """Keys of an account, not shown by ``repr``.

    Attributes:
        access: access key.
        private: key that is never sent.
        session: of temporary keys.
        region: of the bucket.
    """

    access: str
    private: str = field(repr=False)
    session: str = field(default="", repr=False)
    region: str = "us-east-1"


def signed(url: str, headers: Mapping[str, str], keys: S3Keys, now: datetime) -> dict[str, str]:
    """Return the headers of a GET request with its signature.

    Args:
        url: https address.
        headers: that are sent with it, without ``Host``.
        keys: of the account.
        now: time in UTC.
    """
    parts = urlsplit(url)
    stamp = now.strftime(TIME_FORMAT)
    sent = {**headers, "x-amz-content-sha256": EMPTY_DIGEST, "x-amz-date": stamp}
    if keys.session:
        sent["x-amz-security-token"] = keys.session
    covered = {name.lower(): value.strip() for name, value in {**sent, "Host": parts.netloc}.items()}
    names = ";".join(sorted(covered))
    query = sorted((_quoted(key), _quoted(value)) for key, value in parse_qsl(parts.query, keep_blank_values=True))
    lines = [
        "GET",
        quote(unquote(parts.path), safe="/~") or "/",
        "&".join(f"{key}={value}" for key, value in query),
        *(f"{name}:{covered[name]}" for name in sorted(covered)),
        "",
        names,
        EMPTY_DIGEST,
    ]
    scope = f"{stamp[:8]}/{keys.region}/s3/aws4_request"
    text = "\n".join([ALGORITHM, stamp, scope, hashlib.sha256("\n".join(lines).encode()).hexdigest()])
    key = f"AWS4{keys.private}".encode()
    for word in scope.split("/"):
        key = _hmac(key, word)
    proof = _hmac(key, text).hex()
    sent["Authorization"] = f"{ALGORITHM} Credential={keys.access}/{scope},SignedHeaders={names},Signature={proof}"
    return sent


def _quoted(text: str) -> str:
    return quote(text, safe="~")


def _hmac(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()
