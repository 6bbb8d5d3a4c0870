"""Pixels on the ground: windows, grids, transforms, metres. Pure but for PROJ.

May import errors.
"""
