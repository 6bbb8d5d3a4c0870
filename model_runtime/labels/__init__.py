"""Labels in the formats of others: written from layers, read back into layers, with places in map units.

May import vectors, writers, raster, postprocess, geo, guards and the bottom floor.
"""
