"""Tries a provider with a kernel of its own before any model: a matrix product and a convolution with a known answer.

A driver that is too old, a GPU that the build has no kernels for or a missing cuDNN show here, in a fraction of a
second, and in ONNX Runtime's own words. Nothing of the probe may run on the CPU instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import onnxruntime

    from .provider import ProviderCandidate

FELL_BACK = "ONNX Runtime fell back to the CPU (driver, CUDA or cuDNN missing or of another version)"
_SIDE = 8
_TOLERANCE = 1e-2  # TensorFloat-32 and half precision stay far below it; a wrong kernel does not


def probe_problem(
    candidate: ProviderCandidate, options: onnxruntime.SessionOptions, errors: tuple[type[Exception], ...]
) -> str:
    """Return why the provider of ``candidate`` does not compute here, empty where it does."""
    from .plugins import make_session

    pixels = np.linspace(-1, 1, _SIDE * _SIDE, dtype=np.float32).reshape(1, 1, _SIDE, _SIDE)
    try:
        session = make_session(candidate, probe_graph(), options)
        if candidate.provider not in session.get_providers():
            return FELL_BACK
        answer = np.asarray(session.run(None, {"x": pixels})[0])
    except errors as error:
        # With CUDA missing altogether, ONNX Runtime only complains that it may not go to the CPU.
        return FELL_BACK if "fallback to cpu" in str(error).lower() else first_line(error)
    wrong = float(np.abs(answer - expected_answer(pixels)).max())
    if not wrong <= _TOLERANCE:
        return f"{candidate.provider} computes a wrong answer on a trial kernel (off by {wrong:.3g})"
    return ""


def expected_answer(pixels: np.ndarray) -> np.ndarray:
    """Return the expected output of the probe: three times the pixels, times a matrix of ones divided by the side."""
    product: np.ndarray = (3.0 * pixels) @ np.full((_SIDE, _SIDE), 1.0 / _SIDE, np.float32)
    return product


def first_line(error: Exception) -> str:
    """The first line of an error that says something, shortened."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:300]


def probe_graph() -> bytes:
    """A 1 x 1 convolution by 3, then a matrix product.

    ``x`` is ``(1, 1, 8, 8)``.
    """
    from onnx import TensorProto, helper, numpy_helper

    shape = [1, 1, _SIDE, _SIDE]
    x, y = (helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in "xy")
    weights = [
        numpy_helper.from_array(np.full((1, 1, 1, 1), 3.0, np.float32), "three"),
        numpy_helper.from_array(np.full((_SIDE, _SIDE), 1.0 / _SIDE, np.float32), "mean"),
    ]
    nodes = [helper.make_node("Conv", ["x", "three"], ["z"]), helper.make_node("MatMul", ["z", "mean"], ["y"])]
    graph = helper.make_graph(nodes, "probe", [x], [y], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(model.SerializeToString())
