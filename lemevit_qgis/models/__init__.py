"""Installed models, read from their cards without a worker.

May import tasks, worker_client and the modules beside this folder.
"""
