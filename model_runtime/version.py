"""The version of the product, read from ``metadata.txt`` (the only place it is written). Standard library only."""

from __future__ import annotations

import functools
from pathlib import Path

PRODUCT_ROOT = Path(__file__).resolve().parent.parent
"""The checkout, or the folder of the installed plugin: where ``metadata.txt`` and ``resources`` are."""


@functools.lru_cache(maxsize=1)
def product_version() -> str:
    """The ``version=`` of ``metadata.txt``, ``"0"`` when the package stands alone without it."""
    try:
        lines = (PRODUCT_ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "0"
    for line in lines:
        key, _, value = line.partition("=")
        if key.strip() == "version" and value.strip():
            return value.strip()
    return "0"
