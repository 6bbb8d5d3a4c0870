"""The model card and the graph contract, read and written as JSON, MLM and Deepness. Pure.

May import errors and protocol.
"""
