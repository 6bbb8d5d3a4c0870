"""Trained weights to files: safetensors, ONNX, checkpoints of others.

May import networks, store and below.
"""
