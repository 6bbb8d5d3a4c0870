"""Widgets of the panel, without the logic of runs, inputs and results.

May import runs, setup and below, never processing.
"""
