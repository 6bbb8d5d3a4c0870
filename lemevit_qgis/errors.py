"""Error messages: advice translated by code, and display in the message bar.

``what`` comes with the values from where it happened; what to do about it (``fix``) is translated by code (``advice``).
"""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import Qgis, QgsMessageLog

from .advice import advice_on, fixes, in_words, tr

__all__ = [
    "PluginError", "advice", "coded_sentence", "description", "fixes", "last_error", "literal", "literal_tip",
    "log_warning", "remember_error", "sentence", "show_error", "show_warning", "tr",
]  # fmt: skip

LOG_TAG = "LeMeViT"
_LAST_ERROR: dict[str, Any] = {}


class PluginError(Exception):
    """Error of the QGIS side, with ``code``, ``what`` and ``fix`` like those of the worker."""

    def __init__(self, code: str, what: str, fix: str) -> None:
        super().__init__(f"{what} {fix}")
        self.code, self.what, self.fix = code, what, fix

    def as_dict(self, *_translate: Callable[..., str]) -> dict[str, str]:
        """Return the error as a dictionary of the protocol, as it is: its texts are translated already."""
        return {"code": self.code, "what": self.what, "fix": self.fix}


def advice(error: dict[str, Any]) -> str:
    """Return advice on an error, in the language of QGIS and without words of the command line."""
    return advice_on(str(error.get("code")), str(error.get("fix", "")))


def description(error: dict[str, Any]) -> str:
    """Return what is wrong, without words of the command line."""
    return in_words(str(error.get("what") or ""))


def sentence(error: dict[str, Any]) -> str:
    """Return the description of an error and its advice in one line."""
    return f"{description(error)} {advice(error)}".strip()


def coded_sentence(error: dict[str, Any]) -> str:
    """Return code, description and advice of an error, for logs and programs."""
    return f"{error.get('code', '')}: {sentence(error)}"


def literal(text: str) -> str:
    """Escape text for a message bar, which takes all text for markup."""
    return html.escape(text, quote=False)


def literal_tip(text: str) -> str:
    """Escape text for a tooltip, which takes for markup what looks like markup."""
    return f"<qt>{html.escape(text)}</qt>"


def remember_error(error: dict[str, Any]) -> None:
    """Store an error for the diagnostics report."""
    _LAST_ERROR.clear()
    _LAST_ERROR.update(error)


def last_error() -> dict[str, Any]:
    """Return the last error shown in this session, empty if there is none."""
    return dict(_LAST_ERROR)


def show_error(bar: Any, error: dict[str, Any], warnings: Sequence[dict[str, Any]] = ()) -> None:  # noqa: ANN401
    """Show an error in a message bar and write it to the log.

    Args:
        bar: ``QgsMessageBar`` or a stand-in of a test host.
        error: ``code``, ``what`` and ``fix``.
        warnings: of the run that failed, shown below the error.
    """
    remember_error(error)
    QgsMessageLog.logMessage(coded_sentence(error), LOG_TAG, Qgis.MessageLevel.Critical)
    text = sentence(error)
    if warnings:
        text += " " + tr("Warnings of this run: {}").format(" ".join(map(sentence, warnings)))
    bar.pushMessage("LeMeViT", literal(text), Qgis.MessageLevel.Critical, 0)


def log_warning(warning: dict[str, Any]) -> None:
    """Write a warning to the log."""
    QgsMessageLog.logMessage(coded_sentence(warning), LOG_TAG, Qgis.MessageLevel.Warning)


def show_warning(bar: Any, warning: dict[str, Any]) -> None:  # noqa: ANN401
    """Show a warning of a finished run in a message bar."""
    bar.pushMessage("LeMeViT", literal(sentence(warning)), Qgis.MessageLevel.Warning, 15)
