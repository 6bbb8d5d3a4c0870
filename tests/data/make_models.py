"""Small real ONNX models for tests, made with the ``onnx`` package; nothing here is trained.

The segmentation graph is a 1 x 1 convolution, so the right answer at every pixel is a formula that tests can write in
numpy: ``scores[c] = sum_b WEIGHTS[c, b] * x[b] + BIAS[c]``. The classifier does the same on the mean of the chip.

Run as a program to write a set of them: ``python tests/data/make_models.py FOLDER``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model_runtime.cards.card import ClassEntry, ModelCard
from model_runtime.store.find import card_to_metadata

OPSET = 17
IR_VERSION = 8
# Class 0 answers to a red pixel, 1 to a green one, 2 to a blue one.
WEIGHTS = np.array([[4.0, -2.0, -2.0], [-2.0, 4.0, -2.0], [-2.0, -2.0, 4.0]], dtype=np.float32)
BIAS = np.array([0.1, 0.0, -0.1], dtype=np.float32)
CLASSES = (
    ClassEntry(0, "bare", "#D9D9D9", background=True),
    ClassEntry(1, "forest", "#1A9641"),
    ClassEntry(2, "water", "#2B83BA"),
)


def make_card(task: str = "segment", **changes: Any) -> ModelCard:
    """A complete card for the graphs of this module."""
    values: dict[str, Any] = {
        "name": f"colour-{task}",
        "task": task,
        "bands": ("red", "green", "blue"),
        "mean": (0.5, 0.5, 0.5),
        "std": (0.25, 0.25, 0.25),
        "classes": CLASSES,
        "tile": 64,
        "overlap": 16,
        "activation": "softmax",
        "description": "Tells red, green and blue pixels apart.",
        "licence": "CC0-1.0",
        "opset": OPSET,
        **changes,
    }
    return ModelCard(**values)


def segmentation_graph(
    weights: np.ndarray = WEIGHTS,
    bias: np.ndarray = BIAS,
    *,
    size: tuple[Any, Any, Any] = ("n", "row", "col"),
    dtype: int = TensorProto.FLOAT,
    last: tuple[str, ...] = (),
) -> onnx.ModelProto:
    """1 x 1 convolution; ``size`` is (n, row, col), names for dynamic ones; ``last`` are unary operators after it."""
    numpy_dtype = helper.tensor_dtype_to_np_dtype(dtype)
    kernel = weights.astype(numpy_dtype)[:, :, None, None]
    names = ["convolved", *(f"value{index}" for index in range(len(last)))]
    names[-1] = "scores"
    nodes = [helper.make_node("Conv", ["chip", "weights", "bias"], [names[0]], kernel_shape=[1, 1])]
    nodes += [helper.make_node(kind, [names[i]], [names[i + 1]]) for i, kind in enumerate(last)]
    n, rows, cols = size
    graph = helper.make_graph(
        nodes,
        "segmentation",
        [helper.make_tensor_value_info("chip", dtype, [n, weights.shape[1], rows, cols])],
        [helper.make_tensor_value_info("scores", dtype, [n, weights.shape[0], rows, cols])],
        [numpy_helper.from_array(kernel, "weights"), numpy_helper.from_array(bias.astype(numpy_dtype), "bias")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)


def classifier_graph(weights: np.ndarray = WEIGHTS, bias: np.ndarray = BIAS) -> onnx.ModelProto:
    """Mean of every band, then a linear layer."""
    nodes = [
        helper.make_node("GlobalAveragePool", ["chip"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["means"], axis=1),
        helper.make_node("Gemm", ["means", "weights", "bias"], ["scores"], transB=1),
    ]
    graph = helper.make_graph(
        nodes,
        "classifier",
        [helper.make_tensor_value_info("chip", TensorProto.FLOAT, ["n", weights.shape[1], "row", "col"])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", weights.shape[0]])],
        [numpy_helper.from_array(weights, "weights"), numpy_helper.from_array(bias, "bias")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)


def detector_graph(cell: int = 8, *, batch: Any = "n", dtype: int = TensorProto.FLOAT) -> onnx.ModelProto:
    """Finds bright cells: a box of ``cell`` x ``cell`` pixels for each cell of a class whose mean is bright.

    Standard operators only. Scores are the mean of a band over a cell (of pixels in 0..1, so the card has mean 0 and
    std 1), less 0.5 and doubled; class 0 is the first band, and so on. k depends on the chip.
    """
    whole = {"zero": 0, "two": 2, "three": 3, "first": 0, "step": 1}
    weights = {name: np.array(value, np.int64) for name, value in whole.items()}
    numbers = {"half": 0.5, "twice": 2.0, "side": cell, "nought": 0.0}
    weights |= {name: np.array(value, np.float32) for name, value in numbers.items()}
    weights |= {"one": np.array([1], np.int64), "flat": np.array([0, -1, 1], np.int64)}
    weights["bands"] = np.arange(3, dtype=np.float32).reshape(1, 3, 1, 1)
    node = helper.make_node
    nodes = [
        node("Cast", ["image"], ["pixels"], to=TensorProto.FLOAT),
        node("AveragePool", ["pixels"], ["means"], kernel_shape=[cell, cell], strides=[cell, cell]),
        node("Sub", ["means", "half"], ["above"]),
        node("Mul", ["above", "twice"], ["signed"]),
        node("Relu", ["signed"], ["score_map"]),
        node("Shape", ["score_map"], ["shape"]),
        node("Gather", ["shape", "two"], ["row_stop"]),
        node("Gather", ["shape", "three"], ["col_stop"]),
        node("Range", ["first", "row_stop", "step"], ["row_index"]),
        node("Range", ["first", "col_stop", "step"], ["col_index"]),
        node("Cast", ["row_index"], ["row_number"], to=TensorProto.FLOAT),
        node("Cast", ["col_index"], ["col_number"], to=TensorProto.FLOAT),
        node("Add", ["row_number", "half"], ["row_middle"]),
        node("Add", ["col_number", "half"], ["col_middle"]),
        node("Mul", ["row_middle", "side"], ["row_px"]),
        node("Mul", ["col_middle", "side"], ["col_px"]),
        node("Unsqueeze", ["row_px", "one"], ["row_column"]),
        node("Expand", ["row_column", "shape"], ["cy"]),
        node("Expand", ["col_px", "shape"], ["cx"]),
        node("Mul", ["score_map", "nought"], ["angle"]),
        node("Add", ["angle", "side"], ["size"]),
        node("Add", ["angle", "bands"], ["class_id"]),
    ]
    columns = ("cx", "cy", "size", "size", "angle", "score_map", "class_id")
    for number, name in enumerate(columns):
        nodes.append(node("Reshape", [name, "flat"], [f"column{number}"]))
    nodes.append(node("Concat", [f"column{number}" for number in range(7)], ["rows"], axis=2))
    nodes.append(node("Cast", ["rows"], ["detections"], to=dtype))
    graph = helper.make_graph(
        nodes,
        "detector",
        [helper.make_tensor_value_info("image", dtype, [batch, 3, "row", "col"])],
        [helper.make_tensor_value_info("detections", dtype, [batch, "k", 7])],
        [numpy_helper.from_array(values, name) for name, values in weights.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)


def write_model(model: onnx.ModelProto, path: Path, metadata: dict[str, str]) -> Path:
    """Write ``model`` with ``metadata`` as its metadata_props."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    del copy.metadata_props[:]
    helper.set_model_props(copy, metadata)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(copy.SerializeToString())
    return path


