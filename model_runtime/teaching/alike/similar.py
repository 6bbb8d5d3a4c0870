"""The tool that says how like some examples each cell of a raster of vectors is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...destinations import check_destinations
from ...errors import ExamplesTooFew, RasterDamaged, RasterDtype
from ...jobs.context import RunContext
from ...raster.opening import environment, open_dataset
from ...raster.source import RasterInfo, inspect_raster
from ...vectors.layers import read_layer
from ...writers.outputs import destination_of
from ...writers.raster import RasterWriter
from ..labels.label_layer import LabelLayer
from ..labels.strokes import burned
from .embed import embedding_path
from .examples import Likeness, Samples, likeness_to
from .options import SimilarOptions

STRIP = 64
"""Rows that are computed at once."""
KINDS = ("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon")
MOST_CENTRE = 200_000
"""Cells that the mean of the raster is taken from."""

Floats = NDArray[np.float32]


def similar(
    inputs: tuple[str, ...], output: str, options: SimilarOptions, overwrite: bool, context: RunContext
) -> dict[str, Any]:
    """Write a raster of cosines, or with counter-examples of shares.

    Returns:
        For the report: cells of examples and of counter-examples, and the share of them that is told apart.

    Raises:
        LemevitError: a file cannot be used, no example lies on data, or the output cannot be written.
    """
    with environment():
        info = inspect_raster(Path(inputs[0]), allow_ungeoreferenced=True)
        if info.band_count < 2 or any(np.dtype(kind).kind != "f" for kind in info.dtypes):
            what = f"{info.path} has {info.band_count} bands of type {info.dtype}, which are no vectors."
            raise RasterDtype(what, "Choose a raster that embed has written.")
        layers = [read_layer(reference, KINDS) for reference in inputs[1:]]
        out = embedding_path(output)
        check_destinations([destination_of(out, "output", overwrite)], [*info.files, *(layer.path for layer in layers)])
        with open_dataset(info.path) as file:
            samples = []
            for layer in layers:
                classes = np.zeros(len(layer.geometries), dtype=np.int64)
                burnt = LabelLayer(layer.geometries, classes, ("example",), layer.crs, Counter())
                samples.append(_samples(file, info, burnt, layer.reference))
            centre = _centre(file, info, context)
            found = likeness_to(centre, samples[0], samples[1] if len(samples) > 1 else None)
            _write(file, info, out, found, context)
    names = ("example_cells", "counter_example_cells")
    told = {name: len(part.vectors) for name, part in zip(names, samples)}
    return {**told, **({} if found.right is None else {"told_apart": round(found.right, 4)})}


def _samples(file: Any, info: RasterInfo, layer: LabelLayer, reference: str) -> Samples:  # noqa: ANN401 - rasterio
    """Vectors of the cells that features cover.

    Raises:
        ExamplesTooFew: none of them lies on data.
    """
    strokes = burned(layer, info.grid, 1.0)
    vectors = np.full((len(strokes), info.band_count), np.nan, dtype=np.float32)
    for row in np.unique(strokes.rows).tolist():
        own = strokes.rows == row
        vectors[own] = _read(file, info, row, 1)[:, 0, strokes.cols[own]].T
    is_known = np.isfinite(vectors).all(axis=1)
    if not is_known.any():
        raise ExamplesTooFew(f"No feature of {reference} lies on cells with data.", "Draw some on the raster.")
    return Samples(vectors[is_known], strokes.strokes[is_known])


def _read(file: Any, info: RasterInfo, row: int, rows: int) -> Floats:  # noqa: ANN401
    """Some whole rows ``(band, row, col)``.

    Raises:
        RasterDamaged: they cannot be read.
    """
    try:
        found: Floats = file.read(window=Window(0, row, info.grid.width, rows), out_dtype="float32")
    except RasterioError as error:
        raise RasterDamaged(f"{info.path} cannot be read at row {row}: {error}") from error
    return found


def _centre(file: Any, info: RasterInfo, context: RunContext) -> Floats:  # noqa: ANN401
    """The mean vector of the raster, from rows all over it."""
    step = max(1, info.grid.height * info.grid.width // MOST_CENTRE)
    total, count = np.zeros(info.band_count), 0
    for row in range(0, info.grid.height, step):
        context.cancellation.check()
        vectors = _read(file, info, row, 1).reshape(info.band_count, -1)
        vectors = vectors[:, np.isfinite(vectors).all(axis=0)]
        total += vectors.sum(axis=1, dtype=np.float64)
        count += vectors.shape[1]
    centre: Floats = (total / max(count, 1)).astype(np.float32)
    return centre


def _write(file: Any, info: RasterInfo, out: Path, found: Likeness, context: RunContext) -> None:  # noqa: ANN401
    grid = info.grid
    writer = RasterWriter(out, grid, "float32", float("nan"), 1, STRIP)
    name = "similarity" if found.head is None else "likely_alike"
    try:
        writer.describe_bands([name])
        for row in range(0, grid.height, STRIP):
            context.cancellation.check()
            rows = min(STRIP, grid.height - row)
            vectors = _read(file, info, row, rows).reshape(info.band_count, -1).T
            writer.put(row, 0, found.of(vectors).reshape(1, rows, grid.width))
            writer.finish_rows(row + rows)
            done = (row + rows) / grid.height
            context.emit({"event": "progress", "stage": "similar", "done": row, "total": grid.height, "fraction": done})
        writer.close()
        context.cancellation.check()
        writer.put_in_place()
    finally:
        writer.discard()
