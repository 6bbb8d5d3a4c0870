"""Installed models, read from their cards without a worker.

May import tasks and the modules beside this folder.
"""
