"""Scores to answers: class ids, polygons, scene cells. Pure functions of arrays."""
