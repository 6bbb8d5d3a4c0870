"""int8 arithmetic on the CPU: variants of shipped models, score on val, labels changed and speed beside the file.

Three ways, by ONNX Runtime's own quantizer: linear layers with activations scaled as they come (dynamic), linear layers
with activations calibrated on training chips, and convolutions as well (static, QDQ, per channel). What is sensitive
or too small stays float: norms, softmax, attention products, the first and the last layer, depthwise convolutions, and
what a layer answers. Each is timed with ONNX Runtime's kernels and, where it is installed, with OpenVINO in float32.
Run in the training environment: ``python -m tests.benchmarks.int8 MODEL --data DATA --out FOLDER``.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import onnxruntime
import rasterio
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantType,
    quantize_dynamic,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process
from rasterio.windows import Window

from model_runtime.backends.normalize import normalized
from model_runtime.backends.ort.graphs.fused_attention import fused_attention
from model_runtime.backends.ort.plugins import is_installed, make_session
from model_runtime.backends.ort.provider import ProviderCandidate
from model_runtime.backends.ort.providers import CPU, PROVIDERS
from model_runtime.backends.ort.session import session_options
from model_runtime.cards.card import ModelCard
from model_runtime.store.find import open_model
from model_runtime.training.data import datasets
from model_runtime.training.evaluation.evaluate import evaluate_model

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
LINEAR = ["MatMul", "Gemm"]
THREADS = 1
OPENVINO = "OpenVINO on the processor"
OPTIONS = {"MatMulConstBOnly": True, "OpTypesToExcludeOutputQuantization": [*LINEAR, "Conv"]}
SAMPLE = MODELS.parent / "samples" / "banepa_drone_rgb.tif"
BANDS_AT_MOST = 4
"""Channels of a convolution that reads the image itself."""


def float_graph(model: Path, out: Path) -> Path:
    """The model with its stored int8 weights widened for good, as the quantizer needs it."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(out)
    onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    quant_pre_process(str(out), str(out), skip_symbolic_shape=True)
    return out


def training_chips(card: ModelCard, data: Path, count: int) -> Iterator[np.ndarray]:
    """Raw chips ``(1, band, row, col)`` of the training split, of the card's tile or smaller."""
    folder = data / card.training["dataset"]
    rng = np.random.default_rng(0)
    if card.task == "classify":
        images: Any = datasets.load_scenes(folder, "train", card.training["recipe"].get("reduce", 1)).images
    elif card.task == "change":
        images = datasets.load_pairs(folder, "train", (), len(card.bands)).images
    else:
        images = datasets.load_segmentation(folder, "train").images
    for index in rng.choice(len(images), count, replace=len(images) < count):
        image = images[index][: card.tile, : card.tile]
        yield np.ascontiguousarray(image.transpose(2, 0, 1))[None]


class Chips(CalibrationDataReader):  # type: ignore[misc]
    """Normalised training chips under the graph's input names."""

    def __init__(self, card: ModelCard, names: list[str], data: Path, count: int) -> None:
        self.feeds = (feed_of(card, names, chip) for chip in training_chips(card, data, count))

    def get_next(self) -> dict[str, np.ndarray] | None:
        """The next feed."""
        return next(self.feeds, None)


def feed_of(card: ModelCard, names: list[str], chip: np.ndarray) -> dict[str, np.ndarray]:
    """A raw chip as the graph's inputs."""
    parts = np.split(normalized(chip, card), len(names), axis=1)
    return {name: np.ascontiguousarray(part, dtype=np.float32) for name, part in zip(names, parts)}


def kept_float(graph: onnx.GraphProto) -> list[str]:
    """Names of convolutions that stay float: of the image, depthwise, and the last one, which makes the scores."""
    shapes = {tensor.name: tensor.dims for tensor in graph.initializer}
    convolutions = [node for node in graph.node if node.op_type == "Conv"]
    found = [node.name for node in convolutions[-1:]]
    for node in convolutions:
        groups = next((item.i for item in node.attribute if item.name == "group"), 1)
        if groups > 1 or shapes[node.input[1]][1] <= BANDS_AT_MOST:
            found.append(node.name)
    return found


