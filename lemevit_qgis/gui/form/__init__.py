"""The form of the panel: layer, model, bands, area, options.

May import runs, setup and below.
"""
