"""Options of both tools. Standard library only: what the tools need is loaded when they are called."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class EmbedOptions:
    """Options of the tool.

    Attributes:
        model: an installed model's name, or a file.
        cell: pixels of a cell along each side; 0: 32, or the network's own cell where that is larger.
        bands: of the raster, such as ``1,2,3``; empty: all but alpha.
        device, threads, models_dir: as of a run.
    """

    model: str = ""
    cell: int = 0
    bands: str = ""
    device: str = "auto"
    threads: int = 0
    models_dir: str = ""


@dataclass(frozen=True)
class SimilarOptions:
    """Options of the tool: none. The second input holds the examples, the third the counter-examples."""
