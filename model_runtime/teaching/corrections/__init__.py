"""Corrections of a model: what it called wrong, beside what it goes on calling as it did, as examples of a new head.

Imported by teaching's steps. May import the modules of teaching below them.
"""
