"""Carrying out of a set-up: the claim on the folder, the steps, the progress of pip.

May import setup itself, worker_client and the modules beside the rooms.
"""
