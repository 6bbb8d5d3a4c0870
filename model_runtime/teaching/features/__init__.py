"""Features to teach with: their sources, the candidates among them, and the store of their maps.

Imported by teaching's steps. May import teaching's graphs and head, backends, tiles, store and below.
"""
