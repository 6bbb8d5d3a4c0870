"""A model taught by examples: strokes to pixels, features, a linear head, an honest score, and one file.

May import batch and below, but no task: a taught model is run by the task of its card. No torch.
"""
