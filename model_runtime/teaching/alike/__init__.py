"""Find more like this: a raster as vectors of a network, a cell each, and how like some examples each cell is.

May import teaching itself, vectors, writers and below.
"""
