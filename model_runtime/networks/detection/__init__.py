"""Parts of detection networks: pyramids, proposals, box coders, heads.

May import networks and errors.
"""
