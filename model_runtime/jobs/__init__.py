"""The parts that every run shares: plan, state, report, progress, journal. Knows no task by name.

May import tiles, writers, raster, store and below.
"""
