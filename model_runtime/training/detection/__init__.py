"""Trainable detectors: batches, losses, scores.

May import training.data, training.evaluation, networks and below.
"""
