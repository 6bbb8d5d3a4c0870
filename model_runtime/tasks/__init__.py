"""One room a task: its rules, its records, its outputs.

May import jobs and below.
"""
