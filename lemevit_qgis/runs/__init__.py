"""Runs without widgets: the request of a form, its run, the queue, what is kept of it.

May import inputs, worker_client, results, models, tasks and the modules beside this folder.
"""
