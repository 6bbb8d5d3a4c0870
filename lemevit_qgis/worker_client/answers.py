"""Answers of the runtime's verbs with ``--json``: JSON values on stdout, an error event last. Pure, without QGIS."""

from __future__ import annotations

import json
from typing import Any


def json_values(text: str) -> list[Any]:
    """Decode all JSON objects and lists in a text, and skip other lines."""
    decoder, found, position = json.JSONDecoder(), [], 0
    while position < len(text):
        try:
            value, position = decoder.raw_decode(text, position)
        except ValueError:
            value = None
        if isinstance(value, (dict, list)):
            found.append(value)
        position = text.find("\n", position) + 1 or len(text)
    return found


def answer_in(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the last value that is no error event, ``None`` if there is none."""
    return next((value for value in reversed(json_values(text)) if not _is_error(value)), None)


def error_in(text: str) -> dict[str, Any] | None:
    """Return ``code``, ``what`` and ``fix`` of the last error event, ``None`` if there is none."""
    for value in reversed(json_values(text)):
        if _is_error(value):
            return {key: str(value.get(key, "")) for key in ("code", "what", "fix")}
    return None


def _is_error(value: object) -> bool:
    return isinstance(value, dict) and value.get("event") == "error"
