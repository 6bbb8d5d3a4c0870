"""The ONNX graph of a taught model, in pieces: sources of features, and the head.

May import backends, raster, store and below.
"""
