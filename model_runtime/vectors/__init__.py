"""Vector layers after a run: read with their columns, drawn anew, counted by zones, written as layers.

May import writers, raster, postprocess, geo, guards and the bottom floor.
"""
