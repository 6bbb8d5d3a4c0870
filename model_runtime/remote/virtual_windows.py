"""Windows of the sources of a virtual raster that a window of it needs, in pixels of each source.

For documents of ``documents.LocalDocuments``, whose sources are files with absolute paths.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..geo.grid import Grid
from ..geo.warping import shrink_factors, warp_between
from ..guards.xml_tree import Element, parse_xml
from ..raster.vetting import inspect_raster
from .documents import VIRTUAL

TAPS = 3
"""Pixels around a place that its resampling reads, in pixels of the coarser of two grids."""
SOURCES = ("SimpleSource", "ComplexSource", "AveragedSource", "NoDataFromMaskSource", "KernelFilteredSource")
WARPED, BENT = "VRTWarpedDataset", ("GCPTransformer", "TPSTransformer")
WHOLE = Window(0, 0, 2**31, 2**31)


def source_windows(path: Path, window: Window) -> dict[Path, Window]:
    """Return the window of each file that a window of a virtual raster is made of.

    Args:
        path: of the virtual raster.
        window: in its pixels.
    """
    found: dict[Path, Window] = {}
    _collect(path, window, found)
    return found


def add_window(found: dict[Path, Window], path: Path, window: Window) -> None:
    """Add a window to what is needed of a file."""
    other = found.get(path, window)
    left, top = min(window.col_off, other.col_off), min(window.row_off, other.row_off)
    right = max(window.col_off + window.width, other.col_off + other.width)
    bottom = max(window.row_off + window.height, other.row_off + other.height)
    found[path] = Window(left, top, right - left, bottom - top)


def warped_window(grid: Grid, source: Grid, taps: float) -> Window:
    """Return the window of a source that a grid is resampled from, with what the resampling reads around it."""
    span = warp_between(grid, source).span(0, 0, grid.height, grid.width)
    if span is None:
        return Window(0, 0, source.width, source.height)
    margin = math.ceil(taps * max(1.0, *shrink_factors(grid, source))) + TAPS
    top, left = (int(np.floor(value)) - margin for value in span[0])
    bottom, right = (int(np.ceil(value)) + margin for value in span[1])
    return Window(left, top, right - left, bottom - top)


def _collect(path: Path, window: Window, found: dict[Path, Window]) -> None:
    root = parse_xml(path.read_bytes())
    if root.attributes.get("subClass") == WARPED:
        for element in root.all("SourceDataset"):
            _add(Path(element.text), _warped(path, Path(element.text), root, window), found)
    for kind in SOURCES:
        for element in root.all(kind):
            parts = {child.name: child for child in element.children}
            try:
                own = _placed(parts, window)
            except (KeyError, ValueError, OverflowError):  # numbers that are none
                own = WHOLE
            if own is not None:
                _add(Path(parts["SourceFilename"].text), own, found)


def _add(source: Path, window: Window, found: dict[Path, Window]) -> None:
    if source.suffix == VIRTUAL:
        _collect(source, window, found)
    else:
        add_window(found, source, window)


def _placed(parts: dict[str, Element], window: Window) -> Window | None:
    """The window of a source that lies at its place in the virtual raster, ``None`` where it lies beside the window."""
    if "SrcRect" not in parts or "DstRect" not in parts:
        return WHOLE
    kernel = next((float(child.text) for child in _children(parts, "Kernel") if child.name == "Size"), 0.0)
    spans = []
    for axis, offset, size in (("x", window.col_off, window.width), ("y", window.row_off, window.height)):
        begin, length = _span(parts["SrcRect"], axis)
        first, extent = _span(parts["DstRect"], axis)
        low, high = max(offset, first), min(offset + size, first + extent)
        if low >= high or extent <= 0:
            return None
        scale = length / extent
        is_plain = scale == 1 and (begin - first).is_integer() and not kernel
        margin = 0.0 if is_plain else (TAPS + kernel) * max(1.0, scale)
        start = math.floor(begin + (low - first) * scale - margin)
        spans.append((start, math.ceil(begin + (high - first) * scale + margin) - start))
    (left, width), (top, height) = spans
    return Window(left, top, width, height)


def _children(parts: dict[str, Element], name: str) -> list[Element]:
    return parts[name].children if name in parts else []


def _span(rect: Element, axis: str) -> tuple[float, float]:
    return float(rect.attributes[f"{axis}Off"]), float(rect.attributes[f"{axis}Size"])


def _warped(path: Path, source: Path, root: Element, window: Window) -> Window:
    if any(next(root.all(name), None) is not None for name in BENT):
        return WHOLE
    grid, own = (inspect_raster(one, allow_ungeoreferenced=True).grid for one in (path, source))
    if grid.crs is None or own.crs is None:
        return WHOLE
    return warped_window(grid.cut(window), own, TAPS)
