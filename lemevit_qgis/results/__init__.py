"""Results of a run as styled, grouped and described layers.

May import tasks and the modules beside this folder.
"""
