"""The door to pixels: opens rasters safely and reads windows with a valid mask, on any grid, one date or two.

May import geo, cards and below.
"""
