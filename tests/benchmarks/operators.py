"""Time of every operator of the shipped graphs, as exported and as the CPU opens them.

One tile of random pixels, one thread. The two graphs take turns, and a call is measured in processor time; ONNX
Runtime's profile says how it is shared out. So other work on the machine counts little.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from model_runtime.backends.fit_graph import FittedGraph, fit_graph
from model_runtime.backends.ort.graphs.fused_attention import fused_attention
from model_runtime.store.find import ModelFile, open_model

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
SHOWN = 12
"""Operators of each model; the others are one row."""


def session_of(data: bytes, profile: Path | None = None) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    if profile is not None:
        options.enable_profiling = True
        options.profile_file_prefix = str(profile)
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])


def operator_shares(data: bytes, output: str, feed: dict[str, np.ndarray], calls: int) -> Counter[str]:
    """Share of each kind of operator in the time of a call."""
    with tempfile.TemporaryDirectory() as folder:
        session = session_of(data, Path(folder) / "profile")
        for _ in range(calls):
            session.run([output], feed)
        events = json.loads(Path(session.end_profiling()).read_text(encoding="utf-8"))
    times: dict[tuple[str, str], list[float]] = {}
    for event in events:
        if event.get("cat") == "Node" and event["name"].endswith("_kernel_time"):
            times.setdefault((event["args"]["op_name"], event["name"]), []).append(event["dur"])
    found: Counter[str] = Counter()
    for (operator, _), durations in times.items():
        found[operator] += statistics.median(durations)  # type: ignore[assignment]
    total = sum(found.values())
    return Counter({operator: time / total for operator, time in found.items()})  # type: ignore[misc]


def paired_ms(graphs: tuple[bytes, bytes], output: str, feed: dict[str, np.ndarray], calls: int) -> np.ndarray:
    """Processor time ``(call, graph)`` of calls that take turns, in milliseconds."""
    sessions, found = [session_of(data) for data in graphs], []
    for _ in range(calls + 1):
        row = []
        for session in sessions:
            began = time.process_time()
            session.run([output], feed)
            row.append((time.process_time() - began) * 1e3)
        found.append(row)
    return np.array(found[1:])


def operators_of(model: ModelFile, graph: FittedGraph, calls: int) -> dict[str, Any]:
    """A row of the suite."""
    side = model.card.tile
    pixels = np.random.default_rng(0).integers(0, 256, (1, model.card.chip_bands, side, side)).astype(np.uint8)
    feed, graphs = {graph.input_name: pixels}, (graph.data, fused_attention(graph.data))
    whole = paired_ms(graphs, graph.output_name, feed, calls)
    shares = [operator_shares(data, graph.output_name, feed, calls) for data in graphs]
    names = [name for name, _ in (shares[0] | shares[1]).most_common()]
    rows = {name: [share[name] for share in shares] for name in names[:SHOWN]}
    rows["others"] = [sum(share[name] for name in names[SHOWN:]) for share in shares]
    rows["all"] = [1.0, 1.0]
    before, after = np.median(whole, axis=0)
    return {
        "suite": f"operators, {model.card.name}, tile of {side}, processor ms as exported > as opened",
        **{name: f"{row[0] * before:.1f} > {row[1] * after:.1f}" for name, row in rows.items()},
        "as exported / as opened": round(float(np.median(whole[:, 0] / whole[:, 1])), 2),
    }


def suite_operators(repeats: int) -> Iterator[dict[str, Any]]:
    """Every shipped model."""
    for path in sorted(MODELS.glob("*.onnx")):
        model = open_model(path)
        graph = fit_graph(model.take_bytes(), model.graph, model.card, "uint8")
        yield operators_of(model, graph, repeats)
