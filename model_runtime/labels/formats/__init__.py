"""One format a file: texts and numbers of a format to objects in pixels, and back. Pure, but for reading folders.

May import labels.objects, guards and the bottom floor.
"""
