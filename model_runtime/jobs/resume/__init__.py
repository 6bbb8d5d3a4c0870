"""The resume record of a run: the journal file, its header that decides what may be resumed, and its slots.

May import what ``jobs`` may, and of ``jobs`` its plan, report and task.
"""
