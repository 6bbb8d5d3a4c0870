"""int8 arithmetic on the CPU: variants of shipped models, score on val and speed beside the stored file.

Three ways, by ONNX Runtime's own quantizer: linear layers with activations scaled as they come (dynamic), linear layers
with activations calibrated on training chips, and convolutions as well (static, QDQ, per channel). Run in the training
environment: ``python -m tests.benchmarks.int8 MODEL --data DATA --out FOLDER``.
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
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantType,
    quantize_dynamic,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from model_runtime.backends.normalize import normalized
from model_runtime.cards.card import ModelCard
from model_runtime.store.find import open_model
from model_runtime.training.data import datasets
from model_runtime.training.evaluation.evaluate import evaluate_model

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
LINEAR = ["MatMul", "Gemm"]
OPTIONS = {"MatMulConstBOnly": True}


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


def variants(card: ModelCard, base: Path, data: Path) -> dict[str, Callable[[Path], None]]:
    """Name to what writes the variant."""
    names = [value.name for value in onnx.load(str(base)).graph.input]

    def static(out: Path, operators: list[str]) -> None:
        quantize_static(
            str(base),
            str(out),
            Chips(card, names, data, 24),
            op_types_to_quantize=operators,
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


def paired_seconds(files: dict[str, Path], card: ModelCard, seconds: float) -> dict[str, list[float]]:
    """Seconds a tile of every file, taking turns, so that other work on the machine meets all alike."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    sessions = {
        name: onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        for name, path in files.items()
    }
    names = [item.name for item in next(iter(sessions.values())).get_inputs()]
    chip = np.random.default_rng(0).integers(0, 256, (1, card.chip_bands, card.tile, card.tile)).astype(np.uint8)
    feed = feed_of(card, names, chip)
    found: dict[str, list[float]] = {name: [] for name in files}
    ends = time.perf_counter() + seconds
    while time.perf_counter() < ends or len(found[next(iter(files))]) < 4:
        for name, session in sessions.items():
            began = time.perf_counter()
            session.run(None, feed)
            found[name].append(time.perf_counter() - began)
    return {name: values[1:] for name, values in found.items()}


def main() -> int:
    """Make, score and time the variants of one model; a JSON object a line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--no-scores", action="store_true")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    original = MODELS / f"{args.model}.onnx"
    card = open_model(original).card
    base = float_graph(original, args.out / f"{args.model}-float.onnx")
    files = {"stored": original}
    for name, write in variants(card, base, args.data).items():
        out = args.out / f"{args.model}-{name.replace(', ', '-').replace(' ', '-')}.onnx"
        write(out)
        with_card(out, original)
        files[name] = out
    times = paired_seconds(files, card, args.seconds)
    for name, path in files.items():
        ratios = [a / b for a, b in zip(times["stored"], times[name])]
        row = {
            "model": args.model,
            "variant": name,
            "bytes": path.stat().st_size,
            "ms": round(statistics.median(times[name]) * 1e3, 1),
            "faster": round(statistics.median(ratios), 3),
            "val": {} if args.no_scores else evaluate_model(str(path), args.data, "val", None),
        }
        print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
