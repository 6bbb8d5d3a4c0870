"""Installed models as the plugin sees them, read from their cards without a worker.

May import tasks and the modules beside this folder.
"""
