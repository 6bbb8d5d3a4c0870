"""Loaded models in ONNX Runtime: sessions, providers, arithmetic.

May import backends, postprocess, cards, store and errors.
"""
