"""``sip`` of PyQt6 as QGIS hands it on."""

from PyQt6.sip import isdeleted  # noqa: F401
