"""Loaded models in torch, from the same ``.onnx`` file.

May import backends, networks, postprocess, cards, store and errors.
"""
