"""Numbers as the user's locale writes them, for texts on the screen.

Files, expressions and what programs read keep the decimal point. The locale is that of QGIS (``QLocale()``, with its
choice of group separators); the place of the percent sign comes with the language.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from .errors import tr


def whole(value: float) -> str:
    """Format a number without decimals, such as 1,234."""
    return QLocale().toString(round(value))


def decimal(value: float, digits: int) -> str:
    """Format a number with a fixed number of decimals, such as 1,234.5."""
    return QLocale().toString(float(value), "f", digits)


def short(value: float, digits: int = 6) -> str:
    """Format a number with as many decimals as it needs, such as 0.25 and 10."""
    return QLocale().toString(float(value), "g", digits)


def coordinate(value: float) -> str:
    """Format a coordinate, without separators of groups: 1234567.5."""
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() | QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 10)


def percent(share: float) -> str:
    """Format a share of 0 to 1 in whole percent, such as 95%."""
    return tr("{}%").format(whole(100.0 * share))


def percent_sign() -> str:
    """Return what stands behind a number of percent: the sign, in some languages with a space before it."""
    return tr("{}%").replace("{}", "")
