"""Models of others: described, asked about, fitted, installed.

May import backends, store, cards, training.export and below.
"""
