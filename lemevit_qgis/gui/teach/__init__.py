"""The page Teach: classes, brush, live map of the view, and a model made of the strokes.

May import the modules of the panel beside this folder, and below.
"""
