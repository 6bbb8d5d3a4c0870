"""Stands in for QGIS under Qt 6, which no package offers: widgets are real ones of PyQt6, the rest answers nothing."""
