"""Measures squared outlines against mapped footprints: right angles, distance of borders, overlap.

    python tests/benchmarks/outlines.py POLYGONS.gpkg FOOTPRINTS.geojson --pixel 0.149 [--tolerance 0.22]

POLYGONS: of a run with ``--polygons``, along the pixels. Both files in one projected CRS; lengths in its units.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from model_runtime.postprocess.shaping.shape import DEFAULT_PIXELS, SQUARED, shaped  # noqa: E402

SMALLEST = 20.0
"""Square units: smaller polygons are no buildings."""
RIGHT = 5.0
"""Degrees from 90."""
SAME = 0.5
"""Overlap from which a polygon and a footprint are the same building."""


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("polygons")
    parser.add_argument("footprints")
    parser.add_argument("--pixel", type=float, required=True)
    parser.add_argument("--tolerance", type=float)
    args = parser.parse_args()
    polygons, footprints = (shapely.from_wkb(pyogrio.raw.read(path)[2]) for path in (args.polygons, args.footprints))
    footprints = footprints[shapely.within(footprints, shapely.box(*shapely.total_bounds(polygons)))]
    tolerance = args.tolerance or DEFAULT_PIXELS * args.pixel
    began = time.process_time()
    found = shaped(polygons, SQUARED, tolerance)
    seconds = round(time.process_time() - began, 1)
    figures = {"tolerance": tolerance, "polygons": len(polygons), **found.counts, "cpu_s": seconds}
    kinds = {
        "pixels": polygons,
        "simplified": shapely.simplify(polygons, tolerance),
        "squared": found.geometries,
    }
    is_building = shapely.area(polygons) >= SMALLEST
    figures["kinds"] = {name: measured(kind[is_building], footprints) for name, kind in kinds.items()}
    print(json.dumps(figures, indent=1))  # noqa: T201


def measured(polygons: Any, footprints: Any) -> dict[str, float]:
    """Figures of polygons against footprints."""
    mine, truth = shapely.union_all(shapely.make_valid(polygons)), shapely.union_all(footprints)
    pairs = zip(*shapely.STRtree(polygons).query(footprints, predicate="intersects"))
    distances = []
    for footprint, polygon in ((footprints[first], polygons[second]) for first, second in pairs):
        both = shapely.area(shapely.intersection(footprint, shapely.make_valid(polygon)))
        if both / (footprint.area + polygon.area - both) >= SAME:
            places = shapely.points(shapely.get_coordinates(shapely.segmentize(polygon.boundary, 0.2)))
            distances.append(float(shapely.distance(places, footprint.boundary).mean()))
    return {
        "corners": int(shapely.get_num_coordinates(polygons).sum()),
        "right_angles": round(right_angles(polygons), 4),
        "iou": round(shapely.area(mine & truth) / shapely.area(mine | truth), 4),
        "same_buildings": len(distances),
        "border_distance": round(float(np.mean(distances)), 3),
    }


def right_angles(polygons: Any) -> float:
    """Share of the corners that are right, by length of their shorter edge: a step of a pixel weighs little."""
    right = whole = 0.0
    for ring in shapely.get_rings(polygons):
        corners = shapely.get_coordinates(ring)[:-1]
        steps = np.roll(corners, -1, axis=0) - corners
        lengths, angles = np.hypot(*steps.T), np.degrees(np.arctan2(steps[:, 1], steps[:, 0]))
        turns = np.abs((angles - np.roll(angles, 1) + 180) % 360 - 180)
        weights = np.minimum(lengths, np.roll(lengths, 1))
        right += float(weights[np.abs(turns - 90) <= RIGHT].sum())
        whole += float(weights.sum())
    return right / whole


if __name__ == "__main__":
    main()
