"""Many rasters as one: sheets found, laid on one grid, read as a single file.

May import what ``raster`` may, and the modules beside this folder.
"""
