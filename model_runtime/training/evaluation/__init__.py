"""Scores of models on labelled splits, and calibration of their probabilities. Needs no torch.

May import job, training.data and below.
"""
