"""A model tried on one tile of a real raster before it is installed, as a picture.

May import what the importer may.
"""
