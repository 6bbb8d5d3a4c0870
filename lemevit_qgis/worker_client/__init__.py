"""Communication with the runtime's Python: worker process and single verbs.

May import models, tasks and the modules beside this folder.
"""
