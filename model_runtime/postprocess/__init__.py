"""Scores to class ids, boxes, polygons and score layers. Pure functions of arrays.

May import cards, geo and errors.
"""
