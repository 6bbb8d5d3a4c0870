"""The tiling engine: plan, chips, batches, blending. Knows no files.

May import backends, raster, postprocess and below.
"""
