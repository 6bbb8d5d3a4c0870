"""Input values: how the values of a raster become the pixels that a model was trained on.

May import the modules beside this folder and all that they may.
"""
