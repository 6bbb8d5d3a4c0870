"""The inference runtime: found, planned, installed, removed, diagnosed.

May import worker_client, models and the modules beside this folder.
"""
