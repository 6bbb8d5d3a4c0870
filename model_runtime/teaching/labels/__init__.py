"""Examples of classes: read from a vector layer, burned on the pixels of a grid, grouped.

May import raster and below.
"""
