"""Outlines as one draws them: squared or smoothed, with borders that neighbours go on sharing. Pure.

Coordinates have the same unit along both axes. May import geo and below.
"""
