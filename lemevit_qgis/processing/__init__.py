"""Processing provider and its algorithms, one per file.

May import runs and below, never gui.
"""
