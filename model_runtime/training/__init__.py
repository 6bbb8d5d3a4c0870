"""Recipes to weights to ONNX.

May import job, networks, store and below. Evaluation needs no torch.
"""
