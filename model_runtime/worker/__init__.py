"""The job server of QGIS, and the boundary where errors become events.

May import job and below.
"""
