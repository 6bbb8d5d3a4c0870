"""Oriented object detection: boxes, each object once.

May import jobs and below.
"""
