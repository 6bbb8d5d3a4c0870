"""Results in the panel: their layers, a row to show and fade them, and a table.

May import the modules beside this folder and all that they may.
"""
