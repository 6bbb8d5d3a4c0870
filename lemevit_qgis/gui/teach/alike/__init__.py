"""Find more like this: clicks on the map, and how like them every place of the view is.

May import the modules of the page Teach beside this folder, and below.
"""
