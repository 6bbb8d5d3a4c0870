"""Episodes: an extractor of features is trained so that a linear head from a few strokes works on them.

May import training.data, teaching.filters, networks and below.
"""
