"""Semantic segmentation and change detection: dense classes, rasters and polygons.

May import jobs and below.
"""
