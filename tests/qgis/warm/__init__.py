"""Workers from a process that has loaded the runtime's libraries already: a fork in place of a start.

A start of the runtime's Python takes most of a second of a processor, nearly all of it to load NumPy, rasterio and ONNX
Runtime. ``server`` loads them once and forks for each request; ``launcher`` stands in the place of the runtime's Python
and hands over its words, variables, folder, and standard streams. Each fork starts as ``__main__`` of
``model_runtime`` does. Whole starts are for those tests that are about them: ``qgis_process``, two of QGIS's
windows, the six doors of ``test_same_bytes``, ``test_worker_client`` and ``tests/engine/test_isolated_start``. The
third window has a server of its own, with the runtime of the packaged plugin.
"""
