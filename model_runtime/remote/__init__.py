"""Rasters on servers whose host was agreed to: the blocks of the area are fetched before a run, which reads a copy.

May import store, raster and below, and jobs for the area of a run.
"""
