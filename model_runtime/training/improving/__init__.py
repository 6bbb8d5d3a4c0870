"""A taught model trained further: the last stage and the decoder of its network, on its strokes. Needs torch.

Imported by the worker and the command line. May import teaching, backends, networks, store and below.
"""
