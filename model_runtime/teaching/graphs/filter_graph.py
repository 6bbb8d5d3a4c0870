"""The bank of filters as fixed convolutions of an ONNX graph: the same maps as ``filters.filter_maps``.

Rasters of many bands are brought to three mixes first, whose filters are computed; their bands stay beside these.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .. import filters
from .parts import IMAGE, FeatureMap, GraphPart

BANDS, FILTERS = "bands", "filters"
MOST_BANDS = 8
"""Bands that are filtered one by one."""
MIXES = 3
MOST_PIXELS = 1 << 30
"""End of a slice that goes to the last row or column."""

Floats = NDArray[np.float32]


def bands_part(bands: int) -> GraphPart:
    """The bands as they are."""
    part = GraphPart(BANDS)
    name = part.node("Identity", [IMAGE], "maps")
    part.maps = (FeatureMap(name, 1, bands),)
    return part


def filters_part(bands: int, mixes: Floats | None = None) -> GraphPart:
    """The bands and all filters.

    Args:
        bands: of the image.
        mixes: ``(mix, band)`` weights of the mixes that are filtered; ``None``: every band is.
    """
    part = GraphPart(FILTERS)
    source, count = IMAGE, bands
    if mixes is not None:
        count = len(mixes)
        source = part.node("Conv", [IMAGE, part.tensor(mixes.astype(np.float32)[:, :, None, None], "mixes")], "mixed")
    fine = [name for sigma in filters.FINE for name in _scale(part, source, count, sigma, f"fine{sigma:g}")]
    name = part.node("Concat", [IMAGE, *fine], "fine", axis=1)
    each = 2 * count + 4
    maps = [FeatureMap(name, 1, bands + each * len(filters.FINE))]
    blocks = _blocks(part, source)
    coarse = [name for sigma in filters.COARSE for name in _scale(part, blocks, count, sigma, f"coarse{sigma:g}")]
    name = part.node("Concat", coarse, "coarse", axis=1)
    part.maps = (*maps, FeatureMap(name, filters.BLOCK, each * len(filters.COARSE)))
    return part


def padded_to(part: GraphPart, source: str, multiple: int, stem: str) -> str:
    """The image with its last rows and columns repeated until its sides are multiples."""
    shape = part.node("Shape", [source], f"{stem}_sides", start=2)
    rest = part.node("Neg", [shape], f"{stem}_negative")
    more = part.node("Mod", [rest, part.integers(multiple)], f"{stem}_more")
    zeros = part.integers(0, 0)
    pads = part.node("Concat", [zeros, more], f"{stem}_pads", axis=0)
    return part.node("Pad", [source, pads, "", part.integers(2, 3)], f"{stem}_padded", mode="edge")


def averaged(part: GraphPart, source: str, factor: int, stem: str) -> str:
    """Means of squares of pixels, those at the far edges filled up with what is there."""
    padded = padded_to(part, source, factor, stem)
    sides = [factor, factor]
    return part.node("AveragePool", [padded], f"{stem}_means", kernel_shape=sides, strides=sides)


def _blocks(part: GraphPart, source: str) -> str:
    return averaged(part, source, filters.BLOCK, "blocks")


def _scale(part: GraphPart, source: str, bands: int, sigma: float, stem: str) -> list[str]:
    """Names of the ``2 * bands + 4`` maps of one scale, see ``filters.filter_maps``."""
    kernel = filters.gaussian(sigma)
    smooth = _smoothed(part, source, bands, kernel, f"{stem}_smooth")
    bright = part.node("ReduceMean", [smooth, part.integers(1)], f"{stem}_bright", keepdims=1)
    down = _slope(part, bright, 2, sigma, f"{stem}_along")
    right = _slope(part, bright, 3, sigma, f"{stem}_across")
    squares = [
        part.node("Mul", pair, f"{stem}_{name}")
        for name, pair in (("xx", [right, right]), ("xy", [right, down]), ("yy", [down, down]))
    ]
    joined = part.node("Concat", squares, f"{stem}_squares", axis=1)
    tensor = _eigenvalues(part, _smoothed(part, joined, 3, kernel, f"{stem}_tensor"), stem)
    both = part.node("Add", [squares[0], squares[2]], f"{stem}_sum")
    size = part.node("Sqrt", [part.node("Add", [both, _number(part, filters.TINY)], f"{stem}_sum2")], f"{stem}_size")
    curved = _laplacian(part, smooth, bands, sigma, f"{stem}_laplacian")
    return [smooth, curved, size, *tensor]


def _eigenvalues(part: GraphPart, tensor: str, stem: str) -> list[str]:
    """Roots of both eigenvalues of the structure tensor, and its coherence."""
    names = [f"{part.name}/{stem}_{name}" for name in "abc"]
    from onnx import helper

    part.nodes.append(helper.make_node("Split", [tensor], names, axis=1, num_outputs=3))
    a, b, c = names
    half = _number(part, 0.5)
    middle = part.node("Mul", [part.node("Add", [a, c], f"{stem}_ac"), half], f"{stem}_middle")
    apart = part.node("Mul", [part.node("Sub", [a, c], f"{stem}_a_c"), half], f"{stem}_apart")
    squares = [part.node("Mul", [apart, apart], f"{stem}_apart2"), part.node("Mul", [b, b], f"{stem}_b2")]
    sums = part.node("Add", squares, f"{stem}_ab")
    tiny = _number(part, filters.TINY)
    spread = part.node("Sqrt", [part.node("Add", [sums, tiny], f"{stem}_ab2")], f"{stem}_spread")
    larger = part.node("Add", [middle, spread], f"{stem}_larger")
    smaller = part.node("Relu", [part.node("Sub", [middle, spread], f"{stem}_less")], f"{stem}_smaller")
    whole = part.node("Add", [larger, smaller], f"{stem}_whole")
    whole = part.node("Add", [whole, _number(part, 1e-4)], f"{stem}_whole2")
    difference = part.node("Sub", [larger, smaller], f"{stem}_difference")
    coherence = part.node("Div", [difference, whole], f"{stem}_coherence")
    root = part.node("Sqrt", [part.node("Add", [smaller, tiny], f"{stem}_smaller2")], f"{stem}_root")
    return [part.node("Sqrt", [larger], f"{stem}_larger_root"), root, coherence]


def _number(part: GraphPart, value: float) -> str:
    return part.tensor(np.array(value, dtype=np.float32), f"value_{value:g}")


def _smoothed(part: GraphPart, source: str, bands: int, kernel: Floats, stem: str) -> str:
    across = _along(part, source, bands, kernel, 2, f"{stem}_down")
    return _along(part, across, bands, kernel, 3, f"{stem}_right")


def _along(part: GraphPart, source: str, bands: int, kernel: Floats, axis: int, stem: str) -> str:
    """Every band correlated with a kernel along rows (axis 2) or columns (axis 3), the edge repeated."""
    reach = len(kernel) // 2
    shape = [len(kernel), 1] if axis == 2 else [1, len(kernel)]
    weights = np.broadcast_to(kernel.reshape(1, 1, *shape), (bands, 1, *shape))
    padded = part.node(
        "Pad", [source, part.integers(reach, reach), "", part.integers(axis)], f"{stem}_pad", mode="edge"
    )
    name = f"kernel_{axis}_{bands}_" + "_".join(f"{value:g}" for value in kernel[: reach + 1])
    return part.node("Conv", [padded, part.tensor(weights, name)], stem, group=bands, kernel_shape=shape)


def _slope(part: GraphPart, source: str, axis: int, sigma: float, stem: str) -> str:
    """Half the difference of the two neighbours, times sigma: a convolution of one band takes ten times as long."""
    padded = part.node("Pad", [source, part.integers(1, 1), "", part.integers(axis)], f"{stem}_pad", mode="edge")
    ends = [(part.integers(0), part.integers(-2)), (part.integers(2), part.integers(MOST_PIXELS))]
    before, after = (
        part.node("Slice", [padded, first, end, part.integers(axis)], f"{stem}_{name}")
        for name, (first, end) in zip(("before", "after"), ends)
    )
    difference = part.node("Sub", [after, before], f"{stem}_difference")
    return part.node("Mul", [difference, _number(part, sigma / 2)], stem)


def _laplacian(part: GraphPart, source: str, bands: int, sigma: float, stem: str) -> str:
    kernel = np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]], dtype=np.float32) * np.float32(sigma**2)
    weights = part.tensor(np.broadcast_to(kernel, (bands, 1, 3, 3)), f"laplacian_{bands}_{sigma:g}")
    sides = part.integers(1, 1, 1, 1)
    padded = part.node("Pad", [source, sides, "", part.integers(2, 3)], f"{stem}_pad", mode="edge")
    return part.node("Conv", [padded, weights], stem, group=bands, kernel_shape=[3, 3])
