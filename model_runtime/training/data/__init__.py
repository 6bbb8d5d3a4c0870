"""Labelled images of the training sets: read, cut, augmented.

May import postprocess, networks and below.
"""
