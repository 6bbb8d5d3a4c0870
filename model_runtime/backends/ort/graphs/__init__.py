"""Changes to a graph before a session of ONNX Runtime opens it: further outputs, fused attention, integers.

Works on bytes or protobuf in memory. Only ``attention`` opens a session. May import what ``backends.ort`` may.
"""
