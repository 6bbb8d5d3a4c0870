"""Detectors of others: their boxes found, decoded behind the graph, or refused by name.

May import what the importer may.
"""