def variants(card: ModelCard, base: Path, data: Path, count: int) -> dict[str, Callable[[Path], None]]:
    """Name to what writes the variant."""
    names = [value.name for value in onnx.load(str(base)).graph.input]

    def static(out: Path, operators: list[str]) -> None:
        quantize_static(
            str(base),
            str(out),
            Chips(card, names, data, count),
            op_types_to_quantize=operators,
            nodes_to_exclude=kept_float(onnx.load(str(base)).graph),
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
            extra_options=OPTIONS,
        )

    return {
        "dynamic": lambda out: quantize_dynamic(
            str(base), str(out), LINEAR, per_channel=True, weight_type=QuantType.QInt8, extra_options=OPTIONS
        ),
        "static, linear": lambda out: static(out, LINEAR),
        "static, linear and convolutions": lambda out: static(out, [*LINEAR, "Conv"]),
    }


def with_card(variant: Path, original: Path) -> None:
    """Give a variant the card and the keys of its original."""
    model = onnx.load(str(variant))
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, {item.key: item.value for item in onnx.load(str(original)).metadata_props})
    onnx.save(model, str(variant))


def sessions_of(files: dict[str, Path]) -> dict[str, onnxruntime.InferenceSession]:
    """Every file with ONNX Runtime's kernels, and with OpenVINO in float32 where that is installed.

    Attention is fused for the former, as for a run.
    """
    cpu, openvino = ProviderCandidate(CPU), ProviderCandidate(next(row for row in PROVIDERS if row.name == OPENVINO))
    found = {}
    for name, path in files.items():
        data = path.read_bytes()
        found[name] = make_session(cpu, fused_attention(data), session_options(THREADS))
        if openvino.row.plugin is not None and is_installed(openvino.row.plugin.module):
            found[f"{name}, OpenVINO"] = make_session(openvino, data, session_options(THREADS), threads=THREADS)
    return found


def sample_chips(card: ModelCard, count: int) -> list[np.ndarray]:
    """Tiles of the drone sample, ``(1, band, row, col)``."""
    side = card.tile
    with rasterio.open(SAMPLE) as source:
        places = [
            (row, col)
            for row in range(0, source.height - side + 1, side)
            for col in range(0, source.width - side + 1, side)
        ]
        return [source.read((1, 2, 3), window=Window(col, row, side, side))[None] for row, col in places[:count]]


def paired(files: dict[str, Path], card: ModelCard, count: int) -> tuple[dict[str, list[float]], dict[str, float]]:
    """Processor seconds a tile of every session, taking turns, and the share of labels that it changes."""
    sessions = sessions_of(files)
    names = [item.name for item in next(iter(sessions.values())).get_inputs()]
    seconds: dict[str, list[float]] = {name: [] for name in sessions}
    changed: dict[str, list[float]] = {name: [] for name in sessions}
    for chip in sample_chips(card, count):
        feed, first = feed_of(card, names, chip), None
        for name, session in sessions.items():
            began = time.process_time()
            scores = session.run(None, feed)[0]
            seconds[name].append(time.process_time() - began)
            labels = scores.argmax(axis=1)
            first = labels if first is None else first
            changed[name].append(float(np.mean(labels != first)))
    shares = {name: float(np.mean(values)) for name, values in changed.items()} if card.task == "segment" else {}
    return {name: values[1:] for name, values in seconds.items()}, shares


def main() -> int:
    """Make, score and time the variants of one model; a JSON object a line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--chips", type=int, default=24, help="for calibration")
    parser.add_argument("--tiles", type=int, default=9, help="of the sample, for times and labels")
    parser.add_argument("--no-scores", action="store_true")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    original = MODELS / f"{args.model}.onnx"
    card = open_model(original).card
    base = float_graph(original, args.out / f"{args.model}-float.onnx")
    files = {"stored": original}
    for name, write in variants(card, base, args.data, args.chips).items():
        out = args.out / f"{args.model}-{name.replace(', ', '-').replace(' ', '-')}.onnx"
        write(out)
        with_card(out, original)
        files[name] = out
    seconds, changed = paired(files, card, args.tiles)
    for name, values in seconds.items():
        row = {
            "model": args.model,
            "variant": name,
            "bytes": files[name.partition(", OpenVINO")[0]].stat().st_size,
            "ms": round(statistics.median(values) * 1e3, 1),
            "faster": round(statistics.median(a / b for a, b in zip(seconds["stored"], values)), 3),
            "labels changed": round(changed.get(name, 0.0), 5),
        }
        if not args.no_scores and name in files:
            row["val"] = evaluate_model(str(files[name]), args.data, "val", None, "float32")
        print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
