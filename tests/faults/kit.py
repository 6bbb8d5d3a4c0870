"""What every refusal owes the user: its code, what and fix, and a folder as it was."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from model_runtime.errors import LemevitError


def snapshot(folder: Path) -> dict[str, str]:
    """Every file below ``folder`` with the digest of its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def assert_failed_well(folder: Path, code: str, act: Callable[[], Any], *mentions: str) -> LemevitError:
    """``act`` is refused with ``code``, names ``mentions``, and changes no file below ``folder``."""
    before = snapshot(folder)
    with pytest.raises(LemevitError) as caught:
        act()
    error = caught.value
    assert error.code == code, str(error)
    assert error.what
    assert error.fix
    for mention in mentions:
        assert mention in str(error), f"{mention!r} is not in: {error}"
    assert snapshot(folder) == before
    return error
