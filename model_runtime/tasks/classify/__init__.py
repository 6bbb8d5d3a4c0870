"""Scene classification: a class for each cell of a grid.

May import jobs and below.
"""
