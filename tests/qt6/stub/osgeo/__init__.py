"""GDAL as far as the widgets ask it: files that it cannot open."""
