"""Rasters and models for the benchmark: large, made on the spot, with a known right answer.

The rasters show blobs of six colours, some 60 pixels across, under a little noise: they compress about as badly as
imagery, and their polygons are a number that people have (30,000 on 10,000 x 10,000). The models tell the colours
apart, with a 1 x 1 convolution or with convolutions of 2 GMAC a tile of 512.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import rasterio
from affine import Affine
from onnx import TensorProto, helper, numpy_helper
from rasterio.windows import Window

from model_runtime.cards.card import ClassEntry, ModelCard
from model_runtime.store.find import card_to_metadata

COLOURS = np.array([[200, 60, 60], [60, 200, 60], [60, 60, 200], [200, 200, 60], [60, 200, 200], [200, 60, 200]])
TRANSFORM = Affine(0.3, 0, 300000, 0, -0.3, 3000000)
PATTERN = 2560
BLOB = 64


def pattern(seed: int = 0) -> np.ndarray:
    """``(3, PATTERN, PATTERN)`` uint8; its classes fit together at the edges no better than chance."""
    rng = np.random.default_rng(seed)
    cells = rng.integers(0, 6, size=(PATTERN // BLOB + 2, PATTERN // BLOB + 2))
    rows, cols = np.mgrid[0:PATTERN, 0:PATTERN]
    row = (rows + 9 * np.sin(cols / 17.0) + 12).astype(int) // BLOB
    col = (cols + 9 * np.cos(rows / 13.0) + 12).astype(int) // BLOB
    pixels = COLOURS[cells[row, col]].transpose(2, 0, 1)
    return (pixels + rng.integers(-12, 13, size=pixels.shape)).astype(np.uint8)


def write_scene(path: Path, side: int, seed: int = 0, turn: float = 0.0, about: float = 0.0) -> Path:
    """A ``side`` x ``side`` RGB raster, deflate, blocks of 512; turned by degrees about (``about``, ``about``)."""
    if path.exists():
        return path
    part = pattern(seed)
    transform = TRANSFORM
    if turn:
        transform *= Affine.translation(about, about) * Affine.rotation(turn) * Affine.translation(-side / 2, -side / 2)
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "crs": "EPSG:32645"}
    tiling = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate", "photometric": "RGB"}
    partial = path.with_suffix(".partial.tif")
    with rasterio.open(partial, "w", **profile, **tiling, transform=transform, bigtiff="IF_SAFER", zlevel=1) as target:
        for row in range(0, side, PATTERN):
            height = min(PATTERN, side - row)
            across = np.concatenate([part[:, :height]] * (side // PATTERN + 1), axis=2)[:, :, :side]
            target.write(across, window=Window(0, row, side, height))
    partial.replace(path)
    return path


def write_sparse(path: Path, side: int, windows: int) -> Path:
    """A ``side`` x ``side`` raster with nodata 0, nothing written but ``windows`` squares of imagery."""
    if path.exists():
        return path
    part = pattern()
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "crs": "EPSG:32645"}
    tiling = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate", "sparse_ok": True}
    partial = path.with_suffix(".partial.tif")
    with rasterio.open(partial, "w", **profile, **tiling, transform=TRANSFORM, bigtiff="YES", nodata=0) as target:
        for number in range(windows):
            at = int((number + 0.5) * side / windows) // 512 * 512
            target.write(part[:, :2048, :2048], window=Window(at, at, 2048, 2048))
    partial.replace(path)
    return path


def card(name: str) -> ModelCard:
    """Six colours, tile 512, overlap 64; the graph ends with logits."""
    classes = tuple(ClassEntry(i, f"colour {i}", "#{:02x}{:02x}{:02x}".format(*rgb)) for i, rgb in enumerate(COLOURS))
    three = {"bands": ("red", "green", "blue"), "mean": (0.0,) * 3, "std": (1.0,) * 3}
    return ModelCard(name=name, task="segment", classes=classes, tile=512, overlap=64, activation="softmax", **three)


def _nearest() -> tuple[np.ndarray, np.ndarray]:
    """Weights and bias of the linear map whose largest output is the nearest colour, for pixels in 0..1."""
    targets = COLOURS / 255.0
    return 20 * targets.astype(np.float32), (-10 * (targets**2).sum(axis=1)).astype(np.float32)


def _write(nodes: list, weights: dict[str, np.ndarray], name: str, path: Path) -> Path:
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info("chip", TensorProto.FLOAT, ["n", 3, "row", "col"])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", 6, "row", "col"])],
        [numpy_helper.from_array(values.astype(np.float32), key) for key, values in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, card_to_metadata(card(name)))
    onnx.save(model, path)
    return path


def pointwise_model(path: Path) -> Path:
    """A 1 x 1 convolution: where reading and writing decide."""
    weights, bias = _nearest()
    node = helper.make_node("Conv", ["chip", "w", "b"], ["scores"], kernel_shape=[1, 1])
    return _write([node], {"w": weights[:, :, None, None], "b": bias}, "pointwise", path)


def medium_model(path: Path) -> Path:
    """3 x 3 convolutions of 16 and 48 channels, 2.0 GMAC for 512 x 512; three channels carry the colours through."""
    rng = np.random.default_rng(0)
    first, second = 0.1 * rng.standard_normal((16, 3, 3, 3)), 0.1 * rng.standard_normal((48, 16, 3, 3))
    first[:3], second[:3] = 0, 0
    for band in range(3):
        first[band, band, 1, 1] = second[band, band, 1, 1] = 1
    weights, bias = _nearest()
    last = np.zeros((6, 48, 1, 1))
    last[:, :3, 0, 0] = weights
    same = {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}
    nodes = [
        helper.make_node("Conv", ["chip", "w1"], ["a"], **same),
        helper.make_node("Relu", ["a"], ["b1"]),
        helper.make_node("Conv", ["b1", "w2"], ["c"], **same),
        helper.make_node("Relu", ["c"], ["d"]),
        helper.make_node("Conv", ["d", "w3", "b3"], ["scores"], kernel_shape=[1, 1]),
    ]
    return _write(nodes, {"w1": first, "w2": second, "w3": last, "b3": bias}, "medium", path)
