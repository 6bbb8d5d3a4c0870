"""Packages that can be added to the runtime: which fit this machine, how large they are, and where they lie.

An engine is one package of ONNX Runtime, or PyTorch for training with what it needs, unpacked into a folder of its own
beside the runtimes: it is added in one step, taken out by removing the folder, and survives a new runtime. Decides and
finds; starts nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .._runtime import folders, hardware
from ..errors import tr
from ..worker_client import managed_runtimes
from .plan import SIZES, child_command, system_key

LOWEST_PYTHON = (3, 11)
"""The first one whose ONNX Runtime takes engines in packages of their own."""
DISK_PER_DOWNLOAD = 3.2
"""Measured: 52.6 MB of OpenVINO become 166 MB on Linux."""
TORCH_DISK, CUDA_DISK, CUDA_FROM_MB = 4.0, 2.5, 1000.0
"""Measured: 192 MB of PyTorch become 754 MB. Libraries of CUDA, which it brings on Linux, hardly compress."""
TORCH = "torch"


@dataclass(frozen=True)
class Engine:
    """Package that computes on other hardware, or faster.

    Attributes:
        key: of its lock, ``runtime-ep-KEY.txt``, and of its folder.
        module: name of the package in Python.
        vendors: makers of the graphics cards it computes on; empty: any.
        processors: words of processors that it computes on as well.
        is_for_runs: runs compute with it, so that it is compared with the processor once it is added.
    """

    key: str
    module: str
    vendors: tuple[str, ...] = ()
    processors: tuple[str, ...] = ()
    is_for_runs: bool = True

    @property
    def lock(self) -> Path:
        """Requirements with digests."""
        return managed_runtimes.LOCKS / f"runtime-ep-{self.key}.txt"

    @property
    def title(self) -> str:
        """Name and purpose for the menu."""
        return {
            "openvino": tr("OpenVINO, for Intel graphics and processors"),
            "tensorrt-rtx": tr("TensorRT for RTX, for NVIDIA RTX 30 and later"),
            "webgpu": tr("WebGPU, for any graphics card"),
            TORCH: tr("PyTorch, to improve taught models"),
        }[self.key]


ENGINES = (
    Engine("openvino", "onnxruntime_ep_openvino", ("Intel",), ("Intel",)),
    Engine("tensorrt-rtx", "onnxruntime_ep_nv_tensorrt_rtx", ("NVIDIA",)),
    Engine("webgpu", "onnxruntime_ep_webgpu"),
    Engine(TORCH, "torch", processors=("",), is_for_runs=False),
)
"""In the order in which they are offered."""


@dataclass(frozen=True)
class Offer:
    """Engine for this machine, with the megabytes that it fetches, and its folder once it is added."""

    engine: Engine
    download_mb: float
    folder: Path

    @property
    def is_added(self) -> bool:
        """Whether it is there, complete."""
        return (self.folder / self.engine.module / "__init__.py").is_file()

    @property
    def partial(self) -> Path:
        """Folder in which it is unpacked before it is renamed."""
        return self.folder.with_name(self.folder.name + managed_runtimes.PARTIAL)

    @property
    def disk_mb(self) -> float:
        """Megabytes that it takes on disk."""
        if self.engine.is_for_runs:
            return self.download_mb * DISK_PER_DOWNLOAD
        return self.download_mb * (CUDA_DISK if self.download_mb > CUDA_FROM_MB else TORCH_DISK)


def engine_folder(engine: Engine) -> Path:
    """Return the folder of an engine, named by its lock: another version is another folder."""
    return folders.providers_folder() / f"{engine.key}-{managed_runtimes.lock_digest(engine.lock)}"


def offers(
    version: tuple[int, int],
    cards: Sequence[hardware.Graphics] | None = None,
    processor: str = "",
    key: str = "",
    for_runs: bool = True,
) -> list[Offer]:
    """Return the engines that fit this machine, best first, and those that were added whatever the machine.

    Args:
        version: of the runtime's Python.
        cards: graphics cards; ``None`` asks the system.
        processor: its name; empty asks the system.
        key: of the system, as in the table of sizes; empty: this one.
        for_runs: those that runs compute with; else those for something else.
    """
    table: dict[str, Any] = json.loads(SIZES.read_text(encoding="utf-8"))
    found = hardware.graphics() if cards is None else cards
    cpu = processor or hardware.processor()
    result = []
    for engine in ENGINES:
        row = table.get(engine.lock.name, {}).get(key or system_key(), {}).get(f"{version[0]}.{version[1]}")
        if row is None:
            continue
        offer = Offer(engine, float(row["download_mb"]), engine_folder(engine))
        is_wanted = engine.is_for_runs == for_runs and version >= LOWEST_PYTHON
        if offer.is_added or (is_wanted and fits(engine, found, cpu)):
            result.append(offer)
    return result


def fits(engine: Engine, cards: Sequence[hardware.Graphics], processor: str) -> bool:
    """Return whether an engine has something to compute on."""
    on_cards = any(not engine.vendors or card.vendor in engine.vendors for card in cards)
    return on_cards or any(word in processor for word in engine.processors)


def add_command(offer: Offer, python: Path, wheels: Path | None) -> list[str]:
    """Return the command that unpacks an engine, of the locked digest only.

    Args:
        offer: the engine.
        python: with pip.
        wheels: folder of wheels; ``None`` fetches it from the package index.
    """
    words = ["install", "--no-input", "--disable-pip-version-check", "--no-color", "--require-hashes", "--no-compile"]
    words += ["--only-binary", ":all:", "--no-deps", "--timeout", "30", "--retries", "3", "--progress-bar", "off"]
    if wheels is not None:
        words += ["--no-index", "--find-links", str(wheels)]
    return child_command(python, "module", "pip", *words, "--target", str(offer.partial), "-r", str(offer.engine.lock))


def outdated(root: Path) -> list[Path]:
    """Return folders of engines of other versions, and of additions that were interrupted."""
    if not root.is_dir():
        return []
    current = {engine_folder(engine) for engine in ENGINES}
    return sorted(entry for entry in root.iterdir() if entry.is_dir() and entry not in current)
