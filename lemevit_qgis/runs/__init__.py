"""Runs without widgets: request, controller, queue, store and history.

May import inputs, worker_client, results, models, tasks and the modules beside this folder.
"""
