"""The panel: widgets only, whose meaning is in runs, inputs and results.

May import runs, setup and below, never processing.
"""
