"""The Processing provider and its algorithms, one a file.

May import runs and below, never gui.
"""
