"""The runtime's Python, found and talked to: the worker process and single verbs.

May import models, tasks and the modules beside this folder.
"""
