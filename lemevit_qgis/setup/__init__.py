"""Set-up of the inference runtime: plan, installation, removal, diagnostics.

May import worker_client, models and the modules beside this folder.
"""
