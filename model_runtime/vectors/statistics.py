"""The tool that counts classes or objects by the polygons of a zone layer: as columns of it, and as a table."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..destinations import Destination, check_destinations
from ..errors import LayerInvalid, RasterNoCrs
from ..files import write_whole
from ..geo.projecting import carried
from ..raster.vetting import inspect_raster
from .layers import Layer, read_layer
from .writing import check_output, write_layer
from .zones import ZoneCounts, count_classes

RASTER_SUFFIXES = (".tif", ".tiff", ".vrt", ".png", ".jp2", ".img")
ANY = ("Polygon", "MultiPolygon", "Point", "MultiPoint", "LineString", "MultiLineString")
LONGEST_NAME = 40


@dataclass(frozen=True)
class StatisticsOptions:
    """Options of the tool.

    Attributes:
        weighted: pixels on a zone's border count by the share of them inside; else by their centre.
        class_column: column of objects that names their class; without it all are of one class.
        table: path of a CSV with a row for each zone and class.
    """

    weighted: bool = False
    class_column: str = "class_name"
    table: str = ""


@dataclass(frozen=True)
class _Found:
    """Amounts by zone and class: area in m² and number ``(zones, classes)``, of pixels or of objects."""

    names: list[str]
    counts: NDArray[np.float64]
    area_m2: NDArray[np.float64]
    is_raster: bool


def statistics(
    zones: str,
    counted: str,
    output: str,
    options: StatisticsOptions,
    overwrite: bool,
    check_cancelled: Callable[[], None],
) -> dict[str, Any]:
    """Write the zones with columns of each class: area and share of pixels, or number and size of objects.

    Args:
        zones: a polygon layer.
        counted: a class raster, or a layer of objects; an object counts where a point within it lies.
        output: GeoPackage of the zones with the columns.
        options: see there.
        overwrite: replace an existing output.
        check_cancelled: called often.

    Raises:
        LemevitError: a file cannot be read, or an output cannot be written.
    """
    layer = read_layer(zones)
    counted_path = Path(counted.partition("|")[0])
    path = check_output(output, overwrite, [layer.path, counted_path])
    if options.table:
        table = Destination(Path(options.table), "table", overwrite)
        check_destinations([table], [layer.path, counted_path, path])
    is_raster = counted_path.suffix.lower() in RASTER_SUFFIXES
    found = (_pixels if is_raster else _objects)(layer, counted, options, check_cancelled)
    write_layer(path, layer.geometries, {**layer.fields, **_columns(found, layer.fields)}, layer.crs, "MultiPolygon")
    if options.table:
        write_whole(Path(options.table), _table(found).encode("utf-8"))
    return {"zones": len(layer.geometries), "classes": _totals(found)}


def _pixels(layer: Layer, raster: str, options: StatisticsOptions, check_cancelled: Callable[[], None]) -> _Found:
    info = inspect_raster(Path(raster), allow_ungeoreferenced=True)
    polygons = _in_crs(layer, info.grid.crs, raster)
    counts: ZoneCounts = count_classes(info, polygons, options.weighted, check_cancelled)
    known = _class_names(info.path)
    names = [known.get(int(class_id), f"class {class_id}") for class_id in counts.class_ids]
    return _Found(names, counts.pixels, counts.area_m2, True)


def _class_names(path: Path) -> dict[int, str]:
    """Names of the classes that a class raster of a run states."""
    with rasterio.open(path) as source:
        text = str(source.tags().get("lemevit_classes", ""))
    pairs = (entry.partition(" ") for entry in text.split("; "))
    return {int(number): name for number, _, name in pairs if number.isdigit() and name}


def _objects(layer: Layer, objects: str, options: StatisticsOptions, check_cancelled: Callable[[], None]) -> _Found:
    found = read_layer(objects, ANY)
    check_cancelled()
    polygons = _in_crs(layer, found.crs, objects)
    places = shapely.point_on_surface(found.geometries)
    object_at, zone_at = shapely.STRtree(polygons).query(places, predicate="intersects")
    column = found.fields.get(options.class_column)
    classes = np.full(len(places), "objects", dtype=object) if column is None else np.array(list(map(str, column)))
    names, index = np.unique(classes.astype(str), return_inverse=True)
    unit = found.unit_m()
    sizes = shapely.area(found.geometries) * unit[0] * unit[1]
    shape = (len(polygons), len(names))
    counts, area = np.zeros(shape), np.zeros(shape)
    np.add.at(counts, (zone_at, index[object_at]), 1)
    np.add.at(area, (zone_at, index[object_at]), sizes[object_at])
    return _Found(names.tolist(), counts, area, False)


def _in_crs(layer: Layer, crs: CRS | None, other: str) -> NDArray[Any]:
    """The zones in the CRS of what is counted."""
    if crs is None or layer.crs is None:
        if (crs is None) != (layer.crs is None):
            raise RasterNoCrs(f"Of {layer.reference} and {other}, one has no CRS.", "Assign the CRS it is in.")
        return layer.geometries
    if crs == layer.crs:
        return layer.geometries
    source = layer.crs

    def moved(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(carried(source, crs, points.T).T)

    found = shapely.transform(layer.geometries, moved)
    if not np.isfinite(shapely.get_coordinates(found)).all():
        raise LayerInvalid(f"The zones {layer.reference} do not fit into the CRS of {other}.")
    return np.asarray(found)


def _columns(found: _Found, taken: dict[str, Any]) -> dict[str, NDArray[Any]]:
    """Columns of the zones: ``NAME_m2`` and ``NAME_share``, or ``NAME_count`` and ``NAME_m2``."""
    columns: dict[str, NDArray[Any]] = {}
    shares = _shares(found)
    for position, name in enumerate(found.names):
        stem = re.sub(r"\W+", "_", name.lower()).strip("_")[:LONGEST_NAME] or "class"
        area = np.round(found.area_m2[:, position], 3)
        values = {"m2": area, "share": np.round(shares[:, position], 6)}
        if not found.is_raster:
            values = {"count": found.counts[:, position].astype(np.int32), "m2": area}
        for tail, value in values.items():
            columns[_unused(f"{stem}_{tail}", {*taken, *columns})] = value
    return columns


def _unused(name: str, taken: set[str]) -> str:
    """A name that no column has, whatever the case of its letters."""
    folded, free, number = {entry.lower() for entry in taken}, name, 2
    while free.lower() in folded:
        free, number = f"{name}_{number}", number + 1
    return free


def _shares(found: _Found) -> NDArray[np.float64]:
    """Share of each class in the counted area of its zone, 0 where nothing is counted."""
    whole = found.area_m2.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(found.area_m2, whole, out=np.zeros_like(found.area_m2), where=whole > 0))


def _table(found: _Found) -> str:
    """A CSV with a row for each zone and class."""
    text, shares = io.StringIO(), _shares(found)
    counted = "pixels" if found.is_raster else "count"
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["zone", "class_name", counted, "area_m2", "share"])
    for zone in range(len(found.counts)):
        for position, name in enumerate(found.names):
            count, area = found.counts[zone, position], found.area_m2[zone, position]
            writer.writerow([zone + 1, name, f"{count:.10g}", f"{area:.3f}", f"{shares[zone, position]:.6f}"])
    return text.getvalue()


def _totals(found: _Found) -> list[dict[str, Any]]:
    key = "pixels" if found.is_raster else "count"
    return [
        {
            "class_name": name,
            key: round(float(found.counts[:, position].sum()), 3),
            "area_m2": round(float(found.area_m2[:, position].sum()), 3),
        }
        for position, name in enumerate(found.names)
    ]
