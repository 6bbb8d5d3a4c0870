"""Results to disk: temporary sibling, verified, renamed.

May import geo, cards, postprocess and files.
"""
