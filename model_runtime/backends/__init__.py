"""Backends: a loaded model that turns normalised chips into scores."""
