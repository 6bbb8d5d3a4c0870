"""Signatures of requests to S3 against the examples of the Amazon S3 API reference."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from model_runtime.remote.signing import S3Keys, signed

KEYS = S3Keys("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
THEN = datetime(2013, 5, 24, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("path", "headers", "signature"),
    [
        (  # GET Object
            "test.txt",
            {"Range": "bytes=0-9"},
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (  # GET Bucket Lifecycle
            "?lifecycle",
            {},
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        (  # Get Bucket (List Objects)
            "?max-keys=2&prefix=J",
            {},
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ],
)
def test_the_examples_of_the_reference_have_their_signatures(
    path: str, headers: dict[str, str], signature: str
) -> None:
    sent = signed(f"https://examplebucket.s3.amazonaws.com/{path}", headers, KEYS, THEN)
    assert sent["Authorization"].endswith(f"Signature={signature}")
    assert sent["x-amz-date"] == "20130524T000000Z"
    assert KEYS.private not in str(sent) + repr(KEYS)