def segmenter(path: Path, **changes: Any) -> Path:
    """Three colour classes, dynamic sizes, our card."""
    return write_model(segmentation_graph(), path, card_to_metadata(make_card("segment", **changes)))


def classifier(path: Path, **changes: Any) -> Path:
    """Three colour classes of a whole chip, our card."""
    return write_model(classifier_graph(), path, card_to_metadata(make_card("classify", **changes)))


OBJECTS = (ClassEntry(0, "car", "#E41A1C"), ClassEntry(1, "boat", "#4DAF4A"), ClassEntry(2, "pool", "#377EB8"))
DECODE = {"type": "oriented_boxes", "angle": "radians_ccw", "min_score": 0.05, "nms_iou": 0.1}


def detection_card(**changes: Any) -> ModelCard:
    """A card for detectors that see bright red, green and blue things."""
    plain = {"mean": (0.0,) * 3, "std": (1.0,) * 3, "activation": "none", "classes": OBJECTS, "decode": DECODE}
    return make_card("detect", **{"name": "bright", **plain, **changes})


def detector(path: Path, cell: int = 8, batch: Any = "n", **changes: Any) -> Path:
    """Bright cells as boxes, our card."""
    return write_model(detector_graph(cell, batch=batch), path, card_to_metadata(detection_card(**changes)))


def deepness_segmenter(path: Path, **changes: str) -> Path:
    """The segmentation graph with nothing but Deepness keys; scores after softmax over classes, as there."""
    softmax = segmentation_graph()
    softmax.graph.node[0].output[0] = "convolved"
    softmax.graph.node.append(helper.make_node("Softmax", ["convolved"], ["scores"], axis=1))
    keys = {
        "model_type": '"Segmentor"',
        "class_names": '{"0": "_background", "1": "forest", "2": "water"}',
        "resolution": "50",
        "tile_size": "64",
        "tiles_overlap": "25",
        "standardization_mean": "[0.5, 0.5, 0.5]",
        "standardization_std": "[0.25, 0.25, 0.25]",
        "seg_thresh": "0.5",
    }
    return write_model(softmax, path, {**keys, **changes})


