"""Inputs of a run: files, extents, areas, checks, rendered services.

May import models, tasks and the modules beside this folder.
"""
