"""The terminal: verbs, grammar, console.

May import everything.
"""
