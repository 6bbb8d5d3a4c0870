"""Average the weights of two model files of the same network: average_models.py FIRST.onnx SECOND.onnx OUT.onnx BITS.

A network and the one that it was trained on from have a mean that is better than either of them (Wortsman et al. 2022,
"Robust fine-tuning of zero-shot models"). In the files, batch norms are folded into convolutions, so there are no
statistics to estimate again. The card is that of SECOND; ``evaluate --calibrate`` scores the result.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from model_runtime.store.find import open_model  # noqa: E402
from model_runtime.training.export.model_file import store_model  # noqa: E402

PACKED, SCALE = "_int8", "_scale"


def widened(model: onnx.ModelProto) -> dict[str, np.ndarray]:
    """Float weights by name, packed ones times their scales."""
    stored = {item.name: numpy_helper.to_array(item) for item in model.graph.initializer}
    found = {}
    for name, value in stored.items():
        if name.endswith(PACKED):
            stem = name.removesuffix(PACKED)
            found[stem] = value.astype(np.float32) * stored[stem + SCALE]
        elif value.dtype == np.float32 and not name.endswith(SCALE):
            found[name] = value
    return found


def average(first: onnx.ModelProto, second: onnx.ModelProto, bits: int) -> None:
    """Put the mean of both networks' weights into ``second``, packed with so many bits."""
    weights, others = widened(second), widened(first)
    if {name: value.shape for name, value in weights.items()} != {name: value.shape for name, value in others.items()}:
        raise SystemExit("The two files hold different networks.")
    means = {name: (value + others[name]) / 2 for name, value in weights.items()}
    stored = {item.name: item for item in second.graph.initializer}
    for name, mean in means.items():
        if name + PACKED not in stored:
            stored[name].CopyFrom(numpy_helper.from_array(mean.astype(np.float32), name))
            continue
        shape = numpy_helper.to_array(stored[name + SCALE]).shape
        others_axes = tuple(axis for axis, size in enumerate(shape) if size == 1)
        largest = np.abs(mean).max(axis=others_axes, keepdims=True)
        scale = np.maximum(largest / (2 ** (bits - 1) - 1), 1e-12).astype(np.float32)
        stored[name + SCALE].CopyFrom(numpy_helper.from_array(scale, name + SCALE))
        packed = np.rint(mean / scale).astype(np.int8)
        stored[name + PACKED].CopyFrom(numpy_helper.from_array(packed, name + PACKED))


def main() -> int:
    """Read, average, write."""
    first, second, out, bits = sys.argv[1:]
    model = onnx.load(second)
    average(onnx.load(first), model, int(bits))
    print(store_model(model, open_model(Path(second)).card, Path(out)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
