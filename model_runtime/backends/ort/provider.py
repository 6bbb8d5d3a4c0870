"""A row of the table of providers, and one way to open a session that it stands for. Opens nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Options = dict[str, Any]


@dataclass(frozen=True)
class ChipShapes:
    """Shapes of the chips to come, for a provider that compiles for them.

    Attributes:
        input_name: of the graph.
        batches: smallest, most frequent and largest number of chips.
        chip: bands, rows and columns.
    """

    input_name: str
    batches: tuple[int, int, int]
    chip: tuple[int, int, int]


@dataclass(frozen=True)
class Plugin:
    """A provider in a package of its own, which is registered with ONNX Runtime while it runs.

    Attributes:
        wheel: name of the package.
        module: of the package, with ``get_library_path``.
        hardware: kind of the device, as ONNX Runtime calls it: ``CPU``, ``GPU`` or ``NPU``.
        vendors: of the graphics cards that it computes on; empty: it is tried whatever cards there are.
        capabilities: precision to the word with which a device says that it has it.
    """

    wheel: str
    module: str
    hardware: str
    vendors: tuple[str, ...] = ()
    capabilities: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Provider:
    """A row of ``providers.PROVIDERS``.

    Attributes:
        name: as people know it.
        provider: as ONNX Runtime calls it.
        kinds: kinds of a ``DeviceRequest`` for which it is tried.
        device: what it is called where it runs; ``{index}`` is the number asked for.
        precisions: what it computes in, each tried in turn; ``None`` is what the graph says.
        options: by number of the device, precision and threads.
        beside: rows that take what this one cannot; without them it is not tried.
        label: what a reason calls it.
        load: finds its libraries; called before it is tried.
        probes: a kernel with a known answer runs on it first (``probe``). What needs no probe takes every valid graph,
            so a graph that it refuses is corrupt.
        shapes: options that tell it the shapes to come; ``None``: it takes any shape.
        buffers: where ONNX Runtime keeps its values; empty: on the host.
        plugin: the package that brings it; ``None``: ONNX Runtime itself.
        is_fixed: the graph gets one chip of one size, for which the provider compiles it.
        is_tried_apart: it is compared and timed in a process of its own before it is used (``trials``).
    """

    name: str
    provider: str
    kinds: tuple[str, ...]
    device: str
    options: Callable[[int, str | None, int], Options]
    precisions: tuple[str | None, ...] = (None,)
    beside: tuple[Provider, ...] = ()
    label: str = "{device}"
    load: Callable[[], None] | None = None
    probes: bool = True
    shapes: Callable[[ChipShapes], Options] | None = None
    buffers: str = ""
    plugin: Plugin | None = None
    is_fixed: bool = False
    is_tried_apart: bool = False


@dataclass(frozen=True)
class ProviderCandidate:
    """One way to open a session, and the device it is if the session really has the provider.

    Attributes:
        row: the provider.
        index: number of the device.
        precision: what it computes in; ``None``: what the graph says.
    """

    row: Provider
    index: int = 0
    precision: str | None = None

    @property
    def device(self) -> str:
        """``cpu``, ``cuda:i``, ``gpu`` or ``npu``."""
        return self.row.device.format(index=self.index)

    @property
    def label(self) -> str:
        """Name of the provider in reasons."""
        return self.row.label.format(device=self.device)

    @property
    def provider(self) -> str:
        """ONNX Runtime's name of what must be in the session."""
        return self.row.provider

    def options(self, threads: int = 0) -> Options:
        """Options of the provider."""
        return self.row.options(self.index, self.precision, threads)

    def providers(self, shapes: ChipShapes | None = None, threads: int = 0) -> list[tuple[str, Options]]:
        """Providers with their options, as a session is opened with them.

        ``shapes`` are those of the chips to come.
        """
        fitted = self.row.shapes(shapes) if self.row.shapes is not None and shapes is not None else {}
        beside = [(row.provider, row.options(self.index, None, threads)) for row in self.row.beside]
        return [(self.provider, {**self.options(threads), **fitted}), *beside]
