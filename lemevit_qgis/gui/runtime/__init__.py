"""The inference runtime in the panel: its set-up, its engines, what else can be done with it.

May import setup, worker_client, the widgets of the panel and below.
"""
