"""Options and libraries of ONNX Runtime's CUDA and TensorRT providers."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from ...folders import user_models_folder
from .provider import ChipShapes, Options


def load_cuda_libraries() -> None:
    """Let a GPU build of ONNX Runtime find the CUDA libraries of Python packages.

    What it prints goes to stderr.
    """
    import onnxruntime

    preload = getattr(onnxruntime, "preload_dlls", None)
    if preload is not None:
        with contextlib.redirect_stdout(sys.stderr), contextlib.suppress(OSError):
            preload()


def engine_folder() -> Path:
    """Return the folder of TensorRT engines: ``LEMEVIT_ENGINE_CACHE``, else one beside the user's models."""
    named = os.environ.get("LEMEVIT_ENGINE_CACHE")
    return Path(named) if named else user_models_folder().parent / "engines"


def cuda_options(index: int, precision: str | None, threads: int) -> Options:
    """Options of CUDA in the precision of the graph."""
    # The default arena doubles what it has when it grows; on a GPU shared with a desktop that is the difference
    # between fitting and not.
    # TF32 drops 13 bits of what is called float32, without a word: it is off.
    return {"device_id": index, "arena_extend_strategy": "kSameAsRequested", "use_tf32": "0"}


def tensorrt_options(index: int, precision: str | None, threads: int) -> Options:
    """Options of TensorRT, whose engines take minutes to build and are kept.

    ONNX Runtime names them by graph, GPU and versions.
    """
    folder = str(engine_folder())
    return {
        "device_id": index,
        "trt_fp16_enable": precision == "float16",
        "trt_engine_cache_enable": True,
        "trt_engine_cache_path": folder,
        "trt_timing_cache_enable": True,
        "trt_timing_cache_path": folder,
    }


def tensorrt_shapes(shapes: ChipShapes) -> Options:
    """One engine for every batch: another shape would build an engine again."""
    bands, rows, cols = shapes.chip
    return {
        f"trt_profile_{kind}_shapes": f"{shapes.input_name}:{batch}x{bands}x{rows}x{cols}"
        for kind, batch in zip(("min", "opt", "max"), shapes.batches)
    }
