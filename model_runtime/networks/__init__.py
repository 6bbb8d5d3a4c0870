"""Networks in torch, one a file, shaped as in timm. Needed for training, export and the torch backend.

May import errors.
"""