CHANGE_CLASSES = (
    ClassEntry(0, "no change", "#D9D9D9", background=True),
    ClassEntry(1, "change", "#E31A1C"),
)


def change_detector(path: Path, **changes: Any) -> Path:
    """Two dates: change scores the sum of the absolute differences of the normalised bands, no change scores 1."""
    shape = ["n", 3, "row", "col"]
    dates = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in ("before", "after")]
    nodes = [
        helper.make_node("Sub", ["after", "before"], ["difference"]),
        helper.make_node("Abs", ["difference"], ["distance"]),
        helper.make_node("Conv", ["distance", "weights", "bias"], ["scores"], kernel_shape=[1, 1]),
    ]
    weights = np.array([[0, 0, 0], [1, 1, 1]], dtype=np.float32)[:, :, None, None]
    graph = helper.make_graph(
        nodes,
        "change",
        dates[::-1],  # the order of the inputs means nothing, their names do
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", 2, "row", "col"])],
        [numpy_helper.from_array(weights, "weights"), numpy_helper.from_array(np.float32([1, 0]), "bias")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    card = make_card("change", **{"classes": CHANGE_CLASSES, **changes})
    return write_model(model, path, card_to_metadata(card))


def sigmoid_segmenter(path: Path, **changes: Any) -> Path:
    """One channel: the probability of red, cut at ``seg_thresh``."""
    graph = segmentation_graph(WEIGHTS[:1], BIAS[:1], last=("Sigmoid",))
    classes = (ClassEntry(0, "other", "#D9D9D9", background=True), ClassEntry(1, "red", "#E41A1C"))
    return write_model(
        graph, path, card_to_metadata(make_card("segment", classes=classes, activation="none", **changes))
    )


QUERIES = np.random.default_rng(16).normal(size=(16, 3)).astype(np.float32)
"""What the 16 meta tokens of ``looking_segmenter`` look for: a colour each."""


def looking_segmenter(path: Path, task: str = "segment", **changes: Any) -> Path:
    """The colour graph with 16 meta tokens that look at the means of 8 x 8 pixels; nobody hears what they see.

    Tokens attend by one head: the softmax over all means of the product with ``QUERIES``.
    """
    model = segmentation_graph() if task == "segment" else classifier_graph()
    node = helper.make_node
    pool = {"kernel_shape": [8, 8], "strides": [8, 8], "ceil_mode": 1, "count_include_pad": 0}
    model.graph.node.extend(
        [
            node("AveragePool", ["chip"], ["means8"], **pool),
            node("Reshape", ["means8", "tokens_shape"], ["keys"]),
            node("MatMul", ["queries", "keys"], ["products"]),
            node("Softmax", ["products"], ["looks"], axis=-1),
        ]
    )
    shape = np.array([0, 1, 3, -1], dtype=np.int64)
    weights = {"tokens_shape": shape, "queries": QUERIES}
    model.graph.initializer.extend(numpy_helper.from_array(values, name) for name, values in weights.items())
    return write_model(model, path, card_to_metadata(make_card(task, **changes)))


def fixed_segmenter(path: Path, batch: int = 1, size: int = 64) -> Path:
    """Takes chips of exactly ``(batch, 3, size, size)``."""
    graph = segmentation_graph(size=(batch, size, size))
    return write_model(graph, path, card_to_metadata(make_card("segment", tile=size)))


def half_segmenter(path: Path) -> Path:
    """float16 in and out."""
    return write_model(segmentation_graph(dtype=TensorProto.FLOAT16), path, card_to_metadata(make_card("segment")))


def nan_segmenter(path: Path) -> Path:
    """Answers NaN for every pixel: the logarithm of a negative number."""
    graph = segmentation_graph(last=("Abs", "Neg", "Log"))
    return write_model(graph, path, card_to_metadata(make_card("segment")))


def wrong_count_segmenter(path: Path) -> Path:
    """A graph of two classes with a card of three."""
    graph = segmentation_graph(WEIGHTS[:2], BIAS[:2])
    return write_model(graph, path, card_to_metadata(make_card("segment")))


def with_external_weights(path: Path, location: str) -> Path:
    """The segmenter, its convolution weights said to be in the file ``location``; that file is not made."""
    model = segmentation_graph()
    helper.set_model_props(model, card_to_metadata(make_card("segment")))
    point_outside(model.graph.initializer[0], location)
    path.write_bytes(model.SerializeToString())
    return path


def point_outside(tensor: onnx.TensorProto, location: str) -> None:
    """Turn ``tensor`` into a reference to the bytes of another file."""
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    for key, value in (("location", location), ("offset", "0"), ("length", "36")):
        tensor.external_data.add(key=key, value=value)


def main(folder: Path) -> None:
    """Write the usable models into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for make in (segmenter, classifier, deepness_segmenter, sigmoid_segmenter, fixed_segmenter, half_segmenter):
        print(make(folder / f"{make.__name__.replace('_', '-')}.onnx"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
