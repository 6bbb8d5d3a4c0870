"""Centre lines of narrow areas: pixels thinned to lines of one pixel, traced into lines with widths. Pure.

May import the bottom floor.
"""
