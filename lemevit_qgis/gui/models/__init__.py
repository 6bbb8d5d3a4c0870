"""Dialogs on models: pick, add, download, remove.

May import runs, setup and below.
"""
