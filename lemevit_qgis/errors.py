"""Error messages: advice translated by code, and display in the message bar.

``what`` comes with the values from where it happened; what to do about it (``fix``) is translated here by code, and
falls back on the text that came with the error.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication

LOG_TAG = "LeMeViT"
_LAST_ERROR: dict[str, Any] = {}


class PluginError(Exception):
    """Error of the QGIS side, with ``code``, ``what`` and ``fix`` like those of the worker."""

    def __init__(self, code: str, what: str, fix: str) -> None:
        super().__init__(f"{what} {fix}")
        self.code, self.what, self.fix = code, what, fix

    def as_dict(self, _translate: Callable[[str], str] = str) -> dict[str, str]:
        """Return the error as a dictionary of the protocol, as it is: its texts are translated already."""
        return {"code": self.code, "what": self.what, "fix": self.fix}


def tr(text: str) -> str:
    """Return the translation of a text."""
    return QCoreApplication.translate("LeMeViT", text)


def fixes() -> dict[str, str]:
    """Return advice by error code, in the language of QGIS and with the names of the dialogs."""
    unplaced = tr(
        "Assign a CRS to the layer (Layer > Set CRS of Layer(s)), or tick 'Accept rasters without a CRS' in the "
        "advanced settings."
    )
    return {
        "output.exists": tr("Choose another output file, or remove the existing one."),
        "raster.no_crs": unplaced,
        "raster.no_georeference": unplaced,
        "bands.mismatch": tr("Choose the bands in the advanced settings, in the order of the model."),
        "device.unavailable": tr("Choose the device auto or cpu in the advanced settings."),
        "device.precision": tr("Choose the precision auto in the advanced settings."),
        "download.insecure": tr(
            "Use an https address; behind a proxy that replaces certificates, ask its administrator."
        ),
        "download.unreachable": tr("Check the network and the proxy settings of QGIS, then try again."),
        "download.refused": tr("Try again later; if it stays so, the file has moved: look for a newer version."),
        "download.not_the_file": tr("Open the address in a browser to see whether a login is required."),
        "download.size": tr("The file was changed at its source: look for a newer version of the plugin."),
        "download.cut": tr("Try again. The download continues where it stopped."),
        "download.digest": tr("Try again; if it happens again, do not use the file: it was changed at its source."),
        "pair.no_overlap": tr(
            "Choose two rasters of the same place; check that both layers' files have the right CRS."
        ),
        "pair.crs": tr(
            "Assign the right CRS to the layer that has none (Layer > Set CRS of Layer(s)), then run again."
        ),
        "pair.radiometry": tr("Use rasters with the same units for both dates, such as reflectance or 8 bit."),
        "pair.shift": tr("Tick 'Correct a shift between the dates', or register the rasters first."),
        "teach.nodata": tr("Draw strokes where the raster has data."),
        "teach.outside": tr("Check the CRS of the labels."),
        "teach.close": tr("Draw some elsewhere."),
        "teach.mixed": tr("Draw more of both, join them, or add a band."),
        "teach.no_better": tr(
            "These features may not show the classes: install another model, or choose other classes."
        ),
        "teach.not_fitting": tr("Other features are used."),
        "journal.mismatch": tr("Run with the earlier settings, or choose another output file."),
    }


def advice(error: dict[str, Any]) -> str:
    """Return advice on an error."""
    return fixes().get(str(error.get("code")), str(error.get("fix", "")))


def sentence(error: dict[str, Any]) -> str:
    """Return the description of an error and its advice in one line."""
    return f"{error.get('what', '')} {advice(error)}".strip()


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
