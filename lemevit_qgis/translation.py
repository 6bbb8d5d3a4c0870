"""Translation of the plugin's texts to the language of QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ._runtime import RESOURCES

FOLDER = RESOURCES / "i18n"


def install(locale: str = "") -> QTranslator | None:
    """Install the translation.

    Args:
        locale: such as ``pt_BR``; empty: that of QGIS. Where there is no file for country and language, that of the
            language is taken.

    Returns:
        What ``remove`` takes; ``None`` where there is no translation: texts stay English.
    """
    translator = QTranslator()
    name = (locale or QgsApplication.locale()).replace("-", "_")
    for candidate in (name, name.partition("_")[0]):
        path = FOLDER / f"lemevit_{candidate}.qm"
        if path.is_file() and translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove(translator: QTranslator | None) -> None:
    """Remove the translation."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
