"""Many rasters as one: sheets found, laid on one grid, read as a single file.

``find`` knows names only, ``inspect`` lays out, ``files`` reads.
"""
