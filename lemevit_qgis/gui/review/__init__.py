"""Review of a layer with scores: states of its objects, the dock to set them, and reviewed objects as labels.

May import results, inputs and below, and gui's small widgets.
"""
