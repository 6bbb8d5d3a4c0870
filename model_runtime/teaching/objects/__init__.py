"""Objects by examples: points or boxes to a heat map on features, and its peaks to the boxes of a detector.

Imported by teaching's steps. May import teaching's features, labels and graphs, job and below.
"""
