"""Qt 6 as it is. QGIS's own package of this name hands some classes on from their old modules; this one does not."""
