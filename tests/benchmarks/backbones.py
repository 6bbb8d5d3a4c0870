"""``bench --suite backbones``: LeMeViT beside other backbones, classifiers of 1000 classes with random weights.

Every network is exported in the same way for one image of each size and run by every provider of ONNX Runtime that this
machine has, with attention as one operator where the product does so; sessions of one provider and size take turns, and
the shortest time of each counts. The others are timm's: torch of the training environment first, then ``pip install
--no-deps timm torchvision huggingface_hub pyyaml`` (torchvision of the same build as torch), in an environment of its
own. Sizes and networks can be chosen in ``LEMEVIT_BENCH_SIZES`` (224,512,1024) and
``LEMEVIT_BENCH_BACKBONES``.
"""

from __future__ import annotations

import importlib.util
import os
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

OURS = ("lemevit_tiny", "lemevit_small")
TIMM = ("pvt_v2_b1", "pvt_v2_b2", "swin_tiny_patch4_window7_224", "convnext_tiny", "efficientvit_m5")
OF_ONE_SIZE = ("swin_tiny_patch4_window7_224", "efficientvit_m5")
"""Networks that are made for a size."""
ROUNDS = 7
LONGEST_S = 60.0
MEASURE = "swin_tiny_patch4_window7_224"


def suite_backbones(repeats: int) -> list[dict[str, Any]]:
    """A row a size and provider: milliseconds an image, and the speed in multiples of Swin-T's."""
    sizes = [int(word) for word in os.environ.get("LEMEVIT_BENCH_SIZES", "224,512,1024").split(",")]
    names = os.environ.get("LEMEVIT_BENCH_BACKBONES", "").split(",")
    chosen = [name for name in (*OURS, *TIMM) if names == [""] or name in names]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            graphs: dict[str, Path] = {}
            problems: dict[str, str] = {}
            for name in chosen:
                try:
                    graphs[name] = exported(name, size, Path(folder) / f"{name}-{size}.onnx")
                except Exception as error:  # noqa: BLE001 - a network that cannot be exported is a line that says so
                    problems[name] = f"{type(error).__name__}: {error}"[:120]
            rows += [row for row in provider_rows(graphs, size, problems, repeats)]
            for path in graphs.values():
                path.unlink()
    return rows


def network_of(name: str, size: int) -> Any:
    """The network in evaluation mode, without trained weights."""
    import torch

    from model_runtime.networks.registry import build_network

    torch.manual_seed(0)
    if name in OURS:
        return build_network("classify", name.rpartition("_")[2], 1000).eval()
    if importlib.util.find_spec("timm") is None:
        raise ModuleNotFoundError("timm is not installed")
    import timm

    return timm.create_model(name, **({"img_size": size} if name in OF_ONE_SIZE else {})).eval()


def exported(name: str, size: int, path: Path) -> Path:
    """The graph of a network for one image of ``size``."""
    import torch

    from model_runtime.training.export.onnx import OPSET

    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        images = (torch.zeros(1, 3, size, size),)
        program = torch.onnx.export(
            network_of(name, size), images, input_names=["images"], opset_version=OPSET, dynamo=True, verbose=False
        )
    program.save(path, external_data=False)
    return path


def provider_rows(
    graphs: dict[str, Path], size: int, problems: dict[str, str], repeats: int
) -> Iterator[dict[str, Any]]:
    """Times of all networks, a row a provider."""
    for title, candidate in providers():
        row: dict[str, Any] = {"suite": f"backbones at {size} x {size}, {title}"}
        times = timed(graphs, size, candidate, problems)
        row["ms"] = {name: round(1000 * seconds, 1) for name, seconds in times.items()}
        if MEASURE in times:
            row["times as fast as Swin-T"] = {
                name: round(times[MEASURE] / seconds, 2) for name, seconds in times.items()
            }
        if problems:
            row["not measured"] = dict(problems)
        yield row


def providers() -> list[tuple[str, Any]]:
    """The candidates that ``auto`` has here, the CPU first."""
    import onnxruntime

    from model_runtime.backends.device import parse_device
    from model_runtime.backends.ort.plugins import check_device
    from model_runtime.backends.ort.providers import candidates
    from model_runtime.backends.ort.session import opening_errors

    found = []
    for candidate in candidates(parse_device("auto"), onnxruntime.get_available_providers()):
        try:
            check_device(candidate)
        except opening_errors():
            continue
        found.append((f"{candidate.row.name}, {candidate.precision or 'float32'}", candidate))
    return found[::-1]


def timed(graphs: dict[str, Path], size: int, candidate: Any, problems: dict[str, str]) -> dict[str, float]:
    """Shortest seconds for an image, by network."""
    from model_runtime.backends.ort.graphs.fused_attention import fused_attention
    from model_runtime.backends.ort.plugins import make_session
    from model_runtime.backends.ort.providers import CPU
    from model_runtime.backends.ort.session import opening_errors, session_options

    image = {"images": np.random.default_rng(0).standard_normal((1, 3, size, size)).astype(np.float32)}
    sessions = {}
    for name, path in graphs.items():
        try:
            graph = fused_attention(path.read_bytes()) if candidate.row is CPU else path.read_bytes()
            sessions[name] = make_session(candidate, graph, session_options(0))
            sessions[name].run(None, image)
        except opening_errors() as error:
            problems[name] = str(error)[:120]
            sessions.pop(name, None)
    best = dict.fromkeys(sessions, float("inf"))
    began = time.perf_counter()
    for count in range(ROUNDS):
        if count >= 2 and time.perf_counter() - began > LONGEST_S:
            break
        for name, session in sessions.items():
            start = time.perf_counter()
            session.run(None, image)
            best[name] = min(best[name], time.perf_counter() - start)
    return best
