"""Model files: found, vetted, verified, installed, downloaded. Runs none.

May import cards, files and folders.
"""
